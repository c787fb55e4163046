#include "app/byhand/card_library.h"
#include "app/practice/okta/state.h"
#include "tests/browser/browser_journey.h"
#include "tests/journeys/configcat_judgement.h"
#include "tests/journeys/dashboard_world.h"

using namespace bw::test;
using namespace Qt::StringLiterals;

/// The other flows with their by-hand part done in the console's web page.
class FurtherFlowsTest : public BrowserJourney
{
    Q_OBJECT

    static const bw::practice::okta::App *appNamed(const World &world, const QString &key)
    {
        for (const auto &app : world.okta().org().apps) {
            if (app->name == key)
                return app.get();
        }
        return nullptr;
    }

private Q_SLOTS:
    /// SAML sign-in and SCIM in one app: the switch on General, then the connection that appears with it.
    void oneAppForSamlAndScim()
    {
        World world;
        const QJsonObject setup = World::with(world.setup(), u"signIn"_s, {{u"method"_s, u"saml"_s}});
        world.writeSetup(World::with(setup, u"scim"_s, {{u"oneApp"_s, true}}));
        BrowserAdmin admin(browser());
        ENDS_WITH(apply(world, admin), 0);
        QCOMPARE(world.faults(), QStringList());
        CARDS_DONE(admin, u"okta.scim-switch"_s, u"okta.scim-connection"_s);
        AGAIN_NOTHING_IS_WRITTEN(world);
    }

