#include "app/export/action_count.h"
#include "app/export/report.h"
#include "app/export/shell_script.h"
#include "app/export/terraform.h"
#include "tests/export/example.h"

using namespace bw;
using namespace bw::test;
using namespace Qt::StringLiterals;

class ConfigurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whose address the tokens name: the one that Cloudflare is told of.
    void theIssuerIsTheDomainOfTheSetup_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QByteArray>("issuer");
        QTest::newRow("the org's own") << u"acme.okta.com"_s << "ORG_URL"_ba;
        QTest::newRow("a custom domain") << u"login.acme.example"_s << "CUSTOM_URL"_ba;
    }
    void theIssuerIsTheDomainOfTheSetup()
    {
        QFETCH(QString, domain);
        QFETCH(QByteArray, issuer);
        ExportInput in = input();
        in.setup.okta.domain = domain;
        QVERIFY(terraformConfiguration(in).contains("issuer_mode"));
        for (const QByteArray &text : {terraformConfiguration(in), shellScript(in)}) {
            QVERIFY2(text.contains(issuer), text.constData());
            QVERIFY(!text.contains(issuer == "ORG_URL" ? "CUSTOM_URL" : "ORG_URL"));
        }
    }

    void theScriptIsAScript_data() { methods(); }
    void theScriptIsAScript()
    {
        QFETCH(int, method);
        judge(u"sh"_s, {u"-n"_s}, shellScript(input(SignInMethod(method))));
    }

    void theScriptIsCleanOfSlips_data() { methods(); }
    void theScriptIsCleanOfSlips()
    {
        QFETCH(int, method);
        ExportInput in = input(SignInMethod(method));
        in.setup.dashboardScim->policies = {{u"Eng'ineering"_s, {u"Administrator Read Only"_s}}};
        in.setup.dashboardScim->app = method == 0 ? DashboardApp::TestApp : DashboardApp::Catalog;
        in.setup.scim->oneApp = in.setup.signIn->method == SignInMethod::Saml;
        judge(u"shellcheck"_s, {u"-s"_s, u"sh"_s, u"-S"_s, u"warning"_s, u"-"_s}, shellScript(in));
    }

    void theScriptSaysWhatItLeavesOut()
    {
        ExportInput in = input();
        QVERIFY(!shellScript(in).contains("zt_risk_scoring"));
        in.setup.signIn->shareRiskScores = true;
        in.setup.dashboardScim->migrate = true;
        const QByteArray text = shellScript(in);
        QVERIFY(text.contains("cloudflare POST /zt_risk_scoring/integrations"));
        QVERIFY(text.contains(
            "\nby_hand \"$ADMIN/admin/apps/active\" \\\n    'Not in this script: moving an older set-up"));
        judge(u"shellcheck"_s, {u"-s"_s, u"sh"_s, u"-S"_s, u"warning"_s, u"-"_s}, text);
    }

    /// Its id may have changed since: the script asks, and hands on what it is told.
    void theScriptAsksForTheAuthorizationServer()
    {
        ExportInput in = input();
        QVERIFY(!shellScript(in).contains("authorization server"));
        in.identityProvider->config.insert(u"authorization_server_id"_s, u"ausOLD"_s);
        in.setup.signIn->emailClaim = u"mail"_s;
        for (const QString &server : {u"Work'force & co"_s, u"ausWORK"_s}) {
            in.setup.signIn->authorizationServer = server;
            const QByteArray text = shellScript(in);
            QVERIFY(!text.contains("Not in this script: the authorization server") && !text.contains("ausOLD"));
            QVERIFY(!text.contains("oauth/idToken"));
            QVERIFY(text.indexOf("add-app") < 0 &&
                    text.indexOf("$ADMIN/admin/oauth2/as") < text.indexOf("new_app \"$body\""));
            QCOMPARE(text.count("\npart claims "), 3); // groups, mail, dept
            judge(u"shellcheck"_s, {u"-s"_s, u"sh"_s, u"-S"_s, u"warning"_s, u"-"_s}, text);
        }
    }

    void theScriptAsksForTheTokensOfItsSystemsOnly()
    {
        ExportInput in;
        in.setup.okta.domain = u"acme.okta.com"_s;
        in.setup.configcat = ConfigCatSetup{.entityId = u"app.configcat.com/1"_s, .acsUrl = u"https://x.example/acs"_s};
        const QByteArray text = shellScript(in);
        QVERIFY(text.contains("OKTA_TOKEN:?") && !text.contains("CLOUDFLARE"));
        QVERIFY(text.contains("ADMIN='https://acme-admin.okta.com'"));
        judge(u"shellcheck"_s, {u"-s"_s, u"sh"_s, u"-S"_s, u"warning"_s, u"-"_s}, text);
    }

    void aConnectedAppIsNeverReplaced()
    {
        ExportInput in = input(SignInMethod::Saml);
        in.setup.scim->oneApp = true;
        const QByteArray text = shellScript(in);
        QVERIFY(!text.contains("scim2headerauth"));
        for (const QByteArray &line : text.split('\n')) {
            if (line.contains("okta PUT"))
                QVERIFY2(line.contains("/groups/"), line.constData());
        }
        QVERIFY(text.indexOf("Enable SCIM provisioning. Then") > text.indexOf("/access/identity_providers \"$body\""));
        QVERIFY(text.indexOf("assign \"$app\" 'Staff'") > text.indexOf("if provisions \"$app\""));
    }

    void theScriptRunsNoForeignText()
    {
        const QByteArray text = shellScript(input());
        for (const QByteArray &line : text.split('\n'))
            QVERIFY2(!line.startsWith("rm ") && !line.startsWith("Ops"), line.constData());
        QVERIFY(text.contains("'Eng'\\''ineering'"));
        judge(u"shellcheck"_s, {u"-s"_s, u"sh"_s, u"-S"_s, u"warning"_s, u"-"_s}, text);
    }

    /// The token goes into neither, and both say where it goes.
    void theOktaApiTokenIsNamedAndNotHeld()
    {
        ExportInput in = input();
        in.identityProvider->name = u"Okta's"_s;
        in.identityProvider->type = u"okta"_s;
        for (const QByteArray &text : {shellScript(in), terraformConfiguration(in)})
            QVERIFY(!text.contains("Okta API token for people"));
        in.identityProvider->oktaApiToken = Secret("00-the-token-for-cloudflare"_ba);
        const QByteArray script = shellScript(in);
        const QByteArray configuration = terraformConfiguration(in);
        QVERIFY(
            script.contains("\n        'Not in this script: the Okta API token for people in more than 100 groups"));
        QVERIFY(configuration.contains("# Not in this file: the Okta API token for people in more than 100 groups"));
        for (const QByteArray &text : {script, configuration}) {
            QVERIFY(text.contains("> Edit > Okta API token"));
            QVERIFY(!text.contains("00-the-token-for-cloudflare"));
        }
        judge(u"shellcheck"_s, {u"-s"_s, u"sh"_s, u"-S"_s, u"warning"_s, u"-"_s}, script);
        in.identityProvider->oktaApiToken = Secret();
        in.identityProvider->config.insert(u"api_token"_s, u"**********"_s);
        QVERIFY(terraformConfiguration(in).contains("the Okta API token for people"));
    }

    void theReportNamesSecretsAndHoldsNone()
    {
        ExportInput in = input();
        in.cards.first().values = {{.label = u"API token"_s},
                                   {.label = u"OAuth Bearer token"_s, .secret = Secret("known-here"_ba)},
                                   {.label = u"Base URL"_s, .value = u"https://x.example/scim"_s},
                                   {.label = u"Metadata URL"_s}};
        const QByteArray text = reportText(in);
        QVERIFY(text.contains("- API token: (secret)\n"));
        QVERIFY(text.contains("- OAuth Bearer token: (secret)\n"));
        QVERIFY(text.contains("- Base URL: https://x.example/scim\n"));
        QVERIFY(text.contains("- Metadata URL: \n"));
        QVERIFY(!text.contains("known-here"));
    }

    void theReportTellsStepsIdsAndNumbers()
    {
        ExportInput in = input();
        StepReport failed{.id = u"a"_s, .title = u"App <b>"_s, .target = u"okta"_s, .state = StepState::Failed};
        failed.error = Error{.message = u"It | broke"_s};
        in.reports = {failed};
        const QString text = QString::fromUtf8(reportText(in));
        QVERIFY(text.contains("App \\<b\\>"_L1));
        QVERIFY(text.contains("It \\| broke"_L1));
        QVERIFY(text.contains("0oaSIGNIN"_L1) && text.contains("A\\|B"_L1));
        QVERIFY(text.contains(QString::number(documentActions(in.setup))));
        QVERIFY(text.contains(QString::number(countActions(in.setup, in.cards).leftInAll())));
    }
};

QTEST_GUILESS_MAIN(ConfigurationTest)
#include "configuration_test.moc"
