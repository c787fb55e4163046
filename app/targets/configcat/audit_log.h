#pragma once

#include "app/targets/configcat/client.h"

#include <QDateTime>

/// What was done in an organization. It is how one sees the steps for which ConfigCat has no other API.
/// Source: ConfigCat Public Management API, "List Audit log items for Organization".
namespace bw::configcat::audit_log {

/// Seconds after which what was done in ConfigCat stands in the log for certain.
inline constexpr qint64 showsWithin = 600;

/// Kinds of entries (AuditLogType).
namespace type {
inline const QString domainAdded = QStringLiteral("domainAdded");
inline const QString domainVerified = QStringLiteral("domainVerified");
inline const QString samlAdded = QStringLiteral("samlIdpConfigurationAdded");
inline const QString samlUpdated = QStringLiteral("samlIdpConfigurationUpdated");
inline const QString samlRemoved = QStringLiteral("samlIdpConfigurationRemoved");
inline const QString started = QStringLiteral("syncUserProvisioningEnabled");
inline const QString stopped = QStringLiteral("syncUserProvisioningDisabled");
} // namespace type

struct Entry
{
    qint64 number = 0; ///< auditLogId
    QString type;
    QString about; ///< what was changed, in ConfigCat's words: a domain, an identity provider…
    QDateTime time;
};

/// The entries of these kinds in the newest 30 days, which is as much as one question may ask for; oldest first. How
/// far back the log goes depends on the plan (Free: 7 days).
[[nodiscard]] ResultTask<QList<Entry>> entries(Client client, QString organization, QStringList types,
                                               std::stop_token stop);

} // namespace bw::configcat::audit_log
