#pragma once

#include "app/scim/endpoint.h"
#include "app/targets/configcat/organizations.h"

namespace bw::configcat {

/// What the credentials are good for.
struct Examination
{
    std::optional<Error> token; ///< why the SCIM endpoint cannot be used with the token
    std::optional<Error> api;   ///< why the Public Management API cannot; only where credentials were given
    Organization organization;  ///< the setup's
    QStringList others;         ///< names of the organizations that the credentials see instead
};

/// Asks the SCIM endpoint with the token, with and without "Bearer " and with a wrong one; and the Public Management
/// API, where credentials are given, for its organizations and what the plan allows. Reads only.
[[nodiscard]] Task<Examination> examine(Client client, Secret scimToken, QString step, std::stop_token stop);

[[nodiscard]] scim::Endpoint endpointOf(const ConfigCatSetup &setup, const Secret &token);

} // namespace bw::configcat
