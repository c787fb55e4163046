#pragma once

#include "app/core/secret.h"
#include "app/core/task.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace bw::scim {

/// Where a SCIM 2.0 service provider listens, and with what it is asked.
struct Endpoint
{
    QUrl base; ///< copied verbatim from the vendor, without a trailing slash; its path is opaque
    Secret secret;
    QString owner; ///< the vendor's id of what it belongs to, e.g. the identity provider's
};

/// How the Authorization header has to look for this endpoint; found out by the probe.
enum class HeaderForm { Bare, Bearer, Either };

/// Who is in which group.
using Members = QHash<QString, QStringList>;

/// What should have arrived once the provisioning side is done.
struct Expected
{
    QStringList userNames;        ///< of the people assigned
    QStringList groups;           ///< display names of the groups pushed
    QHash<QString, QString> byId; ///< the same people's names by the ids of the sending system: SCIM's externalId
    QHash<QString, QString> pushedAs{}; ///< names of groups that were pushed under another one, with that name
    /// Which of these groups have nobody in them, so that they may not be sent yet. Null: that cannot be asked.
    std::function<ResultTask<QStringList>(QStringList names, std::stop_token stop)> emptyAmong{};
    QHash<QString, QString> idsThere{}; ///< of the people, by their names: what the receiving system calls them
    /// Which of the people are in each of these groups. Null: that cannot be asked.
    std::function<ResultTask<Members>(QStringList names, std::stop_token stop)> membersOf{};
    QUrl pushPage{}; ///< where a person has a group pushed once more
};

} // namespace bw::scim
