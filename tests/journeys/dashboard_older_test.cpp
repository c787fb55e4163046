#include "app/practice/okta/agent.h"
#include "app/practice/older_dashboard.h"
#include "app/session.h"
#include "app/setup/setup_file.h"
#include "tests/journeys/dashboard_world.h"

#include <QJsonArray>
#include <QTest>

using namespace bw;
using namespace bw::test;
using namespace Qt::StringLiterals;

namespace {
const QString olderLabel = u"Cloudflare"_s;
const QString successor = u"Cloud readers"_s;

/// With an older set-up in the tenants, and a setup that moves it on.
class OlderWorld : public DashboardWorld
{
public:
    OlderWorld()
    {
        practice::addOlderDashboard(okta(), cloudflare());
        settles = QTest::qWaitFor([this] { return okta().agent()->isIdle(); }, 10'000);
        change(u"appLabel"_s, olderLabel);
        change(u"pushGroups"_s, QJsonArray{successor, u"Cloud admins"_s});
        change(u"policies"_s, QJsonObject{{successor, QJsonArray{u"Administrator Read Only"_s}},
                                          {u"Cloud admins"_s, QJsonArray{u"Billing"_s}}});
        change(u"migrate"_s, true);
        qputenv("BRIDGEWRIGHT_HOME", path(u"window"_s).toLocal8Bit());
        qputenv("BRIDGEWRIGHT_OKTA_TOKEN", okta().token().toLatin1());
        qputenv("BRIDGEWRIGHT_CLOUDFLARE_TOKEN", cloudflare().accountToken());
        openSession();
    }
    ~OlderWorld() override
    {
        for (const char *name : {"BRIDGEWRIGHT_HOME", "BRIDGEWRIGHT_OKTA_TOKEN", "BRIDGEWRIGHT_CLOUDFLARE_TOKEN"})
            qunsetenv(name);
    }

    void openSession()
    {
        session = std::make_unique<Session>();
        session->setSetup(*setup_file::load(setupPath()));
        QVERIFY(QCoro::waitFor(session->loadCredentials({})));
    }
    /// What a person does in the window who has read the plan, and agrees or does not.
    RunEnd carryOut(bool agrees)
    {
        PlanRunner *runner = *session->makePlan();
        QCoro::waitFor(runner->preview({}));
        connect(runner, &PlanRunner::stepChanged, this, [this](const StepReport &report) {
            if (report.state == StepState::YourTurn && report.card && !done.contains(report.id))
                act(report);
        });
        const RunOptions options{
            .wait = std::chrono::seconds(60), .pollEvery = std::chrono::milliseconds(50), .mayChangeForeign = agrees};
        return QCoro::waitFor(runner->run(options, {}));
    }
    [[nodiscard]] StepReport report(const QString &id) const
    {
        for (const StepReport &one : session->runner()->reports()) {
            if (one.id == id)
                return one;
        }
        return {};
    }

    std::unique_ptr<Session> session;
    bool settles = false; ///< the older set-up has provisioned what it does
    QStringList done;     ///< steps whose card the admin has taken

private:
    void act(const StepReport &report)
    {
        done << report.id;
        QList<practice::CardValue> values;
        for (const CardValue &value : report.card->values) {
            const QString secret = QString::fromUtf8(value.secret.reveal());
            values << practice::CardValue{value.label, value.isSecret() ? secret : value.value};
        }
        m_admin.actOn(report.card->link, values, {}).then([](const Done &acted) {
            if (!acted)
                qWarning("the admin: %s", qPrintable(acted.error().message));
        });
    }

    practice::ScriptedAdmin m_admin;
};
} // namespace

/// A set-up of the days when a group's name granted a role: found, explained, and moved on with the person's consent.
class DashboardOlderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundAndExplainedOnBothSides()
    {
        OlderWorld world;
        world.change(u"migrate"_s, false);
        world.change(u"pushGroups"_s, QJsonArray{u"Cloud admins"_s});
        world.change(u"policies"_s, QJsonObject());
        const QJsonObject before = world.state();
        const Outcome checked = world.run(u"check"_s);
        ENDS_WITH(checked, 0);
        QVERIFY2(checked.output.contains("cloudflare.dashboard.older-groups"), qPrintable(checked.text()));
        QVERIFY2(checked.output.contains("okta.dashboard.older-groups"), qPrintable(checked.text()));
        const Outcome planned = world.run(u"plan"_s);
        ENDS_WITH(planned, 0);
        QVERIFY2(planned.output.contains("“Cloudflare billing” by the app “Cloudflare”"), qPrintable(planned.text()));
        QVERIFY2(planned.output.contains("2 December 2025"), qPrintable(planned.text()));
        QCOMPARE(world.state(), before);
    }

