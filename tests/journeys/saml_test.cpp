#include "app/practice/okta/state.h"
#include "tests/journeys/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// Sign-in by SAML, from the first check to taking it back.
class SamlTest : public QObject
{
    Q_OBJECT

    static QJsonObject samlSetup(const World &world, const QJsonObject &members = {})
    {
        QJsonObject setup = World::with(world.setup(), u"signIn"_s, {{u"method"_s, u"saml"_s}});
        setup.remove("scim"_L1);
        return World::with(setup, u"signIn"_s, members);
    }

    static bool warnsOf(const Outcome &outcome, const QString &step, const QString &word)
    {
        for (const QJsonObject &event : outcome.all(u"step"_s) + outcome.all(u"plan"_s)) {
            for (const QJsonValue &warning : event.value("warnings"_L1).toArray()) {
                if (event.value("id"_L1) == step && warning.toString().contains(word))
                    return true;
            }
        }
        return false;
    }

    static bool hasLine(const Outcome &outcome, const QString &id, const QString &mark)
    {
        const QList<QJsonObject> lines = outcome.all(u"check"_s);
        return std::ranges::any_of(
            lines, [&](const QJsonObject &line) { return line["id"_L1] == id && line["mark"_L1] == mark; });
    }

private Q_SLOTS:
    void whatSomebodyChangedIsToldAndPutRight()
    {
        World world;
        world.writeSetup(World::with(samlSetup(world), u"signIn"_s, {{u"appLabel"_s, u"First name"_s}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        bw::practice::okta::App *app = world.okta().org().app(world.signInApps().first()->id);
        QJsonObject signOn = app->settings.value("signOn"_L1).toObject();
        signOn.insert("assertionSigned"_L1, false);
        signOn.insert("digestAlgorithm"_L1, u"SHA1"_s);
        app->settings.insert(u"signOn"_s, signOn);
        ENDS_WITH(world.run(u"verify"_s), 1);
        world.writeSetup(World::with(world.wanted(), u"signIn"_s, {{u"appLabel"_s, u"Second name"_s}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(app->label, u"Second name"_s);
        QCOMPARE(app->settings["signOn"_L1]["digestAlgorithm"_L1].toString(), u"SHA256"_s);
        QCOMPARE(app->settings["signOn"_L1]["assertionSigned"_L1].toBool(), true);
        ENDS_WITH(world.run(u"verify"_s), 0);
        world.forgetTraffic();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 0);
        QCOMPARE(world.writes(), QStringList());
    }

    void samlOfOnesOwnNeedsItsProduct()
    {
        World world;
        QVERIFY(world.okta().setWay(u"advancedSso"_s, false));
        world.writeSetup(samlSetup(world));
        const QJsonObject before = world.state();
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 1);
        QVERIFY2(outcome.output.contains("Choose OpenID Connect as the sign-in method"), qPrintable(outcome.text()));
        QCOMPARE(world.state(), before);
    }

    void theWholeWayAndBack()
    {
        World world;
        world.writeSetup(samlSetup(world));
        const QJsonObject before = world.state();
        Outcome first;
        QCOMPARE(world.faultOfFirstRun(&first), QString());
        QVERIFY2(first.all(u"yourTurn"_s).isEmpty(), qPrintable(first.text()));
        QCOMPARE(first.stateOf(u"proof.saml"_s), u"Proven"_s);
        QVERIFY2(first.output.contains("has to sign in again"), qPrintable(first.text()));
        QVERIFY(first.last(u"testSignIn"_s).value("link"_L1).toString().contains("/cdn-cgi/access/test-idp/"_L1));
        const QJsonObject config = world.loginMethods(u"saml"_s).first().value("config"_L1).toObject();
        QCOMPARE(config.value("attributes"_L1).toArray(), (QJsonArray{u"email"_s, u"groups"_s}));
        QCOMPARE(config.value("sign_request"_L1).toBool(), true);

        QCOMPARE(world.faultOfTheWayBack(before), QString());
    }

    void theProofSeesAForeignCertificate()
    {
        World world;
        world.writeSetup(samlSetup(world));
        ENDS_WITH(world.applyWithAdmin(), 0);
        const auto &providers = world.cloudflare().account().providers;
        const auto saml = std::ranges::find_if(providers, [](const auto &one) { return one->type == "saml"_L1; });
        (*saml)->config.insert(u"issuer_url"_s, u"http://www.okta.com/exkOther"_s);
        const Outcome verified = world.run(u"verify"_s);
        ENDS_WITH(verified, 1);
        QCOMPARE(verified.stateOf(u"proof.saml"_s), u"Skipped"_s);
        QCOMPARE(
            World::fieldOf(verified, u"cloudflare.identity-provider"_s, u"issuer_url"_s)["comparison"_L1].toString(),
            u"different"_s);
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
    }

    void warnsBeforeTheCertificateEnds()
    {
        World world;
        world.okta().setCertificateExpiry(QDate::currentDate().addDays(20));
        world.writeSetup(samlSetup(world, {{u"emailClaim"_s, u"mail"_s}}));
        ENDS_WITH(world.applyWithAdmin(), 0);
        QCOMPARE(world.faults(), QStringList());
        const QJsonObject config = world.loginMethods(u"saml"_s).first().value("config"_L1).toObject();
        QCOMPARE(config.value("email_attribute_name"_L1).toString(), u"mail"_s);
        QCOMPARE(config.value("attributes"_L1).toArray(), (QJsonArray{u"mail"_s, u"groups"_s}));
        const Outcome planned = world.run(u"plan"_s);
        QVERIFY2(warnsOf(planned, u"okta.saml-app"_s, u"expires on"_s), qPrintable(planned.text()));
        const Outcome verified = world.run(u"verify"_s);
        ENDS_WITH(verified, 0);
        QVERIFY2(warnsOf(verified, u"okta.saml-app"_s, u"expires on"_s), qPrintable(verified.text()));
    }

    void anExpiredCertificateIsNoSuccess()
    {
        World world;
        world.okta().setCertificateExpiry(QDate::currentDate().addDays(-2));
        world.writeSetup(samlSetup(world));
        const Outcome outcome = world.applyWithAdmin();
        ENDS_WITH(outcome, 1);
        QCOMPARE(outcome.stateOf(u"proof.saml"_s), u"Failed"_s);
    }

    void whoMayNotMakeAppsIsRefused()
    {
        World world;
        world.writeSetup(samlSetup(world));
        world.program().set(u"BRIDGEWRIGHT_OKTA_TOKEN"_s, world.okta().addToken({u"READ_ONLY_ADMIN"_s}));
        const QJsonObject before = world.state();
        ENDS_WITH(world.run(u"apply"_s, {u"--yes"_s}), 3);
        QCOMPARE(world.state(), before);
        QCOMPARE(world.loginMethods(u"saml"_s).size(), 0);
    }

    void samlKnowsNoAuthorizationServer()
    {
        World world;
        world.writeSetup(samlSetup(world, {{u"authorizationServer"_s, u"default"_s}}));
        const Outcome outcome = world.run(u"apply"_s, {u"--yes"_s});
        ENDS_WITH(outcome, 2);
        QVERIFY(outcome.output.contains("signIn.authorizationServer"));
    }

    void lintsAFileWithoutNetwork()
    {
        World world;
        world.writeSetup(samlSetup(world));
        ENDS_WITH(world.applyWithAdmin(), 0);
        const QString key = world.signInApps().first()->externalKey;
        const QString address = u"%1/app/%2/sso/saml/metadata"_s.arg(world.okta().url(), key);
        const Outcome online = world.program().run({u"lint-metadata"_s, address, u"--json"_s});
        ENDS_WITH(online, 0);
        QVERIFY(hasLine(online, u"saml.certificate-valid"_s, u"yes"_s));

        const QString path = world.path(u"metadata.xml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<EntityDescriptor xmlns='urn:oasis:names:tc:SAML:2.0:metadata' entityID='x'><IDPSSODescriptor>");
        file.close();
        const qint64 before = world.requestCount();
        ENDS_WITH(world.program().run({u"lint-metadata"_s, path, u"--json"_s}), 1);
        ENDS_WITH(world.program().run({u"lint-metadata"_s, path + u"-not-there"_s, u"--json"_s}), 2);
        ENDS_WITH(world.program().run({u"lint-metadata"_s, u"http://okta.example/m"_s, u"--json"_s}), 2);
        ENDS_WITH(world.program().run({u"lint-metadata"_s, u"http://127.0.0.1:9/m"_s, u"--json"_s}), 5);
        QCOMPARE(world.requestCount(), before);
        ENDS_WITH(world.program().run({u"lint-metadata"_s, world.okta().url() + u"/app/none/m"_s, u"--json"_s}), 1);

        QVERIFY(world.okta().setWay(u"metadataNeedsSignIn"_s, true));
        const Outcome closed = world.program().run({u"lint-metadata"_s, address, u"--json"_s});
        ENDS_WITH(closed, 3);
        QVERIFY2(closed.output.contains("save the page as a file"), qPrintable(closed.text()));
        QVERIFY(world.okta().setWay(u"metadataNeedsSignIn"_s, false));

        world.okta().setCertificateExpiry(QDate::currentDate().addDays(-2));
        const Outcome expired = world.program().run({u"lint-metadata"_s, address, u"--json"_s});
        ENDS_WITH(expired, 1);
        QVERIFY(hasLine(expired, u"saml.certificate-expired"_s, u"no"_s));
    }

    void exportsWhatSamlHas()
    {
        World world;
        world.writeSetup(samlSetup(world));
        ENDS_WITH(world.applyWithAdmin(), 0);
        const Outcome json = world.run(u"export"_s, {u"--format"_s, u"json"_s});
        ENDS_WITH(json, 0);
        const QString content = json.last(u"exported"_s).value("content"_L1).toString();
        const QJsonObject whole = QJsonDocument::fromJson(content.toUtf8()).object();
        QCOMPARE(whole.value("type"_L1).toString(), u"saml"_s);
        for (const QString &format : {u"terraform"_s, u"shell"_s, u"report"_s}) {
            const Outcome outcome = world.run(u"export"_s, {u"--format"_s, format});
            ENDS_WITH(outcome, 0);
            const QString text = outcome.last(u"exported"_s).value("content"_L1).toString();
            QVERIFY2(!text.contains("client_secret"_L1), qPrintable(text));
            if (format == "terraform"_L1)
                QVERIFY2(text.contains("okta_app_saml"_L1) && text.contains("\"saml\""_L1), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(SamlTest)
#include "saml_test.moc"
