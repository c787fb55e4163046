#pragma once

#include "app/targets/okta/client.h"

namespace bw::okta {

/// A group that Okta pushes into an app. Source: Okta API reference, "Group push mappings".
struct PushMapping
{
    QString id;
    QString sourceGroupId;
    QString targetGroupId;
    QString status; ///< ACTIVE, INACTIVE, ERROR
    QString errorSummary;
    QDateTime created;

    [[nodiscard]] bool isActive() const { return status == QLatin1String("ACTIVE"); }
    [[nodiscard]] bool isStopped() const { return status == QLatin1String("INACTIVE"); }
    [[nodiscard]] bool hasFailed() const { return status == QLatin1String("ERROR") || !errorSummary.isEmpty(); }
};

namespace group_push {
[[nodiscard]] ResultTask<QList<PushMapping>> list(Client client, QString appId, std::stop_token stop);
[[nodiscard]] ResultTask<PushMapping> read(Client client, QString appId, QString mappingId, std::stop_token stop);
/// A new group named `targetName` in the other system.
[[nodiscard]] ResultTask<PushMapping> create(Client client, QString appId, QString groupId, QString targetName,
                                             std::stop_token stop);
[[nodiscard]] ResultTask<PushMapping> setStatus(Client client, QString appId, QString mappingId, QString status,
                                                std::stop_token stop);
/// Deactivates and deletes it; the group stays in the other system. What is not there is done().
[[nodiscard]] DoneTask remove(Client client, QString appId, QString mappingId, std::stop_token stop);
} // namespace group_push

} // namespace bw::okta
