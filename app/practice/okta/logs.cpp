#include "app/practice/okta/routes.h"
#include "app/practice/okta/search.h"
#include "app/practice/okta/views.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

/// A time bound of the query as the events' stamps are written, so that texts compare; nothing when it is no time.
std::optional<QString> bound(const Request &request, const QString &name, const QDateTime &otherwise)
{
    const QString given = request.item(name);
    if (given.isEmpty())
        return stamp(otherwise);
    const QDateTime time = QDateTime::fromString(given, Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    return stamp(time);
}

Reply list(OktaTenant *tenant, const Request &request)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const std::optional<QString> since = bound(request, u"since"_s, now.addDays(-7));
    const std::optional<QString> until = bound(request, u"until"_s, now.addDays(1));
    const QString filter = request.item(u"filter"_s);
    const std::optional<Search> search = filter.isEmpty() ? std::nullopt : Search::parse(filter);
    const std::optional<Page> page = pageOf(request, 100, 1000);
    if (!since || !until || !page || (!filter.isEmpty() && !search))
        return invalid(u"filter"_s, {u"filter: Invalid search criteria."_s});

    const QString q = request.item(u"q"_s);
    QList<QJsonObject> found;
    for (const QJsonObject &event : tenant->org().events) {
        const QString published = event.value("published"_L1).toString();
        const bool worded =
            q.isEmpty() || QString::fromUtf8(QJsonDocument(event).toJson()).contains(q, Qt::CaseInsensitive);
        if (published >= *since && published < *until && worded && (!search || search->matches(logFields(event))))
            found.append(event);
    }
    if (request.item(u"sortOrder"_s) == "DESCENDING"_L1)
        std::reverse(found.begin(), found.end());
    QJsonArray rows;
    const int end = std::min(int(found.size()), page->from + page->limit);
    for (int i = page->from; i < end; ++i)
        rows.append(found.at(i));
    // Without `until` there is always a next page, even an empty one: that is how one keeps polling.
    const bool follows = end < found.size() || !request.hasItem(u"until"_s);
    return pageReply(*tenant, request, rows, follows ? std::max(end, page->from) : -1);
}

} // namespace

Search::Fields logFields(const QJsonObject &event)
{
    return [&event](const QString &field) -> QStringList {
        const QStringList steps = field.split(u'.');
        if (steps.first() == "target"_L1) {
            QStringList found;
            const QJsonArray targets = event.value("target"_L1).toArray();
            for (const QJsonValue &target : targets)
                found.append(target[steps.value(1)].toString());
            return found;
        }
        QJsonValue value = event;
        for (const QString &step : steps)
            value = value[step];
        return value.isString() ? QStringList{value.toString()} : QStringList();
    };
}

void addLogRoutes(OktaTenant *tenant)
{
    tenant->route("GET", u"/api/v1/logs"_s, [tenant](const Request &request) { return list(tenant, request); });
}

} // namespace bw::practice::okta
