#pragma once

#include "app/core/secret.h"
#include "app/core/task.h"
#include "app/setup/setup.h"

namespace bw {
class HttpClient;
}

namespace bw::cloudflare {

/// Which of the groups that a setup pushes are there already, by name, without a difference of case.
struct ExistingGroups
{
    QStringList inAccess;    ///< of the identity provider, by SCIM
    QStringList inDashboard; ///< user groups of the account
    bool isPartial = false;  ///< there are more than are looked at
};

/// Reads only; at most 29 questions: the account, the providers (one of 5 pages), 300 of the provider's groups, and
/// each of the first 24 names among the user groups. A part that cannot be read is an error of the whole.
[[nodiscard]] ResultTask<ExistingGroups> existingGroups(HttpClient *http, Secret token, Setup setup,
                                                        std::stop_token stop);

} // namespace bw::cloudflare
