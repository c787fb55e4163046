#include "app/practice/okta/routes.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

Reply listOf(const QList<QJsonObject> &items)
{
    QJsonArray list;
    for (const QJsonObject &item : items)
        list.append(item);
    return Reply::json(200, list);
}

qsizetype positionIn(const QList<QJsonObject> &items, const QString &id)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].value("id"_L1).toString() == id)
            return i;
    }
    return -1;
}

/// POST replaces `excludeZones`, also when it is left out.
Reply setThreats(OktaTenant *tenant, const Request &request)
{
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return malformed();
    QStringList wrong = breaches(*body, {.texts = {u"action"_s},
                                         .lists = {u"excludeZones"_s},
                                         .ignored = {u"created"_s, u"lastUpdated"_s, u"_links"_s},
                                         .required = {u"action"_s}});
    const QString action = body->value("action"_L1).toString();
    if (action != "none"_L1 && action != "audit"_L1 && action != "block"_L1)
        wrong << u"action: The field has an invalid value"_s;
    if (!wrong.isEmpty())
        return invalid(u"threats"_s, wrong);
    QJsonObject &threats = tenant->org().threats;
    threats.insert(u"action"_s, action);
    threats.insert(u"excludeZones"_s, body->value("excludeZones"_L1).toArray());
    threats.insert(u"lastUpdated"_s, stamp(QDateTime::currentDateTimeUtc()));
    return Reply::json(200, threats);
}

Reply addZone(OktaTenant *tenant, const Request &request)
{
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return malformed();
    const Shape shape{.texts = {u"type"_s, u"name"_s, u"status"_s, u"usage"_s},
                      .lists = {u"gateways"_s, u"proxies"_s},
                      .required = {u"type"_s, u"name"_s}};
    if (const QStringList wrong = breaches(*body, shape); !wrong.isEmpty())
        return invalid(u"zone"_s, wrong);
    QJsonObject zone = *body;
    zone.insert(u"id"_s, makeId("nzo"_L1));
    zone.insert(u"system"_s, false);
    tenant->org().zones.append(zone);
    return Reply::json(200, zone);
}

/// Which of these an org without Identity Threat Protection answers is not documented.
Reply noProduct(const Ways &ways, const Request &request)
{
    if (ways.riskSignalsForbidden)
        return forbidden();
    return ways.riskSignalsMissing ? notFoundReply(request.path, u"Endpoint"_s) : noFeature();
}

Reply addProvider(OktaTenant *tenant, const Request &request)
{
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return malformed();
    const Shape shape{
        .texts = {u"name"_s, u"type"_s}, .objects = {u"settings"_s}, .required = {u"name"_s, u"type"_s, u"settings"_s}};
    QStringList wrong = breaches(*body, shape);
    const QJsonObject settings = body->value("settings"_L1).toObject();
    if (!settings.contains("well_known_url"_L1) &&
        !(settings.contains("issuer"_L1) && settings.contains("jwks_url"_L1)))
        wrong << u"settings.well_known_url: The field cannot be left blank"_s;
    if (!wrong.isEmpty())
        return invalid(u"securityEventsProvider"_s, wrong);
    QJsonObject provider = *body;
    provider.insert(u"id"_s, makeId("sse"_L1));
    provider.insert(u"status"_s, u"ACTIVE"_s);
    tenant->org().securityEventsProviders.append(provider);
    return Reply::json(200, provider);
}

Reply removeProvider(OktaTenant *tenant, const Request &request)
{
    QList<QJsonObject> &providers = tenant->org().securityEventsProviders;
    const qsizetype at = positionIn(providers, request.param(u"pid"_s));
    if (at < 0)
        return notFoundReply(request.param(u"pid"_s), u"SecurityEventsProvider"_s);
    providers.removeAt(at);
    return Reply::empty();
}

} // namespace

void addSecurityRoutes(OktaTenant *tenant)
{
    tenant->route("GET", u"/api/v1/threats/configuration"_s,
                  [tenant](const Request &) { return Reply::json(200, tenant->org().threats); });
    tenant->route("POST", u"/api/v1/threats/configuration"_s,
                  [tenant](const Request &request) { return setThreats(tenant, request); });
    tenant->route("GET", u"/api/v1/zones"_s,
                  [tenant](const Request &request) { return paged(*tenant, request, tenant->org().zones, 200, 200); });
    tenant->route("POST", u"/api/v1/zones"_s, [tenant](const Request &request) { return addZone(tenant, request); });

    const QString providers = u"/api/v1/security-events-providers"_s;
    const auto licensed = [tenant](std::function<Reply(const Request &)> handler) {
        return [tenant, handler = std::move(handler)](const Request &request) {
            return tenant->ways().identityThreatProtection ? handler(request) : noProduct(tenant->ways(), request);
        };
    };
    tenant->route("GET", providers,
                  licensed([tenant](const Request &) { return listOf(tenant->org().securityEventsProviders); }));
    tenant->route("POST", providers,
                  licensed([tenant](const Request &request) { return addProvider(tenant, request); }));
    tenant->route("GET", providers + u"/{pid}"_s, licensed([tenant](const Request &request) {
                      const qsizetype at = positionIn(tenant->org().securityEventsProviders, request.param(u"pid"_s));
                      return at < 0 ? notFoundReply(request.param(u"pid"_s), u"SecurityEventsProvider"_s)
                                    : Reply::json(200, tenant->org().securityEventsProviders.at(at));
                  }));
    tenant->route("POST", providers + u"/{pid}/lifecycle/activate"_s, licensed([tenant](const Request &request) {
                      const qsizetype at = positionIn(tenant->org().securityEventsProviders, request.param(u"pid"_s));
                      if (at < 0)
                          return notFoundReply(request.param(u"pid"_s), u"SecurityEventsProvider"_s);
                      tenant->org().securityEventsProviders[at].insert(u"status"_s, u"ACTIVE"_s);
                      return Reply::json(200, tenant->org().securityEventsProviders.at(at));
                  }));
    tenant->route("DELETE", providers + u"/{pid}"_s,
                  licensed([tenant](const Request &request) { return removeProvider(tenant, request); }));
}

} // namespace bw::practice::okta
