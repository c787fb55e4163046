#include "app/practice/cloudflare/permissions.h"
#include "app/practice/okta/routes.h"
#include "tests/journeys/dashboard_world.h"

#include <QTest>

using namespace bw;
using namespace bw::test;
using namespace Qt::StringLiterals;
namespace permissions = practice::cloudflare::permissions;

/// Members of the Cloudflare dashboard, from a setup with nothing else in it to one that an older set-up stands behind.
class DashboardJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeWayAndAgain()
    {
        DashboardWorld world;
        const QJsonObject before = world.state();
        const QStringList tokensBefore = world.tokens();
        ENDS_WITH(world.run(u"check"_s), 0);
        QCOMPARE(world.state(), before);
        QCOMPARE(world.tokens(), tokensBefore); // whether tokens may be made is asked by a request that makes none
        world.forgetTraffic();
        const Outcome planned = world.run(u"plan"_s);
        ENDS_WITH(planned, 0);
        QCOMPARE(world.writes(), QStringList());

        const Outcome first = world.applyWithAdmin();
        ENDS_WITH(first, 0);
        QCOMPARE(world.dashboardFaults(), QStringList());
        QCOMPARE(world.app()->name, u"scim2testapp"_s);
        QCOMPARE(first.stateOf(u"proof.cloudflare-dashboard"_s), u"Proven"_s);
        QCOMPARE(first.stateOf(u"proof.okta-dashboard-provisioning"_s), u"Proven"_s);

        world.forgetTraffic();
        const QJsonObject stands = world.state();
        const QStringList tokens = world.tokens();
        const Outcome second = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(second, 0);
        QCOMPARE(world.writes(), QStringList());
        QCOMPARE(world.state(), stands);
        QCOMPARE(world.tokens(), tokens);
        const Outcome exported = world.run(u"export"_s, {u"--format"_s, u"terraform"_s});
        const QString text = exported.last(u"exported"_s).value("content"_L1).toString();
        QVERIFY2(text.contains("should create and destroy nothing"_L1), qPrintable(text));
        QVERIFY2(text.contains("to = cloudflare_account_token.dashboard_scim"_L1), qPrintable(text));
        ENDS_WITH(world.run(u"verify"_s), 0);
        QCOMPARE(world.writes(), QStringList());
        HOLDS_NO_SECRET(world, second.output + second.trouble, u"the output"_s);
    }

    void besideSignInAndScim()
    {
        DashboardWorld world;
        QJsonObject whole = world.setup();
        whole.insert(u"dashboardScim"_s, world.setup(u"dashboard"_s).value("dashboardScim"_L1));
        world.writeSetup(whole);
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.dashboardFaults(), QStringList());
        QCOMPARE(world.faults(), QStringList());
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    void aRoleThatIsNotNamedAnyMoreIsSaid()
    {
        DashboardWorld world;
        ENDS_WITH(world.applyWithAdmin(), 0);
        world.change(u"policies"_s, QJsonObject());
        const Outcome planned = world.run(u"plan"_s);
        ENDS_WITH(planned, 0);
        QVERIFY2(planned.output.contains("has roles that this setup does not name"), qPrintable(planned.text()));
        QVERIFY(!planned.output.contains("Minimal Account Access only"));
    }

    void aPastedTokenIsUsedAndLeft()
    {
        DashboardWorld world;
        world.change(u"token"_s, u"paste"_s);
        const Outcome without = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(without, 3);
        QCOMPARE(world.writes(), QStringList());
        const QByteArray value = world.cloudflare().addToken({permissions::scimProvisioning}).value;
        const QStringList tokens = world.tokens();
        world.program().set(u"BRIDGEWRIGHT_DASHBOARD_SCIM_TOKEN"_s, QString::fromLatin1(value.chopped(4) + "0000"));
        const Outcome mistyped = world.run(u"check"_s);
        ENDS_WITH(mistyped, 3);
        QVERIFY2(mistyped.output.contains("SCIM endpoint refuses the pasted token"), qPrintable(mistyped.text()));
        world.program().set(u"BRIDGEWRIGHT_DASHBOARD_SCIM_TOKEN"_s, QString::fromLatin1(value));
        ENDS_WITH(world.run(u"check"_s), 0);
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.dashboardFaults(), QStringList());
        QCOMPARE(world.tokens(), tokens); // none was made
        QCOMPARE(world.app()->provisioning.token.toLatin1(), value);
        world.program().unset(u"BRIDGEWRIGHT_DASHBOARD_SCIM_TOKEN"_s); // and no keychain: Okta has it all the same
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.tokens(), tokens);
    }

    void undoTakesBackWhatWasMadeAndNothingElse()
    {
        DashboardWorld world;
        const QJsonObject before = world.state();
        const QStringList tokens = world.tokens();
        const QJsonArray leftOver = world.account().userGroups.first().policies;
        ENDS_WITH(world.applyWithAdmin(), 0);
        const Outcome outcome = world.run(u"undo"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 0);
        QCOMPARE(world.state(), before);
        QCOMPARE(world.tokens(), tokens);
        QCOMPARE(world.rolesOf(u"Cloud admins"_s), QStringList());
        QCOMPARE(world.account().userGroups.first().policies, leftOver);
        QCOMPARE(outcome.all(u"undo"_s).size(), outcome.all(u"undone"_s).size());
    }

    void boxesThatMustStayOffAreToldAndTakenOff()
    {
        DashboardWorld world;
        ENDS_WITH(world.applyWithAdmin(), 0);
        world.app()->provisioning.updateUsers = true;
        world.app()->provisioning.importGroups = true;
        const Outcome drift = world.run(u"verify"_s);
        ENDS_WITH(drift, 1);
        QCOMPARE(drift.stateOf(u"okta.dashboard-scim-features"_s), u"Failed"_s);
        const Outcome waiting = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(waiting, 4);
        QVERIFY(waiting.last(u"yourTurn"_s)["link"_L1].toString().endsWith("#tab-provisioning"_L1));
        world.app()->provisioning.updateUsers = false;
        ENDS_WITH(world.run(u"verify"_s), 1); // the other one still is on
        world.app()->provisioning.importGroups = false;
        ENDS_WITH(world.run(u"verify"_s), 0);
    }

    void takesTheAppOfTheCatalogueWhereItIsListed_data()
    {
        QTest::addColumn<QString>("accountField");
        QTest::newRow("as expected") << u"accountId"_s;
        QTest::newRow("as Okta's refusal names it") << u"cloudflare_account"_s;
    }
    void takesTheAppOfTheCatalogueWhereItIsListed()
    {
        QFETCH(QString, accountField);
        DashboardWorld world;
        world.change(u"app"_s, u"catalog"_s);
        const Outcome refused = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(refused, 1);
        QVERIFY(!world.app());
        world.okta().ways().catalogHasDashboardApp = true;
        world.okta().ways().dashboardAccountField = accountField;
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.dashboardFaults(), QStringList());
        QVERIFY(world.app()->isDashboardApp());
        QCOMPARE(world.app()->settings["app"_L1][accountField].toString(), world.cloudflare().accountId());
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    void theAppOfTheCatalogueIsAddedByHandWhereItsFormIsUnknown()
    {
        DashboardWorld world;
        world.change(u"app"_s, u"catalog"_s);
        world.okta().ways().catalogHasDashboardApp = true;
        world.okta().ways().dashboardAccountField = u"tenant"_s;
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 4);
        const QJsonObject card = outcome.last(u"yourTurn"_s);
        QCOMPARE(card.value("id"_L1).toString(), u"okta.dashboard-scim-app"_s);
        QVERIFY2(card.value("link"_L1).toString().endsWith("/admin/apps/add-app"_L1), qPrintable(outcome.text()));
        QCOMPARE(card.value("values"_L1)[1]["value"_L1].toString(), world.cloudflare().accountId());

        // What is made as the card says needs no further consent.
        const QJsonObject settings{{u"app"_s, QJsonObject{{u"tenant"_s, world.cloudflare().accountId()}}}};
        const QJsonObject added{{u"name"_s, u"integrator-8026030_cloudflaredashboard_1"_s},
                                {u"label"_s, card.value("values"_L1)[0]["value"_L1]},
                                {u"signOnMode"_s, u"SAML_2_0"_s},
                                {u"settings"_s, settings}};
        QCOMPARE(practice::okta::createApp(&world.okta(), added, true).status, 200);
        const std::size_t apps = world.okta().org().apps.size();
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(std::size_t(world.okta().org().apps.size()), apps); // no second one
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QVERIFY2(world.writes().isEmpty(), qPrintable(world.writes().join(u' ')));
    }

    void refusesWhenEverySuperAdministratorWouldBeProvisioned()
    {
        DashboardWorld world;
        const QStringList people = world.peopleOf(u"CF admins all"_s);
        for (practice::cloudflare::Member &member : world.account().members) {
            if (member.roles.contains("Super Administrator - All Privileges"_L1))
                member.email = people.at(member.email.startsWith(u"ada"_s) ? 0 : 1);
        }
        const QStringList tokens = world.tokens();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 1);
        QCOMPARE(world.tokens(), tokens);
        QVERIFY(!world.app());
        world.account().members.first().email = u"outside@acme.test"_s;
        ENDS_WITH(world.applyWithAdmin(), 0);
    }

    void aGroupThatIsEmptyOrHasNoPolicyIsToldInThePlan()
    {
        DashboardWorld world;
        world.okta().org().addGroup(u"Nobody yet"_s);
        world.change(u"pushGroups"_s, QJsonArray{u"Cloud admins"_s, u"Nobody yet"_s});
        const Outcome outcome = world.run(u"plan"_s);
        ENDS_WITH(outcome, 0);
        QVERIFY2(outcome.output.contains("“Nobody yet” is empty"), qPrintable(outcome.text()));
        QVERIFY2(outcome.output.contains("“Nobody yet” gets no policy: its members have Minimal Account Access only"),
                 qPrintable(outcome.text()));
    }

    void refusesAnotherPlan()
    {
        DashboardWorld world;
        world.account().type = u"standard"_s;
        const Outcome checked = world.run(u"check"_s);
        ENDS_WITH(checked, 1);
        const QJsonObject before = world.state();
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 1);
        QCOMPARE(world.writes(), QStringList());
        QCOMPARE(world.state(), before);
    }

    void refusesATokenThatMayNotMakeTokens()
    {
        DashboardWorld world;
        QStringList rights = permissions::forSetup();
        rights.removeAll(permissions::accountTokensWrite);
        const QByteArray weak = world.cloudflare().addToken(rights).value;
        world.program().set(u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s, QString::fromLatin1(weak));
        ENDS_WITH(world.run(u"check"_s), 3);
        const QStringList tokens = world.tokens();
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 3);
        QCOMPARE(world.tokens(), tokens);
        QVERIFY(!world.app()); // Okta was not touched
    }

    void refusesNamesThatCloudflareKeeps()
    {
        DashboardWorld world;
        world.change(u"pushGroups"_s, QJsonArray{u"CF admins"_s});
        world.change(u"policies"_s, QJsonObject());
        const qint64 asked = world.requestCount();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 2);
        QCOMPARE(world.requestCount(), asked);
    }
};

QTEST_GUILESS_MAIN(DashboardJourneyTest)
#include "dashboard_test.moc"
