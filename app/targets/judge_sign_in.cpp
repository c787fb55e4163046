// Causes of "Failed to fetch user/group information from the identity provider", and of sign-ins that fail otherwise.
#include "app/targets/diagnosis_judge.h"
#include "app/targets/diagnosis_words.h"

using namespace Qt::StringLiterals;

namespace bw {

namespace {
using Weight = Suspicions::Weight;

QUrl providersPage(const Suspicions &suspicions)
{
    return suspicions.evidence().cloudflare.identityProvidersPage;
}

/// Okta asks for PKCE, and Cloudflare does not send it.
bool isPkceMismatch(const Evidence &evidence)
{
    const auto provider = evidence.steps.constFind(u"cloudflare.identity-provider"_s);
    if (provider == evidence.steps.cend() || !provider->finding || provider->finding->change != Change::Change)
        return false;
    for (const FieldDiff &diff : provider->finding->fields) {
        if (diff.field == "pkce_enabled"_L1 && diff.comparison == Comparison::Different)
            return true;
    }
    return false;
}

void judgeMade(Suspicions &suspicions)
{
    const QString appRight = DiagnosisWords::tr("The sign-in app stands in Okta as wanted");
    const QString appWrong = DiagnosisWords::tr("The sign-in app in Okta is missing or differs");
    const QUrl apps = suspicions.adminPage(u"/admin/apps/active"_s);
    for (const QString &id : {u"okta.oidc-app"_s, u"okta.oidc-catalog-app"_s, u"okta.saml-app"_s})
        suspicions.step(id, appRight, appWrong, {DiagnosisWords::again(), apps});
    suspicions.proof(u"proof.oidc-client"_s, DiagnosisWords::tr("Okta accepts the client ID and secret"), apps);
    suspicions.proof(u"proof.redirect-uri"_s, DiagnosisWords::tr("Okta accepts the redirect URI"), apps);
    if (isPkceMismatch(suspicions.evidence())) {
        suspicions.suspect(u"cloudflare.pkce"_s, Weight::Seen,
                           DiagnosisWords::tr("Cloudflare does not send PKCE, which the app in Okta asks for"),
                           {DiagnosisWords::again(), providersPage(suspicions)});
    }
    suspicions.step(u"cloudflare.identity-provider"_s,
                    DiagnosisWords::tr("The login method stands in Cloudflare as wanted"),
                    DiagnosisWords::tr("The login method in Cloudflare is missing or differs"),
                    {DiagnosisWords::again(), providersPage(suspicions)});
    const QString assigned = DiagnosisWords::tr("The groups are assigned to the sign-in app");
    const QString unassigned =
        DiagnosisWords::tr("Not all groups are assigned to the sign-in app, so their people are turned away");
    for (const QString &id : {u"okta.oidc-assignments"_s, u"okta.saml-assignments"_s})
        suspicions.step(id, assigned, unassigned, {DiagnosisWords::again(), apps});
    suspicions.step(u"okta.groups-claim"_s, DiagnosisWords::tr("The groups are in the sign-in"),
                    DiagnosisWords::tr("The claim “groups” is missing or differs"), {DiagnosisWords::again(), apps});
    suspicions.step(u"okta.authorization-server"_s, DiagnosisWords::tr("The authorization server is equipped"),
                    DiagnosisWords::tr("The authorization server lacks the scope, a claim, or the rule for this app"),
                    {DiagnosisWords::again(), suspicions.adminPage(u"/admin/oauth2/as"_s)});
}

QString newest(const QList<okta::LogEvent> &events)
{
    const okta::LogEvent &event = events.first();
    const QString time = event.published.toLocalTime().toString(u"HH:mm"_s);
    //: %1 is a time of day, %2 Okta's own words
    return event.reason.isEmpty() ? time : DiagnosisWords::tr("%1: %2").arg(time, event.reason);
}

void judgeThreats(Suspicions &suspicions)
{
    const okta::Clues &clues = suspicions.evidence().okta;
    if (!clues.threats)
        return;
    const QString id = u"okta.threat-insight"_s;
    const QString title = DiagnosisWords::tr("Okta ThreatInsight");
    if (!*clues.threats)
        return suspicions.unread(id, title, clues.threats->error().message);
    const okta::ThreatInsight insight = **clues.threats;
    const bool sawBlocked = clues.blocked && *clues.blocked && !(**clues.blocked).isEmpty();
    const bool couldSee = clues.blocked && *clues.blocked;
    const Suspicions::Advice advice{
        DiagnosisWords::tr(
            "Exempt Cloudflare's addresses: add them to a network zone, and that zone to the exempt zones of "
            "ThreatInsight under Security > General."),
        suspicions.adminPage(u"/admin/access/networks"_s)};
    if (!insight.isBlocking())
        return suspicions.good(id, DiagnosisWords::tr("Okta ThreatInsight does not block"));
    if (sawBlocked) {
        //: %1 is a time of day and Okta's own words
        return suspicions.suspect(
            id, Weight::Seen,
            DiagnosisWords::tr("Okta ThreatInsight turns requests away (%1)").arg(newest(**clues.blocked)), advice);
    }
    if (!couldSee && !insight.hasExemptZones)
        return suspicions.suspect(
            id, Weight::Likely, DiagnosisWords::tr("Okta ThreatInsight blocks, and no zone is exempt from it"), advice);
    suspicions.note(id, DiagnosisWords::tr("Okta ThreatInsight blocks, but turned nobody away in the last hour"));
}

void judgeZones(Suspicions &suspicions)
{
    const okta::Clues &clues = suspicions.evidence().okta;
    if (!clues.blockingZones)
        return;
    const QString id = u"okta.network-zone"_s;
    if (!*clues.blockingZones)
        return suspicions.unread(id, DiagnosisWords::tr("Network zones"), clues.blockingZones->error().message);
    const QStringList zones = **clues.blockingZones;
    if (zones.isEmpty())
        return suspicions.good(id, DiagnosisWords::tr("No network zone is on the blocklist"));
    const bool couldSee = clues.blocked && *clues.blocked;
    if (couldSee && (**clues.blocked).isEmpty())
        return suspicions.note(
            id, DiagnosisWords::tr("Network zones on the blocklist turned nobody away in the last hour"));
    //: %1 is a list of network zones
    suspicions.suspect(
        id, couldSee ? Weight::Seen : Weight::Likely,
        DiagnosisWords::tr("A network zone on the blocklist turns requests away: %1").arg(zones.join(u", "_s)),
        {DiagnosisWords::tr("Take Cloudflare's addresses out of this zone, or the kind of proxy they count as."),
         suspicions.adminPage(u"/admin/access/networks"_s)});
}

void judgeBlocked(Suspicions &suspicions)
{
    judgeThreats(suspicions);
    judgeZones(suspicions);
    const okta::Clues &clues = suspicions.evidence().okta;
    if (clues.blocked && !*clues.blocked)
        suspicions.unread(u"okta.security-log"_s, DiagnosisWords::tr("Requests that Okta turned away"),
                          clues.blocked->error().message);
}

void judgeGroups(Suspicions &suspicions)
{
    const Evidence &evidence = suspicions.evidence();
    const QString id = u"okta.many-groups"_s;
    if (evidence.okta.apiTokenOwner && !*evidence.okta.apiTokenOwner) {
        suspicions.suspect(
            u"okta.api-token"_s, Weight::Seen,
            DiagnosisWords::tr("The Okta API token that Cloudflare is to use is refused by Okta"),
            {DiagnosisWords::tr("Make a new token in Okta and give it to the login method in Cloudflare."),
             suspicions.adminPage(u"/admin/access/api/tokens"_s)});
    }
    if (!evidence.okta.inTooManyGroups)
        return;
    if (!*evidence.okta.inTooManyGroups)
        return suspicions.unread(id, DiagnosisWords::tr("Groups of each person"),
                                 evidence.okta.inTooManyGroups->error().message);
    const QStringList people = **evidence.okta.inTooManyGroups;
    if (people.isEmpty())
        return suspicions.good(id, DiagnosisWords::tr("Nobody in a sample has more than 100 groups in the sign-in"));
    if (evidence.okta.apiTokenOwner && *evidence.okta.apiTokenOwner)
        return suspicions.note(
            id, DiagnosisWords::tr("Some have more than 100 groups; Cloudflare reads them with its Okta token"));
    //: %1 is a list of login names
    suspicions.suspect(
        id, Weight::Likely,
        DiagnosisWords::tr("More than 100 groups in the sign-in of %1").arg(people.mid(0, 5).join(u", "_s)),
        {DiagnosisWords::tr("Narrow the groups filter, or give Cloudflare an Okta API token."),
         providersPage(suspicions)});
}

bool isOfSignIn(const okta::LogEvent &event)
{
    return event.type.startsWith("app.generic."_L1) || event.type.startsWith("user.authentication."_L1) ||
           event.type.startsWith("policy."_L1);
}

void judgeLogs(Suspicions &suspicions)
{
    const Evidence &evidence = suspicions.evidence();
    const QString id = u"okta.sign-in-log"_s;
    const QString title = DiagnosisWords::tr("Sign-ins in Okta's System Log");
    if (evidence.okta.signIns && !*evidence.okta.signIns)
        suspicions.unread(id, title, evidence.okta.signIns->error().message);
    if (evidence.okta.signIns && *evidence.okta.signIns) {
        const QList<okta::LogEvent> events = **evidence.okta.signIns;
        const auto last = std::find_if(events.cbegin(), events.cend(), isOfSignIn);
        const bool isTurnedAway = last != events.cend() && (last->isFailure() || last->type.contains("unauth"_L1));
        if (isTurnedAway) {
            //: %1 is a login name
            suspicions.suspect(
                id, Weight::Seen,
                DiagnosisWords::tr("Okta turned %1 away from the sign-in app")
                    .arg(last->person.isEmpty() ? DiagnosisWords::tr("somebody") : last->person),
                {DiagnosisWords::tr("Assign this person or one of their groups to the app, or look at its "
                                    "sign-on policy."),
                 suspicions.adminPage(u"/admin/apps/active"_s)});
        } else {
            suspicions.good(id, DiagnosisWords::tr("Okta turned nobody away from the sign-in app in the last hour"));
        }
    }
    if (!evidence.cloudflare.signIns)
        return;
    const QString access = u"cloudflare.access-log"_s;
    if (!*evidence.cloudflare.signIns)
        return suspicions.unread(access, DiagnosisWords::tr("Sign-ins in Cloudflare's log"),
                                 evidence.cloudflare.signIns->error().message);
    const QList<cloudflare::logs::SignIn> signIns = **evidence.cloudflare.signIns;
    if (signIns.isEmpty())
        return suspicions.note(access, DiagnosisWords::tr("Cloudflare saw no sign-in in the last hour"));
    //: %1 is a time of day
    suspicions.note(access, DiagnosisWords::tr("Cloudflare saw a sign-in at %1")
                                .arg(signIns.first().time.toLocalTime().toString(u"HH:mm"_s)));
}
} // namespace

void judgeSignIn(Suspicions &suspicions)
{
    judgeMade(suspicions);
    judgeBlocked(suspicions);
    judgeGroups(suspicions);
    judgeLogs(suspicions);
}

} // namespace bw
