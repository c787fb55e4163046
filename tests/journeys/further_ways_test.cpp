#include "app/practice/okta/state.h"
#include "tests/journeys/dashboard_world.h"
#include "tests/journeys/signing_in.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// Either-ors that no document settles: names, addresses and forms that are otherwise than most.
class FurtherWaysTest : public QObject
{
    Q_OBJECT

    static void turn(const World &world, const QString &way, bool on = true)
    {
        const bool known = world.okta().setWay(way, on) || world.cloudflare().setWay(way, on);
        QVERIFY2(known, qPrintable(way));
    }
    /// Sign-in alone, at the org's custom domain.
    static QJsonObject atCustomDomain(const World &world, const QJsonObject &members)
    {
        const QString host = QUrl(world.okta().customUrl()).authority();
        return World::with(world.signInOnly(members), u"okta"_s, {{u"domain"_s, host}});
    }
    static QString issuerModeOf(const World &world)
    {
        return world.signInApps().first()->settings["oauthClient"_L1]["issuer_mode"_L1].toString();
    }

private Q_SLOTS:
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
        turn(world, u"clientIdsDiffer"_s);
        world.writeSetup(world.signInOnly({{u"method"_s, method}}));
        const QJsonObject before = world.state();
        Outcome first;
        QCOMPARE(world.faultOfFirstRun(&first), QString());
        QVERIFY(world.signInApps().first()->clientId() != world.signInApps().first()->id);
        QCOMPARE(first.stateOf(u"proof.oidc-client"_s), u"Proven"_s);
        QVERIFY(!groupsAtCloudflare(world, u"hugo.reyes@acme.example"_s).isEmpty());
        QCOMPARE(world.faultOfTheWayBack(before), QString());
    }

    void theIssuerIsTheDomainThatCloudflareIsToldOf_data()
    {
        QTest::addColumn<bool>("custom");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("server");
        QTest::newRow("own domain") << false << u"oidc"_s << QString();
        QTest::newRow("custom domain") << true << u"oidc"_s << QString();
        QTest::newRow("own domain, server made") << false << u"oidc"_s << u"Cloudflare"_s;
        QTest::newRow("custom domain, server made") << true << u"oidc"_s << u"Cloudflare"_s;
        QTest::newRow("custom domain, app of the catalogue") << true << u"oidc-catalog"_s << QString();
    }
    /// An org with a custom domain, and a Cloudflare that compares the issuer of a token with the Okta account URL.
    void theIssuerIsTheDomainThatCloudflareIsToldOf()
    {
        QFETCH(bool, custom);
        QFETCH(QString, method);
        QFETCH(QString, server);
        World world;
        turn(world, u"customDomain"_s);
        turn(world, u"checksIssuer"_s);
        const QJsonObject members{{u"method"_s, method}, {u"authorizationServer"_s, server}};
        world.writeSetup(custom ? atCustomDomain(world, members) : world.signInOnly(members));
        const QJsonObject before = world.state();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        const QJsonObject config = world.loginMethods(u"okta"_s).first().value("config"_L1).toObject();
        QCOMPARE(config.value("okta_account"_L1).toString(), custom ? world.okta().customUrl() : world.okta().url());
        QVERIFY2(!groupsAtCloudflare(world, u"hugo.reyes@acme.example"_s).isEmpty(),
                 signIn(world, u"hugo.reyes@acme.example"_s).constData());
        QCOMPARE(world.faultOfTheWayBack(before), QString());
    }

    void anotherIssuerIsPutRight()
    {
        World world;
        turn(world, u"customDomain"_s);
        turn(world, u"dynamicIssuers"_s);
        world.writeSetup(atCustomDomain(world, {}));
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        const auto set = [&world](const QString &mode) {
            for (const auto &app : world.okta().org().apps) {
                QJsonObject client = app->settings.value("oauthClient"_L1).toObject();
                client.insert("issuer_mode"_L1, mode);
                app->settings.insert("oauthClient"_L1, client);
            }
        };
        QCOMPARE(issuerModeOf(world), u"CUSTOM_URL"_s);
        set(u"DYNAMIC"_s); // follows the domain: as good
        world.forgetTraffic();
        ENDS_WITH(world.run(u"verify"_s), 0);
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
        set(u"ORG_URL"_s);
        ENDS_WITH(world.run(u"verify"_s), 1);
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(issuerModeOf(world), u"CUSTOM_URL"_s);
    }

    /// It is not ours to change, and the app of the catalogue has no such setting: both are said.
    void anIssuerThatStaysIsSaid_data()
    {
        QTest::addColumn<bool>("custom");
        QTest::addColumn<QJsonObject>("members");
        QTest::addColumn<QString>("said");
        QTest::newRow("a server that was there")
            << true << QJsonObject{{u"authorizationServer"_s, u"default"_s}} << u"name another issuer"_s;
        QTest::newRow("app of the catalogue")
            << false << QJsonObject{{u"method"_s, u"oidc-catalog"_s}} << u"may name that as their issuer"_s;
    }
    void anIssuerThatStaysIsSaid()
    {
        QFETCH(bool, custom);
        QFETCH(QJsonObject, members);
        QFETCH(QString, said);
        World world;
        turn(world, u"customDomain"_s);
        world.writeSetup(custom ? atCustomDomain(world, members) : world.signInOnly(members));
        const Outcome planned = world.run(u"plan"_s);
        ENDS_WITH(planned, 0);
        QVERIFY2(planned.output.contains(said.toUtf8()), qPrintable(planned.text()));
        turn(world, u"customDomain"_s, false);
        world.writeSetup(world.signInOnly(members));
        QVERIFY(!world.run(u"plan"_s).output.contains(said.toUtf8()));
    }

    /// Somebody made it by hand, with Okta's default: the plan says what it may lead to, and the doctor finds it.
    void anIssuerOfSomebodyElsesAppIsSaid()
    {
        World world;
        turn(world, u"customDomain"_s);
        turn(world, u"checksIssuer"_s);
        world.writeSetup(world.signInOnly());
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        for (const auto &app : world.okta().org().apps) {
            QJsonObject client = app->settings.value("oauthClient"_L1).toObject();
            client.insert("issuer_mode"_L1, u"CUSTOM_URL"_s);
            app->settings.insert("oauthClient"_L1, client);
        }
        QVERIFY(QDir(world.path(u"home"_s)).removeRecursively()); // nobody knows any more who made it
        const Outcome planned = world.run(u"plan"_s);
        ENDS_WITH(planned, 0);
        QVERIFY2(planned.output.contains("name another issuer"), qPrintable(planned.text()));
        QVERIFY(identity(world, u"ada.marsh@acme.example"_s).isEmpty());
        const Outcome found = world.run(u"diagnose"_s, {u"--symptom"_s, u"sign-in"_s});
        QVERIFY2(found.output.contains("okta.issuer"), qPrintable(found.text()));
    }

    void aLoginMethodThatForgetsItsSecretIsGivenIt()
    {
        World world;
        turn(world, u"putForgetsSecret"_s);
        world.writeSetup(world.signInOnly());
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        world.writeSetup(world.signInOnly({{u"name"_s, u"Okta of Acme"_s}}));
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.loginMethods(u"okta"_s).first().value("name"_L1).toString(), u"Okta of Acme"_s);
        QCOMPARE(world.faults(), QStringList()); // the client secret among them
        QVERIFY(!identity(world, u"ada.marsh@acme.example"_s).isEmpty());
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
        turn(world, way);
        const QJsonObject before = world.state();
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.dashboardFaults(), QStringList());
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.state(), before);
    }

    void noFurtherTokenCanBeMade()
    {
        DashboardWorld world;
        turn(world, u"tokenQuotaIsUsed"_s);
        const QStringList before = world.tokens();
        const Outcome refused = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(refused, 1);
        QVERIFY2(refused.output.contains("may have 500 API tokens"), qPrintable(refused.text()));
        QCOMPARE(world.tokens(), before);
        QVERIFY(!world.app());
        turn(world, u"tokenQuotaIsUsed"_s, false);
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.dashboardFaults(), QStringList());
    }

    void aTokenTiedToAnotherNetworkIsExplained()
    {
        World world;
        turn(world, u"tokensNeedNetwork"_s);
        for (const QString &command : {u"check"_s, u"apply"_s}) {
            const bool isApply = command == "apply"_L1;
            const Outcome refused = world.run(command, isApply ? QStringList{u"--yes"_s} : QStringList());
            ENDS_WITH(refused, 3);
            QVERIFY2(refused.output.contains("tied to a network"), qPrintable(refused.text()));
        }
        QCOMPARE(world.writes(), QStringList());
    }

    /// It is named where nobody looks for it, and Cloudflare does not let it go: undo says so, and can be run again.
    void aLoginMethodInUseStays()
    {
        World world;
        world.writeSetup(world.signInOnly());
        const QJsonObject before = world.state();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        turn(world, u"usedProvidersStay"_s);
        const QString id = world.loginMethods(u"okta"_s).first().value("id"_L1).toString();
        QList<QJsonObject> &apps = world.cloudflare().account().apps;
        const qsizetype others = apps.size();
        apps.append({{u"id"_s, u"0a1b"_s}, {u"name"_s, u"Wiki"_s}, {u"saas_app"_s, QJsonObject{{u"through"_s, id}}}});
        const Outcome kept = world.run(u"undo"_s, {u"--yes"_s});
        ENDS_WITH(kept, 1);
        QVERIFY2(kept.output.contains("in use"), qPrintable(kept.text()));
        QCOMPARE(world.loginMethods(u"okta"_s).size(), 1);
        apps.resize(others);
        ENDS_WITH(world.run(u"undo"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.state(), before);
    }

    /// Okta's default: a token may use half of each limit, and its answers tell of that half.
    void halfOfTheLimitsIsEnough()
    {
        World world;
        turn(world, u"integratorLimits"_s);
        turn(world, u"halfOfLimits"_s);
        world.okta().limits().setWindow(2);
        world.writeSetup(world.setup());
        const Outcome outcome = world.applyWithAdmin();
        ENDS_WITH(outcome, 0);
        QCOMPARE(world.faults(), QStringList());
        int refused = 0;
        for (const bw::practice::Recorded &record : world.okta().recorded())
            refused += record.status == 429 ? 1 : 0;
        QCOMPARE(refused, 0);
    }
};

QTEST_GUILESS_MAIN(FurtherWaysTest)
#include "further_ways_test.moc"
