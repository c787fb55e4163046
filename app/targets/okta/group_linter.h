#pragma once

#include "app/core/secret.h"
#include "app/core/task.h"
#include "app/setup/setup.h"
#include "app/setup/verdict.h"

namespace bw {
class HttpClient;
}

namespace bw::okta {

/// What is worth knowing about the chosen groups before anything is made: groups from a directory, empty groups that
/// are pushed, groups that are both assigned and pushed, people in more than 100 groups, people whose username is not
/// their e-mail address. People are looked at in a sample. Reads only; at most about 20 requests.
///
/// Line ids: okta.groups.directory, okta.groups.empty, okta.groups.both, okta.groups.many, okta.groups.username,
/// okta.groups.same-name; okta.groups.fine when there is nothing to say. Errors: those of the groups search.
[[nodiscard]] ResultTask<QList<VerdictLine>> lintGroups(HttpClient *http, Secret token, Setup setup,
                                                        std::stop_token stop);

} // namespace bw::okta
