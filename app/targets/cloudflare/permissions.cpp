#include "app/targets/cloudflare/permissions.h"

#include "app/setup/setup.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

PermissionFacts factsOf(Permission permission)
{
    switch (permission) {
    case Permission::None:
        return {};
    case Permission::IdentityProvidersEdit:
        return {u"identity-providers"_s, u"Access: Organizations, Identity Providers, and Groups: Edit"_s,
                u"access_acct"_s, u"edit"_s};
    case Permission::IdentityProvidersRead:
        return {u"organization"_s, u"Access: Organizations, Identity Providers, and Groups: Read"_s, u"access_acct"_s,
                u"read"_s};
    case Permission::AppsRead:
        return {u"apps"_s, u"Access: Apps and Policies: Read"_s, u"access"_s, u"read"_s};
    case Permission::AuditLogsRead:
        return {u"audit-logs"_s, u"Access: Audit Logs: Read"_s, u"access_audit_log"_s, u"read"_s};
    case Permission::ScimLogsRead:
        return {u"scim-logs"_s, u"Access: SCIM Logs: Read"_s, u"access_scim_log"_s, u"read"_s};
    case Permission::AccountSettingsRead:
        return {u"account-settings"_s, u"Account Settings: Read"_s, u"account_settings"_s, u"read"_s};
    case Permission::ScimProvisioning:
        return {u"scim-provisioning"_s, u"SCIM Provisioning: Edit"_s, u"scim_provisioning"_s, u"edit"_s};
    case Permission::ApiTokensEdit:
        return {u"api-tokens"_s, u"Account API Tokens: Edit"_s, u"account_api_tokens"_s, u"edit"_s};
    case Permission::SsoConnectorsRead:
        return {u"sso-connectors"_s, u"SSO Connector: Read"_s, u"sso_connector"_s, u"read"_s};
    case Permission::ZeroTrustEdit:
        return {u"zero-trust"_s, u"Zero Trust: Edit"_s, u"teams"_s, u"edit"_s};
    }
    Q_UNREACHABLE();
}

QList<PermissionWish> permissionsFor(const Setup &setup)
{
    QList<PermissionWish> wishes;
    if (setup.signIn || setup.scim)
        wishes << PermissionWish{Permission::IdentityProvidersEdit, true};
    if (setup.signIn && setup.signIn->shareRiskScores)
        wishes << PermissionWish{Permission::ZeroTrustEdit, true};
    if (setup.dashboardScim) {
        wishes << PermissionWish{Permission::AccountSettingsRead, true};
        // A token may grant only what it holds itself (Cloudflare changelog, 2026-10-01).
        if (setup.dashboardScim->mintToken)
            wishes << PermissionWish{Permission::ApiTokensEdit, true}
                   << PermissionWish{Permission::ScimProvisioning, false};
        wishes << PermissionWish{Permission::SsoConnectorsRead, false};
    }
    if (setup.scim)
        wishes << PermissionWish{Permission::ScimLogsRead, false};
    if (setup.signIn || setup.scim)
        wishes << PermissionWish{Permission::AuditLogsRead, false} << PermissionWish{Permission::AppsRead, false};
    return wishes;
}

} // namespace bw::cloudflare
