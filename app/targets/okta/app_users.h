#pragma once

#include "app/targets/okta/client.h"

namespace bw::okta {

/// A person assigned to an app. Source: Okta API reference, "Application users", AppUserStatus.
struct AppUser
{
    QString id;
    QString userName;
    QString externalId; ///< what the other system calls them; empty until the push is done
    QString status;     ///< STAGED, PROVISIONED, ACTIVE (on an app without provisioning), DEPROVISIONED…
    QString email{};    ///< of the person; known where profiles were asked for
    QString syncState;  ///< ERROR: an open entry on Okta's Tasks page

    [[nodiscard]] bool isProvisioned() const { return status == QLatin1String("PROVISIONED") && !externalId.isEmpty(); }
    [[nodiscard]] bool isQueued() const { return status == QLatin1String("STAGED") && !hasFailed(); }
    [[nodiscard]] bool hasFailed() const { return syncState == QLatin1String("ERROR"); }
};

namespace app_users {
/// The first `maxRows` people, by pages of 200.
[[nodiscard]] ResultTask<QList<AppUser>> list(Client client, QString appId, int maxRows, std::stop_token stop);
/// The same with their e-mail addresses. Source: "Application Users › List all application users", `expand=user`.
[[nodiscard]] ResultTask<QList<AppUser>> withEmails(Client client, QString appId, int maxRows, std::stop_token stop);
} // namespace app_users

} // namespace bw::okta
