#pragma once

#include "app/core/secret.h"
#include "app/core/task.h"
#include "app/setup/setup.h"

namespace bw {
class HttpClient;
}

namespace bw::configcat {

/// Which of the groups that a setup pushes ConfigCat has already, by name, without a difference of case. Reads only, by
/// SCIM, all pages; empty where the endpoint does not list its groups, and where the address is not one of ConfigCat's.
/// Errors: those of scim::resources::groups.
[[nodiscard]] ResultTask<QStringList> existingGroups(HttpClient *http, Secret token, ConfigCatSetup where,
                                                     std::stop_token stop);

} // namespace bw::configcat
