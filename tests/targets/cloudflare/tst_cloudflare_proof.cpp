#include "app/practice/cloudflare/permissions.h"
#include "tests/targets/cloudflare/room.h"

#include <QTest>

using namespace bw;
namespace permissions = practice::cloudflare::permissions;

/// Whether people and groups arrived, and what is said when they did not.
class CloudflareProofTest : public QObject
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

    void isProvenWhenAllArrived()
    {
        room().provision(u"Ada@Acme.test"_s, u"Engineering"_s); // addresses are compared without case
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(proof().state, StepState::Proven);
        QCOMPARE(proof().note, u"1 of 1 people, 1 of 1 groups"_s);
    }

    /// With login names that are no addresses: Cloudflare's API tells no user name, but the id that Okta sent along.
    void knowsPeopleByOktasIdToo()
    {
        room().expected.userNames = QStringList{u"ada@corp.acme.test"_s};
        room().expected.byId.insert(u"00uAda"_s, u"ada@corp.acme.test"_s);
        practice::cloudflare::IdentityProvider *provider = room().tenant.account().provider(room().providerId());
        const QJsonObject address{{u"primary"_s, true}, {u"value"_s, u"ada@acme.test"_s}};
        provider->scim.put(practice::scim::Kind::User, {{u"userName"_s, u"ada@corp.acme.test"_s},
                                                        {u"externalId"_s, u"00uAda"_s},
                                                        {u"active"_s, true},
                                                        {u"emails"_s, QJsonArray{address}}});
        room().provision({}, u"Engineering"_s);
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(proof().state, StepState::Proven);
    }

    /// Cloudflare's documents: whom SCIM brings is there after the first sign-in, which is no failure.
    void peopleMayArriveAtTheirFirstSignIn()
    {
        room().expected.userNames = QStringList{u"newcomer@acme.test"_s};
        room().provision(u"newcomer@acme.test"_s, u"Engineering"_s);
        QVERIFY(room().tenant.setWay(u"takesPeopleAtFirstSignIn"_s, true));
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(proof().state, StepState::Sent);
        QVERIFY2(proof().note.contains(u"only after their first sign-in"_s), qPrintable(proof().note));
        QVERIFY(room().tenant.setWay(u"takesPeopleAtFirstSignIn"_s, false));
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(proof().state, StepState::Proven);
    }

    void waitsUntilTheyArrive()
    {
        room().proofPatience = std::chrono::seconds(30);
        room().makePlan();
        QSignalSpy changed(room().runner.get(), &PlanRunner::stepChanged);
        RunOptions options;
        auto running = room().runner->run(options, {});
        QTRY_VERIFY(room().requests("GET", u"/scim/users$"_s) > 0);
        room().provision(u"ada@acme.test"_s, u"Engineering"_s);
        QCOMPARE(QCoro::waitFor(running), RunEnd::Done);
        QCOMPARE(proof().state, StepState::Proven);
        QStringList notes;
        for (const QList<QVariant> &change : changed)
            notes << change.at(0).value<StepReport>().note;
        QVERIFY(notes.contains(u"0 of 1 people, 0 of 1 groups"_s));
    }

    void readsAllPagesOfAManyPeopledTeam()
    {
        practice::cloudflare::IdentityProvider *provider = room().tenant.account().provider(room().providerId());
        room().expected.userNames.clear();
        for (int i = 0; i < 230; ++i) {
            const QString email = u"person%1@acme.test"_s.arg(i);
            room().expected.userNames << email;
            const QJsonObject address{{u"primary"_s, true}, {u"value"_s, email}};
            provider->scim.put(practice::scim::Kind::User,
                               {{u"userName"_s, email}, {u"active"_s, true}, {u"emails"_s, QJsonArray{address}}});
        }
        room().provision({}, u"Engineering"_s);
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(proof().state, StepState::Proven);
        QCOMPARE(room().requests("GET", u"/scim/users$"_s), 3);
    }

    void doesNotCountPeopleWhoWereDeactivated()
    {
        practice::cloudflare::IdentityProvider *provider = room().tenant.account().provider(room().providerId());
        const QJsonObject address{{u"primary"_s, true}, {u"value"_s, u"ada@acme.test"_s}};
        provider->scim.put(
            practice::scim::Kind::User,
            {{u"userName"_s, u"ada@acme.test"_s}, {u"active"_s, false}, {u"emails"_s, QJsonArray{address}}});
        room().provision({}, u"Engineering"_s);
        QVERIFY(room().run() != RunEnd::Done);
    }

    void failsForAMissingGroup()
    {
        room().provision(u"ada@acme.test"_s, {});
        QVERIFY(room().run() != RunEnd::Done);
        QCOMPARE(proof().state, StepState::Failed);
        QVERIFY(proof().error->message.contains(u"Engineering"_s));
        QVERIFY(proof().error->link.toString().contains(u"logs/scim"_s));
    }

    void saysWhoHasNeverSignedIn()
    {
        room().expected.userNames = QStringList{u"newcomer@acme.test"_s};
        room().provision({}, u"Engineering"_s);
        QCOMPARE(room().run(), RunEnd::Done); // not a failure: it is how Cloudflare works
        QCOMPARE(proof().state, StepState::Sent);
        QVERIFY(proof().note.contains(u"newcomer@acme.test"_s));
    }

    void failsForSomebodyWhoHasSignedIn()
    {
        room().expected.userNames = QStringList{u"newcomer@acme.test"_s, u"ben@acme.test"_s};
        room().provision({}, u"Engineering"_s);
        QVERIFY(room().run() != RunEnd::Done);
        QVERIFY(proof().error->message.contains(u"ben@acme.test"_s));
        QVERIFY(!proof().error->message.contains(u"newcomer"_s));
    }

    void doesWithoutTheRightToSeeSignInsOrLogs()
    {
        room().token = room().tenant.addToken({permissions::organizationsWrite}).value;
        room().provision({}, u"Engineering"_s);
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(proof().state, StepState::Sent);
        room().provision(u"ada@acme.test"_s, {});
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(proof().state, StepState::Proven);
    }

    void failsForAFailureInTheLogThatStands()
    {
        room().provision(u"ada@acme.test"_s, u"Engineering"_s);
        note(u"FAILURE"_s, u"Engineering"_s);
        QVERIFY(room().run() != RunEnd::Done);
        QVERIFY(proof().error->message.contains(u"Invalid JSON body"_s));
    }

    void forgetsAFailureThatWasMadeGood()
    {
        room().provision(u"ada@acme.test"_s, u"Engineering"_s);
        note(u"FAILURE"_s, u"Engineering"_s, -30);
        note(u"SUCCESS"_s, u"Engineering"_s);
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(proof().state, StepState::Proven);
    }

    void forgetsAFailureOfLongAgo()
    {
        room().provision(u"ada@acme.test"_s, u"Engineering"_s);
        note(u"FAILURE"_s, u"Engineering"_s, -3600);
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(proof().state, StepState::Proven);
    }

    void saysWhenThereIsNothingToBeSeen()
    {
        room().expected = {};
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(proof().state, StepState::Sent);
    }

    /// Nobody is assigned, and in the one group is nobody: that none of it has arrived proves nothing.
    void anEmptyGroupAloneProvesNothing()
    {
        room().expected = {{}, {u"Engineering"_s}};
        room().expected.emptyAmong = [](QStringList names, std::stop_token) -> ResultTask<QStringList> {
            co_return names;
        };
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(proof().state, StepState::Sent);
        QVERIFY2(proof().note.contains(u"Nobody is in Engineering"_s), qPrintable(proof().note));
        room().expected.userNames << u"ada@acme.test"_s; // somebody is to be seen, and is
        room().provision(u"ada@acme.test"_s, {});
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(proof().state, StepState::Proven);
    }

    // --- undo

    void leavesALoginMethodThatIsInUse_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("application") << u"app"_s;
        QTest::newRow("group") << u"group"_s;
        QTest::newRow("policy") << u"policy"_s;
    }
    void leavesALoginMethodThatIsInUse()
    {
        QFETCH(QString, where);
        const QString id = room().providerId();
        practice::cloudflare::Account &account = room().tenant.account();
        const QJsonArray rules{
            QJsonObject{{u"okta"_s, QJsonObject{{u"name"_s, u"Engineering"_s}, {u"identity_provider_id"_s, id}}}}};
        if (where == u"app"_s)
            account.apps << QJsonObject{{u"id"_s, u"1"_s}, {u"name"_s, u"Wiki"_s}, {u"allowed_idps"_s, QJsonArray{id}}};
        else if (where == u"group"_s)
            account.groups << QJsonObject{{u"id"_s, u"1"_s}, {u"name"_s, u"Wiki"_s}, {u"include"_s, rules}};
        else
            account.policies << QJsonObject{{u"id"_s, u"1"_s}, {u"name"_s, u"Wiki"_s}, {u"require"_s, rules}};
        const Done undone = room().undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, Error::Kind::Conflict);
        QVERIFY(undone.error().message.contains(u"Wiki"_s));
        QCOMPARE(room().oktaProviders().size(), 1);
        account.apps.clear();
        account.groups.clear();
        account.policies.clear();
        QVERIFY(room().undo());
        QVERIFY(room().oktaProviders().isEmpty());
    }

    void leavesALoginMethodWhoseUseCannotBeSeen()
    {
        room().token = room().tenant.addToken({permissions::organizationsWrite}).value;
        const Done undone = room().undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, Error::Kind::NotAllowed);
        QVERIFY(undone.error().message.contains(u"Access: Apps and Policies: Read"_s));
        QCOMPARE(room().oktaProviders().size(), 1);
    }

private:
    void note(const QString &status, const QString &group, int seconds = 0)
    {
        QJsonObject entry{{u"idp_id"_s, room().providerId()}, {u"status"_s, status}, {u"request_method"_s, u"PATCH"_s}};
        entry.insert(u"logged_at"_s, QDateTime::currentDateTimeUtc().addSecs(seconds + 1).toString(Qt::ISODate));
        entry.insert(u"resource_type"_s, u"GROUP"_s);
        entry.insert(u"resource_group_name"_s, group);
        entry.insert(u"error_description"_s, u"Invalid JSON body"_s);
        room().tenant.account().scimLog << entry;
    }
    StepReport proof() const { return m_room->report(u"proof.cloudflare-scim"_s); }
    Room &room() { return *m_room; }
    std::unique_ptr<Room> m_room;
};

QTEST_GUILESS_MAIN(CloudflareProofTest)
#include "tst_cloudflare_proof.moc"
