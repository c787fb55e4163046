#include "app/export/hcl.h"
#include "app/export/terraform.h"
#include "tests/export/example.h"

using namespace bw;
using namespace bw::test;
using namespace Qt::StringLiterals;

class TerraformTest : public QObject
{
    Q_OBJECT

    static constexpr auto takenOver = "should create and destroy nothing";

    static void isFormatted(const QByteArray &text)
    {
        judge(u"terraform"_s, {u"fmt"_s, u"-check"_s, u"-diff"_s, u"-"_s}, text);
    }

    /// The addresses of all resources.
    static QStringList resourcesOf(const QByteArray &text)
    {
        static const QRegularExpression head(u"^resource \"([^\"]+)\" \"([^\"]+)\" \\{$"_s,
                                             QRegularExpression::MultilineOption);
        QStringList addresses;
        for (const QRegularExpressionMatch &match : head.globalMatch(QString::fromUtf8(text)))
            addresses << match.captured(1) + u'.' + match.captured(2);
        return addresses;
    }

    static bool isImported(const QByteArray &text, const QString &address)
    {
        return text.contains("import {\n  to = " + address.toUtf8() + "\n  id = \"");
    }

    static ExportInput dashboardAlone()
    {
        ExportInput in;
        in.setup.okta.domain = u"acme.okta.com"_s;
        in.setup.cloudflare = CloudflareSetup{};
        in.setup.dashboardScim = DashboardScimSetup{.pushGroups = {u"Cloud admins"_s},
                                                    .policies = {{u"Cloud\nadmins"_s, {u"Billing"_s, u"DNS"_s}}}};
        return in;
    }

    /// With everything in the journal that apply writes there.
    static ExportInput configCatAlone()
    {
        ExportInput in;
        in.setup.okta.domain = u"acme.okta.com"_s;
        in.setup.configcat = ConfigCatSetup{.entityId = u"app.configcat.com/1"_s,
                                            .acsUrl = u"https://x.example/acs"_s,
                                            .assignGroups = {u"Developers"_s},
                                            .pushGroups = {u"CC 1"_s, u"CC 2"_s}};
        in.made << MadeObject{.step = u"okta.configcat-app"_s, .kind = u"okta.app"_s, .id = u"0oaCAT"_s};
        for (const QString &group : {u"CC 1"_s, u"CC 2"_s})
            in.made << MadeObject{.step = u"okta.configcat-scim-push-groups"_s,
                                  .kind = u"okta.group-push"_s,
                                  .id = u"gPm"_s + group.back(),
                                  .data = {{u"app"_s, u"0oaCAT"_s}, {u"name"_s, group}}};
        return in;
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
        isFormatted(terraformConfiguration(input(SignInMethod(method))));
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
        isFormatted(text);
    }

    void whatConfigCatPushesIsTakenOver()
    {
        const QByteArray text = terraformConfiguration(configCatAlone());
        QCOMPARE(resourcesOf(text).size(), 4);
        for (const QString &address : resourcesOf(text))
            QVERIFY2(isImported(text, address), qPrintable(address));
        QVERIFY(text.contains("to = okta_push_group.configcat_cc_2\n  id = \"0oaCAT/gPm2\""));
        QVERIFY(text.contains(takenOver));
        isFormatted(text);
    }

    /// The provider replaces a mapping whose target_group_name differs, and an import reads none.
    void aMappingIsNotReplaced()
    {
        const QByteArray text = terraformConfiguration(configCatAlone());
        QVERIFY(!text.contains("target_group_name"));
        QCOMPARE(text.count("delete_target_group_on_destroy = false"), 2);
    }

    void whatIsNotImportedIsNamed()
    {
        ExportInput in = configCatAlone();
        in.made.removeLast();
        const QByteArray text = terraformConfiguration(in);
        QVERIFY(!text.contains(takenOver));
        for (const QString &address : resourcesOf(text))
            QCOMPARE(text.left(text.indexOf("terraform {")).contains(address.toUtf8()), !isImported(text, address));
        in.made.clear();
        const QByteArray fresh = terraformConfiguration(in);
        QVERIFY(!fresh.contains(takenOver) && !fresh.contains("import {"));
        QVERIFY(fresh.contains("okta_app_saml.configcat, okta_app_group_assignments.configcat"));
    }

    void appsWithAConnectionAreLeftAsTheyAre()
    {
        const QByteArray text = terraformConfiguration(input());
        QCOMPARE(text.count("ignore_changes = all"), 3); // of Cloudflare One, the dashboard and ConfigCat
        QVERIFY(text.indexOf("ignore_changes") > text.indexOf("resource \"okta_app_saml\" \"scim\""));
        ExportInput oneApp = input(SignInMethod::Saml);
        oneApp.setup.scim->oneApp = true;
        QCOMPARE(terraformConfiguration(oneApp).count("ignore_changes = all"), 3);
    }

