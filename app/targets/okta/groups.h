#pragma once

#include "app/setup/verdict.h"
#include "app/targets/okta/client.h"

namespace bw::okta {

/// Source: Okta API reference, "Groups".
struct Group
{
    QString id;
    QString name;
    QString type; ///< OKTA_GROUP, APP_GROUP, BUILT_IN
    QString description;
    QDateTime created{};

    /// It belongs to an app such as Active Directory.
    [[nodiscard]] bool isFromApp() const { return type == QLatin1String("APP_GROUP"); }
};

/// The groups that a setup names.
struct NamedGroups
{
    QHash<QString, Group> byName; ///< where several bear one name: Okta's own before an app's
    QStringList missing;
    QStringList ambiguous; ///< names borne by more than one group
};

namespace groups {
[[nodiscard]] Result<Group> parse(const QJsonObject &body);
/// Finds groups by their exact names with as few requests as the length of an address allows.
/// Source: "Groups › List all groups", `search`.
/// All groups that bear one of these names, an app's own among them.
[[nodiscard]] ResultTask<QList<Group>> bearing(Client client, QStringList names, std::stop_token stop);
[[nodiscard]] ResultTask<NamedGroups> named(Client client, QStringList names, std::stop_token stop);
/// Up to `limit` groups whose names begin with `text`, 200 a page; any groups for an empty text.
[[nodiscard]] ResultTask<QList<Group>> beginningWith(Client client, QString text, int limit, std::stop_token stop);
[[nodiscard]] ResultTask<Group> read(Client client, QString id, std::stop_token stop);
/// Source: "Groups › Add a group".
[[nodiscard]] ResultTask<Group> create(Client client, QString name, QString description, std::stop_token stop);
/// What is not there any more is done(). Source: "Groups › Delete a group".
[[nodiscard]] DoneTask remove(Client client, QString id, std::stop_token stop);
/// Source: "Groups › Assign a user to a group", "… › Unassign a user from a group".
[[nodiscard]] DoneTask addMember(Client client, QString groupId, QString personId, std::stop_token stop);
[[nodiscard]] DoneTask removeMember(Client client, QString groupId, QString personId, std::stop_token stop);
} // namespace groups

} // namespace bw::okta
