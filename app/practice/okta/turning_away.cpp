#include "app/practice/okta/routes.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {
const QString zoneName = u"Anonymizing proxies"_s;

bool isThreatBlocking(const Org &org)
{
    return org.threats.value("action"_L1).toString() == "block"_L1;
}

bool hasBlocklistZone(const Org &org)
{
    return std::any_of(org.zones.cbegin(), org.zones.cend(), [](const QJsonObject &zone) {
        return zone.value("usage"_L1).toString() == "BLOCKLIST"_L1 && zone.value("status"_L1).toString() == "ACTIVE"_L1;
    });
}

void note(Org *org)
{
    if (isThreatBlocking(*org))
        org->log(u"security.threat.detected"_s, {}, u"DENY"_s, u"Login failures"_s);
    else
        org->log(u"security.request.blocked"_s, {}, u"DENY"_s, u"Request from a blocklisted zone"_s);
}
} // namespace

void setThreatBlocking(Org *org, bool on)
{
    org->threats.insert(u"action"_s, on ? u"block"_s : u"audit"_s);
    if (on)
        note(org);
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
    note(org);
}

/// Only a relying party's servers change a code for tokens.
bool isTurnedAway(Org *org, const Request &request)
{
    const bool isFromServers = request.path.startsWith("/oauth2/"_L1) &&
                               (request.path.endsWith("/v1/token"_L1) || request.path.endsWith("/v1/userinfo"_L1));
    if (!isFromServers || (!isThreatBlocking(*org) && !hasBlocklistZone(*org)))
        return false;
    note(org);
    return true;
}

} // namespace bw::practice::okta
