#include "app/practice/okta/state.h"
#include "tests/journeys/dashboard_world.h"
#include "tests/journeys/script_run.h"

#include <QJsonArray>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// The exported script, run by sh with curl and jq: it makes what apply makes, once.
class ShellScriptTest : public QObject
{
    Q_OBJECT

    static QJsonObject signInSetup(const World &world, const QJsonObject &members, bool withScim)
    {
        QJsonObject setup = World::with(world.setup(), u"signIn"_s, members);
        if (!withScim)
            setup.remove("scim"_L1);
        return setup;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList missing = ScriptRun::missingTools();
        if (!missing.isEmpty())
            QSKIP(qPrintable(u"the scripts are not run: %1 missing"_s.arg(missing.join(u" and "_s))));
    }

    void signsIn_data()
    {
        QTest::addColumn<QJsonObject>("signIn");
        QTest::addColumn<bool>("withScim");
        QTest::addColumn<QJsonObject>("scim");
        QTest::addColumn<int>("byHand"); // runs that end with 4
        const QJsonObject saml{{u"method"_s, u"saml"_s}};
        const QJsonObject claims{
            {u"method"_s, u"saml"_s}, {u"emailClaim"_s, u"mail"_s}, {u"claims"_s, QJsonArray{u"department"_s}}};
        QTest::newRow("oidc") << QJsonObject() << false << QJsonObject() << 0;
        QTest::newRow("oidc, claim by hand")
            << QJsonObject{{u"groupsClaim"_s, u"byHand"_s}} << false << QJsonObject() << 1;
        QTest::newRow("oidc, scim") << QJsonObject() << true << QJsonObject() << 1;
        QTest::newRow("catalogue") << QJsonObject{{u"method"_s, u"oidc-catalog"_s}} << false << QJsonObject() << 0;
        QTest::newRow("saml") << saml << false << QJsonObject() << 0;
        QTest::newRow("saml, claims") << claims << false << QJsonObject() << 0;
        QTest::newRow("saml, scim") << saml << true << QJsonObject() << 1;
        QTest::newRow("one app") << saml << true << QJsonObject{{u"oneApp"_s, true}} << 1;
    }
    void signsIn()
    {
        QFETCH(QJsonObject, signIn);
        QFETCH(bool, withScim);
        QFETCH(QJsonObject, scim);
        QFETCH(int, byHand);
        World world;
        QVERIFY(world.okta().setWay(u"membersFollow"_s, false)); // groups are pushed when their people are there
        QJsonObject setup = signInSetup(world, signIn, withScim);
        if (withScim)
            setup = World::with(setup, u"scim"_s, scim);
        world.writeSetup(setup);
        ScriptRun script(world);
        QCOMPARE(script.fault(), QString());
        QCOMPARE(script.runWithAdmin(), byHand);
        QVERIFY2(script.exit() == 0, script.said().constData());
        QTRY_COMPARE(world.faults(), QStringList());
        if (signIn.value("method"_L1) == "saml"_L1) {
            const QJsonObject config = world.loginMethods(u"saml"_s).first().value("config"_L1).toObject();
            const QString email = signIn.value("emailClaim"_L1).toString(u"email"_s);
            QCOMPARE(config.value("email_attribute_name"_L1).toString(), email);
            QCOMPARE(config.value("attributes"_L1)[0].toString(), email);
            QVERIFY(config.value("sign_request"_L1).toBool());
        }
        const bool isCustom = signIn.value("method"_L1).toString(u"oidc"_s) == "oidc"_L1;
        const auto *app = world.signInApps().first();
        QCOMPARE(app->credentials["oauthClient"_L1]["pkce_required"_L1].toBool(), isCustom);
        int replaced = 0; // the app that it has just made, as PKCE comes last
        for (const QString &write : world.writes()) {
            if (!write.startsWith("okta PUT"_L1) || write.contains("/groups/"_L1))
                continue;
            QVERIFY2(isCustom && write.endsWith(app->id), qPrintable(write));
            ++replaced;
        }
        QCOMPARE(replaced, isCustom ? 1 : 0);
        QCOMPARE(script.faultOfSecondRun(), QString());
        // What the script made is what apply wants: the same apps and login method, field by field.
        const Outcome planned = world.run(u"plan"_s);
        ENDS_WITH(planned, 0);
        for (const QJsonObject &step : planned.all(u"plan"_s)) {
            const QString id = step.value("id"_L1).toString();
            if (!id.endsWith("-app"_L1) && id != "cloudflare.identity-provider"_L1)
                continue;
            QVERIFY2(step.value("change"_L1) != "create"_L1, qPrintable(planned.text()));
            for (const QJsonValue &field : step.value("fields"_L1).toArray())
                QVERIFY2(field["comparison"_L1] != "different"_L1, qPrintable(planned.text()));
        }
    }

