#include "app/targets/okta/group_push.h"

#include "app/net/json.h"

using namespace Qt::StringLiterals;

namespace bw::okta::group_push {

namespace {
QString pathOf(const QString &appId, const QString &mappingId = {})
{
    const QString all = u"/api/v1/apps/%1/group-push/mappings"_s.arg(appId);
    return mappingId.isEmpty() ? all : all + u'/' + mappingId;
}

Result<PushMapping> parse(const QJsonObject &body)
{
    const Result<QString> id = idOf(body);
    if (!id)
        return id.error();
    const Result<QString> source = idOf(body, u"sourceGroupId");
    if (!source)
        return source.error();
    PushMapping mapping;
    mapping.id = *id;
    mapping.sourceGroupId = *source;
    mapping.targetGroupId = body.value("targetGroupId"_L1).toString();
    mapping.status = body.value("status"_L1).toString();
    mapping.errorSummary = body.value("errorSummary"_L1).toString().simplified().left(500);
    mapping.created = timeOf(body, "created"_L1);
    return mapping;
}
} // namespace

ResultTask<QList<PushMapping>> list(Client client, QString appId, std::stop_token stop)
{
    const QString path = pathOf(appId);
    const QUrlQuery query = queryOf({{"limit"_L1, u"200"_s}});
    const Result<QJsonArray> rows = co_await client.list(path, query, 20'000, stop);
    if (!rows)
        co_return rows.error();
    QList<PushMapping> mappings;
    for (const QJsonValue &row : *rows) {
        const Result<PushMapping> mapping = parse(row.toObject());
        if (!mapping)
            co_return mapping.error();
        mappings << *mapping;
    }
    co_return mappings;
}

ResultTask<PushMapping> read(Client client, QString appId, QString mappingId, std::stop_token stop)
{
    const QString path = pathOf(appId, mappingId);
    const Result<QJsonObject> body = co_await client.get(path, stop);
    if (!body)
        co_return body.error();
    co_return parse(*body);
}

ResultTask<PushMapping> create(Client client, QString appId, QString groupId, QString targetName, std::stop_token stop)
{
    // Exactly one target member is allowed: a name makes the group, or links one that bears it.
    const QString path = pathOf(appId);
    const QJsonObject wanted{
        {u"sourceGroupId"_s, groupId}, {u"status"_s, u"ACTIVE"_s}, {u"targetGroupName"_s, targetName}};
    const Result<QJsonObject> body = co_await client.post(path, wanted, stop);
    if (!body)
        co_return body.error();
    co_return parse(*body);
}

ResultTask<PushMapping> setStatus(Client client, QString appId, QString mappingId, QString status, std::stop_token stop)
{
    const QString path = pathOf(appId, mappingId);
    const QJsonObject wanted{{u"status"_s, status}};
    const Result<QJsonObject> body = co_await client.patch(path, wanted, stop);
    if (!body)
        co_return body.error();
    co_return parse(*body);
}

DoneTask remove(Client client, QString appId, QString mappingId, std::stop_token stop)
{
    const Result<PushMapping> mapping = co_await read(client, appId, mappingId, stop);
    if (!mapping && mapping.error().kind == Error::Kind::NotFound)
        co_return done();
    if (!mapping)
        co_return mapping.error();
    if (!mapping->isStopped()) { // one in ERROR can be deleted as it is since July 2026 only
        const QString inactive = u"INACTIVE"_s;
        const Result<PushMapping> stopped = co_await setStatus(client, appId, mappingId, inactive, stop);
        if (!stopped)
            co_return stopped.error();
    }
    const QString path = pathOf(appId, mappingId);
    const QUrlQuery keepTarget = queryOf({{"deleteTargetGroup"_L1, u"false"_s}});
    const Done removed = co_await client.remove(path, keepTarget, stop);
    if (!removed && removed.error().kind != Error::Kind::NotFound)
        co_return removed.error();
    co_return done();
}

} // namespace bw::okta::group_push
