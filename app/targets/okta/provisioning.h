#pragma once

#include "app/targets/okta/client.h"

/// The provisioning side of an app. Okta's API sets it up for a few catalogue apps only; for SCIM test apps it answers
/// 200 with the status UNKNOWN, which is a no. Source: Okta API reference, "Application connections", "Application
/// features".
namespace bw::okta::provisioning {

struct Connection
{
    QString status; ///< ENABLED, DISABLED, UNKNOWN
    QString baseUrl;

    [[nodiscard]] bool isKnown() const { return !status.isEmpty() && status != QLatin1String("UNKNOWN"); }
};
[[nodiscard]] ResultTask<Connection> connection(Client client, QString appId, std::stop_token stop);

/// What an app's `features` call the boxes under Provisioning › To App, and those boxes' own names.
namespace feature {
inline constexpr QLatin1String createUsers("PUSH_NEW_USERS");
inline constexpr QLatin1String updateAttributes("PUSH_PROFILE_UPDATES");
inline constexpr QLatin1String deactivateUsers("PUSH_USER_DEACTIVATION");
inline constexpr QLatin1String pushGroups("GROUP_PUSH");
inline constexpr QLatin1String scim("SCIM_PROVISIONING");
inline constexpr QLatin1String importUsers("IMPORT_NEW_USERS");
inline constexpr QLatin1String importProfiles("IMPORT_PROFILE_UPDATES");
} // namespace feature
/// "Create Users" for PUSH_NEW_USERS…; the feature itself when it has no box.
[[nodiscard]] QString boxOf(const QString &featureName);

/// Tries to tick the boxes by API. Errors besides Client's: Rejected or NotFound where Okta wants it done by hand.
[[nodiscard]] DoneTask tickBoxes(Client client, QString appId, QStringList features, std::stop_token stop);

} // namespace bw::okta::provisioning
