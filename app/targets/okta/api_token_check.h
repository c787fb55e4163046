#pragma once

#include "app/core/secret.h"
#include "app/core/task.h"
#include "app/plan/step.h"
#include "app/setup/setup.h"
#include "app/setup/verdict.h"

namespace bw {
class HttpClient;
}

namespace bw::okta {

/// The Okta API token that Cloudflare is to read groups with: whose it is, whether it can read the groups of somebody
/// who is to sign in (of its owner, where nobody is known), and whether its owner may do no more than read. With `own`,
/// the setup's token, that person is found, all their groups, and the roles, which only super administrators may read.
/// Line ids: okta.api-token.owner, okta.api-token.groups, okta.api-token.role.
[[nodiscard]] ResultTask<Verdict> checkApiToken(HttpClient *http, Setup setup, Secret token, Secret own,
                                                std::stop_token stop);

} // namespace bw::okta
