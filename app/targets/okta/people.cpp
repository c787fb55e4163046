#include "app/targets/okta/people.h"

using namespace Qt::StringLiterals;

namespace bw::okta::people {

namespace {
constexpr int mostGroups = 400; // enough to know that there are more than a claim holds
}

ResultTask<QList<Member>> membersOf(Client client, QString groupId, int maxRows, std::stop_token stop)
{
    const QString path = u"/api/v1/groups/%1/users"_s.arg(groupId);
    const QUrlQuery query = queryOf({{"limit"_L1, QString::number(std::clamp(maxRows, 1, 200))}});
    const Result<QJsonArray> rows = co_await client.list(path, query, 0, stop); // one page is a sample
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

ResultTask<QStringList> groupsOf(Client client, QString personId, std::stop_token stop)
{
    const QString path = u"/api/v1/users/%1/groups"_s.arg(personId);
    const QUrlQuery query; // takes none: Okta decides how many a page holds
    const Result<QJsonArray> rows = co_await client.list(path, query, mostGroups, stop);
    if (!rows)
        co_return rows.error();
    QStringList names;
    for (const QJsonValue &row : *rows)
        names << row.toObject().value("profile"_L1).toObject().value("name"_L1).toString();
    co_return names;
}

} // namespace bw::okta::people
