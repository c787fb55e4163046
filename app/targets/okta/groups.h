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
[[nodiscard]] ResultTask<NamedGroups> named(Client client, QStringList names, std::stop_token stop);
/// Up to `limit` (1..200) groups whose names begin with `text`; all groups for an empty text.
[[nodiscard]] ResultTask<QList<Group>> beginningWith(Client client, QString text, int limit, std::stop_token stop);
} // namespace groups

} // namespace bw::okta
