#pragma once

#include "app/core/secret.h"
#include "app/core/task.h"
#include "app/setup/setup.h"
#include "app/setup/verdict.h"

namespace bw {
class HttpClient;
}

namespace bw::okta {

/// What is worth knowing about the chosen groups before anything is made. Groups and people are looked at in a sample.
/// Reads only; whatever the size of the org, at most 12 questions about groups' members and 16 about people's groups,
/// beside the searches for the names (one for about 40 of them). Source of the rules: Cloudflare docs, Okta › SCIM;
/// Okta help, "Group Push prerequisites", "Assign an app and push its groups".
///
/// Line ids: okta.groups.both, .cf-name, .claim (pushed, but left out of the sign-in), .claim-wider (the other way
/// round), .directory, .directory-filter (groups from elsewhere may need another regular expression), .empty,
/// .inactive, .many (people in more than 100 groups), .new (pushed, and made by the run), .not-assigned, .not-pushed,
/// .partly (not all could be looked at),
/// .same-name, .username; okta.groups.fine when there is nothing to mend. `hasApiToken`: Cloudflare is given an Okta
/// API token, which lifts the limit of 100. Errors: those of the groups search.
[[nodiscard]] ResultTask<QList<VerdictLine>> lintGroups(HttpClient *http, Secret token, Setup setup, bool hasApiToken,
                                                        std::stop_token stop);

/// Names of the groups that the org pushes already, by the apps that the setup would use.
struct PushedNames
{
    QStringList toCloudflareOne;
    QStringList toDashboard;
    QStringList toConfigCat;
};
/// At most 4 questions beside one for each app of that name, of which 3 are looked at.
[[nodiscard]] ResultTask<PushedNames> alreadyPushed(HttpClient *http, Secret token, Setup setup, std::stop_token stop);

} // namespace bw::okta
