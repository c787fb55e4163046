#include "app/export/hcl.h"
#include "app/export/terraform_writer.h"
#include "app/net/json.h"
#include "app/setup/addresses.h"
#include "app/targets/cloudflare/tokens.h"
#include "app/targets/okta/authorization_servers.h"
#include "app/targets/okta/oidc_kind.h"
#include "app/targets/okta/security_events.h"

using namespace Qt::StringLiterals;

namespace bw {

using hcl::block;
using hcl::quoted;

namespace servers = okta::authorization_servers;

namespace {
const QString serverStep = u"okta.authorization-server"_s;

QString textOf(const QJsonObject &body, QLatin1StringView key)
{
    return quoted(body.value(key).toString());
}
} // namespace

/// Its id, when the journal names it or the login method has it.
QString TerraformWriter::knownServer() const
{
    const QString &wanted = m_setup.signIn->authorizationServer;
    if (servers::isServerId(wanted) || !m_input.identityProvider)
        return servers::isServerId(wanted) ? wanted : QString();
    return m_input.identityProvider->config.value("authorization_server_id"_L1).toString();
}

/// Its parts hang on it and on the app. What the journal names is taken over; what the org had before stays its own.
void TerraformWriter::authorizationServer(const QString &app)
{
    const QString &wanted = m_setup.signIn->authorizationServer;
    const QString id = knownServer();
    QString ours;
    for (const MadeObject &object : m_input.made) {
        if (object.kind == "okta.authorization-server"_L1 && object.data.value("name"_L1).toString() == wanted)
            ours = object.id;
    }
    const bool isNew = std::ranges::any_of(m_input.reports, [](const StepReport &report) {
        return report.id == serverStep && report.finding && report.finding->change == Change::Create;
    });
    if (!ours.isEmpty() || (id.isEmpty() && isNew)) {
        const QString issuer = okta::oidc_kind::issuerMode(isOktasOwnDomain(m_setup.okta.domain));
        const QJsonObject body = servers::serverBody(wanted, QString(), issuer);
        resource(u"okta_auth_server"_s, u"access"_s,
                 {u"name = "_s + textOf(body, "name"_L1), u"description = "_s + textOf(body, "description"_L1),
                  u"audiences = [local.callback]"_s, u"issuer_mode = "_s + textOf(body, "issuerMode"_L1)},
                 ours);
        m_server = u"okta_auth_server.access.id"_s;
    } else if (id.isEmpty()) {
        m_text += block(u"data \"okta_auth_server\" \"access\""_s, {u"name = "_s + quoted(wanted)});
        m_server = u"data.okta_auth_server.access.id"_s;
    } else {
        m_server = quoted(id);
    }
    scopeAndClaims(ours.isEmpty() ? id : ours);
    admission(ours.isEmpty() ? id : ours, app);
}

/// Whether it stands here; false: somebody else has it there, as nothing is missing, or the
/// journal names other parts of the server.
bool TerraformWriter::serverPart(const QString &serverId, const ServerPart &part, const QStringList &lines)
{
    QString id;
    bool hasRun = false;
    for (const MadeObject &object : m_input.made) {
        if (object.kind != "okta.authorization-server-part"_L1 || object.data.value("server"_L1).toString() != serverId)
            continue;
        hasRun = true;
        const QString name = object.data.value("name"_L1).toString();
        // A policy is called after the app, too.
        const bool isIt = part.collection == "policies"_L1 ? name.startsWith(part.madeName) : name == part.madeName;
        if (object.data.value("collection"_L1).toString() == part.collection && isIt)
            id = serverId + u'/' + object.data.value("part"_L1).toString();
    }
    const bool isRight = std::ranges::any_of(m_input.reports, [](const StepReport &report) {
        return report.id == serverStep && report.finding && report.finding->isRight();
    });
    if (id.isEmpty() && (hasRun || isRight)) {
        notWritten(u"%1 of the authorization server, which was there before"_s.arg(part.title));
        m_text += u'\n';
        return false;
    }
    resource(u"okta_auth_server_"_s + part.type, part.name, QStringList{u"auth_server_id = "_s + m_server} + lines, id);
    return true;
}

void TerraformWriter::scopeAndClaims(const QString &serverId)
{
    const QJsonObject scope = servers::groupsScope();
    serverPart(serverId, {u"scopes"_s, u"groups"_s, u"scope"_s, u"groups"_s, u"the scope “groups”"_s},
               {u"name = "_s + textOf(scope, "name"_L1), u"display_name = "_s + textOf(scope, "displayName"_L1),
                u"consent = "_s + textOf(scope, "consent"_L1),
                u"metadata_publish = "_s + textOf(scope, "metadataPublish"_L1)});
    QStringList taken;
    for (const QJsonObject &claim : servers::claimsFor(*m_setup.signIn)) {
        const QString name = claim.value("name"_L1).toString();
        QStringList lines{
            u"name = "_s + quoted(name), u"claim_type = "_s + textOf(claim, "claimType"_L1),
            u"value_type = "_s + textOf(claim, "valueType"_L1), u"value = "_s + textOf(claim, "value"_L1),
            u"scopes = "_s + hcl::list(json::texts(claim["conditions"_L1]["scopes"_L1].toArray()))};
        if (claim.contains("group_filter_type"_L1))
            lines << u"group_filter_type = "_s + textOf(claim, "group_filter_type"_L1);
        serverPart(serverId,
                   {u"claims"_s, name, u"claim"_s, hcl::nameFor(name, taken), u"the claim “%1”"_s.arg(name)}, lines);
    }
}

/// The rule goes with its policy, and the journal names the policy alone.
void TerraformWriter::admission(const QString &serverId, const QString &app)
{
    const QJsonObject policy = servers::policyFor(QString(), QString());
    const QString client = app + u".client_id"_s;
    const bool isHere = serverPart(
        serverId, {u"policies"_s, u"Cloudflare "_s, u"policy"_s, u"access"_s, u"the policy that lets this app in"_s},
        {u"name = \"Cloudflare ${"_s + client + u"}\""_s, u"description = "_s + textOf(policy, "description"_L1),
         u"priority = 1"_s, u"client_whitelist = ["_s + client + u']'});
    if (!isHere)
        return;
    if (!m_new.contains(u"okta_auth_server_policy.access"_s)) {
        notWritten(u"the rule “Sign-in” of this policy, which is there and goes with it"_s);
        m_text += u'\n';
        return;
    }
    resource(u"okta_auth_server_policy_rule"_s, u"access"_s,
             {u"auth_server_id = "_s + m_server, u"policy_id = okta_auth_server_policy.access.id"_s,
              u"name = \"Sign-in\""_s, u"priority = 1"_s, u"grant_type_whitelist = [\"authorization_code\"]"_s,
              u"scope_whitelist = [\"*\"]"_s, u"group_whitelist = [\"EVERYONE\"]"_s},
             {});
}

void TerraformWriter::riskScores()
{
    const QString integration = m_input.madeBy(u"cloudflare.risk-scores"_s, u"cloudflare.risk-integration"_s);
    const bool isKnown = !integration.isEmpty() && !account().isEmpty();
    resource(u"cloudflare_zero_trust_risk_scoring_integration"_s, u"okta"_s,
             {u"account_id = var.cloudflare_account_id"_s, u"integration_type = \"Okta\""_s,
              u"tenant_url = "_s + quoted(oktaUrl(m_setup.okta.domain).toString()), u"active = true"_s,
              u"reference_id = cloudflare_zero_trust_access_identity_provider.okta.id"_s},
             isKnown ? account() + u'/' + integration : QString());
    resource(u"okta_security_events_provider"_s, u"cloudflare"_s,
             {u"name = "_s + quoted(okta::security_events::streamName),
              u"type = "_s + quoted(okta::security_events::streamType), u"is_enabled = \"ACTIVE\""_s, u"settings {"_s,
              u"  well_known_url = cloudflare_zero_trust_risk_scoring_integration.okta.well_known_url"_s, u"}"_s},
             m_input.madeBy(u"okta.risk-signals"_s, u"okta.security-events-provider"_s));
}

/// Its permission has had several names. What an imported token is cannot be read any more.
void TerraformWriter::dashboardToken()
{
    m_usesAccount = true;
    m_usesCloudflare = true;
    QString id;
    for (const MadeObject &object : m_input.made) {
        const QString at = object.data.value("account"_L1).toString();
        if (object.kind == "cloudflare.api-token"_L1 && !at.isEmpty())
            id = at + u'/' + object.id;
    }
    m_text += block(u"data \"cloudflare_account_api_token_permission_groups_list\" \"all\""_s,
                    {u"account_id = var.cloudflare_account_id"_s});
    comment(id.isEmpty() ? u"Its value is what the app in Okta is connected with."_s
                         : u"Its value was shown once: the state will not hold it."_s);
    resource(u"cloudflare_account_token"_s, u"dashboard_scim"_s,
             {u"account_id = var.cloudflare_account_id"_s,
              u"name = "_s + quoted(cloudflare::tokens::dashboardTokenName), u"policies = [{"_s,
              u"  effect = \"allow\""_s, u"  permission_groups = [{"_s,
              u"    id = [for group in data.cloudflare_account_api_token_permission_groups_list.all.result : group.id"_s +
                  u" if contains("_s + hcl::list(cloudflare::tokens::scimPermissions) + u", group.name)][0]"_s,
              u"  }]"_s, u"  resources = jsonencode({"_s,
              u"    \"com.cloudflare.api.account.${var.cloudflare_account_id}\" = \"*\""_s, u"  })"_s, u"}]"_s},
             id);
}

} // namespace bw
