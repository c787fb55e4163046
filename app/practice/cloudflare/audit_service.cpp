#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/permissions.h"
#include "app/practice/cloudflare/services.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

/// A date or a time, as both audit logs take them.
QDateTime timeOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (text.size() == 10)
        time = QDateTime(QDate::fromString(text, Qt::ISODate), QTime(0, 0), Qt::UTC);
    return time;
}

QDateTime when(const QJsonObject &entry)
{
    return QDateTime::fromString(entry.value(u"action"_s).toObject().value(u"time"_s).toString(), Qt::ISODate);
}

QList<QJsonObject> between(const Account &account, const QDateTime &since, const QDateTime &before, bool newestFirst)
{
    QList<QJsonObject> found;
    for (const QJsonObject &entry : account.audit) {
        const QDateTime time = when(entry);
        if ((!since.isValid() || time >= since.addMSecs(-since.time().msec())) && (!before.isValid() || time <= before))
            found.append(entry);
    }
    if (newestFirst)
        std::reverse(found.begin(), found.end());
    return found;
}

/// Version 2: both limits are required, and the pages are turned by a cursor.
Reply second(const Call &call)
{
    const Request &request = call.request;
    const QDateTime since = timeOf(request.item(u"since"_s));
    const QDateTime before = timeOf(request.item(u"before"_s));
    if (!since.isValid() || !before.isValid())
        return failure(400, 400, u"since and before are required"_s);
    const QString limitText = request.item(u"limit"_s);
    const int limit = limitText.isEmpty() ? 100 : limitText.toInt();
    if (limit < 1 || limit > 1000)
        return failure(400, 400, u"limit must be between 1 and 1000"_s);
    const auto all = between(call.account, since, before, request.item(u"direction"_s) != u"asc"_s);
    const QByteArray cursor = QByteArray::fromBase64(request.item(u"cursor"_s).toLatin1());
    const qsizetype first = std::clamp<qsizetype>(cursor.toLongLong(), 0, all.size());
    const QList<QJsonObject> some = all.mid(first, limit);
    const QByteArray next = first + limit < all.size() ? QByteArray::number(first + limit).toBase64() : QByteArray();
    return Reply::json(200, QJsonObject{{u"success"_s, true},
                                        {u"errors"_s, QJsonArray()},
                                        {u"messages"_s, QJsonArray()},
                                        {u"result"_s, arrayOf(some)},
                                        {u"result_info"_s, QJsonObject{{u"count"_s, some.size()},
                                                                       {u"cursor"_s, QString::fromLatin1(next)}}}});
}

Reply first(const Call &call)
{
    const Request &request = call.request;
    const auto all = between(call.account, timeOf(request.item(u"since"_s)), timeOf(request.item(u"before"_s)),
                             request.item(u"direction"_s) != u"asc"_s);
    QJsonArray entries;
    for (const QJsonObject &entry : all) {
        const QJsonObject action = entry.value(u"action"_s).toObject();
        const QJsonObject actor = entry.value(u"actor"_s).toObject();
        entries.append(QJsonObject{
            {u"id"_s, entry.value(u"id"_s)},
            {u"when"_s, action.value(u"time"_s)},
            {u"interface"_s, u"API"_s},
            {u"action"_s, QJsonObject{{u"type"_s, action.value(u"type"_s)},
                                      {u"result"_s, action.value(u"result"_s) == u"success"_s}}},
            {u"actor"_s, QJsonObject{{u"id"_s, actor.value(u"token_id"_s)}, {u"type"_s, actor.value(u"type"_s)}}},
            {u"resource"_s, entry.value(u"resource"_s)},
            {u"metadata"_s, QJsonObject()}});
    }
    return page(entries, request, 100, 1000);
}

} // namespace

void serveAudit(Api &api)
{
    using namespace permissions;
    const QStringList read{settingsRead, settingsWrite};
    api.inAccount("GET", u"/logs/audit"_s, read, second);
    api.inAccount("GET", u"/audit_logs"_s, read, first);
}

} // namespace bw::practice::cloudflare
