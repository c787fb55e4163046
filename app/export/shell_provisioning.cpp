#include "app/export/shell_text.h"
#include "app/export/shell_writer.h"
#include "app/targets/okta/app_kind.h"
#include "app/targets/okta/provisioning.h"

using namespace Qt::StringLiterals;

namespace bw {

namespace {
/// Feature → its box.
QJsonObject boxesOf(const QStringList &features)
{
    QJsonObject boxes;
    for (const QString &feature : features)
        boxes.insert(feature, okta::provisioning::boxOf(feature));
    return boxes;
}

/// The form of the connection, field by field; each an argument of `by_hand`.
QStringList connectionLines(const okta::AppKind &kind)
{
    QStringList lines;
    const bool isCustom = kind.key.isEmpty() && !kind.urlLabel.isEmpty();
    lines << (isCustom ? u"'Tab General, App Settings: Enable SCIM provisioning. Then tab Provisioning, Integration:'"_s
                       : u"'Tab Provisioning: Configure API Integration, Enable API integration.'"_s);
    if (!kind.urlLabel.isEmpty())
        lines << sh::quoted(kind.urlLabel + u": "_s) + u"\"$base\""_s;
    for (const auto &[label, value] : kind.furtherValues)
        lines << sh::quoted(label + u": "_s + value);
    if (isCustom)
        lines << u"'Push New Users, Push Profile Updates and Push Groups on; Authentication Mode: HTTP Header'"_s;
    lines << sh::quoted(kind.tokenLabel + u": "_s) + u"\"$token\""_s;
    if (kind.barredFeatures.contains(okta::provisioning::feature::importUsers))
        lines << u"'Import Groups off'"_s;
    lines << u"'Test, then save.'"_s;
    if (kind.headerTokenVerbatim)
        lines << u"'If the test ends with 401, put “Bearer ” before the token.'"_s;
    return lines;
}
} // namespace

void ShellWriter::catalogueApp(const okta::AppKind &kind)
{
    add(u"\n# The provisioning app “%1” in Okta, known by its key in the catalogue and its label."_s.arg(
        kind.label.simplified()));
    set(u"label"_s, kind.label);
    set(u"body"_s, kind.body());
    add(u"apps=$(rows '/api/v1/apps?limit=200&filter=name+eq+%22"_s + kind.key +
        u"%22')\n"
        "app=$(app_where '.label == $known')\n"
        "[ -n \"$app\" ] || app=$(new_app \"$body\")"_s);
}

void ShellWriter::scim()
{
    const ScimSetup &wanted = *m_setup.scim;
    // A SAML app that is connected is never replaced: that would wipe the connection.
    if (!wanted.oneApp)
        catalogueApp(okta::cloudflareOneScim(wanted));
    add(u"base=$(printf '%s' \"$provider\" | jq -r '.scim_config.scim_base_url // \"see the login method in Cloudflare "
        u"One\" | "
        "sub(\"/+$\"; \"\")')\n"
        "token=$(printf '%s' \"$provider\" | jq -r '.scim_config.secret // \"shown once; regenerate it in Cloudflare One\"')"_s);
    provisioning(wanted.oneApp ? okta::oneAppScim(wanted) : okta::cloudflareOneScim(wanted),
                 wanted.oneApp ? m_setup.signIn->assignGroups : QStringList());
}

void ShellWriter::provisioning(const okta::AppKind &kind, const QStringList &alsoAssigned, const QString &making,
                               const QString &before)
{
    add(u"# People who are assigned before provisioning is on are not provisioned afterwards by themselves."_s);
    add(u"if provisions \"$app\" %1 %2; then"_s.arg(sh::quoted(boxesOf(kind.features)),
                                                    sh::quoted(boxesOf(kind.barredFeatures))));
    QStringList groups = alsoAssigned + kind.assignGroups;
    groups.removeDuplicates();
    for (const QString &group : groups)
        add(u"    assign \"$app\" "_s + sh::quoted(group));
    for (const QString &group : kind.pushGroups)
        add(u"    push \"$app\" "_s + sh::quoted(group));
    if (groups.isEmpty() && kind.pushGroups.isEmpty())
        add(u"    :"_s);
    add(u"else"_s);
    m_text += making + before;
    add(u"    [ -n \"$connected\" ] || by_hand \"$page#tab-provisioning\" \\\n        "_s +
        connectionLines(kind).join(u" \\\n        "_s));
    add(u"    by_hand \"$page#tab-provisioning\" \"To App, Edit: $boxes; save.\"\nfi"_s);
}

} // namespace bw
