#pragma once

#include "app/core/task.h"
#include "app/setup/credentials.h"
#include "app/setup/setup.h"
#include "app/setup/verdict.h"

namespace bw {
class HttpClient;
}

namespace bw::configcat {

/// A live check of the pasted values, the SCIM token and the Public API credentials; reads only, and every failure but
/// Cancelled is a line or Verdict::error. Line ids: configcat.entity-id, configcat.acs-url, configcat.scim-url,
/// configcat.token, configcat.api, configcat.organization, configcat.plan.
[[nodiscard]] ResultTask<ConfigCatVerdict> check(HttpClient *http, ConfigCatSetup where, Credentials credentials,
                                                 std::stop_token stop);

} // namespace bw::configcat
