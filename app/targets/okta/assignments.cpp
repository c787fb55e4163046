#include "app/targets/okta/assignments.h"

using namespace Qt::StringLiterals;

namespace bw::okta::assignments {

namespace {
QString pathOf(const QString &appId, const QString &groupId)
{
    return u"/api/v1/apps/%1/groups/%2"_s.arg(appId, groupId);
}
} // namespace

ResultTask<QHash<QString, QDateTime>> list(Client client, QString appId, std::stop_token stop)
{
    const QString path = u"/api/v1/apps/%1/groups"_s.arg(appId);
    const QUrlQuery query = queryOf({{"limit"_L1, u"200"_s}});
    const Result<QJsonArray> rows = co_await client.list(path, query, 20'000, stop);
    if (!rows)
        co_return rows.error();
    QHash<QString, QDateTime> since;
    for (const QJsonValue &row : *rows) {
        const Result<QString> id = idOf(row.toObject());
        if (!id)
            co_return id.error();
        since.insert(*id, timeOf(row.toObject(), "lastUpdated"_L1));
    }
    co_return since;
}

DoneTask assign(Client client, QString appId, QString groupId, std::stop_token stop)
{
    const QString path = pathOf(appId, groupId);
    const QJsonObject asItIs;
    const Result<QJsonObject> answer = co_await client.put(path, asItIs, stop);
    if (!answer)
        co_return answer.error();
    co_return done();
}

DoneTask unassign(Client client, QString appId, QString groupId, std::stop_token stop)
{
    const QString path = pathOf(appId, groupId);
    const Result<QJsonObject> there = co_await client.get(path, stop);
    if (!there && there.error().kind == Error::Kind::NotFound)
        co_return done();
    if (!there)
        co_return there.error();
    const QUrlQuery nothing;
    const Done removed = co_await client.remove(path, nothing, stop);
    if (!removed && removed.error().kind != Error::Kind::NotFound)
        co_return removed.error();
    co_return done();
}

} // namespace bw::okta::assignments
