#include "app/targets/okta/clients.h"

#include "app/net/json.h"

using namespace Qt::StringLiterals;

namespace bw::okta::clients {

namespace {
const QString allClients = u"/oauth2/v1/clients"_s;

bool isClosed(const Error &error)
{
    return error.kind == Error::Kind::NotAllowed || error.kind == Error::Kind::NotAvailable;
}

bool takesBackTo(const QJsonObject &client, const QString &redirectUri)
{
    return json::texts(client.value("redirect_uris"_L1).toArray()).contains(redirectUri);
}
} // namespace

ResultTask<QString> idOf(Client client, App app, QString redirectUri, std::stop_token stop)
{
    const QString path = allClients + u'/' + app.id;
    const Result<QJsonObject> same = co_await client.get(path, stop);
    if (same || isClosed(same.error()))
        co_return app.id;
    if (same.error().kind != Error::Kind::NotFound)
        co_return same.error();
    const QUrlQuery query = queryOf({{"q"_L1, app.label}, {"limit"_L1, u"200"_s}});
    const Result<QJsonArray> rows = co_await client.list(allClients, query, 1000, stop);
    if (!rows && (isClosed(rows.error()) || rows.error().kind == Error::Kind::NotFound))
        co_return app.id;
    if (!rows)
        co_return rows.error();
    QStringList named, meant;
    for (const QJsonValue &row : *rows) {
        const QJsonObject candidate = row.toObject();
        const QString id = candidate.value("client_id"_L1).toString();
        if (!isId(id) || candidate.value("client_name"_L1).toString() != app.label)
            continue;
        named << id;
        if (takesBackTo(candidate, redirectUri))
            meant << id;
    }
    const QStringList &found = meant.isEmpty() ? named : meant;
    co_return found.size() == 1 ? found.first() : app.id;
}

} // namespace bw::okta::clients
