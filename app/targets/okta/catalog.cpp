#include "app/targets/okta/catalog.h"

#include "app/net/json.h"

using namespace Qt::StringLiterals;

namespace bw::okta::catalog {

ResultTask<QList<Entry>> search(Client client, QString text, std::stop_token stop)
{
    const QString path = u"/api/v1/catalog/apps"_s;
    const QUrlQuery query = queryOf({{"q"_L1, text}, {"limit"_L1, u"200"_s}});
    const Result<QJsonArray> rows = co_await client.list(path, query, 200, stop);
    if (!rows)
        co_return rows.error();
    QList<Entry> entries;
    for (const QJsonValue &row : *rows) {
        const QJsonObject body = row.toObject();
        Entry entry;
        entry.key = body.value("name"_L1).toString();
        entry.title = body.value("displayName"_L1).toString();
        entry.signOnModes = json::texts(body.value("signOnModes"_L1).toArray());
        if (isId(entry.key))
            entries << entry;
    }
    co_return entries;
}

QString keyOf(const QList<Entry> &entries, const QString &title)
{
    for (const Entry &entry : entries) {
        if (entry.title == title)
            return entry.key;
    }
    return {};
}

} // namespace bw::okta::catalog
