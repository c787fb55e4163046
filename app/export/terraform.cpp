#include "app/export/terraform.h"

#include "app/export/hcl.h"
#include "app/export/terraform_writer.h"
#include "app/setup/addresses.h"

using namespace Qt::StringLiterals;

namespace bw {

using hcl::block;
using hcl::importBlock;
using hcl::quoted;

QByteArray terraformConfiguration(const ExportInput &input)
{
    return TerraformWriter(input).all();
}

QByteArray TerraformWriter::all()
{
    groups();
    if (m_setup.signIn)
        signIn();
    if (m_setup.signIn && m_setup.scim && !m_setup.scim->oneApp)
        scim();
    if (m_setup.dashboardScim)
        dashboardScim();
    if (m_setup.configcat)
        configCat();
    return (head() + m_text + m_imports).toUtf8();
}

QString TerraformWriter::head() const
{
    const QString tokens = m_usesCloudflare ? u"OKTA_API_TOKEN and CLOUDFLARE_API_TOKEN"_s : u"OKTA_API_TOKEN"_s;
    QString text =
        u"# %1: written by Bridgewright on %2.\n"_s.arg(m_setup.name.simplified(), m_input.when.toString(Qt::ISODate));
    text += takingOver() + u"# Credentials: %1 in the environment.\n"_s.arg(tokens) + secretsOfState() + u'\n';
    text += providers();
    if (m_usesAccount) {
        QStringList lines = {u"type = string"_s};
        if (!account().isEmpty())
            lines << u"default = "_s + quoted(account());
        text += block(u"variable \"cloudflare_account_id\""_s, lines);
    }
    if (m_setup.signIn)
        text += block(u"locals"_s, {u"callback = "_s + quoted(callbackUrl(m_setup.cloudflare->team))});
    return text;
}

/// What the first plan shows. A second app beside the one that is there would be the worst of it.
QString TerraformWriter::takingOver() const
{
    if (!m_new.isEmpty()) {
        return u"# Without an import block, so that `terraform apply` makes it: %1.\n"
               "# What of it is there already would be there twice: give it an import block first.\n"_s.arg(
                   m_new.join(u", "_s));
    }
    if (m_imports.isEmpty())
        return {};
    QStringList inPlace;
    if (m_setup.signIn)
        inPlace << (m_setup.signIn->method == SignInMethod::Saml ? u"the form of Okta's certificate"_s
                                                                 : u"the client secret, which no call shows"_s);
    if (m_setup.signIn && m_setup.signIn->pkce && m_setup.signIn->method != SignInMethod::Saml && !showsPkce())
        inPlace << u"pkce_enabled, which Cloudflare does not show"_s;
    if (m_imports.contains("okta_app_group_assignments."_L1))
        inPlace << u"order and profiles of the assigned groups"_s;
    if (m_imports.contains("okta_push_group."_L1))
        inPlace << u"delete_target_group_on_destroy, which Terraform alone knows"_s;
    QString text = u"# All of it is there, and imported below: `terraform plan` should create and destroy nothing.\n"_s;
    if (!inPlace.isEmpty())
        text += u"# In place it may change %1.\n"_s.arg(inPlace.join(u"; "_s));
    return text;
}

QString TerraformWriter::secretsOfState() const
{
    QStringList secrets;
    if (m_setup.signIn && m_setup.signIn->method != SignInMethod::Saml)
        secrets << u"the app's client secret"_s;
    if (m_setup.signIn && m_setup.scim)
        secrets << u"the SCIM secret"_s;
    if (m_new.contains(u"cloudflare_account_token.dashboard_scim"_s))
        secrets << u"the token for provisioning the dashboard"_s;
    if (secrets.isEmpty())
        return {};
    return u"# The state will hold %1: keep it where secrets are kept.\n"_s.arg(secrets.join(u" and "_s));
}

QString TerraformWriter::providers() const
{
    QStringList lines = {u"required_version = \">= 1.5\""_s, u"required_providers {"_s};
    if (m_usesCloudflare)
        lines << u"  cloudflare = { source = \"cloudflare/cloudflare\", version = \"~> 5.22\" }"_s
              << u"  okta       = { source = \"okta/okta\", version = \"~> 6.12\" }"_s;
    else
        lines << u"  okta = { source = \"okta/okta\", version = \"~> 6.12\" }"_s;
    const QString host = m_setup.okta.domain;
    return block(u"terraform"_s, lines << u"}"_s) +
           block(u"provider \"okta\""_s, {u"org_name = "_s + quoted(host.section(u'.', 0, 0)),
                                          u"base_url = "_s + quoted(host.section(u'.', 1))});
}

QString TerraformWriter::account() const
{
    if (!m_setup.cloudflare->account.isEmpty() || !m_input.identityProvider)
        return m_setup.cloudflare->account;
    for (const MadeObject &object : m_input.made) {
        if (object.id == m_input.identityProvider->id)
            return object.data.value("account"_L1).toString();
    }
    return {};
}

void TerraformWriter::comment(const QString &text)
{
    m_text += u"# "_s + text.simplified() + u'\n';
}

void TerraformWriter::notWritten(const QString &what)
{
    comment(u"Not in this file: "_s + what);
}

void TerraformWriter::resource(const QString &type, const QString &name, const QStringList &lines, const QString &id)
{
    const QString address = type + u'.' + name;
    m_text += block(u"resource \"%1\" \"%2\""_s.arg(type, name), lines);
    m_imports += importBlock(address, id);
    if (id.isEmpty())
        m_new << address;
}

void TerraformWriter::groups()
{
    QStringList taken;
    if (!m_setup.groupsToMake().isEmpty())
        comment(u"Each group must be there; `bridgewright apply` makes a pushed one that is not."_s);
    for (const QString &group : m_setup.allGroups()) {
        const QString name = hcl::nameFor(group, taken);
        m_groups.insert(group, u"data.okta_group."_s + name + u".id"_s);
        QStringList lines = {u"name = "_s + quoted(group)};
        if (group == "Everyone"_L1)
            lines << u"type = \"BUILT_IN\""_s;
        m_text += block(u"data \"okta_group\" \"%1\""_s.arg(name), lines);
    }
}

void TerraformWriter::assignments(const QString &name, const QString &app, const QStringList &assigned,
                                  const QString &appId)
{
    if (assigned.isEmpty())
        return;
    QStringList lines = {u"app_id = %1.id"_s.arg(app)};
    for (const QString &group : assigned)
        lines << u"group {"_s << u"  id = "_s + m_groups.value(group) << u"}"_s;
    resource(u"okta_app_group_assignments"_s, name, lines, appId);
}

/// Without target_group_name: an import does not read it, and the provider replaces the mapping where it differs. Left
/// out, it is the group's own name. What the other side has is not deleted with the mapping.
void TerraformWriter::pushes(const QString &name, const QString &app, const QStringList &pushed, const QString &step,
                             const QString &appId)
{
    QStringList taken;
    for (const QString &group : pushed) {
        QString id;
        for (const MadeObject &object : m_input.made) {
            if (object.step == step && object.kind == "okta.group-push"_L1 &&
                object.data.value("name"_L1).toString() == group)
                id = object.data.value("app"_L1).toString(appId) + u'/' + object.id.section(u'/', -1);
        }
        resource(u"okta_push_group"_s, name + u'_' + hcl::nameFor(group, taken),
                 {u"app_id = %1.id"_s.arg(app), u"source_group_id = "_s + m_groups.value(group),
                  u"status = \"ACTIVE\""_s, u"delete_target_group_on_destroy = false"_s},
                 id);
    }
}

} // namespace bw
