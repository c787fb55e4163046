#pragma once

#include "app/core/secret.h"
#include "app/core/task.h"
#include "app/setup/setup.h"
#include "app/setup/verdict.h"

namespace bw {
class HttpClient;
}

/// Live checks of what an admin typed: they read only, and every failure but Cancelled is a line or Verdict::error.
namespace bw::okta {

/// The org alone; no credential is needed or sent. Line ids: okta.org, okta.domain.
[[nodiscard]] ResultTask<OktaVerdict> checkDomain(HttpClient *http, QString input, std::stop_token stop);

/// The org, the token's owner, its roles where they can be read, and whether apps, groups and log can be reached. Line
/// ids: okta.org, okta.token, okta.permission.write|apps|groups|logs, okta.group.missing (one line for each),
/// okta.dashboard.older-groups.
[[nodiscard]] ResultTask<OktaVerdict> checkToken(HttpClient *http, QString host, Secret token, Setup setup,
                                                 std::stop_token stop);

/// Up to `limit` groups whose names begin with `text`, found by Okta.
[[nodiscard]] ResultTask<QList<GroupChoice>> findGroups(HttpClient *http, QString host, Secret token, QString text,
                                                        int limit, std::stop_token stop);

} // namespace bw::okta