    void aSecondAppForTheAccountIsNotMovedTo()
    {
        OlderWorld world;
        world.change(u"appLabel"_s, u"Another app"_s);
        QVERIFY(world.settles);
        world.forgetTraffic();
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 1);
        QVERIFY2(outcome.output.contains("“Cloudflare” in appLabel"), qPrintable(outcome.text()));
        QCOMPARE(world.writes(), QStringList());
    }

    void aRoleWithoutASuccessorIsNamed()
    {
        OlderWorld world;
        world.change(u"policies"_s, QJsonObject{{successor, QJsonArray{u"Administrator Read Only"_s}}});
        QVERIFY(world.settles);
        world.forgetTraffic();
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 1);
        QVERIFY2(outcome.output.contains("“Cloudflare billing” stood for"), qPrintable(outcome.text()));
        QCOMPARE(world.writes(), QStringList());
    }

    void nothingOfTheirsIsChangedWithoutConsent()
    {
        OlderWorld world;
        const practice::okta::App *app = world.app(olderLabel);
        const QStringList pushed = world.pushedBy(app);
        const QStringList admins = world.peopleOf(u"Cloud admins"_s);
        QVERIFY(world.carryOut(false) != RunEnd::Done);
        QCOMPARE(world.pushedBy(app), pushed);
        QCOMPARE(world.peopleOf(u"Cloud admins"_s), admins);
        QVERIFY(!world.okta().org().groupNamed(successor));
        QVERIFY(app->provisioning.updateUsers);
    }

    void isMovedOnAndRetired()
    {
        OlderWorld world;
        practice::okta::App *app = world.app(olderLabel);
        const QStringList readers = world.peopleOf(u"Administrator Read Only"_s);
        const QStringList billing = world.peopleOf(u"Cloudflare billing"_s);
        const QStringList admins = world.peopleOf(u"Cloud admins"_s);
        const QString oldToken = app->provisioning.token;
        QCOMPARE(world.carryOut(true), RunEnd::Done);

        QCOMPARE(world.app(olderLabel), app); // the same app, and no second one
        QCOMPARE(world.pushedBy(app), (QStringList{u"Cloud admins"_s, successor}));
        QCOMPARE(world.peopleOf(successor), readers);
        for (const QString &person : billing + admins)
            QVERIFY2(world.peopleOf(u"Cloud admins"_s).contains(person), qPrintable(person));
        QCOMPARE(world.peopleOf(u"Administrator Read Only"_s), readers); // nobody is taken out
        QCOMPARE(world.rolesOf(successor), QStringList{u"Administrator Read Only"_s});
        QCOMPARE(world.rolesOf(u"Cloud admins"_s), QStringList{u"Billing"_s});
        QVERIFY(!world.cloudflare().userGroupNames().contains(u"Administrator Read Only"_s));
        QVERIFY(!world.cloudflare().userGroupNames().join(u' ').contains(u" - Billing"_s));
        QVERIFY(app->provisioning.token != oldToken);
        QVERIFY(!app->provisioning.updateUsers && !app->provisioning.importGroups);

        world.forgetTraffic();
        world.openSession();
        QCOMPARE(world.carryOut(true), RunEnd::Done);
        QCOMPARE(world.writes(), QStringList());

        QVERIFY(QCoro::waitFor(world.session->undo({})));
        QVERIFY(!world.okta().org().groupNamed(successor));
        QCOMPARE(world.peopleOf(u"Cloud admins"_s), admins);
        QCOMPARE(world.app(olderLabel), app); // theirs
    }
};

QTEST_GUILESS_MAIN(DashboardOlderTest)
#include "dashboard_older_test.moc"
