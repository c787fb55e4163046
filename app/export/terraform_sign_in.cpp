#include "app/export/terraform_writer.h"

#include "app/export/hcl.h"
#include "app/export/not_written.h"
#include "app/setup/addresses.h"
#include "app/setup/setup_words.h"
#include "app/targets/okta/oidc_kind.h"

using namespace Qt::StringLiterals;

namespace bw {

using hcl::block;
using hcl::quoted;

namespace {
QString truth(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString emailAttribute(const SignInSetup &signIn)
{
    return signIn.emailClaim.isEmpty() ? u"email"_s : signIn.emailClaim;
}
} // namespace

void TerraformWriter::signIn()
{
    const bool isSaml = m_setup.signIn->method == SignInMethod::Saml;
    const bool isCatalogue = m_setup.signIn->method == SignInMethod::OidcCatalog;
    const QString step = isSaml ? u"okta.saml-app"_s : isCatalogue ? u"okta.oidc-catalog-app"_s : u"okta.oidc-app"_s;
    const QString id = m_input.madeBy(step, u"okta.app"_s);
    const QString app = isSaml        ? u"okta_app_saml.access"_s
                        : isCatalogue ? u"data.okta_app_oauth.access"_s
                                      : u"okta_app_oauth.access"_s;
    if (isSaml)
        samlApp(id);
    else if (isCatalogue)
        catalogueOidcApp(id);
    else
        oidcApp(id);
    if (!m_setup.signIn->authorizationServer.isEmpty())
        authorizationServer(app);
    QStringList assigned = m_setup.signIn->assignGroups;
    const bool isOneApp = m_setup.scim && m_setup.scim->oneApp;
    if (isOneApp)
        assigned += m_setup.scim->assignGroups;
    assigned.removeDuplicates();
    assignments(u"access"_s, app, assigned, id);
    if (isOneApp)
        pushes(u"access"_s, app, m_setup.scim->pushGroups, u"okta.scim-push-groups"_s, id);
    const QString secret = isCatalogue ? u"var.okta_client_secret"_s : app + u".client_secret"_s;
    identityProvider(isSaml ? QString() : app, secret);
    if (m_setup.signIn->shareRiskScores)
        riskScores();
}

/// Whether the login method, as it was read back, sends PKCE.
bool TerraformWriter::showsPkce() const
{
    return m_input.identityProvider && m_input.identityProvider->config.value("pkce_enabled"_L1).toBool();
}

void TerraformWriter::oidcApp(const QString &id)
{
    const SignInSetup &signIn = *m_setup.signIn;
    QStringList lines = {u"label = "_s + quoted(signIn.appLabel),
                         u"type = \"web\""_s,
                         u"hide_ios = true"_s,
                         u"hide_web = true"_s,
                         u"grant_types = [\"authorization_code\"]"_s,
                         u"response_types = [\"code\"]"_s,
                         u"redirect_uris = [local.callback]"_s,
                         u"issuer_mode = "_s +
                             quoted(okta::oidc_kind::issuerMode(isOktasOwnDomain(m_setup.okta.domain))),
                         u"token_endpoint_auth_method = \"client_secret_basic\""_s,
                         u"user_name_template = \"$${source.login}\""_s};
    if (!signIn.pkce || showsPkce())
        lines << u"pkce_required = "_s + truth(signIn.pkce);
    else
        lines << u"# No pkce_required before Cloudflare shows that it sends PKCE: nobody could sign in."_s
              << u"# Export again when the login method has pkce_enabled."_s;
    if (signIn.authorizationServer.isEmpty()) // its tokens hold its own claims
        lines << u"groups_claim {"_s << u"  type = \"FILTER\""_s << u"  filter_type = \"REGEX\""_s
              << u"  name = \"groups\""_s << u"  value = "_s + quoted(signIn.groupsFilter) << u"}"_s;
    resource(u"okta_app_oauth"_s, u"access"_s, lines, id);
}

void TerraformWriter::catalogueOidcApp(const QString &id)
{
    comment(u"No resource makes an OpenID Connect app of Okta's catalogue: “%1” is read, not managed."_s.arg(
        m_setup.signIn->appLabel));
    const QString which = id.isEmpty() ? u"label = "_s + quoted(m_setup.signIn->appLabel) : u"id = "_s + quoted(id);
    m_text += block(u"data \"okta_app_oauth\" \"access\""_s, {which});
    m_text += block(u"variable \"okta_client_secret\""_s, {u"type = string"_s, u"sensitive = true"_s});
}

void TerraformWriter::samlApp(const QString &id)
{
    const SignInSetup &signIn = *m_setup.signIn;
    QStringList statements = {u"attribute_statements {"_s,
                              u"  name = "_s + quoted(emailAttribute(signIn)),
                              u"  values = [\"user.email\"]"_s,
                              u"}"_s,
                              u"attribute_statements {"_s,
                              u"  type = \"GROUP\""_s,
                              u"  name = \"groups\""_s,
                              u"  filter_type = \"REGEX\""_s,
                              u"  filter_value = "_s + quoted(signIn.groupsFilter),
                              u"}"_s};
    for (const QString &claim : signIn.claims)
        statements << u"attribute_statements {"_s << u"  name = "_s + quoted(claim)
                   << u"  values = ["_s + quoted(u"user."_s + claim) + u']' << u"}"_s;
    if (m_setup.scim && m_setup.scim->oneApp) {
        comment(u"SCIM of this app is switched on and connected by hand."_s);
        statements << leftAsItIs();
    }
    const QStringList lines = {u"label = "_s + quoted(signIn.appLabel), u"hide_ios = true"_s, u"hide_web = true"_s};
    const QString here = u"local.callback"_s;
    resource(u"okta_app_saml"_s, u"access"_s, lines + samlSettings(here, here) + statements, id);
}

void TerraformWriter::identityProvider(const QString &oidcApp, const QString &secret)
{
    m_usesAccount = true;
    m_usesCloudflare = true;
    const bool isSaml = oidcApp.isEmpty();
    const SignInSetup &signIn = *m_setup.signIn;
    QStringList lines = {u"account_id = var.cloudflare_account_id"_s, u"name = "_s + quoted(signIn.name),
                         u"type = "_s + quoted(isSaml ? u"saml"_s : u"okta"_s), u"config = {"_s};
    if (isSaml) {
        lines << u"  issuer_url = okta_app_saml.access.entity_url"_s
              << u"  sso_target_url = okta_app_saml.access.http_post_binding"_s
              << u"  idp_public_certs = [okta_app_saml.access.certificate]"_s
              << u"  attributes = "_s + hcl::list(QStringList{emailAttribute(signIn), u"groups"_s} + signIn.claims)
              << u"  email_attribute_name = "_s + quoted(emailAttribute(signIn)) << u"  sign_request = true"_s;
    } else {
        lines << u"  client_id = "_s + oidcApp + u".client_id"_s << u"  client_secret = "_s + secret
              << u"  okta_account = "_s + quoted(oktaUrl(m_setup.okta.domain).toString());
        // Some accounts keep it without showing it, and a replacement without it might switch it off.
        if (signIn.pkce || showsPkce())
            lines << u"  pkce_enabled = "_s + truth(signIn.pkce);
        if (!signIn.emailClaim.isEmpty())
            lines << u"  email_claim_name = "_s + quoted(signIn.emailClaim);
        if (!m_server.isEmpty())
            lines << u"  authorization_server_id = "_s + m_server;
        if (!signIn.claims.isEmpty())
            lines << u"  claims = "_s + hcl::list(signIn.claims);
    }
    lines << u"}"_s;
    if (m_setup.scim) {
        lines << u"scim_config = {"_s << u"  enabled = true"_s
              << u"  user_deprovision = "_s + truth(m_setup.scim->userDeprovision)
              << u"  seat_deprovision = "_s + truth(m_setup.scim->seatDeprovision)
              << u"  identity_update_behavior = "_s +
                     quoted(setup_words::identityUpdates[int(m_setup.scim->identityUpdate)])
              << u"}"_s;
    }
    if (const QString token = not_written::oktaApiToken(m_input); !token.isEmpty())
        notWritten(token);
    const QString id = m_input.identityProvider ? m_input.identityProvider->id : QString();
    const bool isKnown = !id.isEmpty() && !account().isEmpty();
    resource(u"cloudflare_zero_trust_access_identity_provider"_s, u"okta"_s, lines,
             isKnown ? u"accounts/%1/%2"_s.arg(account(), id) : QString());
}

} // namespace bw
