#include "tests/targets/okta/okta_bench.h"

#include "app/targets/okta/people.h"
#include "app/targets/okta/steps/dashboard_successors.h"

using namespace bw;

namespace {
constexpr int staff = 250; // more than one page of members
const QString successor = u"Cloud readers"_s;
const QString role = u"Administrator Read Only"_s;
} // namespace

/// The step that moves people of an older dashboard set-up on, against an org with more people than a page holds.
class OktaSuccessorsTest : public QObject
{
    Q_OBJECT

    static RunEnd carryOut(OktaBench &bench, const QString &oldGroup, const RunOptions &options = {})
    {
        Output<QList<okta::OlderPush>> older;
        older.set({okta::OlderPush{.groupId = oldGroup, .groupName = role, .olderName = role, .role = role}});
        bench.place =
            okta::makeWorkplace(&bench.http, bench.journal.get(), bench.store, bench.setup, Secret(bench.token));
        Plan plan;
        plan.add<okta::DashboardSuccessors>(bench.place, older, QStringList());
        bench.runner = std::make_unique<PlanRunner>(plan);
        return QCoro::waitFor(bench.runner->run(options, {}));
    }
    static void moveOn(OktaBench &bench)
    {
        bench.setup.dashboardScim = DashboardScimSetup{};
        bench.setup.dashboardScim->pushGroups = QStringList{successor};
        bench.setup.dashboardScim->policies = {{successor, QStringList{role}}};
    }
    static QStringList addPeople(OktaBench &bench, int count)
    {
        QStringList people;
        for (int i = 0; i < count; ++i) {
            const QString login = u"person%1@acme.example"_s.arg(i);
            people << bench.tenant.org().addUser(login, login, u"Person"_s, QString::number(i))->id;
        }
        return people;
    }

private Q_SLOTS:
    void everybodyIsMovedOnHoweverManyPages()
    {
        OktaBench bench;
        moveOn(bench);
        QStringList people = addPeople(bench, staff);
        const QString old = bench.tenant.org().addGroup(u"Older readers"_s, people)->id;

        const RunEnd first = carryOut(bench, old);
        QVERIFY2(first == RunEnd::Done, qPrintable(bench.story()));
        QStringList moved = bench.tenant.org().groupNamed(successor)->members;
        moved.sort();
        people.sort();
        QCOMPARE(moved, people);

        const qsizetype before = bench.writes();
        const RunEnd again = carryOut(bench, old);
        QVERIFY2(again == RunEnd::Done, qPrintable(bench.story()));
        QCOMPARE(bench.writes(), before); // all of them are seen there, too
    }

    /// What Okta refused us, and somebody then did by hand, is theirs.
    void whatWasRefusedAndThenDoneByAColleagueIsNotOurs()
    {
        OktaBench bench;
        moveOn(bench);
        const QStringList people = addPeople(bench, 3);
        const QString old = bench.tenant.org().addGroup(u"Older readers"_s, people)->id;
        const QByteArray good = std::exchange(bench.token, bench.tenant.addToken({u"READ_ONLY_ADMIN"_s}).toUtf8());
        QCOMPARE(carryOut(bench, old), RunEnd::Refused);
        QVERIFY(!bench.tenant.org().groupNamed(successor));

        bench.tenant.org().addGroup(successor, {people.at(0)});
        bench.token = good;
        QCOMPARE(carryOut(bench, old), RunEnd::StepFailed); // it is not ours, and nobody has agreed
        QCOMPARE(bench.tenant.org().groupNamed(successor)->members, QStringList{people.at(0)});
        bench.token = bench.tenant.addToken({u"READ_ONLY_ADMIN"_s}).toUtf8();
        QCOMPARE(carryOut(bench, old, {.mayChangeForeign = true}), RunEnd::Refused);
        bench.tenant.org().storedGroup(bench.tenant.org().groupNamed(successor)->id)->members << people.at(1);
        bench.token = good;
        QCOMPARE(carryOut(bench, old, {.mayChangeForeign = true}), RunEnd::Done);
        QCOMPARE(bench.tenant.org().groupNamed(successor)->members, people);

        QStringList ours;
        for (const MadeObject &made : bench.journal->madeBy(u"okta.dashboard-successors"_s))
            ours << made.data.value("person"_L1).toString();
        QCOMPARE(ours.join(u" "_s), people.at(2));
    }

    void aGroupThatIsTooLargeIsNotTakenInPart()
    {
        QJsonArray people;
        for (int i = 0; i < 200; ++i)
            people << QJsonObject{{u"id"_s, u"00u%1"_s.arg(i)}, {u"status"_s, u"ACTIVE"_s}};
        const QString path = u"/api/v1/groups/00g1/users"_s;
        int last = 0; // page
        practice::Server server;
        QVERIFY(server.start());
        server.route("GET", path, [&](const practice::Request &request) {
            const int page = request.item(u"after"_s).toInt();
            if (page >= last)
                return practice::Reply::json(200, people);
            const QString next = u"<%1%2?limit=200&after=%3>; rel=\"next\""_s.arg(server.url(), path).arg(page + 1);
            return practice::Reply::json(200, people).with("Link", next.toLatin1());
        });
        HttpClient http;
        const okta::Client client(&http, QUrl(server.url()), Secret("token"_ba));
        const auto members = [&client] {
            return QCoro::waitFor(okta::people::allMembersOf(client, u"00g1"_s, u"Everybody"_s, {}));
        };
        last = 49;
        QCOMPARE(members()->size(), 10'000);
        last = 1000;
        const auto tooMany = members();
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().kind, Error::Kind::Rejected);
        QVERIFY2(tooMany.error().message.contains(u"Everybody"_s), qPrintable(tooMany.error().message));
    }
};

QTEST_GUILESS_MAIN(OktaSuccessorsTest)
#include "tst_okta_successors.moc"
