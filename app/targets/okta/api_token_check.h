#pragma once

#include "app/core/secret.h"
#include "app/core/task.h"
#include "app/plan/step.h"
#include "app/setup/verdict.h"

namespace bw {
class HttpClient;
}

namespace bw::okta {

/// The Okta API token that Cloudflare is to read groups with: whose it is, whether it can read groups, and whether its
/// owner may do no more than read. Roles are asked for with `own`, the setup's token, because only super administrators
/// may read them. Line ids: okta.api-token.owner, okta.api-token.groups, okta.api-token.role.
[[nodiscard]] ResultTask<Verdict> checkApiToken(HttpClient *http, QString host, Secret token, Secret own,
                                                std::stop_token stop);

} // namespace bw::okta
