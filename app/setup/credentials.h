#pragma once

#include "app/core/secret.h"

namespace bw {

/// The credentials of a run. Empty ones were not given.
struct Credentials
{
    Secret oktaToken;
    Secret cloudflareToken;
    Secret configcatScimToken;
    Secret configcatApiUser; ///< of the Public Management API; optional, as its password
    Secret configcatApiPassword;
    Secret dashboardScimToken;        ///< pasted, when it is not to be minted
    Secret oktaApiTokenForCloudflare; ///< the option for users in more than 100 groups
};

} // namespace bw
