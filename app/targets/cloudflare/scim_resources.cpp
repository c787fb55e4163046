#include "app/targets/cloudflare/scim_resources.h"
#include "app/targets/cloudflare/errors.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare::scim_resources {

namespace {
constexpr int perPage = 100; // the most that is allowed

Call callFor(const QString &account, const QString &idp, QLatin1String what)
{
    Call call;
    call.path = u"/accounts/%1/access/identity_providers/%2/scim/%3"_s.arg(account, idp, what);
    call.permission = Permission::IdentityProvidersRead;
    return call;
}

struct Rows
{
    qint64 total = 0;
    QJsonArray rows;
};

ResultTask<Rows> rowsOf(Client client, Call call, int from, int pages, std::stop_token stop)
{
    Rows found;
    for (int number = from; number < from + pages; ++number) {
        const Result<Answer> answer = co_await client.page(call, number, perPage, stop);
        if (!answer)
            co_return answer.error();
        const QJsonArray part = answer->result.toArray();
        for (const QJsonValue &row : part)
            found.rows.append(row);
        const qint64 seen = qint64(number - 1) * perPage + part.size();
        found.total = answer->info.value("total_count"_L1).toInteger(seen);
        if (part.isEmpty() || seen >= found.total)
            break;
    }
    co_return found;
}

Person personFrom(const QJsonObject &row)
{
    Person person;
    person.externalId = row.value("externalId"_L1).toString();
    person.displayName = row.value("displayName"_L1).toString();
    person.active = row.value("active"_L1).toBool(true);
    for (const QJsonValue &email : row.value("emails"_L1).toArray())
        person.emails << email.toObject().value("value"_L1).toString().toLower();
    const QString userName = row.value("userName"_L1).toString().toLower();
    if (!userName.isEmpty() && !person.emails.contains(userName))
        person.emails << userName;
    return person;
}
} // namespace

ResultTask<People> people(Client client, QString account, QString idp, int from, int pages, std::stop_token stop)
{
    const Call call = callFor(account, idp, "users"_L1);
    const Result<Rows> found = co_await rowsOf(client, call, from, pages, stop);
    if (!found)
        co_return found.error();
    People people;
    people.total = found->total;
    for (const QJsonValue &row : found->rows)
        people.rows << personFrom(row.toObject());
    co_return people;
}

ResultTask<Groups> groups(Client client, QString account, QString idp, int from, int pages, std::stop_token stop)
{
    const Call call = callFor(account, idp, "groups"_L1);
    const Result<Rows> found = co_await rowsOf(client, call, from, pages, stop);
    if (!found)
        co_return found.error();
    Groups groups;
    groups.total = found->total;
    for (const QJsonValue &row : found->rows) {
        groups.names << row["displayName"_L1].toString();
        groups.ids.insert(groups.names.last(), row["id"_L1].toString());
    }
    co_return groups;
}

ResultTask<std::optional<QStringList>> membersOf(Client client, QString account, QString idp, QString groupId,
                                                 std::stop_token stop)
{
    std::optional<QStringList> ids;
    if (!isUuid(groupId))
        co_return ids;
    Call call = callFor(account, idp, "groups"_L1);
    call.path += u'/' + groupId;
    const Result<QJsonObject> group = co_await client.object(call, stop);
    // The route is in the newest description only, and where there is none Cloudflare answers in several ways.
    const bool isUntold = !group && !isNoAnswer(group.error());
    if (!group && !isUntold)
        co_return group.error();
    if (isUntold || !group->value("members"_L1).isArray())
        co_return ids;
    ids.emplace();
    for (const QJsonValue &member : group->value("members"_L1).toArray())
        *ids << member["value"_L1].toString(member["id"_L1].toString());
    co_return ids;
}

} // namespace bw::cloudflare::scim_resources
