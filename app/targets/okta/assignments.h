#pragma once

#include "app/targets/okta/client.h"

/// Groups assigned to an app. Source: Okta API reference, "Application groups".
namespace bw::okta::assignments {

/// The ids of the groups assigned and since when (`lastUpdated`), at most 20,000.
[[nodiscard]] ResultTask<QHash<QString, QDateTime>> list(Client client, QString appId, std::stop_token stop);
/// Assigning twice is done().
[[nodiscard]] DoneTask assign(Client client, QString appId, QString groupId, std::stop_token stop);
/// What is not assigned is done().
[[nodiscard]] DoneTask unassign(Client client, QString appId, QString groupId, std::stop_token stop);

} // namespace bw::okta::assignments
