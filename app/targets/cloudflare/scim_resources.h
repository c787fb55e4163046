#pragma once

#include "app/targets/cloudflare/client.h"

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
    [[nodiscard]] bool isWhole() const { return names.size() >= total; }
};

/// `from` (1…) and how many pages of 100.
[[nodiscard]] ResultTask<People> people(Client client, QString account, QString idp, int from, int pages,
                                        std::stop_token stop);
[[nodiscard]] ResultTask<Groups> groups(Client client, QString account, QString idp, int from, int pages,
                                        std::stop_token stop);

} // namespace bw::cloudflare::scim_resources
