#include "app/targets/okta/app_users.h"

using namespace Qt::StringLiterals;

namespace bw::okta::app_users {

ResultTask<QList<AppUser>> list(Client client, QString appId, int maxRows, std::stop_token stop)
{
    const QString path = u"/api/v1/apps/%1/users"_s.arg(appId);
    const QUrlQuery query = queryOf({{"limit"_L1, u"200"_s}});
    const Result<QJsonArray> rows = co_await client.list(path, query, maxRows, stop);
    if (!rows)
        co_return rows.error();
    QList<AppUser> people;
    for (const QJsonValue &row : *rows) {
        const QJsonObject body = row.toObject();
        const Result<QString> id = idOf(body);
        if (!id)
            co_return id.error();
        AppUser person;
        person.id = *id;
        person.userName = body.value("credentials"_L1).toObject().value("userName"_L1).toString();
        person.externalId = body.value("externalId"_L1).toString();
        person.status = body.value("status"_L1).toString();
        person.syncState = body.value("syncState"_L1).toString();
        people << person;
        if (people.size() >= maxRows)
            break;
    }
    co_return people;
}

} // namespace bw::okta::app_users
