#pragma once

#include "app/setup/setup.h"
#include "app/targets/okta/client.h"

namespace bw::okta {

/// Names of the groups that Okta has to send when this person signs in: those of its own that the filter lets through,
/// or, where Cloudflare asks by the API for them (`byApi`), all. Groups of a directory may come along beside them.
/// Empty for somebody whom Okta does not know. Two questions. Source: Okta API reference, "Users › List all users",
/// `search`, and "… › List all groups".
[[nodiscard]] ResultTask<QStringList> sentGroups(Client client, SignInSetup signIn, bool byApi, QString address,
                                                 std::stop_token stop);

} // namespace bw::okta
