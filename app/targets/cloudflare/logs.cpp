#include "app/targets/cloudflare/logs.h"

#include "app/core/redactor.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::cloudflare::logs {

namespace {
constexpr qsizetype longestError = 200;

QString stamp(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate); // no fractions: "2026-10-01T05:20:00Z"
}
} // namespace

ResultTask<QList<ScimEntry>> scim(Client client, QString account, QString idp, QDateTime since, int limit,
                                  std::stop_token stop)
{
    Call call;
    call.path = u"/accounts/"_s + account + u"/access/logs/scim/updates"_s;
    call.permission = Permission::ScimLogsRead;
    call.query.addQueryItem(u"idp_id"_s, idp);
    call.query.addQueryItem(u"direction"_s, u"desc"_s);
    call.query.addQueryItem(u"limit"_s, QString::number(limit));
    if (since.isValid())
        call.query.addQueryItem(u"since"_s, stamp(since));
    const Result<Answer> answer = co_await client.send(call, stop);
    if (!answer)
        co_return answer.error();
    QList<ScimEntry> entries;
    for (const QJsonValue &value : answer->result.toArray()) {
        const QJsonObject row = value.toObject();
        ScimEntry entry;
        entry.time = QDateTime::fromString(row.value("logged_at"_L1).toString(), Qt::ISODate).toUTC();
        const QString status = row.value("status"_L1).toString();
        entry.failed = status == "FAILURE"_L1 || status == "ERROR"_L1; // the dashboard's documents say ERROR
        entry.verb = row.value("request_method"_L1).toString();
        entry.isGroup = row.value("resource_type"_L1).toString() == "GROUP"_L1;
        entry.resource = row.value(entry.isGroup ? "resource_group_name"_L1 : "resource_user_email"_L1).toString();
        entry.error = redactor::clean(row.value("error_description"_L1).toString()).left(longestError);
        entries << entry;
    }
    std::sort(entries.begin(), entries.end(), [](const ScimEntry &a, const ScimEntry &b) { return a.time > b.time; });
    co_return entries;
}

QList<ScimEntry> standingFailures(const QList<ScimEntry> &newestFirst)
{
    QSet<QString> madeGood;
    QList<ScimEntry> standing;
    for (const ScimEntry &entry : newestFirst) {
        const QString key = (entry.isGroup ? u"group "_s : u"user "_s) + entry.resource.toLower();
        if (!entry.failed)
            madeGood << key;
        else if (!madeGood.contains(key))
            standing << entry;
    }
    return standing;
}

ResultTask<QList<SignIn>> signIns(Client client, QString account, QDateTime since, int limit, std::stop_token stop)
{
    Call call;
    call.path = u"/accounts/"_s + account + u"/access/logs/access_requests"_s;
    call.permission = Permission::AuditLogsRead;
    call.query.addQueryItem(u"direction"_s, u"desc"_s);
    call.query.addQueryItem(u"limit"_s, QString::number(limit));
    call.query.addQueryItem(u"since"_s, stamp(since));
    const Result<Answer> answer = co_await client.send(call, stop);
    if (!answer)
        co_return answer.error();
    QList<SignIn> found;
    for (const QJsonValue &row : answer->result.toArray()) {
        SignIn signIn;
        signIn.time = QDateTime::fromString(row["created_at"_L1].toString(), Qt::ISODate).toUTC();
        signIn.email = row["user_email"_L1].toString();
        signIn.connection = row["connection"_L1].toString();
        signIn.allowed = row["allowed"_L1].toBool();
        found << signIn;
    }
    co_return found;
}

ResultTask<QList<Change>> changes(Client client, QString account, QDateTime since, int limit, std::stop_token stop)
{
    constexpr int clockSlack = 60; // seconds that Cloudflare's clock may be ahead of ours
    Call call;
    call.path = u"/accounts/"_s + account + u"/logs/audit"_s;
    call.permission = Permission::AccountSettingsRead;
    call.query.addQueryItem(u"direction"_s, u"desc"_s);
    call.query.addQueryItem(u"limit"_s, QString::number(limit));
    call.query.addQueryItem(u"since"_s, stamp(since));
    call.query.addQueryItem(u"before"_s, stamp(QDateTime::currentDateTimeUtc().addSecs(clockSlack)));
    const Result<Answer> answer = co_await client.send(call, stop);
    if (!answer)
        co_return answer.error();
    QList<Change> found;
    for (const QJsonValue &row : answer->result.toArray()) {
        const QJsonValue raw = row["raw"_L1];
        Change change;
        change.time = QDateTime::fromString(row["action"_L1]["time"_L1].toString(), Qt::ISODate).toUTC();
        change.verb = raw["method"_L1].toString().left(10);
        change.path = redactor::clean(raw["uri"_L1].toString()).left(longestError);
        change.status = raw["status_code"_L1].toInt();
        if (change.time >= since) // the log may go by days
            found << change;
    }
    std::sort(found.begin(), found.end(), [](const Change &a, const Change &b) { return a.time > b.time; });
    co_return found;
}

QList<Change> refusedMembers(const QList<Change> &newestFirst)
{
    QSet<QString> madeGood;
    QList<Change> refused;
    for (const Change &change : newestFirst) {
        if (!change.path.contains("/scim/v2/"_L1))
            continue;
        const QString kind = change.verb + u' ' + change.path;
        if (change.status < 400)
            madeGood << kind;
        else if (!madeGood.contains(kind))
            refused << change;
    }
    return refused;
}

ResultTask<bool> isKnownUser(Client client, QString account, QString email, std::stop_token stop)
{
    Call call;
    call.path = u"/accounts/"_s + account + u"/access/users"_s;
    call.permission = Permission::AuditLogsRead;
    call.query.addQueryItem(u"email"_s, QString::fromLatin1(QUrl::toPercentEncoding(email)));
    const Result<Answer> answer = co_await client.page(call, 1, 25, stop);
    if (!answer)
        co_return answer.error();
    for (const QJsonValue &row : answer->result.toArray()) {
        if (row.toObject().value("email"_L1).toString().compare(email, Qt::CaseInsensitive) == 0)
            co_return true;
    }
    co_return false;
}

} // namespace bw::cloudflare::logs
