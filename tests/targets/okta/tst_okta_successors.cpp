#include "tests/targets/okta/okta_bench.h"

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

    static RunEnd carryOut(OktaBench &bench, const QString &oldGroup)
    {
        Output<QList<okta::OlderPush>> older;
        older.set({okta::OlderPush{.groupId = oldGroup, .groupName = role, .olderName = role, .role = role}});
        bench.place =
            okta::makeWorkplace(&bench.http, bench.journal.get(), bench.store, bench.setup, Secret(bench.token));
        Plan plan;
        plan.add<okta::DashboardSuccessors>(bench.place, older, QStringList());
        bench.runner = std::make_unique<PlanRunner>(plan);
        return QCoro::waitFor(bench.runner->run({}, {}));
    }

private Q_SLOTS:
    void everybodyIsMovedOnHoweverManyPages()
    {
        OktaBench bench;
        bench.setup.dashboardScim = DashboardScimSetup{};
        bench.setup.dashboardScim->pushGroups = QStringList{successor};
        bench.setup.dashboardScim->policies = {{successor, QStringList{role}}};
        QStringList people;
        for (int i = 0; i < staff; ++i) {
            const QString login = u"person%1@acme.example"_s.arg(i);
            people << bench.tenant.org().addUser(login, login, u"Person"_s, QString::number(i))->id;
        }
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
};

QTEST_GUILESS_MAIN(OktaSuccessorsTest)
#include "tst_okta_successors.moc"
