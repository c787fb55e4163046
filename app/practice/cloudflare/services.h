#pragma once

#include "app/practice/cloudflare/api.h"

namespace bw::practice::cloudflare {

// Each serves one part of API v4.
void serveAccounts(Api &api);      ///< verify, accounts, memberships, user
void serveOrganizations(Api &api); ///< the Zero Trust organization
void serveProviders(Api &api);     ///< identity providers
void serveScimReports(Api &api);   ///< what SCIM brought, and its log
void serveAccessLogs(Api &api);    ///< sign-ins, Access users
void serveAccessLists(Api &api);   ///< applications, groups, policies
void serveRiskScoring(Api &api);   ///< risk scores to Okta
void serveTokens(Api &api);        ///< minting tokens
void serveMembers(Api &api);       ///< members, roles
void serveUserGroups(Api &api);    ///< groups of members, with their policies
void serveSsoConnectors(Api &api); ///< domains whose people sign in to the dashboard by SSO
void serveAudit(Api &api);         ///< both audit logs
void serveDashboardScim(Api &api); ///< the SCIM endpoint for members and user groups

/// The SCIM endpoint of each identity provider, on the team's host.
void serveProviderScim(Server &team, State &state);
/// What a risk score integration's `well_known_url` leads to.
void serveRiskMetadata(Server &team, const State &state);

} // namespace bw::practice::cloudflare
