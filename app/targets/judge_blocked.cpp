// Requests that Okta turns away before it looks at what they want: ThreatInsight, network zones, networks of a token.
#include "app/targets/diagnosis_judge.h"
#include "app/targets/diagnosis_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw {

namespace {
using Weight = Suspicions::Weight;

/// By its API token Cloudflare asks for somebody's groups.
bool isOfGroups(const QString &path)
{
    return path.startsWith("/api/v1/users"_L1);
}

/// What Cloudflare's servers ask of Okta for a sign-in: tokens, who somebody is, and their groups.
bool isOfServers(const QString &path)
{
    return path.endsWith("/token"_L1) || path.endsWith("/userinfo"_L1) || isOfGroups(path);
}

/// Events of that type that may concern a sign-in: since then, and of no other path where Okta tells it.
QList<okta::LogEvent> turnedAway(const Evidence &evidence, QLatin1StringView type, const QDateTime &since)
{
    QList<okta::LogEvent> events;
    if (!evidence.okta.blocked || !*evidence.okta.blocked)
        return events;
    for (const okta::LogEvent &event : **evidence.okta.blocked) {
        const bool isLate = !since.isValid() || event.published >= since;
        if (event.type == type && isLate && (event.uri.isEmpty() || isOfServers(event.uri)))
            events << event;
    }
    return events;
}

/// Somebody else may have been turned away as well: sure is only what asked for what Cloudflare asks for.
Weight weightOf(const QList<okta::LogEvent> &events)
{
    const auto isSure = [](const okta::LogEvent &event) { return isOfServers(event.uri); };
    return std::ranges::any_of(events, isSure) ? Weight::Seen : Weight::Likely;
}

QString newest(const QList<okta::LogEvent> &events)
{
    const okta::LogEvent &event = events.first();
    const QString time = event.published.toLocalTime().toString(u"HH:mm"_s);
    //: %1 is a time of day, %2 Okta's own words
    return event.reason.isEmpty() ? time : DiagnosisWords::tr("%1: %2").arg(time, event.reason);
}

QString withAddresses(const QString &advice, const QList<okta::LogEvent> &events)
{
    constexpr int most = 5;
    QStringList addresses;
    for (const okta::LogEvent &event : events) {
        if (!event.address.isEmpty() && !addresses.contains(event.address) && addresses.size() < most)
            addresses << event.address;
    }
    if (addresses.isEmpty())
        return advice;
    //: %1 is a list of IP addresses
    return advice + u' ' + DiagnosisWords::tr("Turned away lately: %1.").arg(addresses.join(u", "_s));
}

void judgeThreats(Suspicions &suspicions)
{
    const okta::Clues &clues = suspicions.evidence().okta;
    if (!clues.threats)
        return;
    const QString id = u"okta.threat-insight"_s;
    if (!*clues.threats)
        return suspicions.unread(id, DiagnosisWords::tr("Okta ThreatInsight"), clues.threats->error());
    const okta::ThreatInsight insight = **clues.threats;
    if (!insight.isBlocking())
        return suspicions.good(id, DiagnosisWords::tr("Okta ThreatInsight does not block"));
    // What it did before somebody changed its settings is mended, maybe.
    const auto events = turnedAway(suspicions.evidence(), "security.threat.detected"_L1, insight.lastUpdated);
    const QString exempt = DiagnosisWords::tr(
        "Exempt Cloudflare's addresses: add them to a network zone, and that zone to the exempt zones of "
        "ThreatInsight under Security > General.");
    const QUrl networks = suspicions.adminPage(u"/admin/access/networks"_s);
    const bool couldSee = clues.blocked && *clues.blocked;
    if (!events.isEmpty()) {
        //: %1 is a time of day and Okta's own words
        const QString text = DiagnosisWords::tr("Okta ThreatInsight turns requests away (%1)").arg(newest(events));
        suspicions.suspect(id, weightOf(events), text, {withAddresses(exempt, events), networks});
    } else if (!couldSee && !insight.hasExemptZones) {
        suspicions.suspect(id, Weight::Likely,
                           DiagnosisWords::tr("Okta ThreatInsight blocks, and no zone is exempt from it"),
                           {exempt, networks});
    } else {
        suspicions.note(id, DiagnosisWords::tr("Okta ThreatInsight blocks, but turned nobody away in the last hour"));
    }
}

void judgeZones(Suspicions &suspicions)
{
    const okta::Clues &clues = suspicions.evidence().okta;
    if (!clues.blockingZones)
        return;
    const QString id = u"okta.network-zone"_s;
    if (!*clues.blockingZones)
        return suspicions.unread(id, DiagnosisWords::tr("Network zones"), clues.blockingZones->error());
    const QStringList zones = **clues.blockingZones;
    if (zones.isEmpty())
        return suspicions.good(id, DiagnosisWords::tr("No network zone is on the blocklist"));
    const auto events = turnedAway(suspicions.evidence(), "security.request.blocked"_L1, {});
    const bool couldSee = clues.blocked && *clues.blocked;
    if (couldSee && events.isEmpty())
        return suspicions.note(
            id, DiagnosisWords::tr("Network zones on the blocklist turned nobody away in the last hour"));
    const QString advice =
        DiagnosisWords::tr("Take Cloudflare's addresses out of this zone, or the kind of proxy they count as.");
    //: %1 is a list of network zones
    suspicions.suspect(
        id, weightOf(events),
        DiagnosisWords::tr("A network zone on the blocklist turns requests away: %1").arg(zones.join(u", "_s)),
        {withAddresses(advice, events), suspicions.adminPage(u"/admin/access/networks"_s)});
}

/// Of the token that Cloudflare reads groups with, as far as the event tells; not of one that it had before.
bool isOfCloudflaresToken(const okta::LogEvent &event, const Evidence &evidence)
{
    const QDateTime given = evidence.apiToken.given;
    const bool isOfAnother = evidence.okta.apiTokenOwner && *evidence.okta.apiTokenOwner && !event.actor.isEmpty() &&
                             event.actor != **evidence.okta.apiTokenOwner;
    const bool isOfAnotherTask = !event.uri.isEmpty() && !isOfGroups(event.uri);
    const bool isPast = given.isValid() && event.published < given;
    return isOutsideRange(event) && !event.isOurs() && !isOfAnother && !isOfAnotherTask && !isPast;
}

/// Source: Okta help, "Manage Okta API tokens": calls with a token may have to originate from certain networks.
void judgeTokenNetwork(Suspicions &suspicions)
{
    const Evidence &evidence = suspicions.evidence();
    if (!evidence.okta.blocked || !*evidence.okta.blocked)
        return;
    QList<okta::LogEvent> events;
    for (const okta::LogEvent &event : **evidence.okta.blocked) {
        if (isOfCloudflaresToken(event, evidence))
            events << event;
    }
    if (events.isEmpty())
        return;
    const bool isSure = std::ranges::any_of(events, [](const okta::LogEvent &event) { return isOfGroups(event.uri); });
    //: %1 is a time of day and Okta's own words
    const QString text =
        DiagnosisWords::tr("Okta turns an API token away because of the network it is used from (%1); if it is that of "
                           "Cloudflare, nobody in more than 100 groups can sign in");
    const QString advice =
        DiagnosisWords::tr("In Okta, let the token of Cloudflare be used from any IP, or from a network zone with "
                           "Cloudflare's addresses in it.");
    suspicions.suspect(u"okta.api-token-network"_s, isSure ? Weight::Seen : Weight::Likely, text.arg(newest(events)),
                       {withAddresses(advice, events), suspicions.adminPage(u"/admin/access/api/tokens"_s)});
}
} // namespace

bool isOutsideRange(const okta::LogEvent &event)
{
    return event.type == "system.api_token.request_outside_allowed_range"_L1;
}

void judgeBlocked(Suspicions &suspicions)
{
    judgeThreats(suspicions);
    judgeZones(suspicions);
    judgeTokenNetwork(suspicions);
    const okta::Clues &clues = suspicions.evidence().okta;
    if (clues.blocked && !*clues.blocked)
        suspicions.unread(u"okta.security-log"_s, DiagnosisWords::tr("Requests that Okta turned away"),
                          clues.blocked->error());
}

} // namespace bw
