#include "app/export/shell_text.h"
#include "app/export/shell_writer.h"
#include "app/targets/cloudflare/tokens.h"
#include "app/targets/okta/app_kind.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bw {

namespace {
// clang-format off
/// A second token is never made: what the first one is cannot be read again, but it can be rolled.
const QString mint = uR"SH(        tokens=$(results /tokens 50)
        if printf '%s' "$tokens" | jq -e --arg name "$name" 'any(.name == $name)' >/dev/null; then
            token="that of '$name'; if it is lost, roll it under Manage Account > Account API Tokens"
        else
            permissions=$(cloudflare GET /tokens/permission_groups)
            body=$(printf '%s' "$permissions" | jq -ec --arg name "$name" --arg account "com.cloudflare.api.account.$CLOUDFLARE_ACCOUNT" '
                [.result[] | select(.name == ("SCIM Provisioning", "SCIM Provisioning Write", "SCIM Provisioning Edit"))] | first | .id |
                select(.) | {name: $name, policies: [{effect: "allow", permission_groups: [{id: .}], resources: {($account): "*"}}]}') ||
                { echo 'Cloudflare does not offer the permission “SCIM Provisioning” in this account.' >&2; exit 1; }
            made=$(cloudflare POST /tokens "$body")
            token=$(printf '%s' "$made" | jq -er .result.value) || exit 1
        fi
)SH"_s;

/// The step tries other names of the field as well; here Okta's refusal is for the person.
const QString entryOfCatalogue = uR"SH(entries=$(okta GET '/api/v1/catalog/apps?limit=200&q=Cloudflare%20Dashboard')
entry=$(printf '%s' "$entries" | jq -ec --arg title "$title" '[.[] | select(.displayName == $title)] | first | select(.)') ||
    { echo "This org's catalogue does not list '$title'." >&2; exit 1; }
key=$(printf '%s' "$entry" | jq -r .name)
body=$(printf '%s' "$entry" | jq -c --argjson body "$body" --arg account "$CLOUDFLARE_ACCOUNT" '. as $entry | $body |
    .name = $entry.name | .signOnMode = $entry.signOnModes[0] | .settings.app = {accountId: $account} |
    if .signOnMode then . else del(.signOnMode) end')
apps=$(rows "/api/v1/apps?limit=200&filter=name+eq+%22$key%22")
app=$(app_where '.label == $known')
[ -n "$app" ] || app=$(new_app "$body") || {
    by_hand "$ADMIN/admin/apps/add-app" "Add '$title'." "Application label: $label" "Account ID: $CLOUDFLARE_ACCOUNT"
    exit "$waits"
})SH"_s;

/// Cloudflare's published types name a policy's resource group by its id, its page on user groups by its scope: the
/// other form is sent where the one is refused, and where all of the policies are for the whole account.
const QString granting = uR"SH(set_policies() { # WHICH: of the two forms in $change
    body=$(printf '%s' "$change" | jq -ec --arg which "$1" '.[$which]') || return 1
    # The token for provisioning may grant roles; the other one need not.
    ask PUT "$API/accounts/$CLOUDFLARE_ACCOUNT/iam/user_groups/$(printf '%s' "$change" | jq -r .id)" \
        "Bearer ${BRIDGEWRIGHT_DASHBOARD_SCIM_TOKEN:-$CLOUDFLARE_API_TOKEN}" "$body" >/dev/null
}
grant() { # GROUP ROLES: adds a policy with those roles that the group's policies lack
    roles=$(results /iam/permission_groups 100) || exit 1
    key=com.cloudflare.api.account.$CLOUDFLARE_ACCOUNT
    scopes=$(cloudflare GET "/iam/resource_groups?name=$key") || exit 1
    patience=30
    while groups=$(results /iam/user_groups 100) || exit 1; do
        printf '%s' "$groups" | jq -e --arg name "$1" 'any(.name == $name)' >/dev/null && break
        [ "$patience" -gt 0 ] || { by_hand "the group '$1' in Okta" 'It has not arrived at Cloudflare: put somebody in it.'; return; }
        patience=$((patience - 1))
        sleep 2
    done
    change=$(printf '%s\n' "$groups" "$roles" "$scopes" | jq -sc --arg name "$1" --argjson wanted "$2" --arg key "$key" '
        def scopes: if (.scope | type) == "array" then .scope else [.scope | values] end;
        def ids: map(if has("id") then {id} else . end);
        def by_scope: map(if scopes == [] then . else {scope: scopes[0]} end);
        def sent(form): {access, permission_groups: (.permission_groups | ids), resource_groups: (.resource_groups | form)} +
            (if has("id") then {id} else {} end);
        def whole: .resource_groups | length == 1 and (.[0] | scopes | length == 1 and (.[0] | (.key | startswith("com.cloudflare.api.account.")) and
            (.key | contains(".zone.") | not) and any(.objects[]?; .key == "*")));
        . as [$groups, $roles, $scopes] | first($groups[] | select(.name == $name)) as $group | ($group.policies // []) as $there |
        ($wanted - [$there[] | select(.access == "allow") | .permission_groups[].name]) as $lacking | select($lacking != []) |
        ({scope: {key: $key, objects: [{key: "*"}]}} + (first($scopes.result[] | select(.name == $key) | {id}) // {})) as $account |
        ($there + [{access: "allow", resource_groups: [$account], permission_groups: [$lacking[] as $role |
            ([$roles[] | select(.name == $role) | {id}] | first) // error("Cloudflare has no role \($role)")]}]) as $policies |
        {id: $group.id, by_id: {policies: [$policies[] | sent(ids)]},
         by_scope: (if all($policies[]; whole) then {policies: [$policies[] | sent(by_scope)]} else null end)}') || exit 1
    [ -z "$change" ] || set_policies by_id || { answered 400 && set_policies by_scope; } || exit 1
})SH"_s;
// clang-format on
} // namespace

void ShellWriter::dashboardScim()
{
    const DashboardScimSetup &wanted = *m_setup.dashboardScim;
    const okta::AppKind kind = okta::cloudflareDashboardScim(wanted);
    notWritten(u"whether a Super Administrator stays outside of SCIM; bridgewright check tells"_s);
    if (wanted.migrate)
        add(u"by_hand \"$ADMIN/admin/apps/active\" \\\n    'Not in this script: moving an older set-up of the "
            u"dashboard on; "
            u"`bridgewright apply` does it.'"_s);
    if (wanted.app == DashboardApp::Catalog)
        dashboardCatalogueApp();
    else
        catalogueApp(kind);
    add(u"base=$API/accounts/$CLOUDFLARE_ACCOUNT/scim/v2\n"
        "token=${BRIDGEWRIGHT_DASHBOARD_SCIM_TOKEN:-} # where there is one already"_s);
    set(u"name"_s, cloudflare::tokens::dashboardTokenName);
    const QString ask =
        u"        token='of an account-owned token with the one permission “SCIM Provisioning: Edit”'\n"_s;
    provisioning(kind, {},
                 u"    if [ -z \"$connected$token\" ]; then\n"_s + (wanted.mintToken ? mint : ask) + u"    fi\n"_s);
    dashboardPolicies();
}

void ShellWriter::dashboardCatalogueApp()
{
    const okta::AppKind kind = okta::cloudflareDashboardScim(*m_setup.dashboardScim);
    add(u"\n# The app “%1” of Okta's catalogue, known by its key and its label."_s.arg(kind.title));
    set(u"label"_s, kind.label);
    set(u"title"_s, kind.title);
    set(u"body"_s, kind.body());
    add(entryOfCatalogue);
}

void ShellWriter::dashboardPolicies()
{
    const QMap<QString, QStringList> &policies = m_setup.dashboardScim->policies;
    if (policies.isEmpty())
        return;
    add(u"# Roles of the pushed groups. They wait for the groups."_s);
    add(granting);
    add(u"if [ -z \"$boxes\" ]; then"_s);
    for (auto wish = policies.begin(); wish != policies.end(); ++wish) {
        const QByteArray roles = QJsonDocument(QJsonArray::fromStringList(wish.value())).toJson(QJsonDocument::Compact);
        add(u"    grant %1 %2"_s.arg(sh::quoted(wish.key()), sh::quoted(QString::fromUtf8(roles))));
    }
    add(u"fi"_s);
}

} // namespace bw
