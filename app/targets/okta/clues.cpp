#include "app/targets/okta/clues.h"

#include "app/targets/okta/apps.h"
#include "app/targets/okta/group_remarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
constexpr int lookBack = 3600; ///< seconds: what was tried before is another story
constexpr int mostEvents = 50;
constexpr int mostPeople = 200;

ResultTask<ThreatInsight> threatInsight(Client client, std::stop_token stop)
{
    const QString path = u"/api/v1/threats/configuration"_s;
    const Result<QJsonObject> body = co_await client.get(path, stop);
    if (!body)
        co_return body.error();
    ThreatInsight insight;
    insight.action = body->value("action"_L1).toString();
    insight.hasExemptZones = !body->value("excludeZones"_L1).toArray().isEmpty();
    insight.lastUpdated = timeOf(*body, "lastUpdated"_L1);
    co_return insight;
}

/// Every org has a zone on the blocklist to begin with, which holds no address.
bool isEmptyZone(const QJsonObject &zone)
{
    return zone.value("type"_L1).toString() == "IP"_L1 && zone.value("gateways"_L1).toArray().isEmpty() &&
           zone.value("proxies"_L1).toArray().isEmpty();
}

/// Zones on the blocklist: by address, by location or by what a proxy is known for. Source: Okta API reference,
/// "Network zones", `usage`.
ResultTask<QStringList> blockingZones(Client client, std::stop_token stop)
{
    const QString path = u"/api/v1/zones"_s;
    const QUrlQuery query = queryOf({{"limit"_L1, u"200"_s}});
    const Result<QJsonArray> rows = co_await client.list(path, query, 400, stop);
    if (!rows)
        co_return rows.error();
    QStringList names;
    for (const QJsonValue &row : *rows) {
        const bool isActive = row["status"_L1].toString() == "ACTIVE"_L1 && !isEmptyZone(row.toObject());
        if (isActive && row["usage"_L1].toString() == "BLOCKLIST"_L1)
            names << row["name"_L1].toString().simplified().left(100);
    }
    co_return names;
}

ResultTask<QStringList> inTooManyGroups(Client client, Setup setup, std::stop_token stop)
{
    const QStringList names = setup.allGroups();
    const Result<NamedGroups> groups = co_await groups::named(client, names, stop);
    if (!groups)
        co_return groups.error();
    const NamedGroups known = *groups;
    const GroupSample sample = co_await readGroupSample(client, setup, known, stop);
    co_return group_remarks::inTooMany(*setup.signIn, sample);
}

/// As lintGroups() has it.
ResultTask<QList<VerdictLine>> remarksOnPeople(Client client, Setup setup, std::stop_token stop)
{
    const QStringList names = setup.allGroups();
    const Result<NamedGroups> groups = co_await groups::named(client, names, stop);
    if (!groups)
        co_return groups.error();
    const NamedGroups known = *groups;
    const GroupSample sample = co_await readGroupSample(client, setup, known, stop);
    co_return group_remarks::onPeople(setup, sample, true);
}

ResultTask<AppLog> logOf(Client client, QString appId, std::stop_token stop)
{
    const Result<App> app = co_await apps::read(client, appId, stop);
    if (!app)
        co_return app.error();
    const QDateTime week = QDateTime::currentDateTimeUtc().addDays(-7);
    const QString type = u"application."_s;
    const Result<QList<LogEvent>> events = co_await logs::aboutApp(client, appId, type, week, 100, stop);
    if (!events)
        co_return events.error();
    AppLog log;
    log.refusal = logs::standingRefusal(*events, app->lastUpdated);
    const auto arrival = std::ranges::find_if(*events, [](const LogEvent &event) {
        return event.type.startsWith("application.provision."_L1) && event.result == "SUCCESS"_L1;
    });
    if (arrival != events->cend())
        log.lastArrival = arrival->published;
    co_return log;
}

ResultTask<QString> ownerOf(Client client, std::stop_token stop)
{
    const Result<Person> owner = co_await org::owner(client, stop);
    if (!owner)
        co_return owner.error();
    const QString personId = owner->id;
    const Result<QList<Group>> groups = co_await people::groupsOf(client, personId, stop); // as Cloudflare asks
    if (!groups)
        co_return groups.error();
    co_return owner->login;
}

/// The same of each app; the first error ends it.
template <typename T>
ResultTask<QList<T>> ofEach(QStringList apps, std::function<ResultTask<QList<T>>(QString)> question)
{
    QList<T> all;
    for (const QString &app : apps) {
        const Result<QList<T>> found = co_await question(app);
        if (!found)
            co_return found.error();
        all << *found;
    }
    co_return all;
}

ResultTask<QList<AppLog>> logsOf(Client client, QStringList apps, std::stop_token stop)
{
    QList<AppLog> all;
    for (const QString &app : apps) {
        const Result<AppLog> log = co_await logOf(client, app, stop);
        if (!log)
            co_return log.error();
        all << *log;
    }
    co_return all;
}

template <typename T>
Task<> keep(std::optional<Result<T>> *clue, ResultTask<T> question)
{
    *clue = co_await question;
}
} // namespace

ResultTask<Clues> readClues(HttpClient *http, Workplace place, ClueApps apps, Secret tokenForCloudflare,
                            std::stop_token stop)
{
    const QDateTime since = QDateTime::currentDateTimeUtc().addSecs(-lookBack);
    const QString anything;
    const QStringList turnedAway{u"security.threat.detected"_s, u"security.request.blocked"_s, logs::deniedByPolicy,
                                 u"system.api_token.request_outside_allowed_range"_s};
    const Client client = place.client;
    Clues clues;
    std::vector<Task<>> going;
    if (!tokenForCloudflare.isEmpty()) { // before the log: it may tell why this was refused
        const Client asCloudflare(http, client.base(), tokenForCloudflare);
        clues.apiTokenOwner = co_await ownerOf(asCloudflare, stop);
    }
    if (!apps.signIn.isEmpty()) {
        going.push_back(keep(&clues.threats, threatInsight(client, stop)));
        going.push_back(keep(&clues.blockingZones, blockingZones(client, stop)));
        going.push_back(keep(&clues.blocked, logs::ofTypes(client, turnedAway, since, mostEvents, stop)));
        going.push_back(keep(&clues.signIns, logs::aboutApp(client, apps.signIn, anything, since, mostEvents, stop)));
        if (place.setup.signIn && place.setup.signIn->method != SignInMethod::Saml)
            going.push_back(keep(&clues.inTooManyGroups, inTooManyGroups(client, place.setup, stop)));
    }
    if (!apps.scim.isEmpty()) {
        const auto people = [=](const QString &app) { return app_users::list(client, app, mostPeople, stop); };
        const auto mappings = [=](const QString &app) { return group_push::list(client, app, stop); };
        going.push_back(keep(&clues.appLogs, logsOf(client, apps.scim, stop)));
        going.push_back(keep(&clues.people, ofEach<AppUser>(apps.scim, people)));
        if (apps.readsPeople)
            going.push_back(keep(&clues.sample, remarksOnPeople(client, place.setup, stop)));
        going.push_back(keep(&clues.mappings, ofEach<PushMapping>(apps.scim, mappings)));
    }
    for (Task<> &task : going)
        co_await task;
    if (stop.stop_requested())
        co_return Error{.kind = Error::Kind::Cancelled};
    clues.adminUrl = place.directory->adminUrl();
    co_return clues;
}

} // namespace bw::okta
