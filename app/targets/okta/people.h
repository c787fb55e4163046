#pragma once

#include "app/targets/okta/client.h"

/// People in groups. Source: Okta API reference, "Groups › List all member users", "Users › List all groups".
namespace bw::okta::people {

struct Member
{
    QString id;
    QString login;
    QString email;
};

/// The first `maxRows` (1..200) active members of a group.
[[nodiscard]] ResultTask<QList<Member>> membersOf(Client client, QString groupId, int maxRows, std::stop_token stop);
/// The names of the groups a person is in.
[[nodiscard]] ResultTask<QStringList> groupsOf(Client client, QString personId, std::stop_token stop);

} // namespace bw::okta::people