    /// SCIM is on, so another groups filter is entered in the console's SAML settings, and no request replaces the app.
    void whatIsConnectedIsChangedByHand()
    {
        World world;
        const QJsonObject setup = World::with(world.setup(), u"signIn"_s, {{u"method"_s, u"saml"_s}});
        world.writeSetup(World::with(setup, u"scim"_s, {{u"oneApp"_s, true}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        world.writeSetup(World::with(world.wanted(), u"signIn"_s, {{u"groupsFilter"_s, u"Eng.*|Design|Support"_s}}));
        world.forgetTraffic();
        BrowserAdmin admin(browser());
        ENDS_WITH(apply(world, admin), 0);
        CARDS_DONE(admin, u"okta.saml-app"_s);
        QCOMPARE(world.writes(), QStringList());
        QVERIFY(world.signInApps().first()->provisioning.connected);
        QCOMPARE(world.faults(), QStringList());
        AGAIN_NOTHING_IS_WRITTEN(world);
    }

    /// The token for Cloudflare is made as its card says, and is then found to read and do nothing else.
    void oktaApiTokenIsMadeInTheConsole()
    {
        World world;
        world.writeSetup(world.signInOnly());
        const bw::Result<bw::Card> card = bw::byhand::card(u"okta-api-token"_s, {{u"admin"_s, world.okta().url()}});
        QVERIFY(card);
        BrowserAdmin admin(browser());
        admin.take({{u"id"_s, u"okta-api-token"_s},
                    {u"link"_s, card->link.toString()},
                    {u"actions"_s, QJsonArray::fromStringList(card->actions)}});
        CARDS_DONE(admin, u"okta-api-token"_s);
        const bw::practice::okta::ApiToken made = world.okta().org().tokens.last();
        QCOMPARE(made.name, u"Cloudflare Access"_s);
        world.program().set(u"BRIDGEWRIGHT_OKTA_API_TOKEN_FOR_CLOUDFLARE"_s, made.value);
        const Outcome checked = world.run(u"check"_s);
        ENDS_WITH(checked, 0);
        QVERIFY2(checked.output.contains("Read-only Administrator and nothing else"), qPrintable(checked.text()));
    }

    /// Okta does not have the pushed group yet: it is made, and somebody is put into it as the card says.
    void aNewGroupIsFilled()
    {
        World world;
        const QString made = u"Cloud readers"_s;
        world.writeSetup(World::with(world.setup(), u"scim"_s, {{u"pushGroups"_s, QJsonArray{made}}}));
        BrowserAdmin admin(browser());
        ENDS_WITH(apply(world, admin), 0);
        QCOMPARE(world.faults(), QStringList());
        CARDS_DONE(admin, u"okta.scim-connection"_s, u"okta.scim-new-groups"_s);
        QCOMPARE(world.okta().org().groupNamed(made)->members.size(), 1);
        AGAIN_NOTHING_IS_WRITTEN(world);
    }

    /// Update User Attributes and Import Groups stay off, as the card says; its link opens another tab, as Okta's may.
    void membersOfTheDashboard()
    {
        DashboardWorld world;
        QVERIFY(world.okta().setWay(u"forgetsTab"_s, true));
        BrowserAdmin admin(browser());
        ENDS_WITH(apply(world, admin), 0);
        QCOMPARE(world.dashboardFaults(), QStringList());
        CARDS_DONE(admin, u"okta.dashboard-scim-connection"_s);
        const bw::practice::okta::App *app = appNamed(world, u"scim2testapp"_s);
        QVERIFY(app && !app->users.isEmpty());
        for (const bw::practice::okta::AppUser &user : app->users)
            QVERIFY2(world.cloudflare().hasMember(user.userName), qPrintable(user.userName));
        QCOMPARE(app->features(), QStringList({u"PUSH_NEW_USERS"_s, u"PUSH_USER_DEACTIVATION"_s, u"REACTIVATE_USERS"_s,
                                               u"GROUP_PUSH"_s}));
        AGAIN_NOTHING_IS_WRITTEN(world);
    }

    /// Somebody has ticked what must stay off; the boxes are in two forms of one page.
    void boxesThatMustStayOffAreTakenOff()
    {
        DashboardWorld world;
        ENDS_WITH(world.applyWithAdmin(), 0);
        world.app()->provisioning.updateUsers = true;
        world.app()->provisioning.importGroups = true;
        BrowserAdmin admin(browser());
        ENDS_WITH(apply(world, admin), 0);
        CARDS_DONE(admin, u"okta.dashboard-scim-features"_s);
        QVERIFY(!world.app()->provisioning.updateUsers && !world.app()->provisioning.importGroups);
        QVERIFY(world.app()->provisioning.connected);
        AGAIN_NOTHING_IS_WRITTEN(world);
    }

    /// The org lists the app of the dashboard, but nothing tells what it calls the Account ID: it is added by hand.
    void nativeAppOfTheDashboard()
    {
        DashboardWorld world;
        world.okta().ways().catalogHasDashboardApp = true;
        QVERIFY(world.okta().setWay(u"dashboardAppRenamesAccount"_s, true));
        world.change(u"app"_s, u"catalog"_s);
        BrowserAdmin admin(browser());
        ENDS_WITH(apply(world, admin), 0);
        QCOMPARE(world.dashboardFaults(), QStringList());
        CARDS_DONE(admin, u"okta.dashboard-scim-app"_s, u"okta.dashboard-scim-connection"_s);
        QVERIFY(world.app()->isDashboardApp());
        QCOMPARE(world.app()->settings["app"_L1]["tenant"_L1].toString(), world.cloudflare().accountId());
        AGAIN_NOTHING_IS_WRITTEN(world);
    }

    /// For people in more than 100 groups; pasted in the Cloudflare dashboard, where the API does not take it.
    void oktaApiTokenAtCloudflare()
    {
        World world;
        QJsonObject setup = world.setup();
        setup.remove(u"scim"_s);
        world.writeSetup(setup);
        const QString token = world.okta().addToken({u"READ_ONLY_ADMIN"_s});
        world.program().set(u"BRIDGEWRIGHT_OKTA_API_TOKEN_FOR_CLOUDFLARE"_s, token);
        BrowserAdmin admin(browser());
        ENDS_WITH(apply(world, admin), 0);
        CARDS_DONE(admin, u"cloudflare.okta-api-token"_s);
        const QString id = world.loginMethods(u"okta"_s).value(0).value(u"id"_s).toString();
        QCOMPARE(world.cloudflare().account().provider(id)->oktaApiToken, token.toLatin1());
        AGAIN_NOTHING_IS_WRITTEN(world);
    }

    /// What no API may change, each kind of field once; the card is followed in the dashboard's form.
    void aReadOnlyLoginMethodIsChangedInTheDashboard()
    {
        World world;
        world.writeSetup(World::with(world.setup(), u"signIn"_s, {{u"pkce"_s, false}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QVERIFY(world.cloudflare().setWay(u"providersReadOnly"_s, true));
        const QJsonObject signIn{{u"name"_s, u"Okta of Acme"_s}};
        const QJsonObject setup = World::with(world.setup(), u"signIn"_s, signIn);
        const QJsonObject scim{{u"userDeprovision"_s, false}, {u"identityUpdate"_s, u"reauth"_s}};
        world.writeSetup(World::with(setup, u"scim"_s, scim));
        world.forgetTraffic();
        BrowserAdmin admin(browser());
        ENDS_WITH(apply(world, admin), 0);
        CARDS_DONE(admin, u"cloudflare.identity-provider"_s);
        for (const QString &write : world.writes())
            QVERIFY2(!write.startsWith(u"cloudflare"_s), qPrintable(write));
        QCOMPARE(world.faults(), QStringList());
        AGAIN_NOTHING_IS_WRITTEN(world);
    }

    /// Neither the known key nor the catalogue's API: the app is looked for, chosen and named in the console.
    void appOfTheCatalogue()
    {
        World world;
        world.okta().ways().cloudflareOneRenewed = true;
        world.okta().ways().catalogApi = false;
        QJsonObject setup = World::with(world.setup(), u"signIn"_s, {{u"method"_s, u"oidc-catalog"_s}});
        setup.remove(u"scim"_s);
        world.writeSetup(setup);
        BrowserAdmin admin(browser());
        ENDS_WITH(apply(world, admin), 0);
        QCOMPARE(world.faults(), QStringList());
        CARDS_DONE(admin, u"okta.oidc-catalog-app"_s);
        AGAIN_NOTHING_IS_WRITTEN(world);
    }

    /// In both consoles: ConfigCat is told of the domain and trusts Okta, Okta's app is connected, and the people are
    /// let in at last.
    void configCat()
    {
        World world;
        world.writeSetup(world.setup(u"configcat"_s));
        world.configcat().organization().domains.clear();
        BrowserAdmin admin(browser());
        ENDS_WITH(apply(world, admin), 0);
        CARDS_DONE(admin, u"configcat.domain"_s, u"okta.configcat-scim-switch"_s, u"okta.configcat-scim-connection"_s,
                   u"configcat.saml"_s);
        QCOMPARE(configcatFaults(world), QStringList());
        QTRY_COMPARE(configcatHandFaults(world), QStringList());
        const bw::practice::configcat::Organization &organization = world.configcat().organization();
        QCOMPARE(organization.permission.size(), 1);
        QVERIFY(organization.domains.size() == 1 && organization.domains.first().verified);
        AGAIN_NOTHING_IS_WRITTEN(world);
    }

    void signInAndProvisioningInTwoApps_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("app of the catalogue") << u"oidc-catalog"_s;
        QTest::newRow("SAML") << u"saml"_s;
    }
    void signInAndProvisioningInTwoApps()
    {
        QFETCH(QString, method);
        World world;
        world.writeSetup(World::with(world.setup(), u"signIn"_s, {{u"method"_s, method}}));
        BrowserAdmin admin(browser());
        ENDS_WITH(apply(world, admin), 0);
        QCOMPARE(world.faults(), QStringList());
        CARDS_DONE(admin, u"okta.scim-connection"_s);
        AGAIN_NOTHING_IS_WRITTEN(world);
    }

    /// One file with all sections, a groups claim by hand among them: each tab of a console page is visited once.
    void allFlowsTogether()
    {
        World world;
        QJsonObject setup = World::with(world.setup(), u"signIn"_s, {{u"groupsClaim"_s, u"byHand"_s}});
        setup.insert(u"dashboardScim"_s, world.setup(u"dashboard"_s).value(u"dashboardScim"_s));
        setup.insert(u"configcat"_s, world.setup(u"configcat"_s).value(u"configcat"_s));
        world.writeSetup(setup);
        BrowserAdmin admin(browser());
        ENDS_WITH(apply(world, admin), 0);
        QCOMPARE(world.faults(), QStringList());
        QCOMPARE(configcatFaults(world), QStringList());
        CARDS_DONE(admin, u"okta.groups-claim"_s, u"okta.scim-connection"_s, u"okta.dashboard-scim-connection"_s,
                   u"okta.configcat-scim-switch"_s, u"okta.configcat-scim-connection"_s, u"configcat.saml"_s);
        AGAIN_NOTHING_IS_WRITTEN(world);
    }
};

QTEST_GUILESS_MAIN(FurtherFlowsTest)
#include "further_flows_test.moc"
