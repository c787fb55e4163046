#include "app/targets/okta/clients.h"

#include "app/net/json.h"

using namespace Qt::StringLiterals;

namespace bw::okta::clients {

namespace {
const QString allClients = u"/oauth2/v1/clients"_s;

/// Nothing is learnt here, as the token's owner may not ask.
bool isClosed(const Error &error)
{
    return error.kind == Error::Kind::NotAllowed || error.kind == Error::Kind::NotAvailable ||
           error.kind == Error::Kind::BadCredential || error.kind == Error::Kind::NotFound;
}

bool isOf(const QJsonObject &client, const QString &appId)
{
    const QString app = client.value("_links"_L1)["app"_L1]["href"_L1].toString();
    return QUrl(app).path().section(u'/', -1) == appId;
}
} // namespace

ResultTask<QString> idOf(Client client, App app, QString redirectUri, std::stop_token stop)
{
    const QString path = allClients + u'/' + app.id;
    const Result<QJsonObject> same = co_await client.get(path, stop);
    const bool isOther = !same && same.error().kind == Error::Kind::NotFound;
    if (!same && !isClosed(same.error()))
        co_return same.error();
    if (!isOther)
        co_return app.id;
    const QUrlQuery query = queryOf({{"q"_L1, app.label}, {"limit"_L1, u"200"_s}});
    const Result<QJsonArray> rows = co_await client.list(allClients, query, 1000, stop);
    if (!rows && !isClosed(rows.error()))
        co_return rows.error();
    QStringList alike;
    for (const QJsonValue &row : rows ? *rows : QJsonArray()) {
        const QJsonObject candidate = row.toObject();
        const QString id = candidate.value("client_id"_L1).toString();
        if (isId(id) && isOf(candidate, app.id))
            co_return id;
        const QStringList addresses = json::texts(candidate.value("redirect_uris"_L1).toArray());
        if (isId(id) && candidate.value("client_name"_L1).toString() == app.label && addresses.contains(redirectUri))
            alike << id;
    }
    if (alike.size() != 1)
        co_return app.id;
    const QString only = alike.first();
    const Result<App> another = co_await apps::read(client, only, stop); // the client of an app of its own
    if (another)
        co_return app.id;
    co_return only;
}

} // namespace bw::okta::clients
