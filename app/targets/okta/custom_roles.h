#pragma once

#include "app/targets/okta/org.h"

/// What administrators' roles of an org's own making permit. Source: Okta API reference, "Custom role permissions",
/// "Resource set resources"; Okta Help Center, "Role permissions".
namespace bw::okta::custom_roles {

/// One such role of a person's.
struct Grant
{
    QString label;
    QStringList permissions; ///< "okta.apps.manage"
    QStringList resources;   ///< as "apps" for all apps, "apps:oidc_client:0oa1" for one

    [[nodiscard]] bool mayMakeApps() const;
    /// Changes apps, but not each: whether one may be made is not documented then.
    [[nodiscard]] bool changesSomeApps() const;
    [[nodiscard]] bool onlyReads() const;
};

/// The types of roles, e.g. "APP_ADMIN".
[[nodiscard]] QStringList typesOf(const QList<Role> &roles);
/// Of the custom ones among these roles, two questions for each, five roles at most. Errors: NotAllowed, which is not a
/// fault, where the asker does not see what a role permits.
[[nodiscard]] ResultTask<QList<Grant>> grantsOf(Client client, QList<Role> roles, std::stop_token stop);

} // namespace bw::okta::custom_roles
