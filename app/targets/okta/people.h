#pragma once

#include "app/scim/endpoint.h"
#include "app/targets/okta/groups.h"

/// People in groups. Source: Okta API reference, "Groups › List all member users", "Users › List all groups".
namespace bw::okta::people {

struct Member
{
    QString id;
    QString login;
    QString email;
    bool active = true; ///< Okta pushes nobody who is not
};

/// The first `maxRows` (1..200) members of a group.
[[nodiscard]] ResultTask<QList<Member>> membersOf(Client client, QString groupId, int maxRows, std::stop_token stop);
/// The members of a group, at most 10,000 or, by pages of 200, `maxRows`.
[[nodiscard]] ResultTask<QList<Member>> manyMembersOf(Client client, QString groupId, std::stop_token stop,
                                                      int maxRows = 10'000);
/// All members of a group; Rejected where there are more than 10,000, so that nobody takes a part for the whole.
[[nodiscard]] ResultTask<QList<Member>> allMembersOf(Client client, QString groupId, QString groupName,
                                                     std::stop_token stop);
/// Those of the named groups in which nobody is active; a group that is not known is left out.
[[nodiscard]] ResultTask<QStringList> emptyAmong(Client client, NamedGroups groups, QStringList names,
                                                 std::stop_token stop);
/// Who of `assigned` (name by id) is active in each of the named groups, as far as 1000 members tell; a group that is
/// not known is left out.
[[nodiscard]] ResultTask<scim::Members> assignedIn(Client client, NamedGroups groups, QStringList names,
                                                   QHash<QString, QString> assigned, std::stop_token stop);
/// The groups a person is in, the first 400 or so.
[[nodiscard]] ResultTask<QList<Group>> groupsOf(Client client, QString personId, std::stop_token stop);

} // namespace bw::okta::people
