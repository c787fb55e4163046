#include "app/targets/okta/clients.h"

using namespace Qt::StringLiterals;

namespace bw::okta::clients {

namespace {
const QString allClients = u"/oauth2/v1/clients"_s;

/// Nothing was learnt, but what matters to every request.
bool mayBeGoneWithout(const Error &error)
{
    return error.kind != Error::Kind::Cancelled && error.kind != Error::Kind::Unreachable &&
           error.kind != Error::Kind::Busy;
}

bool isOf(const QJsonObject &client, const QString &appId)
{
    const QString app = client.value("_links"_L1)["app"_L1]["href"_L1].toString();
    return QUrl(app).path().section(u'/', -1) == appId;
}
} // namespace

ResultTask<QString> idOf(Client client, App app, std::stop_token stop)
{
    const QString path = allClients + u'/' + app.id;
    const Result<QJsonObject> same = co_await client.get(path, stop);
    if (same || (same.error().kind != Error::Kind::NotFound && mayBeGoneWithout(same.error())))
        co_return app.id;
    if (same.error().kind != Error::Kind::NotFound)
        co_return same.error();
    const QUrlQuery query = queryOf({{"q"_L1, app.label}, {"limit"_L1, u"200"_s}});
    const Result<QJsonArray> rows = co_await client.list(allClients, query, 1000, stop);
    if (!rows && !mayBeGoneWithout(rows.error()))
        co_return rows.error();
    for (const QJsonValue &row : rows ? *rows : QJsonArray()) {
        const QString id = row["client_id"_L1].toString();
        if (isId(id) && isOf(row.toObject(), app.id))
            co_return id;
    }
    co_return app.id;
}

} // namespace bw::okta::clients
