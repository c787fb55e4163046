#pragma once

#include "app/core/secret.h"
#include "app/core/task.h"
#include "app/setup/setup.h"
#include "app/setup/verdict.h"

namespace bw {
class HttpClient;
}

namespace bw::cloudflare {

/// A live check of account, team and token, and of the one that was pasted for Okta (may be empty); reads only, and
/// every failure but Cancelled is a line or Verdict::error. Line ids: cloudflare.token, cloudflare.token.expiry,
/// cloudflare.account, cloudflare.organization, cloudflare.team, cloudflare.team-domain,
/// cloudflare.permission.<PermissionFacts::id>.
[[nodiscard]] ResultTask<CloudflareVerdict> checkToken(HttpClient *http, CloudflareSetup where, Secret token,
                                                       Setup setup, Secret dashboardToken, std::stop_token stop);

} // namespace bw::cloudflare
