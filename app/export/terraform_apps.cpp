#include "app/export/terraform_writer.h"

#include "app/export/hcl.h"
#include "app/setup/addresses.h"
#include "app/setup/setup_words.h"

using namespace Qt::StringLiterals;

namespace bw {

using hcl::block;
using hcl::importBlock;
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
        samlApp();
    else if (isCatalogue)
        catalogueOidcApp(id);
    else
        oidcApp();
    if (!isCatalogue)
        m_imports += importBlock(app, id);
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
}

void TerraformWriter::oidcApp()
{
    const SignInSetup &signIn = *m_setup.signIn;
    m_text +=
        block(u"resource \"okta_app_oauth\" \"access\""_s,
              {u"label = "_s + quoted(signIn.appLabel), u"type = \"web\""_s, u"hide_ios = true"_s, u"hide_web = true"_s,
               u"grant_types = [\"authorization_code\"]"_s, u"response_types = [\"code\"]"_s,
               u"redirect_uris = [local.callback]"_s, u"token_endpoint_auth_method = \"client_secret_basic\""_s,
               u"pkce_required = "_s + truth(signIn.pkce), u"user_name_template = \"$${source.login}\""_s,
               u"groups_claim {"_s, u"  type = \"FILTER\""_s, u"  filter_type = \"REGEX\""_s, u"  name = \"groups\""_s,
               u"  value = "_s + quoted(signIn.groupsFilter), u"}"_s});
}

void TerraformWriter::catalogueOidcApp(const QString &id)
{
    m_text += u"# No resource makes an OpenID Connect app of Okta's catalogue: “%1” is read, not managed.\n"_s.arg(
        m_setup.signIn->appLabel.simplified());
    const QString which = id.isEmpty() ? u"label = "_s + quoted(m_setup.signIn->appLabel) : u"id = "_s + quoted(id);
    m_text += block(u"data \"okta_app_oauth\" \"access\""_s, {which});
    m_text += block(u"variable \"okta_client_secret\""_s, {u"type = string"_s, u"sensitive = true"_s});
}

void TerraformWriter::samlApp()
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
        m_text += u"# SCIM of this app is switched on and connected by hand. Replacing the app would wipe that "
                  u"connection,\n# so Terraform leaves it as it is.\n"_s;
        statements << u"lifecycle {"_s << u"  ignore_changes = all"_s << u"}"_s;
    }
    m_text += block(
        u"resource \"okta_app_saml\" \"access\""_s,
        QStringList{
            u"label = "_s + quoted(signIn.appLabel), u"hide_ios = true"_s, u"hide_web = true"_s,
            u"sso_url = local.callback"_s, u"recipient = local.callback"_s, u"destination = local.callback"_s,
            u"audience = local.callback"_s, u"subject_name_id_template = \"$${user.userName}\""_s,
            u"subject_name_id_format = \"urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress\""_s,
            u"user_name_template = \"$${source.email}\""_s, u"response_signed = true"_s, u"assertion_signed = true"_s,
            u"signature_algorithm = \"RSA_SHA256\""_s, u"digest_algorithm = \"SHA256\""_s,
            u"authn_context_class_ref = \"urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport\""_s} +
            statements);
}

void TerraformWriter::identityProvider(const QString &oidcApp, const QString &secret)
{
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
              << u"  okta_account = "_s + quoted(oktaUrl(m_setup.okta.domain).toString())
              << u"  pkce_enabled = "_s + truth(signIn.pkce);
        if (!signIn.emailClaim.isEmpty())
            lines << u"  email_claim_name = "_s + quoted(signIn.emailClaim);
        // The setup may name it; what stands at Cloudflare is its id.
        const QJsonObject stands = m_input.identityProvider ? m_input.identityProvider->config : QJsonObject();
        const QString server = stands.value("authorization_server_id"_L1).toString(signIn.authorizationServer);
        if (!signIn.authorizationServer.isEmpty())
            lines << u"  authorization_server_id = "_s + quoted(server);
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
    if (signIn.shareRiskScores)
        m_text += u"# Sharing of user risk scores with Okta is not written here: see the report.\n"_s;
    m_text += block(u"resource \"cloudflare_zero_trust_access_identity_provider\" \"okta\""_s, lines);
    if (m_input.identityProvider && !m_input.identityProvider->id.isEmpty() && !m_setup.cloudflare->account.isEmpty()) {
        m_imports += importBlock(u"cloudflare_zero_trust_access_identity_provider.okta"_s,
                                 u"accounts/%1/%2"_s.arg(m_setup.cloudflare->account, m_input.identityProvider->id));
    }
}

