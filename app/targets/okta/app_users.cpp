#include "app/targets/okta/app_users.h"

using namespace Qt::StringLiterals;

namespace bw::okta::app_users {

namespace {
ResultTask<QList<AppUser>> asked(Client client, QString appId, QUrlQuery query, int maxRows, std::stop_token stop)
{
    const QString path = u"/api/v1/apps/%1/users"_s.arg(appId);
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
        const QJsonObject user = body.value("_embedded"_L1).toObject().value("user"_L1).toObject();
        person.email = user.value("profile"_L1).toObject().value("email"_L1).toString();
        person.status = body.value("status"_L1).toString();
        person.syncState = body.value("syncState"_L1).toString();
        people << person;
        if (people.size() >= maxRows)
            break;
    }
    co_return people;
}
} // namespace

ResultTask<QList<AppUser>> list(Client client, QString appId, int maxRows, std::stop_token stop)
{
    return asked(client, appId, queryOf({{"limit"_L1, u"200"_s}}), maxRows, std::move(stop));
}

ResultTask<QList<AppUser>> withEmails(Client client, QString appId, int maxRows, std::stop_token stop)
{
    return asked(client, appId, queryOf({{"limit"_L1, u"200"_s}, {"expand"_L1, u"user"_s}}), maxRows, std::move(stop));
}

} // namespace bw::okta::app_users
