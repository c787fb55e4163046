#include "app/targets/okta/logs.h"

using namespace Qt::StringLiterals;

namespace bw::okta::logs {

namespace {
LogEvent eventOf(const QJsonObject &body)
{
    const QJsonObject outcome = body.value("outcome"_L1).toObject();
    LogEvent event;
    event.published = QDateTime::fromString(body.value("published"_L1).toString(), Qt::ISODateWithMs);
    event.type = body.value("eventType"_L1).toString();
    event.result = outcome.value("result"_L1).toString();
    event.reason = outcome.value("reason"_L1).toString().simplified().left(500);
    const QJsonObject client = body.value("client"_L1).toObject();
    event.address = client.value("ipAddress"_L1).toString().simplified().left(45); // as long as IPv6 can be
    event.userAgent = client.value("userAgent"_L1)["rawUserAgent"_L1].toString().simplified().left(200);
    event.actor = body.value("actor"_L1)["alternateId"_L1].toString().simplified().left(200);
    const QJsonValue details = body.value("debugContext"_L1)["debugData"_L1];
    event.uri = details["requestUri"_L1].toString().section(u'?', 0, 0).simplified().left(200);
    const QJsonArray targets = body.value("target"_L1).toArray();
    for (const QJsonValue &value : targets) {
        const QJsonObject target = value.toObject();
        if (!target.value("type"_L1).toString().contains("User"_L1))
            continue;
        event.person = target.value("alternateId"_L1).toString(target.value("displayName"_L1).toString());
    }
    return event;
}

ResultTask<QList<LogEvent>> newest(Client client, QString filter, QDateTime since, int limit, std::stop_token stop)
{
    const QString path = u"/api/v1/logs"_s;
    const int wanted = std::clamp(limit, 1, 100);
    const QUrlQuery query = queryOf({{"since"_L1, since.toUTC().toString(Qt::ISODateWithMs)},
                                     {"filter"_L1, filter},
                                     {"sortOrder"_L1, u"DESCENDING"_s},
                                     {"limit"_L1, QString::number(wanted)}});
    // The log's next page exists even when this one is empty: one page is what is asked for. maxRows 0 ends after it.
    const Result<QJsonArray> rows = co_await client.list(path, query, 0, stop);
    if (!rows)
        co_return rows.error();
    QList<LogEvent> events;
    for (const QJsonValue &row : *rows)
        events << eventOf(row.toObject());
    co_return events;
}
} // namespace

ResultTask<QList<LogEvent>> aboutApp(Client client, QString appId, QString typeBegin, QDateTime since, int limit,
                                     std::stop_token stop)
{
    QString filter = u"target.id eq \"%1\""_s.arg(appId);
    if (!typeBegin.isEmpty())
        filter += u" and eventType sw \"%1\""_s.arg(typeBegin);
    return newest(client, filter, since, limit, stop);
}

ResultTask<QList<LogEvent>> ofTypes(Client client, QStringList types, QDateTime since, int limit, std::stop_token stop)
{
    QStringList terms;
    for (const QString &type : types)
        terms << u"eventType eq \"%1\""_s.arg(type);
    return newest(client, terms.join(u" or "_s), since, limit, stop);
}

std::optional<LogEvent> standingRefusal(const QList<LogEvent> &newestFirst, const QDateTime &saved)
{
    for (const LogEvent &event : newestFirst) {
        if (saved.isValid() && event.published <= saved)
            return {};
        if (event.type == "application.integration.authentication_failure"_L1)
            return event;
        const bool speaksAgainst =
            event.type == "application.configuration.update"_L1 || event.type.startsWith("application.provision."_L1);
        if (speaksAgainst && event.result == "SUCCESS"_L1)
            return {};
    }
    return {};
}

ResultTask<std::optional<LogEvent>> standingRefusal(Client client, QString appId, QDateTime saved, std::stop_token stop)
{
    constexpr int lookBack = 7; // days, as Okta does by itself
    constexpr int mostEvents = 100;
    const QDateTime week = QDateTime::currentDateTimeUtc().addDays(-lookBack);
    const QDateTime since = saved.isValid() ? std::max(saved, week) : week;
    const QString type = u"application."_s;
    const Result<QList<LogEvent>> events = co_await aboutApp(client, appId, type, since, mostEvents, stop);
    if (!events)
        co_return events.error();
    co_return standingRefusal(*events, saved);
}

DoneTask reachable(Client client, std::stop_token stop)
{
    const QString path = u"/api/v1/logs"_s;
    const QUrlQuery query = queryOf({{"limit"_L1, u"1"_s}});
    const Result<QJsonArray> rows = co_await client.list(path, query, 0, stop);
    if (!rows)
        co_return rows.error();
    co_return done();
}

} // namespace bw::okta::logs
