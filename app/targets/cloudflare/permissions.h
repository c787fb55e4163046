#pragma once

#include <QList>
#include <QString>

namespace bw {
struct Setup;
}

namespace bw::cloudflare {

/// What a token must be allowed for a call. Source: "Accepted Permissions" in Cloudflare's API reference, and
/// Cloudflare Docs, "API token permissions".
enum class Permission {
    None, ///< the call is open to any valid token
    IdentityProvidersEdit,
    IdentityProvidersRead,
    AppsRead,
    AuditLogsRead,
    ScimLogsRead,
    AccountSettingsRead,
    ScimProvisioning,
    ApiTokensEdit,
    SsoConnectorsRead,
    ZeroTrustEdit,
};

struct PermissionFacts
{
    QString id;   ///< stable, last part of a verdict line's id: "identity-providers"
    QString name; ///< as the dashboard shows it; the vendor's own term, not translated
    QString key;  ///< permissionGroupKeys of a pre-filled token link (Cloudflare Docs, "Account-owned token templates")
    QString type; ///< "read" or "edit"
};

[[nodiscard]] PermissionFacts factsOf(Permission permission);

/// What the admin's token must and should be allowed for this setup.
struct PermissionWish
{
    Permission permission = Permission::None;
    bool needed = true; ///< false: the wizard says more with it, and does without
};
[[nodiscard]] QList<PermissionWish> permissionsFor(const Setup &setup);

} // namespace bw::cloudflare