    void provisionsTheDashboard_data()
    {
        QTest::addColumn<QString>("app");
        QTest::addColumn<QString>("token");
        QTest::newRow("test app") << u"testApp"_s << u"mint"_s;
        QTest::newRow("catalogue") << u"catalog"_s << u"mint"_s;
        QTest::newRow("pasted token") << u"testApp"_s << u"paste"_s;
    }
    void provisionsTheDashboard()
    {
        QFETCH(QString, app);
        QFETCH(QString, token);
        DashboardWorld world;
        world.okta().ways().catalogHasDashboardApp = true;
        world.change(u"app"_s, app);
        world.change(u"token"_s, token);
        const QStringList tokens = world.tokens();
        ScriptRun script(world);
        if (token == "paste"_L1) {
            const QByteArray value = world.cloudflare().addToken({u"SCIM Provisioning"_s}).value;
            world.program().set(u"BRIDGEWRIGHT_DASHBOARD_SCIM_TOKEN"_s, QString::fromLatin1(value));
            script.set(u"BRIDGEWRIGHT_DASHBOARD_SCIM_TOKEN"_s, QString::fromLatin1(value));
        }
        QCOMPARE(script.fault(), QString());
        QCOMPARE(script.runWithAdmin(), 1);
        QVERIFY2(script.exit() == 0, script.said().constData());
        QTRY_COMPARE(world.dashboardFaults(), QStringList());
        QCOMPARE(world.app()->isDashboardApp(), app == "catalog"_L1);
        QCOMPARE(world.tokens().size(), tokens.size() + 1);
        QCOMPARE(script.faultOfSecondRun(), QString());
    }

    void mintsNoSecondTokenBeforeTheConnection()
    {
        DashboardWorld world;
        ScriptRun script(world);
        QCOMPARE(script.fault(), QString());
        script.run();
        QCOMPARE(script.exit(), 4);
        const QStringList tokens = world.tokens();
        world.forgetTraffic();
        script.run();
        QCOMPARE(script.exit(), 4);
        QCOMPARE(world.tokens(), tokens);
        QCOMPARE(world.writes(), QStringList());
        QVERIFY(script.said().contains("roll it"));
    }

    void joinsConfigCat()
    {
        World world;
        world.writeSetup(world.setup(u"configcat"_s));
        ScriptRun script(world);
        script.instead(u"as ConfigCat's page shows it"_s,
                       QString::fromLatin1(world.configcat().organization().scimToken));
        QCOMPARE(script.fault(), QString());
        QCOMPARE(script.runWithAdmin(), 1);
        QVERIFY2(script.exit() == 0, script.said().constData());
        QList<const bw::practice::okta::App *> found;
        for (const auto &app : world.okta().org().apps) {
            if (app->label == "ConfigCat"_L1)
                found << app.get();
        }
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first()->pushesUsers());
        QCOMPARE(found.first()->groups.size(), 1);
        QCOMPARE(found.first()->mappings.size(), 1);
        const QString metadata = u"%1/app/%2/sso/saml/metadata"_s.arg(world.okta().url(), found.first()->externalKey);
        QVERIFY(script.everythingSaid().contains(metadata.toUtf8()));
        using Kind = bw::practice::scim::Kind;
        const auto &arrived = world.configcat().organization().scim;
        const auto hasMembers = [&arrived] { // the last thing that Okta writes for a push
            const QList<QJsonObject> groups = arrived.all(Kind::Group);
            return groups.size() == 1 && !groups.first().value("members"_L1).toArray().isEmpty();
        };
        QTRY_VERIFY(hasMembers());
        QCOMPARE(script.faultOfSecondRun(), QString());
    }

    void findsItsAppOnLaterPages()
    {
        World world;
        world.writeSetup(signInSetup(world, {{u"method"_s, u"saml"_s}}, false));
        for (int i = 0; i < 220; ++i) {
            auto other = std::make_unique<bw::practice::okta::App>();
            other->id = u"0oaother%1"_s.arg(i, 12, 10, QLatin1Char('0'));
            other->name = u"bookmark"_s;
            other->label = u"Cloudflare Access %1"_s.arg(i);
            world.okta().org().apps.push_back(std::move(other));
        }
        ScriptRun script(world);
        QCOMPARE(script.fault(), QString());
        QCOMPARE(script.runWithAdmin(), 0);
        QVERIFY2(script.exit() == 0, script.said().constData());
        QCOMPARE(script.faultOfSecondRun(), QString());
        QCOMPARE(world.faults(), QStringList());
    }

    void makesNothingWhenItCannotLook()
    {
        World world;
        world.writeSetup(signInSetup(world, {{u"method"_s, u"saml"_s}}, false));
        ScriptRun script(world);
        QCOMPARE(script.fault(), QString());
        script.set(u"OKTA_TOKEN"_s, u"00wrong"_s);
        script.run();
        QCOMPARE(script.exit(), 1);
        QCOMPARE(world.writes(), QStringList());
        QCOMPARE(world.signInApps().size(), 0);
    }
};

QTEST_GUILESS_MAIN(ShellScriptTest)
#include "shell_script_test.moc"
