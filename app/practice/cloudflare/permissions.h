#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace bw::practice::cloudflare::permissions {

// The permission groups' names as the API spells them (Cloudflare API, Account API tokens › List permission groups).
inline const QString organizationsRead = QStringLiteral("Access: Organizations, Identity Providers, and Groups Read");
inline const QString organizationsWrite = QStringLiteral("Access: Organizations, Identity Providers, and Groups Write");
inline const QString appsRead = QStringLiteral("Access: Apps and Policies Read");
inline const QString appsWrite = QStringLiteral("Access: Apps and Policies Write");
inline const QString auditLogsRead = QStringLiteral("Access: Audit Logs Read");
inline const QString scimLogsRead = QStringLiteral("Access: SCIM Logs Read");
inline const QString zeroTrustRead = QStringLiteral("Zero Trust Read");
inline const QString zeroTrustWrite = QStringLiteral("Zero Trust Write");
inline const QString seatsWrite = QStringLiteral("Zero Trust: Seats Write");
inline const QString settingsRead = QStringLiteral("Account Settings Read");
inline const QString settingsWrite = QStringLiteral("Account Settings Write");
inline const QString scimProvisioning = QStringLiteral("SCIM Provisioning");
inline const QString ssoRead = QStringLiteral("SSO Connector Read");
inline const QString ssoWrite = QStringLiteral("SSO Connector Write");
inline const QString accountTokensRead = QStringLiteral("Account API Tokens Read");
inline const QString accountTokensWrite = QStringLiteral("Account API Tokens Write");
inline const QString userTokensRead = QStringLiteral("API Tokens Read");
inline const QString userTokensWrite = QStringLiteral("API Tokens Write");
inline const QString membershipsRead = QStringLiteral("Memberships Read");
inline const QString membershipsWrite = QStringLiteral("Memberships Write");
inline const QString userDetailsRead = QStringLiteral("User Details Read");

/// Everything that an account-owned token may hold, respectively a user's own token besides.
QStringList ofAccounts();
QStringList ofUsers();

/// What the setup of sign-in and SCIM needs, and the same without any right to write.
QStringList forSetup();
QStringList readOnly();

/// A permission group's id, made from its name: 32 hexadecimal digits.
QString idOf(const QString &name);
/// Empty for an id that is none of ours.
QString nameOf(const QString &id);

/// All groups as the API lists them: `{id, name, scopes, category}`.
QJsonArray asListed();

} // namespace bw::practice::cloudflare::permissions
