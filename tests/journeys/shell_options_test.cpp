#include "app/practice/cloudflare/state.h"
#include "app/practice/okta/state.h"
#include "tests/journeys/dashboard_world.h"
#include "tests/journeys/script_run.h"
#include "tests/journeys/signing_in.h"

#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// The exported script with further options, and where tenants have their own ways.
class ShellOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList missing = ScriptRun::missingTools();
        if (!missing.isEmpty())
            QSKIP(qPrintable(u"the scripts are not run: %1 missing"_s.arg(missing.join(u" and "_s))));
    }

    void pkceIsRequiredWhereCloudflareSendsIt_data()
    {
        QTest::addColumn<bool>("isSent");
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<int>("byHand");
        QTest::newRow("sent") << true << false << 0;
        QTest::newRow("dropped without a word") << false << false << 0;
        QTest::newRow("sent, of an app that was there") << true << true << 1;
        QTest::newRow("dropped, of an app that was there") << false << true << 0;
    }
    void pkceIsRequiredWhereCloudflareSendsIt()
    {
        QFETCH(bool, isSent);
        QFETCH(bool, isThere);
        QFETCH(int, byHand);
        World world;
        QVERIFY(world.cloudflare().setWay(u"keepsPkce"_s, isSent));
        if (isThere) {
            world.writeSetup(world.signInOnly({{u"pkce"_s, false}}));
            ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
            for (const auto &provider : world.cloudflare().account().providers) {
                if (isSent && provider->type == "okta"_L1) // somebody has switched it on there
                    provider->config.insert(u"pkce_enabled"_s, true);
            }
        }
        world.writeSetup(world.signInOnly());
        ScriptRun script(world);
        QCOMPARE(script.fault(), QString());
        QCOMPARE(script.runWithAdmin(), byHand);
        QVERIFY2(script.exit() == 0, script.said().constData());
        QCOMPARE(world.signInApps().first()->credentials["oauthClient"_L1]["pkce_required"_L1].toBool(), isSent);
        QCOMPARE(script.said().contains("does not show that it sends PKCE"), !isSent);
        QVERIFY(!groupsAtCloudflare(world, u"hugo.reyes@acme.example"_s).isEmpty());
        QCOMPARE(world.writes().filter(QRegularExpression(u"okta PUT /api/v1/apps/[^/]+$"_s)).size(),
                 isSent && !isThere);
        QCOMPARE(script.faultOfSecondRun(), QString());
    }

    void aClientIdThatIsNotTheAppsId_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("custom app") << u"oidc"_s;
        QTest::newRow("app of the catalogue, whose answers leave it out") << u"oidc-catalog"_s;
    }
    void aClientIdThatIsNotTheAppsId()
    {
        QFETCH(QString, method);
        World world;
        QVERIFY(world.okta().setWay(u"clientIdsDiffer"_s, true));
        world.writeSetup(world.signInOnly({{u"method"_s, method}}));
        ScriptRun script(world);
        QCOMPARE(script.fault(), QString());
        QCOMPARE(script.runWithAdmin(), 0);
        QVERIFY2(script.exit() == 0, script.said().constData());
        const auto *app = world.signInApps().first();
        QVERIFY(app->clientId() != app->id);
        const QJsonObject config = world.loginMethods(u"okta"_s).first().value("config"_L1).toObject();
        QCOMPARE(config.value("client_id"_L1).toString(), app->clientId());
        QVERIFY(!groupsAtCloudflare(world, u"hugo.reyes@acme.example"_s).isEmpty());
        QCOMPARE(script.faultOfSecondRun(), QString());
        QCOMPARE(world.loginMethods(u"okta"_s).size(), 1);
    }

    void policiesAreTakenByOneForm_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("by id") << u"resourcesById"_s;
        QTest::newRow("by scope") << u"resourcesByScope"_s;
    }
    void policiesAreTakenByOneForm()
    {
        QFETCH(QString, way);
        DashboardWorld world;
        QVERIFY(world.cloudflare().setWay(way, true));
        ScriptRun script(world);
        QCOMPARE(script.fault(), QString());
        QCOMPARE(script.runWithAdmin(), 1);
        QVERIFY2(script.exit() == 0, script.said().constData());
        QTRY_COMPARE(world.dashboardFaults(), QStringList());
        QCOMPARE(script.faultOfSecondRun(), QString());
    }

    void sharesRiskScores_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("oidc") << u"oidc"_s;
        QTest::newRow("saml") << u"saml"_s;
    }
    /// Both halves, once; one that was switched off is left to the person.
    void sharesRiskScores()
    {
        QFETCH(QString, method);
        World world;
        world.okta().ways().identityThreatProtection = true;
        world.writeSetup(world.signInOnly({{u"method"_s, method}, {u"shareRiskScores"_s, true}}));
        ScriptRun script(world);
        QCOMPARE(script.fault(), QString());
        QCOMPARE(script.runWithAdmin(), 0);
        QVERIFY2(script.exit() == 0, script.said().constData());
        QCOMPARE(script.faultOfSecondRun(), QString());
        const Outcome planned = world.run(u"plan"_s);
        ENDS_WITH(planned, 0);
        int shared = 0;
        for (const QJsonObject &step : planned.all(u"plan"_s)) {
            const QString id = step.value("id"_L1).toString();
            if (id == "cloudflare.risk-scores"_L1 || id == "okta.risk-signals"_L1)
                shared += step.value("change"_L1) == "leave"_L1;
        }
        QVERIFY2(shared == 2, qPrintable(planned.text()));
        world.cloudflare().account().riskIntegrations.first().insert(u"active"_s, false);
        world.okta().org().securityEventsProviders.first().insert(u"status"_s, u"INACTIVE"_s);
        script.run();
        QCOMPARE(script.exit(), 4);
        QVERIFY2(script.said().contains("Send risk score to Okta"), script.said().constData());
        QCOMPARE(world.okta().org().securityEventsProviders.first().value("status"_L1).toString(), u"ACTIVE"_s);
    }

    void signsInByAnAuthorizationServer_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("named");
        QTest::newRow("by id") << u"oidc"_s << u"default"_s;
        QTest::newRow("by name") << u"oidc"_s << u"Work'force & co"_s;
        QTest::newRow("by name, catalogue") << u"oidc-catalog"_s << u"Workforce"_s;
    }
    void signsInByAnAuthorizationServer()
    {
        QFETCH(QString, method);
        QFETCH(QString, named);
        World world;
        world.writeSetup(world.signInOnly({{u"method"_s, method},
                                           {u"authorizationServer"_s, named},
                                           {u"emailClaim"_s, u"mail"_s},
                                           {u"claims"_s, QJsonArray{u"department"_s}}}));
        ScriptRun script(world);
        QCOMPARE(script.fault(), QString());
        auto &servers = world.okta().org().authorizationServers;
        if (named != "default"_L1) {
            script.run();
            QCOMPARE(script.exit(), 4);
            QVERIFY2(script.said().contains("Name: " + named.toUtf8()), script.said().constData());
            QCOMPARE(world.writes(), QStringList()); // a login method without it brings no groups
            auto made = std::make_unique<bw::practice::okta::AuthorizationServer>();
            made->id = u"ausWORKFORCE"_s;
            made->body = {{u"id"_s, made->id}, {u"name"_s, named}, {u"status"_s, u"INACTIVE"_s}};
            servers.push_back(std::move(made));
            script.run();
            QCOMPARE(script.exit(), 4);
            QCOMPARE(world.writes(), QStringList());
            servers.back()->body.insert(u"status"_s, u"ACTIVE"_s);
        }
        QCOMPARE(script.runWithAdmin(), 0);
        QVERIFY2(script.exit() == 0, script.said().constData());
        const QJsonObject config = world.loginMethods(u"okta"_s).first().value("config"_L1).toObject();
        QCOMPARE(config.value("authorization_server_id"_L1).toString(), servers.back()->id);
        QCOMPARE(servers.back()->scopes.size(), 1);
        QCOMPARE(servers.back()->claims.size(), 3);
        QCOMPARE(servers.back()->policies.size(), 1);
        QVERIFY(!groupsAtCloudflare(world, u"hugo.reyes@acme.example"_s).isEmpty());
        QCOMPARE(script.faultOfSecondRun(), QString());
        const Outcome planned = world.run(u"plan"_s);
        ENDS_WITH(planned, 0);
        for (const QJsonObject &step : planned.all(u"plan"_s)) {
            const bool isMeant = step.value("id"_L1) == "okta.authorization-server"_L1;
            QVERIFY2(!isMeant || step.value("change"_L1) == "leave"_L1, qPrintable(planned.text()));
        }
    }

    /// What a run left that ended in between is completed; another claim of the name is not replaced.
    void completesWhatTheServerLacks()
    {
        World world;
        world.writeSetup(world.signInOnly({{u"authorizationServer"_s, u"default"_s}}));
        const auto &server = world.okta().org().authorizationServers.front();
        const QList<QJsonObject> before = server->claims;
        server->claims << QJsonObject{
            {u"id"_s, u"ocl1"_s},          {u"name"_s, u"groups"_s}, {u"claimType"_s, u"IDENTITY"_s},
            {u"valueType"_s, u"GROUPS"_s}, {u"value"_s, u"Eng"_s},   {u"group_filter_type"_s, u"STARTS_WITH"_s},
            {u"status"_s, u"ACTIVE"_s}};
        ScriptRun script(world);
        QCOMPARE(script.fault(), QString());
        script.run();
        QCOMPARE(script.exit(), 4);
        QVERIFY2(script.said().contains("claim “groups”"), script.said().constData());
        QCOMPARE(world.signInApps().size(), 0);
        server->claims = before;
        // Open to every client, and without a rule for a sign-in.
        const QJsonObject everybody{{u"clients"_s, QJsonObject{{u"include"_s, QJsonArray{u"ALL_CLIENTS"_s}}}}};
        server->policies << QJsonObject{{u"id"_s, u"00pSERVICES"_s},
                                        {u"name"_s, u"Services"_s},
                                        {u"status"_s, u"ACTIVE"_s},
                                        {u"conditions"_s, everybody}};
        QVERIFY(world.okta().setWay(u"rulesSettle"_s, true));
        script.run();
        QCOMPARE(script.exit(), 1); // between the policy and its rule
        QCOMPARE(script.runWithAdmin(), 1); // the app was there before: PKCE is by hand
        QVERIFY2(script.exit() == 0, script.said().constData());
        QCOMPARE(server->policies.size(), 2);
        QCOMPARE(server->rules.size(), 1);
        QVERIFY(!groupsAtCloudflare(world, u"hugo.reyes@acme.example"_s).isEmpty());
        QCOMPARE(script.faultOfSecondRun(), QString());
    }

    /// A login method that was made without it is not replaced, and not passed over either.
    void aLoginMethodWithoutTheServerIsByHand()
    {
        World world;
        world.writeSetup(world.signInOnly());
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        world.writeSetup(world.signInOnly({{u"authorizationServer"_s, u"default"_s}}));
        ScriptRun script(world);
        QCOMPARE(script.fault(), QString());
        script.run();
        QCOMPARE(script.exit(), 4);
        QVERIFY2(script.said().contains("Authorization Server ID: default"), script.said().constData());
    }
};

QTEST_GUILESS_MAIN(ShellOptionsTest)
#include "shell_options_test.moc"
