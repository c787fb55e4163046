#include "app/export/terraform.h"

#include "app/export/hcl.h"
#include "app/export/terraform_writer.h"

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
    head();
    groups();
    if (m_setup.signIn)
        signIn();
    if (m_setup.scim && !m_setup.scim->oneApp)
        scim();
    if (m_setup.dashboardScim)
        dashboardScim();
    if (m_setup.configcat)
        configCat();
    return (m_text + m_imports).toUtf8();
}

void TerraformWriter::head()
{
    m_text =
        u"# %1: written by Bridgewright on %2. `terraform plan` should show no change but the secrets.\n"
        "# Credentials: OKTA_API_TOKEN and CLOUDFLARE_API_TOKEN in the environment.\n"
        "# The state will hold the app's client secret and the SCIM secret: keep it where secrets are kept.\n\n"_s.arg(
            m_setup.name.simplified(), m_input.when.toString(Qt::ISODate));
    m_text += block(u"terraform"_s, {u"required_version = \">= 1.5\""_s, u"required_providers {"_s,
                                     u"  cloudflare = { source = \"cloudflare/cloudflare\", version = \"~> 5.22\" }"_s,
                                     u"  okta       = { source = \"okta/okta\", version = \"~> 6.12\" }"_s, u"}"_s});
    const QString host = m_setup.okta.domain;
    m_text += block(u"provider \"okta\""_s, {u"org_name = "_s + quoted(host.section(u'.', 0, 0)),
                                             u"base_url = "_s + quoted(host.section(u'.', 1))});
    if (!m_setup.cloudflare)
        return;
    QStringList account = {u"type = string"_s};
    if (!m_setup.cloudflare->account.isEmpty())
        account << u"default = "_s + quoted(m_setup.cloudflare->account);
    m_text += block(u"variable \"cloudflare_account_id\""_s, account);
    m_text +=
        block(u"locals"_s, {u"callback = "_s + quoted(u"https://%1.cloudflareaccess.com/cdn-cgi/access/callback"_s.arg(
                                                   m_setup.cloudflare->team))});
}

void TerraformWriter::groups()
{
    QStringList taken;
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
    m_text += block(u"resource \"okta_app_group_assignments\" "_s + quoted(name), lines);
    m_imports += importBlock(u"okta_app_group_assignments."_s + name, appId);
}

void TerraformWriter::pushes(const QString &name, const QString &app, const QStringList &pushed, const QString &step,
                             const QString &appId)
{
    QStringList taken;
    for (const QString &group : pushed) {
        const QString resource = name + u'_' + hcl::nameFor(group, taken);
        m_text += block(u"resource \"okta_push_group\" "_s + quoted(resource),
                        {u"app_id = %1.id"_s.arg(app), u"source_group_id = "_s + m_groups.value(group),
                         u"status = \"ACTIVE\""_s, u"target_group_name = "_s + quoted(group)});
        for (const MadeObject &object : m_input.made) {
            if (object.step == step && object.kind == "okta.group-push"_L1 &&
                object.data.value("name"_L1).toString() == group)
                m_imports += importBlock(u"okta_push_group."_s + resource, appId + u'/' + object.id.section(u'/', -1));
        }
    }
}

void TerraformWriter::both(const QString &name, const QString &step, const QStringList &assigned,
                           const QStringList &pushed)
{
    const QString app = u"okta_app_saml."_s + name;
    const QString id = m_input.madeBy(step + u"-app"_s, u"okta.app"_s);
    m_imports += importBlock(app, id);
    assignments(name, app, assigned, id);
    pushes(name, app, pushed, step + u"-push-groups"_s, id);
}

} // namespace bw
