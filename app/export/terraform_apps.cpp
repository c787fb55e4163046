#include "app/export/terraform_writer.h"

#include "app/export/hcl.h"
#include "app/targets/okta/app_kind.h"
#include "app/targets/okta/saml_kind.h"

using namespace Qt::StringLiterals;

namespace bw {

using hcl::block;
using hcl::quoted;

QStringList TerraformWriter::leftAsItIs()
{
    // Okta forgets the connection of an app that is replaced, and the provider knows no smaller change (Okta's
    // provider, issues 655 and 710).
    return {u"# A change of the app would wipe its connection."_s, u"lifecycle {"_s, u"  ignore_changes = all"_s,
            u"}"_s};
}

QStringList TerraformWriter::samlSettings(const QString &acs, const QString &audience)
{
    return {u"sso_url = "_s + acs,
            u"recipient = "_s + acs,
            u"destination = "_s + acs,
            u"audience = "_s + audience,
            u"subject_name_id_template = \"$${user.userName}\""_s,
            u"subject_name_id_format = \"urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress\""_s,
            u"user_name_template = \"$${source.email}\""_s,
            u"response_signed = true"_s,
            u"assertion_signed = true"_s,
            u"signature_algorithm = \"RSA_SHA256\""_s,
            u"digest_algorithm = \"SHA256\""_s,
            u"authn_context_class_ref = \"urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport\""_s};
}

void TerraformWriter::catalogueApp(const QString &name, const QString &key, const okta::AppKind &kind,
                                   const QStringList &further)
{
    const QString user = quoted(okta::userNameTemplateOf(kind.userName));
    const QString id = m_input.madeBy(kind.step + u"-app"_s, u"okta.app"_s);
    comment(
        u"No resource can switch on this app's provisioning connection: SCIM address, token and the boxes are by hand,"_s);
    comment(u"in the app's Provisioning tab."_s);
    resource(u"okta_app_saml"_s, name,
             QStringList{u"label = "_s + quoted(kind.label), u"preconfigured_app = "_s + quoted(key),
                         u"hide_ios = true"_s, u"hide_web = true"_s, u"user_name_template = "_s + user} +
                 further + leftAsItIs(),
             id);
    provisioned(name, u"okta_app_saml."_s + name, kind, id);
}

void TerraformWriter::provisioned(const QString &name, const QString &app, const okta::AppKind &kind,
                                  const QString &appId)
{
    assignments(name, app, kind.assignGroups, appId);
    pushes(name, app, kind.pushGroups, kind.step + u"-push-groups"_s, appId);
}

void TerraformWriter::scim()
{
    const okta::AppKind kind = okta::cloudflareOneScim(*m_setup.scim);
    catalogueApp(u"scim"_s, kind.key, kind);
}

void TerraformWriter::dashboardScim()
{
    const QString name = u"dashboard_scim"_s;
    const okta::AppKind kind = okta::cloudflareDashboardScim(*m_setup.dashboardScim);
    const bool isCatalogue = kind.key.isEmpty();
    const QString key = isCatalogue ? catalogueKey(kind.step + u"-app"_s) : kind.key;
    dashboardRest();
    if (!key.isEmpty()) {
        QStringList further;
        if (isCatalogue)
            further << u"app_settings_json = jsonencode({ accountId = var.cloudflare_account_id })"_s;
        m_usesAccount = m_usesAccount || isCatalogue;
        catalogueApp(name, key, kind, further);
        return;
    }
    comment(
        u"Its key in Okta's catalogue is not known before Bridgewright has made the app: “%1” is read, not managed."_s
            .arg(kind.label));
    m_text += block(u"data \"okta_app_saml\" "_s + quoted(name), {u"label = "_s + quoted(kind.label)});
    provisioned(name, u"data.okta_app_saml."_s + name, kind, {});
}

/// What of the dashboard is not made of resources: it waits for what Okta pushes.
void TerraformWriter::dashboardRest()
{
    const DashboardScimSetup &wanted = *m_setup.dashboardScim;
    if (wanted.mintToken)
        dashboardToken();
    else
        notWritten(
            u"the API token for provisioning: account-owned, with the one permission “SCIM Provisioning: Edit”"_s);
    for (auto policy = wanted.policies.begin(); policy != wanted.policies.end(); ++policy)
        notWritten(
            u"the policy of the user group “%1”: %2; `bridgewright apply` attaches it when Okta has pushed the group"_s
                .arg(policy.key(), policy.value().join(u", "_s)));
    if (wanted.migrate)
        notWritten(u"moving an older set-up of the dashboard on; the groups that it makes must be there before"_s);
    m_text += u'\n';
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
    const QString app = m_input.madeBy(okta::configCatSaml(wanted).step, u"okta.app"_s);
    comment(u"SCIM of this app is switched on and connected by hand, in the app's General and Provisioning tabs."_s);
    notWritten(u"what is entered in ConfigCat by hand: the Metadata URL, the trusted domains, START PROVISIONING"_s);
    resource(u"okta_app_saml"_s, u"configcat"_s,
             QStringList{u"label = "_s + quoted(wanted.appLabel)} +
                 samlSettings(quoted(wanted.acsUrl), quoted(wanted.entityId)) + leftAsItIs(),
             app);
    provisioned(u"configcat"_s, u"okta_app_saml.configcat"_s, okta::configCatScim(wanted), app);
}

} // namespace bw
