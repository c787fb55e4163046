#include "app/practice/okta/routes.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {
const QString zoneName = u"Anonymizing proxies"_s;

/// What the other side's servers ask for, when the console says that they were turned away.
Request tokenRequest()
{
    Request request;
    request.path = u"/oauth2/v1/token"_s;
    return request;
}

/// A zone that is exempt is taken for one with the other side's servers in it.
bool isThreatBlocking(const Org &org)
{
    return org.threats.value("action"_L1).toString() == "block"_L1 &&
           org.threats.value("excludeZones"_L1).toArray().isEmpty();
}

bool isEmptyZone(const QJsonObject &zone)
{
    return zone.value("type"_L1).toString() == "IP"_L1 && zone.value("gateways"_L1).toArray().isEmpty() &&
           zone.value("proxies"_L1).toArray().isEmpty();
}

bool hasBlocklistZone(const Org &org)
{
    return std::any_of(org.zones.cbegin(), org.zones.cend(), [](const QJsonObject &zone) {
        return zone.value("usage"_L1).toString() == "BLOCKLIST"_L1 &&
               zone.value("status"_L1).toString() == "ACTIVE"_L1 && !isEmptyZone(zone);
    });
}

void note(Org *org, const Request &request)
{
    const QString address = u"127.0.0.1"_s; // the other side's servers run here, too
    QJsonObject &event =
        isThreatBlocking(*org)
            ? org->log(u"security.threat.detected"_s, {}, u"DENY"_s, u"Login failures"_s)
            : org->log(u"security.request.blocked"_s, {}, u"DENY"_s, u"Request from a blocklisted zone"_s);
    tellOfCaller(event, request.path, QString::fromLatin1(request.header("User-Agent")), address);
}
} // namespace

void tellOfCaller(QJsonObject &event, const QString &uri, const QString &userAgent, const QString &address)
{
    const QJsonObject agent{{u"rawUserAgent"_s, userAgent}};
    event.insert(u"client"_s, QJsonObject{{u"ipAddress"_s, address}, {u"userAgent"_s, agent}});
    const QJsonObject data{{u"requestUri"_s, uri}};
    event.insert(u"debugContext"_s, QJsonObject{{u"debugData"_s, data}});
}

void setThreatBlocking(Org *org, bool on)
{
    org->threats.insert(u"action"_s, on ? u"block"_s : u"audit"_s);
    org->threats.insert(u"lastUpdated"_s, stamp(QDateTime::currentDateTimeUtc()));
    if (on)
        note(org, tokenRequest());
}

void setBlocklistZone(Org *org, bool on)
{
    org->zones.removeIf([](const QJsonObject &zone) { return zone.value("name"_L1).toString() == zoneName; });
    if (!on)
        return;
    org->zones.append({{u"id"_s, makeId("nzo"_L1)},
                       {u"type"_s, u"DYNAMIC_V2"_s},
                       {u"name"_s, zoneName},
                       {u"status"_s, u"ACTIVE"_s},
                       {u"usage"_s, u"BLOCKLIST"_s},
                       {u"system"_s, false}});
    note(org, tokenRequest());
}

/// All requests come from this computer: which of them are the program's, its name tells.
bool isOutsideRange(Org *org, const ApiToken &token, const User &owner, const Request &request)
{
    const QString agent = QString::fromLatin1(request.header("User-Agent"));
    const bool isProgram = agent.startsWith("Bridgewright/"_L1);
    const bool isOutside = org->ways.tokensNeedNetwork || (isProgram ? token.forServers : org->ways.tokensBarServers);
    if (!isOutside)
        return false;
    const QJsonObject target{{u"id"_s, token.id}, {u"type"_s, u"Token"_s}, {u"displayName"_s, token.name}};
    QJsonObject &event = org->log(u"system.api_token.request_outside_allowed_range"_s, {target}, u"DENY"_s,
                                  u"API token used outside of its allowed network zones"_s, owner.login);
    tellOfCaller(event, request.path, agent, u"127.0.0.1"_s);
    return true;
}

/// Only a relying party's servers change a code for tokens.
bool isTurnedAway(Org *org, const Request &request)
{
    const bool isFromServers = request.path.startsWith("/oauth2/"_L1) &&
                               (request.path.endsWith("/v1/token"_L1) || request.path.endsWith("/v1/userinfo"_L1));
    if (!isFromServers || (!isThreatBlocking(*org) && !hasBlocklistZone(*org)))
        return false;
    note(org, request);
    return true;
}

} // namespace bw::practice::okta
