#include "app/practice/cloudflare/directory.h"
#include "app/targets/cloudflare/steps/dashboard_proof.h"
#include "tests/targets/cloudflare/room.h"

#include <QTest>

using namespace bw;

/// Whether the people of a pushed group are in it, and what is said of those who are not.
class CloudflareGroupMembersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<Room>();
        QVERIFY(m_room->ok);
        m_room->withProof = false;
        QCOMPARE(m_room->run(), RunEnd::Done);
        m_room->withProof = true;
    }
    void cleanup() { m_room.reset(); }

    /// Okta may leave out of a group whoever was not provisioned when it was pushed.
    void whoIsMissingInAGroupIsNamed()
    {
        expectMembers();
        room().provision(u"ada@acme.test"_s, {});
        room().provision(u"ben@acme.test"_s, {});
        const QStringList both{idOf(u"ada@acme.test"_s), idOf(u"ben@acme.test"_s)};
        room().expected.idsThere = {{u"ada@acme.test"_s, both.first()}, {u"ben@acme.test"_s, both.last()}};
        const QString group = groupWith({both.first()});
        QVERIFY(room().run() != RunEnd::Done);
        const Error error = *proof().error;
        QVERIFY2(error.message.contains(u"Engineering (ben@acme.test)"_s), qPrintable(error.message));
        QVERIFY2(error.action.contains(u"choose Push now"_s), qPrintable(error.action));
        QCOMPARE(error.link, room().expected.pushPage);
        groupWith(both, group);
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(proof().state, StepState::Proven);
    }

    /// Without the secret of the SCIM endpoint the API is asked, which may not tell.
    void whoIsInAGroupMayNotBeTold()
    {
        expectMembers();
        room().provision(u"ada@acme.test"_s, {});
        room().provision(u"ben@acme.test"_s, {});
        const QStringList both{idOf(u"ada@acme.test"_s), idOf(u"ben@acme.test"_s)};
        const QString group = groupWith(both);
        room().expected.idsThere = {{u"ada@acme.test"_s, both.first()}, {u"ben@acme.test"_s, both.last()}};
        room().connected = true; // so that the lost secret is not made anew
        room().restart(true);
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(proof().state, StepState::Proven);
        groupWith({both.first()}, group);
        QVERIFY(room().run() != RunEnd::Done);
        arrived().drop(practice::scim::Kind::Group, group);
        groupWith(both, u"none-of-theirs"_s); // no id that is asked for
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(proof().state, StepState::Sent);
        QVERIFY2(proof().note.contains(u"Who is in Engineering cannot be read"_s), qPrintable(proof().note));
    }

    void whoIsMissingInAGroupOfTheDashboardIsNamed()
    {
        practice::cloudflare::Account &account = room().tenant.account();
        const practice::cloudflare::Member &member = account.members.first();
        const QString group = practice::cloudflare::addUserGroup(account, u"Engineering"_s, {}).id;
        room().expected.userNames = QStringList{member.email};
        room().expected.membersOf = [](QStringList names, std::stop_token) -> ResultTask<scim::Members> {
            co_return scim::Members{{names.first(), {u"ada@acme.test"_s}}};
        };
        QCOMPARE(member.email, u"ada@acme.test"_s);
        const StepReport missing = provenInTheDashboard();
        QCOMPARE(missing.state, StepState::Failed);
        QVERIFY2(missing.error->message.contains(u"Engineering (ada@acme.test)"_s), qPrintable(missing.error->message));
        practice::cloudflare::setMembers(account, group, {member.id});
        QCOMPARE(provenInTheDashboard().state, StepState::Proven);
    }

private:
    void expectMembers()
    {
        room().expected.userNames << u"ben@acme.test"_s;
        room().expected.pushPage = QUrl(u"https://acme-admin.okta.com/admin/app/x/instance/0oa1/#tab-group-push"_s);
        room().expected.membersOf = [](QStringList names, std::stop_token) -> ResultTask<scim::Members> {
            scim::Members members;
            for (const QString &name : names)
                members.insert(name, {u"ada@acme.test"_s, u"ben@acme.test"_s});
            co_return members;
        };
    }
    practice::scim::Store &arrived() { return room().tenant.account().provider(room().providerId())->scim; }
    QString idOf(const QString &userName)
    {
        return arrived().findByName(practice::scim::Kind::User, userName)->value("id"_L1).toString();
    }
    /// The pushed group with these members; gives its id.
    QString groupWith(const QStringList &ids, const QString &id = {})
    {
        QJsonArray members;
        for (const QString &one : ids)
            members << QJsonObject{{u"value"_s, one}};
        QJsonObject group{{u"displayName"_s, u"Engineering"_s}, {u"members"_s, members}};
        if (!id.isEmpty())
            group.insert(u"id"_s, id);
        return arrived().put(practice::scim::Kind::Group, group).value("id"_L1).toString();
    }
    StepReport provenInTheDashboard()
    {
        const QString proof = u"proof.cloudflare-dashboard"_s;
        const cloudflare::Workplace place = room().workplace();
        Output<scim::Expected> arriving;
        arriving.set(room().expected);
        Plan plan;
        plan.add<cloudflare::Preflight>(place);
        plan.add<cloudflare::DashboardProof>(place, room().endpoint, arriving, QStringList{u"cloudflare.preflight"_s})
            ->setPatience({std::chrono::milliseconds(60), std::chrono::milliseconds(20)});
        room().runner = std::make_unique<PlanRunner>(std::move(plan));
        QCoro::waitFor(room().runner->run(RunOptions(), {}));
        return room().report(proof);
    }
    Room &room() { return *m_room; }
    StepReport proof() { return room().report(u"proof.cloudflare-scim"_s); }

    std::unique_ptr<Room> m_room;
};

QTEST_GUILESS_MAIN(CloudflareGroupMembersTest)
#include "tst_cloudflare_group_members.moc"
