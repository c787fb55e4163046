#include "app/targets/okta/people.h"

#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta::people {

namespace {
constexpr int mostGroups = 400;  // enough to know that there are more than a claim holds
constexpr int mostPerPage = 200; // Okta API reference, "Groups › List all member users": recommended
constexpr int mostMembers = 10'000;

/// Pages until one reaches `maxRows`.
ResultTask<QList<Member>> read(Client client, QString groupId, int perPage, int maxRows, std::stop_token stop)
{
    const QString path = u"/api/v1/groups/%1/users"_s.arg(groupId);
    const QUrlQuery query = queryOf({{"limit"_L1, QString::number(perPage)}});
    const Result<QJsonArray> rows = co_await client.list(path, query, maxRows, stop);
    if (!rows)
        co_return rows.error();
    QList<Member> members;
    for (const QJsonValue &row : *rows) {
        const QJsonObject body = row.toObject();
        const QJsonObject profile = body.value("profile"_L1).toObject();
        const Result<QString> id = idOf(body);
        if (!id)
            co_return id.error();
        const QString status = body.value("status"_L1).toString();
        members << Member{*id, profile.value("login"_L1).toString(), profile.value("email"_L1).toString(),
                          status != "DEPROVISIONED"_L1 && status != "SUSPENDED"_L1};
    }
    co_return members;
}
} // namespace

ResultTask<QList<Member>> membersOf(Client client, QString groupId, int maxRows, std::stop_token stop)
{
    const int onePage = std::clamp(maxRows, 1, mostPerPage);
    return read(client, groupId, onePage, 0, stop); // one page is a sample
}

ResultTask<QList<Member>> manyMembersOf(Client client, QString groupId, std::stop_token stop, int maxRows)
{
    return read(client, groupId, mostPerPage, maxRows, stop);
}

ResultTask<QList<Member>> allMembersOf(Client client, QString groupId, QString groupName, std::stop_token stop)
{
    Result<QList<Member>> members = co_await read(client, groupId, mostPerPage, mostMembers + 1, stop);
    if (!members || members->size() <= mostMembers)
        co_return std::move(members);
    Error error{.kind = Error::Kind::Rejected};
    //: %1 is a group, %2 a number
    error.message = Words::tr("“%1” has more than %2 members.").arg(groupName).arg(mostMembers);
    error.action = Words::tr("Move the people of this group on in smaller groups, or by Okta's own group rules.");
    co_return error;
}

ResultTask<QList<Group>> groupsOf(Client client, QString personId, std::stop_token stop)
{
    const QString path = u"/api/v1/users/%1/groups"_s.arg(personId);
    const QUrlQuery query; // takes none: Okta decides how many a page holds
    const Result<QJsonArray> rows = co_await client.list(path, query, mostGroups, stop);
    if (!rows)
        co_return rows.error();
    QList<Group> found;
    for (const QJsonValue &row : *rows) {
        const Result<Group> group = groups::parse(row.toObject());
        if (group)
            found << *group;
    }
    co_return found;
}

ResultTask<scim::Members> assignedIn(Client client, NamedGroups groups, QStringList names,
                                     QHash<QString, QString> assigned, std::stop_token stop)
{
    constexpr int most = 1000; // as many people as the proof looks at
    scim::Members found;
    for (const QString &name : std::as_const(names)) {
        const QString groupId = groups.byName.value(name).id;
        if (groupId.isEmpty())
            continue;
        const Result<QList<Member>> members = co_await manyMembersOf(client, groupId, stop, most);
        if (!members)
            co_return members.error();
        QStringList &people = found[name];
        for (const Member &member : *members) {
            if (member.active && assigned.contains(member.id))
                people << assigned.value(member.id);
        }
    }
    co_return found;
}

ResultTask<QStringList> emptyAmong(Client client, NamedGroups groups, QStringList names, std::stop_token stop)
{
    QStringList empty;
    for (const QString &name : names) {
        const QString groupId = groups.byName.value(name).id;
        if (groupId.isEmpty())
            continue;
        constexpr int most = 200;
        const Result<QList<Member>> members = co_await membersOf(client, groupId, most, stop);
        if (!members)
            co_return members.error();
        if (members->size() < most && std::none_of(members->cbegin(), members->cend(), std::mem_fn(&Member::active)))
            empty << name;
    }
    co_return empty;
}

} // namespace bw::okta::people
