#pragma once

#include "app/core/task.h"
#include "app/setup/credentials.h"
#include "app/setup/setup.h"
#include "app/setup/verdict.h"

namespace bw {

class HttpClient;

/// The group linter over all systems: what Okta says of the chosen groups (okta::lintGroups names the lines), and
/// whether groups of those names are at Cloudflare already that this org does not push: pushing would meet a stranger.
/// Lines of its own: cloudflare.groups.same-name, cloudflare.user-groups.same-name, groups.unread (a part that could
/// not be asked; it hinders nobody). Reads only; bounded as the parts are, about 50 questions at most.
[[nodiscard]] ResultTask<Verdict> checkGroups(HttpClient *http, Setup setup, Credentials credentials,
                                              std::stop_token stop);

} // namespace bw
