#pragma once

#include "app/practice/cloudflare/api.h"

namespace bw::practice::cloudflare {

// Each serves one part of API v4.
void serveAccounts(Api &api);      ///< verify, accounts, memberships, user
void serveOrganizations(Api &api); ///< the Zero Trust organization
void serveProviders(Api &api);     ///< identity providers
void serveScimReports(Api &api);   ///< what SCIM brought, and its log

/// The SCIM endpoint of each identity provider, on the team's host.
void serveProviderScim(Server &team, State &state);

} // namespace bw::practice::cloudflare
