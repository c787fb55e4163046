#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/permissions.h"
#include "app/practice/cloudflare/services.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

bool same(const QJsonObject &object, const QString &name, const QString &wanted)
{
    return wanted.isEmpty() || object.value(name).toString().compare(wanted, Qt::CaseInsensitive) == 0;
}

bool holds(const QJsonObject &user, const QString &text)
{
    return user.value(u"email"_s).toString().contains(text, Qt::CaseInsensitive) ||
           user.value(u"name"_s).toString().contains(text, Qt::CaseInsensitive);
}

Reply accessRequests(const Call &call)
{
    const Request &request = call.request;
    QDateTime limits[2];
    const QString names[2]{u"since"_s, u"until"_s};
    for (int i = 0; i < 2; ++i) {
        const QString text = request.item(names[i]);
        limits[i] = QDateTime::fromString(text, Qt::ISODate);
        if (!text.isEmpty() && !limits[i].isValid())
            return invalidRequest(names[i] + u" is missing or invalid"_s);
    }
    const QString limitText = request.item(u"limit"_s);
    const int limit = limitText.isEmpty() ? 25 : limitText.toInt();
    if (limit < 1 || limit > 1000)
        return invalidRequest(u"limit is missing or invalid"_s);
    QJsonArray found;
    QList<QJsonObject> entries = call.account.accessRequests;
    if (request.item(u"direction"_s) != u"asc"_s)
        std::reverse(entries.begin(), entries.end());
    for (const QJsonObject &entry : std::as_const(entries)) {
        const QDateTime at = QDateTime::fromString(entry.value(u"created_at"_s).toString(), Qt::ISODate);
        const bool late = limits[0].isValid() && at < limits[0].addMSecs(-limits[0].time().msec());
        if (found.size() < limit && same(entry, u"user_email"_s, request.item(u"email"_s)) && !late &&
            (!limits[1].isValid() || at <= limits[1]))
            found.append(entry);
    }
    return success(found);
}

Reply accessUsers(const Call &call)
{
    const Request &request = call.request;
    QJsonArray found;
    for (const QJsonObject &user : std::as_const(call.account.accessUsers)) {
        if (same(user, u"email"_s, request.item(u"email"_s)) && same(user, u"name"_s, request.item(u"name"_s)) &&
            holds(user, request.item(u"search"_s)))
            found.append(user);
    }
    return page(found, request, 25, 1000);
}

} // namespace

void serveAccessLogs(Api &api)
{
    using namespace permissions;
    api.inAccount("GET", u"/access/logs/access_requests"_s, {auditLogsRead}, accessRequests);
    api.inAccount("GET", u"/access/users"_s, {auditLogsRead}, accessUsers);
    api.inAccount("GET", u"/access/users/{uid}/last_seen_identity"_s, {auditLogsRead}, [](const Call &call) {
        const auto found = call.account.lastSeen.constFind(call.request.param(u"uid"_s));
        return found == call.account.lastSeen.constEnd() ? accessNotFound() : success(*found);
    });
}

} // namespace bw::practice::cloudflare
