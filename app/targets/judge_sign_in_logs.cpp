// What the logs of both sides tell of sign-ins in the last hour.
#include "app/targets/diagnosis_judge.h"
#include "app/targets/diagnosis_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw {

namespace {
using Weight = Suspicions::Weight;

bool isOfSignIn(const okta::LogEvent &event)
{
    return event.type.startsWith("app.generic."_L1) || event.type.startsWith("user.authentication."_L1) ||
           event.type.startsWith("policy."_L1) || event.type == okta::logs::deniedByPolicy;
}

/// A policy that was evaluated with that result, or a denial that was carried out "with success". Source: Okta, "Event
/// types".
bool isDenial(const okta::LogEvent &event)
{
    return event.type == okta::logs::deniedByPolicy || (event.type.startsWith("policy."_L1) && event.isDenied());
}

/// Of any app: where somebody's authenticators do not suffice, Okta does not tell which.
const okta::LogEvent *denialSomewhere(const Evidence &evidence, const QDateTime &after)
{
    if (!evidence.okta.blocked || !*evidence.okta.blocked)
        return nullptr;
    const QList<okta::LogEvent> &events = **evidence.okta.blocked;
    const auto found = std::ranges::find_if(events, isDenial);
    const bool isLast = found != events.cend() && (!after.isValid() || found->published >= after);
    return isLast ? &*found : nullptr;
}

QString nameIn(const okta::LogEvent &event)
{
    return event.person.isEmpty() ? DiagnosisWords::tr("somebody") : event.person;
}

void suspectPolicy(Suspicions &suspicions, const okta::LogEvent &event, Weight weight)
{
    //: %1 is a login name, %2 are Okta's own words
    suspicions.suspect(
        u"okta.sign-on-policy"_s, weight,
        DiagnosisWords::tr("A sign-on policy in Okta turned %1 away: %2").arg(nameIn(event), event.reason),
        {DiagnosisWords::tr("Look at the policy on the app's tab Sign On (Authentication in newer "
                            "consoles): have one of its rules let this person in, or have them enroll "
                            "the authenticators that it asks for."),
         suspicions.adminPage(u"/admin/apps/active"_s)});
}

/// A relying party changes a code for tokens. A wrong secret that this program sent on purpose is none of it.
bool isOfTokens(const okta::LogEvent &event)
{
    return !event.isOurs() &&
           (event.type.startsWith("app.oauth2.token."_L1) || event.type.startsWith("app.oauth2.as.token."_L1));
}

/// The secret that Cloudflare keeps cannot be read there; what Okta says of it can.
void judgeTokens(Suspicions &suspicions, const QList<okta::LogEvent> &events)
{
    const QString id = u"okta.token-log"_s;
    const auto last = std::ranges::find_if(events, isOfTokens);
    if (last == events.cend())
        return suspicions.note(id, DiagnosisWords::tr("Nobody asked for a token of the sign-in app in the last hour"));
    if (!last->isFailure())
        return suspicions.good(id, DiagnosisWords::tr("Okta gave Cloudflare a token at its last request"));
    if (isAboutGroups(*last)) // the groups are judged by themselves
        return suspicions.note(id, DiagnosisWords::tr("Okta gives Cloudflare no token: %1").arg(last->reason));
    const bool isSecret = last->reason.contains("invalid_client"_L1) || last->reason.contains("secret"_L1);
    const QUrl providers = suspicions.evidence().cloudflare.identityProvidersPage;
    if (isSecret)
        return suspicions.suspect(
            id, Weight::Seen, DiagnosisWords::tr("Okta refuses the client secret that Cloudflare sends"),
            {DiagnosisWords::tr(
                 "Copy the client secret from the app's General tab in Okta, enter it at the login method "
                 "in Cloudflare, and choose Save."),
             providers});
    //: %1 are Okta's own words
    suspicions.suspect(id, Weight::Seen, DiagnosisWords::tr("Okta gives Cloudflare no token: %1").arg(last->reason),
                       {DiagnosisWords::tr("Compare the app in Okta with the login method in Cloudflare."), providers});
}

void judgeOktaLog(Suspicions &suspicions)
{
    const Evidence &evidence = suspicions.evidence();
    const QString id = u"okta.sign-in-log"_s;
    if (!evidence.okta.signIns)
        return;
    if (!*evidence.okta.signIns)
        return suspicions.unread(id, DiagnosisWords::tr("Sign-ins in Okta's System Log"),
                                 evidence.okta.signIns->error());
    const QList<okta::LogEvent> events = **evidence.okta.signIns;
    const auto last = std::ranges::find_if(events, isOfSignIn);
    const QDateTime lastTime = last == events.cend() ? QDateTime() : last->published;
    const okta::LogEvent *elsewhere = denialSomewhere(evidence, lastTime);
    const bool isDenied = last != events.cend() && isDenial(*last);
    if (isDenied || elsewhere)
        suspectPolicy(suspicions, isDenied ? *last : *elsewhere, isDenied ? Weight::Seen : Weight::Likely);
    const bool isTurnedAway =
        last != events.cend() && !isDenied && (last->isFailure() || last->type.contains("unauth"_L1));
    if (isTurnedAway) {
        //: %1 is a login name
        suspicions.suspect(id, Weight::Seen,
                           DiagnosisWords::tr("Okta turned %1 away from the sign-in app").arg(nameIn(*last)),
                           {DiagnosisWords::tr("Assign this person or one of their groups to the app, or look at its "
                                               "sign-on policy."),
                            suspicions.adminPage(u"/admin/apps/active"_s)});
    } else if (!isDenied && !elsewhere) {
        suspicions.good(id, DiagnosisWords::tr("Okta turned nobody away from the sign-in app in the last hour"));
    }
    if (evidence.setup.signIn && evidence.setup.signIn->method != SignInMethod::Saml)
        judgeTokens(suspicions, events);
}

void judgeCloudflareLog(Suspicions &suspicions)
{
    const Evidence &evidence = suspicions.evidence();
    const QString id = u"cloudflare.access-log"_s;
    if (!evidence.cloudflare.signIns)
        return;
    if (!*evidence.cloudflare.signIns)
        return suspicions.unread(id, DiagnosisWords::tr("Sign-ins in Cloudflare's log"),
                                 evidence.cloudflare.signIns->error());
    const QList<cloudflare::logs::SignIn> signIns = **evidence.cloudflare.signIns;
    const bool isSaml = evidence.setup.signIn && evidence.setup.signIn->method == SignInMethod::Saml;
    const QLatin1String type = isSaml ? "saml"_L1 : "okta"_L1;
    // A sign-in with a one-time PIN says nothing of Okta.
    const auto newest = std::ranges::find_if(signIns, [type](const cloudflare::logs::SignIn &signIn) {
        return signIn.connection.isEmpty() || signIn.connection.compare(type, Qt::CaseInsensitive) == 0;
    });
    if (newest == signIns.cend())
        return suspicions.note(id, DiagnosisWords::tr("Cloudflare saw no sign-in with Okta in the last hour"));
    const cloudflare::logs::SignIn &last = *newest;
    const QString time = last.time.toLocalTime().toString(u"HH:mm"_s);
    //: %1 is a time of day, %2 a person's e-mail address
    const QString let = DiagnosisWords::tr("Cloudflare saw a sign-in at %1 (%2) and let it through");
    //: %1 is a time of day, %2 a person's e-mail address
    const QString barred =
        DiagnosisWords::tr("Cloudflare saw a sign-in at %1 (%2) and did not let it through: see the Access policies");
    suspicions.note(id, (last.allowed ? let : barred).arg(time, last.email));
}
} // namespace

bool isAboutGroups(const okta::LogEvent &event)
{
    return isOfTokens(event) && event.isFailure() && event.reason.contains("groups"_L1, Qt::CaseInsensitive);
}

void judgeSignInLogs(Suspicions &suspicions)
{
    judgeOktaLog(suspicions);
    judgeCloudflareLog(suspicions);
}

} // namespace bw
