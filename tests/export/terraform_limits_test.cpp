#include "app/export/terraform.h"
#include "tests/export/example.h"

using namespace bw;
using namespace bw::test;
using namespace Qt::StringLiterals;

/// What a configuration leaves out, and that it says so.
class TerraformLimitsTest : public QObject
{
    Q_OBJECT

    static ExportInput dashboardAlone()
    {
        ExportInput in;
        in.setup.okta.domain = u"acme.okta.com"_s;
        in.setup.cloudflare = CloudflareSetup{};
        in.setup.dashboardScim = DashboardScimSetup{.pushGroups = {u"Cloud admins"_s},
                                                    .policies = {{u"Cloud\nadmins"_s, {u"Billing"_s, u"DNS"_s}}}};
        return in;
    }

private Q_SLOTS:
    void onlyWhatIsUsedIsDeclared()
    {
        ExportInput configCat;
        configCat.setup = wholeSetup(SignInMethod::Oidc);
        configCat.setup.signIn.reset();
        configCat.setup.scim.reset();
        configCat.setup.dashboardScim.reset();
        ExportInput pasted = dashboardAlone();
        pasted.setup.dashboardScim->mintToken = false;
        for (const ExportInput &in : {dashboardAlone(), pasted, configCat}) {
            const QByteArray text = terraformConfiguration(in);
            QVERIFY2(!text.contains("cloudflareaccess.com") && !text.contains("locals"), text.constData());
            const bool mints = in.setup.dashboardScim && in.setup.dashboardScim->mintToken;
            QCOMPARE(text.contains("variable \"cloudflare_account_id\""), mints);
            QCOMPARE(text.contains("cloudflare/cloudflare"), mints);
            QCOMPARE(text.contains("CLOUDFLARE_API_TOKEN"), mints);
            QCOMPARE(text.contains("The state will hold the token for provisioning the dashboard:"), mints);
            isFormattedForTerraform(text);
        }
        QVERIFY(!terraformConfiguration(configCat).contains("The state will hold"));
        ExportInput signIn = input();
        signIn.setup.dashboardScim.reset();
        QVERIFY(terraformConfiguration(signIn).contains("The state will hold the app's client secret and the SCIM"));
        signIn.setup.signIn->method = SignInMethod::Saml;
        QVERIFY(terraformConfiguration(signIn).contains("The state will hold the SCIM secret:"));
    }

    void theDashboardSaysWhatIsNotInTheFile()
    {
        ExportInput in = dashboardAlone();
        const QByteArray minted = terraformConfiguration(in);
        QVERIFY(!minted.contains("Not in this file: the API token"));
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
        for (const QByteArray &part : {"scope\" \"groups"_ba, "claim\" \"groups"_ba, "claim\" \"mail"_ba,
                                       "claim\" \"dept"_ba, "policy\" \"access"_ba, "policy_rule\" \"access"_ba})
            QVERIFY2(text.contains("resource \"okta_auth_server_" + part + "\" {\n"), part.constData());
        QVERIFY(text.contains("client_whitelist = [okta_app_oauth.access.client_id]"));
        QVERIFY(!text.contains("resource \"okta_auth_server\"")); // it is theirs
        isFormattedForTerraform(text);
    }

    void aServersNameIsNoId()
    {
        ExportInput in = input();
        in.setup.signIn->authorizationServer = u"Workforce"_s;
        const QByteArray text = terraformConfiguration(in);
        QVERIFY(text.contains("data \"okta_auth_server\" \"access\" {\n  name = \"Workforce\""));
        QVERIFY(text.contains("authorization_server_id = data.okta_auth_server.access.id"));
        isFormattedForTerraform(text);
        in.identityProvider->config.insert(u"authorization_server_id"_s, u"ausWORK"_s);
        const QByteArray known = terraformConfiguration(in);
        QVERIFY(known.contains("authorization_server_id = \"ausWORK\"") && !known.contains("okta_auth_server\""));
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
        QVERIFY2(!text.contains("\nresource \"evil\"") && !text.contains("\n{"), text.constData());
        QVERIFY(!text.contains("a-token"));
        isFormattedForTerraform(text);
    }
};

QTEST_GUILESS_MAIN(TerraformLimitsTest)
#include "terraform_limits_test.moc"
