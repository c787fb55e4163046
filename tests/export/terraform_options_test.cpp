#include "app/export/terraform.h"
#include "tests/export/example.h"

using namespace bw;
using namespace bw::test;
using namespace Qt::StringLiterals;

/// Options in the configuration: made where they are not there, taken over where the journal names them.
class TerraformOptionsTest : public QObject
{
    Q_OBJECT

    static ExportInput withServer(const QString &named)
    {
        ExportInput in = input();
        in.setup.signIn->authorizationServer = named;
        in.identityProvider->config.insert(u"authorization_server_id"_s, u"ausWORK"_s);
        return in;
    }
    static void made(ExportInput *in, const QString &collection, const QString &name, const QString &id)
    {
        in->made << MadeObject{.step = u"okta.authorization-server"_s,
                               .kind = u"okta.authorization-server-part"_s,
                               .id = u"ausWORK/"_s + id,
                               .data = {{u"server"_s, u"ausWORK"_s},
                                        {u"collection"_s, collection},
                                        {u"name"_s, name},
                                        {u"part"_s, id}}};
    }

private Q_SLOTS:
    void riskScoresAreTwoHalves()
    {
        ExportInput in = input();
        QVERIFY(!terraformConfiguration(in).contains("risk"));
        in.setup.signIn->shareRiskScores = true;
        const QByteArray fresh = terraformConfiguration(in);
        QVERIFY(fresh.contains("tenant_url       = \"https://acme.okta.com\""));
        QVERIFY(fresh.contains("reference_id     = cloudflare_zero_trust_access_identity_provider.okta.id"));
        QVERIFY(fresh.contains("well_known_url = cloudflare_zero_trust_risk_scoring_integration.okta.well_known_url"));
        QVERIFY(!fresh.contains("to = okta_security_events_provider"));
        isFormattedForTerraform(fresh);
        in.made << MadeObject{.step = u"cloudflare.risk-scores"_s,
                              .kind = u"cloudflare.risk-integration"_s,
                              .id = u"4cfe8442"_s}
                << MadeObject{.step = u"okta.risk-signals"_s,
                              .kind = u"okta.security-events-provider"_s,
                              .id = u"sse1"_s};
        const QByteArray there = terraformConfiguration(in);
        QVERIFY(there.contains("to = cloudflare_zero_trust_risk_scoring_integration.okta\n"
                               "  id = \"023e105f4ecef8ad9ca31a8372d0c353/4cfe8442\""));
        QVERIFY(there.contains("to = okta_security_events_provider.cloudflare\n  id = \"sse1\""));
    }

    void theDashboardsTokenIsMadeOrTakenOver()
    {
        ExportInput in = input();
        const QByteArray fresh = terraformConfiguration(in);
        QVERIFY(fresh.contains("resource \"cloudflare_account_token\" \"dashboard_scim\""));
        QVERIFY(fresh.contains("contains([\"SCIM Provisioning\", \"SCIM Provisioning Write\""));
        QVERIFY(fresh.contains("and the token for provisioning the dashboard: keep it"));
        isFormattedForTerraform(fresh);
        in.made << MadeObject{.step = u"cloudflare.dashboard-token"_s,
                              .kind = u"cloudflare.api-token"_s,
                              .id = u"tok1"_s,
                              .data = {{u"account"_s, u"0a1b"_s}}};
        const QByteArray there = terraformConfiguration(in);
        QVERIFY(there.contains("to = cloudflare_account_token.dashboard_scim\n  id = \"0a1b/tok1\""));
        QVERIFY(!there.contains("and the token for provisioning the dashboard: keep it"));
        in.setup.dashboardScim->mintToken = false;
        QVERIFY(!terraformConfiguration(in).contains("cloudflare_account_token"));
    }

    /// What the org had before stays its own, and what is ours is made once.
    void theServersPartsAreTakenOver()
    {
        ExportInput in = withServer(u"Workforce"_s);
        in.made << MadeObject{.step = u"okta.authorization-server"_s,
                              .kind = u"okta.authorization-server"_s,
                              .id = u"ausWORK"_s,
                              .data = {{u"name"_s, u"Workforce"_s}}};
        made(&in, u"claims"_s, u"groups"_s, u"ocl1"_s);
        made(&in, u"policies"_s, u"Cloudflare 0oaSIGNIN"_s, u"00p1"_s);
        const QByteArray text = terraformConfiguration(in);
        QVERIFY(text.contains("to = okta_auth_server.access\n  id = \"ausWORK\""));
        QVERIFY(text.contains("to = okta_auth_server_claim.groups\n  id = \"ausWORK/ocl1\""));
        QVERIFY(text.contains("to = okta_auth_server_policy.access\n  id = \"ausWORK/00p1\""));
        QVERIFY(text.contains("authorization_server_id = okta_auth_server.access.id"));
        QVERIFY(text.contains("# Not in this file: the claim “dept” of the authorization server, which was there"));
        QVERIFY(text.contains("# Not in this file: the scope “groups” of the authorization server, which was there"));
        QVERIFY(text.contains("# Not in this file: the rule “Sign-in” of this policy, which is there"));
        for (const QByteArray &absent : {"claim\" \"dept"_ba, "scope\""_ba, "policy_rule\""_ba})
            QVERIFY2(!text.contains("okta_auth_server_" + absent), absent.constData());
        isFormattedForTerraform(text);
    }

    void aClaimIsNotTakenForOneThatBeginsLikeIt()
    {
        ExportInput in = withServer(u"Workforce"_s);
        in.setup.signIn->claims = {u"mail"_s, u"mailbox"_s};
        made(&in, u"claims"_s, u"mail"_s, u"ocl1"_s);
        made(&in, u"claims"_s, u"mailbox"_s, u"ocl2"_s);
        const QByteArray text = terraformConfiguration(in);
        QVERIFY(text.contains("to = okta_auth_server_claim.mail\n  id = \"ausWORK/ocl1\""));
        QVERIFY(text.contains("to = okta_auth_server_claim.mailbox\n  id = \"ausWORK/ocl2\""));
    }

    void whatTheOrgHadIsNotMadeASecondTime()
    {
        ExportInput in = withServer(u"Workforce"_s);
        StepReport report{.id = u"okta.authorization-server"_s};
        report.finding = Finding{.change = Change::Leave};
        in.reports = {report};
        const QByteArray text = terraformConfiguration(in);
        QVERIFY(text.contains("# Not in this file: the scope “groups” of the authorization server, which was there"));
        QVERIFY(!text.contains("resource \"okta_auth_server_"));
    }

    void aServerThatIsToBeMadeIsWritten()
    {
        ExportInput in = withServer(u"Workforce"_s);
        in.identityProvider.reset();
        StepReport report{.id = u"okta.authorization-server"_s};
        report.finding = Finding{.change = Change::Create};
        in.reports = {report};
        const QByteArray text = terraformConfiguration(in);
        QVERIFY(text.contains("resource \"okta_auth_server\" \"access\" {\n  name        = \"Workforce\""));
        QVERIFY(text.contains("auth_server_id = okta_auth_server.access.id") ||
                text.contains("auth_server_id       = okta_auth_server.access.id"));
        QVERIFY(!text.contains("data \"okta_auth_server\""));
        isFormattedForTerraform(text);
    }
};

QTEST_GUILESS_MAIN(TerraformOptionsTest)
#include "terraform_options_test.moc"