void TerraformWriter::catalogueApp(const QString &name, const QString &key, const QString &label, UserNameFormat format,
                                   const QStringList &further)
{
    const QString user = format == UserNameFormat::Email ? u"\"$${source.email}\""_s : u"\"$${source.login}\""_s;
    m_text += u"# No resource can switch on this app's provisioning connection: SCIM address, token and the boxes are "
              u"by hand,\n"
              "# in the app's Provisioning tab.\n"_s;
    m_text += block(u"resource \"okta_app_saml\" "_s + quoted(name),
                    QStringList{u"label = "_s + quoted(label), u"preconfigured_app = "_s + quoted(key),
                                u"hide_ios = true"_s, u"hide_web = true"_s, u"user_name_template = "_s + user} +
                        further);
}

void TerraformWriter::scim()
{
    const ScimSetup &wanted = *m_setup.scim;
    catalogueApp(u"scim"_s, u"scim2headerauth"_s, wanted.appLabel, wanted.userName);
    both(u"scim"_s, u"okta.scim"_s, wanted.assignGroups, wanted.pushGroups);
}

void TerraformWriter::dashboardScim()
{
    const DashboardScimSetup &wanted = *m_setup.dashboardScim;
    const QString name = u"dashboard_scim"_s;
    const QString step = u"okta.dashboard-scim"_s;
    const bool isCatalogue = wanted.app == DashboardApp::Catalog;
    const QString key = isCatalogue ? catalogueKey(step + u"-app"_s) : u"scim2testapp"_s;
    QStringList further;
    if (isCatalogue && m_setup.cloudflare)
        further << u"app_settings_json = jsonencode({ accountId = var.cloudflare_account_id })"_s;
    if (!key.isEmpty()) {
        catalogueApp(name, key, wanted.appLabel, UserNameFormat::Email, further);
        both(name, step, wanted.assignGroups, wanted.pushGroups);
        return;
    }
    m_text += u"# Its key in Okta's catalogue is not known before Bridgewright has made the app: “%1” is read, not "
              u"managed.\n"_s.arg(wanted.appLabel.simplified());
    m_text += block(u"data \"okta_app_saml\" "_s + quoted(name), {u"label = "_s + quoted(wanted.appLabel)});
    const QString app = u"data.okta_app_saml."_s + name;
    assignments(name, app, wanted.assignGroups, {});
    pushes(name, app, wanted.pushGroups, step + u"-push-groups"_s, {});
}

/// Which only the catalogue knows, and the journal from there.
QString TerraformWriter::catalogueKey(const QString &step) const
{
    for (const MadeObject &object : m_input.made) {
        if (object.step == step && object.kind == "okta.app"_L1)
            return object.data.value("key"_L1).toString();
    }
    return {};
}

void TerraformWriter::configCat()
{
    const ConfigCatSetup &wanted = *m_setup.configcat;
    const QString acs = quoted(wanted.acsUrl);
    m_text +=
        u"# SCIM of this app is switched on and connected by hand, in the app's General and Provisioning tabs.\n"_s;
    m_text += block(
        u"resource \"okta_app_saml\" \"configcat\""_s,
        {u"label = "_s + quoted(wanted.appLabel), u"sso_url = "_s + acs, u"recipient = "_s + acs,
         u"destination = "_s + acs, u"audience = "_s + quoted(wanted.entityId),
         u"subject_name_id_template = \"$${user.userName}\""_s,
         u"subject_name_id_format = \"urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress\""_s,
         u"user_name_template = \"$${source.email}\""_s, u"response_signed = true"_s, u"assertion_signed = true"_s,
         u"signature_algorithm = \"RSA_SHA256\""_s, u"digest_algorithm = \"SHA256\""_s,
         u"authn_context_class_ref = \"urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport\""_s});
    both(u"configcat"_s, u"okta.configcat"_s, wanted.assignGroups, wanted.pushGroups);
}

} // namespace bw
