#include "app/export/action_count.h"
#include "app/export/hcl.h"
#include "app/export/report.h"
#include "app/export/shell_script.h"
#include "app/export/terraform.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace bw;
using namespace Qt::StringLiterals;

namespace {

Setup wholeSetup(SignInMethod method)
{
    Setup setup;
    setup.name = u"Acme\n\"Ops\" ${x}"_s;
    setup.okta.domain = u"acme.okta.com"_s;
    setup.cloudflare = CloudflareSetup{.team = u"acme"_s, .account = u"023e105f4ecef8ad9ca31a8372d0c353"_s};
    setup.signIn = SignInSetup{.method = method, .groupsFilter = u"^cf-\\w+ ${team}'$"_s, .claims = {u"dept"_s}};
    setup.scim = ScimSetup{.assignGroups = {u"Staff"_s}, .pushGroups = {u"Eng'ineering"_s, u"Eng ineering"_s}};
    setup.dashboardScim = DashboardScimSetup{.assignGroups = {u"Admins"_s}};
    setup.configcat = ConfigCatSetup{.entityId = u"app.configcat.com/1"_s, .acsUrl = u"https://x.example/acs"_s};
    return setup;
}

ExportInput input(SignInMethod method = SignInMethod::Oidc)
{
    ExportInput in;
    in.setup = wholeSetup(method);
    in.when = QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
    in.identityProvider = IdentityProviderFacts{.id = u"f174e90a-fafe-4643-bbbc-4a0ed4fc8415"_s};
    in.made = {
        {.step = u"okta.oidc-app"_s, .kind = u"okta.app"_s, .id = u"0oaSIGNIN"_s, .data = {{u"label"_s, u"A|B"_s}}},
        {.step = u"okta.scim-app"_s, .kind = u"okta.app"_s, .id = u"0oaSCIM"_s}};
    in.cards = {{.title = u"Connect"_s, .where = u"Provisioning"_s, .actions = {u"One"_s, u"Two\nrm -rf /"_s}}};
    return in;
}

/// Whether the tool is content; a machine without it has nothing to say.
void judge(const QString &tool, const QStringList &arguments, const QByteArray &text)
{
    const QString path = QStandardPaths::findExecutable(tool);
    if (path.isEmpty())
        QSKIP("the tool is not on this machine");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, arguments);
    QVERIFY(process.waitForStarted());
    process.write(text);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitCode() == 0, (said + '\n' + text).constData());
}

} // namespace

class ConfigurationTest : public QObject
{
    Q_OBJECT

    static void methods()
    {
        QTest::addColumn<int>("method");
        QTest::newRow("oidc") << int(SignInMethod::Oidc);
        QTest::newRow("oidc-catalog") << int(SignInMethod::OidcCatalog);
        QTest::newRow("saml") << int(SignInMethod::Saml);
    }

private Q_SLOTS:
    void quotesForTerraform()
    {
        QCOMPARE(hcl::quoted(u"a\"b\\c\n${d}%{e}"_s), u"\"a\\\"b\\\\c\\n$${d}%%{e}\""_s);
        QStringList taken;
        QCOMPARE(hcl::nameFor(u"Cloud admins"_s, taken), u"cloud_admins"_s);
        QCOMPARE(hcl::nameFor(u"cloud-admins"_s, taken), u"cloud_admins_2"_s);
        QCOMPARE(hcl::nameFor(u"42 Ü"_s, taken), u"g_42__"_s);
    }

    void terraformIsWellFormedAndFormatted_data() { methods(); }
    void terraformIsWellFormedAndFormatted()
    {
        QFETCH(int, method);
        judge(u"terraform"_s, {u"fmt"_s, u"-check"_s, u"-diff"_s, u"-"_s},
              terraformConfiguration(input(SignInMethod(method))));
    }

    void terraformTakesOverWhatIsThere()
    {
        const QByteArray text = terraformConfiguration(input());
        QVERIFY(text.contains("to = okta_app_oauth.access\n  id = \"0oaSIGNIN\""));
        QVERIFY(text.contains("to = okta_app_saml.scim\n  id = \"0oaSCIM\""));
        QVERIFY(text.contains("\"accounts/023e105f4ecef8ad9ca31a8372d0c353/f174e90a-fafe-4643-bbbc-4a0ed4fc8415\""));
        QCOMPARE(text.count("resource \"okta_app_group_assignments\" \"scim\""), 1);
        QCOMPARE(text.count("resource \"okta_push_group\""), 2);
        QVERIFY(text.contains("https://acme.cloudflareaccess.com/cdn-cgi/access/callback"));
        ExportInput fresh = input();
        fresh.made.clear();
        fresh.identityProvider.reset();
        QVERIFY(!terraformConfiguration(fresh).contains("import {"));
    }

    void terraformWritesTheCataloguesApp()
    {
        ExportInput in = input();
        QVERIFY(terraformConfiguration(in).contains("preconfigured_app  = \"scim2testapp\""));
        in.setup.dashboardScim->app = DashboardApp::Catalog;
        const QByteArray before = terraformConfiguration(in);
        QVERIFY(!before.contains("scim2testapp"));
        QVERIFY(before.contains("data \"okta_app_saml\" \"dashboard_scim\""));
        in.made << MadeObject{.step = u"okta.dashboard-scim-app"_s,
                              .kind = u"okta.app"_s,
                              .id = u"0oaDASH"_s,
                              .data = {{u"key"_s, u"integrator_dashboard"_s}}};
        const QByteArray text = terraformConfiguration(in);
        QVERIFY(text.contains("preconfigured_app  = \"integrator_dashboard\""));
        QVERIFY(text.contains("to = okta_app_saml.dashboard_scim\n  id = \"0oaDASH\""));
        QVERIFY(!text.contains("data \"okta_app_saml\""));
        judge(u"terraform"_s, {u"fmt"_s, u"-check"_s, u"-diff"_s, u"-"_s}, text);
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
        QVERIFY(!shellScript(in).contains("authorization server"));
        in.setup.signIn->shareRiskScores = true;
        in.setup.signIn->authorizationServer = u"Workforce"_s;
        QByteArray text = shellScript(in);
        QVERIFY(text.contains("Not in this script: sharing of risk scores"));
        QVERIFY(text.contains("Not in this script: the authorization server"));
        QVERIFY(!text.contains("authorization_server_id")); // a name is no id
        QVERIFY(!text.contains("oauth/idToken"));
        in.identityProvider->config.insert(u"authorization_server_id"_s, u"ausWORK"_s);
        text = shellScript(in);
        QVERIFY(text.contains("\"authorization_server_id\":\"ausWORK\""));
        in.setup.dashboardScim->migrate = true;
        QVERIFY(shellScript(in).contains("Not in this script: moving an older set-up"));
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
