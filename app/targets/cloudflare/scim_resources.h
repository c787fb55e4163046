#pragma once

#include "app/targets/cloudflare/client.h"

#include <QHash>

/// What arrived by SCIM. Source: Cloudflare API reference, "Zero Trust › Identity Providers › SCIM › Users" and "… ›
/// Groups".
namespace bw::cloudflare::scim_resources {

struct Person
{
    QString externalId;
    QString displayName;
    QStringList emails; ///< lower case
    bool active = true;
};

struct People
{
    qint64 total = 0;
    QList<Person> rows;
    [[nodiscard]] bool isWhole() const { return rows.size() >= total; }
};

struct Groups
{
    qint64 total = 0;
    QStringList names;
    QHash<QString, QString> ids{}; ///< by name
    [[nodiscard]] bool isWhole() const { return names.size() >= total; }
};

/// `from` (1…) and how many pages of 100.
[[nodiscard]] ResultTask<People> people(Client client, QString account, QString idp, int from, int pages,
                                        std::stop_token stop);
[[nodiscard]] ResultTask<Groups> groups(Client client, QString account, QString idp, int from, int pages,
                                        std::stop_token stop);

/// Ids of a group's members; none where the API does not tell, as this call is in its newest description only. Source:
/// "… › Groups › Get a SCIM group".
[[nodiscard]] ResultTask<std::optional<QStringList>> membersOf(Client client, QString account, QString idp,
                                                               QString groupId, std::stop_token stop);

} // namespace bw::cloudflare::scim_resources
