#pragma once

#include "app/setup/setup.h"
#include "app/setup/verdict.h"
#include "app/targets/okta/custom_roles.h"
#include "app/targets/okta/groups.h"

/// What the roles of a token's owner say before anything is tried. Source: Okta Help Center, "Standard administrator
/// roles and permissions".
namespace bw::okta::owners_roles {

struct Roles
{
    Result<QStringList> types;
    Result<QList<custom_roles::Grant>> grants; ///< of the custom ones, where only they could suffice
};

[[nodiscard]] Task<Roles> read(Client client, QString personId, std::stop_token stop);
/// About making and changing apps.
[[nodiscard]] VerdictLine appsLine(const Roles &owners);
/// About making groups, where that is needed. An Application Administrator may not.
[[nodiscard]] std::optional<VerdictLine> groupsLine(const Roles &owners, const Setup &setup,
                                                    const Result<NamedGroups> &found);

} // namespace bw::okta::owners_roles