    void onlyWhatIsUsedIsDeclared()
    {
        for (const ExportInput &in : {dashboardAlone(), configCatAlone()}) {
            const QByteArray text = terraformConfiguration(in);
            QVERIFY2(!text.contains("cloudflareaccess.com") && !text.contains("locals"), text.constData());
            QVERIFY(!text.contains("cloudflare_account_id") && !text.contains("cloudflare/cloudflare"));
            QVERIFY(!text.contains("CLOUDFLARE_API_TOKEN") && !text.contains("The state will hold"));
            isFormatted(text);
        }
        QVERIFY(terraformConfiguration(input()).contains("The state will hold the app's client secret and the SCIM"));
        QVERIFY(terraformConfiguration(input(SignInMethod::Saml)).contains("The state will hold the SCIM secret:"));
    }

    void theDashboardSaysWhatIsNotInTheFile()
    {
        ExportInput in = dashboardAlone();
        const QByteArray minted = terraformConfiguration(in);
        QVERIFY(minted.contains("# Not in this file: the API token for provisioning, “Okta SCIM"));
        QVERIFY(minted.contains("# Not in this file: the policy of the user group “Cloud admins”: Billing, DNS;"));
        QVERIFY(!minted.contains("older set-up"));
        in.setup.dashboardScim->mintToken = false;
        in.setup.dashboardScim->migrate = true;
        in.setup.dashboardScim->policies.clear();
        const QByteArray pasted = terraformConfiguration(in);
        QVERIFY(pasted.contains("# Not in this file: the API token for provisioning: account-owned"));
        QVERIFY(pasted.contains("# Not in this file: moving an older set-up"));
        QVERIFY(!pasted.contains("policy of the user group"));
    }

    void anAuthorizationServerHoldsItsOwnClaims()
    {
        QVERIFY(terraformConfiguration(input()).contains("groups_claim {"));
        QVERIFY(!terraformConfiguration(input()).contains("authorization server"));
        ExportInput in = input();
        in.setup.signIn->authorizationServer = u"aus1a2b3c"_s;
        in.setup.signIn->emailClaim = u"mail"_s;
        const QByteArray text = terraformConfiguration(in);
        QVERIFY(!text.contains("groups_claim"));
        QVERIFY(text.contains("authorization_server_id = \"aus1a2b3c\""));
        for (const QByteArray &missing : {"the authorization server “aus1a2b3c”"_ba, "its scope “groups”"_ba,
                                          "its claims “groups”, “mail”, “dept”"_ba, "its access policy"_ba})
            QVERIFY2(text.contains("# Not in this file: " + missing), missing.constData());
        isFormatted(text);
    }

    void aServersNameIsNoId()
    {
        ExportInput in = input();
        in.setup.signIn->authorizationServer = u"Workforce"_s;
        const QByteArray text = terraformConfiguration(in);
        QVERIFY(text.contains("data \"okta_auth_server\" \"access\" {\n  name = \"Workforce\""));
        QVERIFY(text.contains("authorization_server_id = data.okta_auth_server.access.id"));
        isFormatted(text);
        in.identityProvider->config.insert(u"authorization_server_id"_s, u"ausWORK"_s);
        const QByteArray known = terraformConfiguration(in);
        QVERIFY(known.contains("authorization_server_id = \"ausWORK\"") && !known.contains("okta_auth_server"));
    }

    void theAccountIsThatOfTheLoginMethod()
    {
        ExportInput in = input();
        in.setup.cloudflare->account.clear();
        QVERIFY(!isImported(terraformConfiguration(in), u"cloudflare_zero_trust_access_identity_provider.okta"_s));
        in.made << MadeObject{.step = u"cloudflare.identity-provider"_s,
                              .kind = u"cloudflare.identity-provider"_s,
                              .id = in.identityProvider->id,
                              .data = {{u"account"_s, u"0123456789abcdef0123456789abcdef"_s}}};
        const QByteArray text = terraformConfiguration(in);
        QVERIFY(text.contains("\"accounts/0123456789abcdef0123456789abcdef/" + in.identityProvider->id.toUtf8()));
        QVERIFY(text.contains("default = \"0123456789abcdef0123456789abcdef\""));
    }

    /// Whatever stands in a name, no line of the configuration begins with it.
    void noNameBreaksOutOfAComment()
    {
        ExportInput in = input();
        const QString nasty = u"x”\nresource \"evil\" \"evil\" {\r\n}\u2028# ${y}"_s;
        in.setup.name = nasty;
        in.setup.signIn->authorizationServer = nasty;
        in.setup.signIn->claims = QStringList{nasty};
        in.setup.dashboardScim->policies = {{nasty, {nasty}}};
        in.setup.dashboardScim->app = DashboardApp::Catalog;
        in.setup.dashboardScim->appLabel = nasty;
        in.identityProvider->name = nasty;
        in.identityProvider->type = u"okta"_s;
        in.identityProvider->oktaApiToken = Secret("a-token"_ba);
        const QByteArray text = terraformConfiguration(in);
        QVERIFY(!resourcesOf(text).contains(u"evil.evil"_s));
        QVERIFY(!text.contains("a-token"));
        isFormatted(text);
    }
};

QTEST_GUILESS_MAIN(TerraformTest)
#include "terraform_test.moc"
