// Causes of a 401 on "Test API Credentials", and of people and groups that do not arrive.
#include "app/targets/cloudflare/kept_secret.h"
#include "app/targets/diagnosis_judge.h"
#include "app/targets/diagnosis_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw {

namespace {
using Weight = Suspicions::Weight;

void judgeSecret(Suspicions &suspicions, const QString &id, const QString &refused, const Suspicions::Advice &advice)
{
    const auto probe = suspicions.evidence().proofs.constFind(id);
    const bool isWrong = probe != suspicions.evidence().proofs.cend() && probe->error;
    if (isWrong && probe->error->kind == Error::Kind::BadCredential)
        suspicions.suspect(id, Weight::Seen, refused, advice);
    else if (isWrong && probe->error->kind == Error::Kind::Busy) // Okta meets the same
        suspicions.suspect(id, Weight::Seen, probe->error->message, {probe->error->action, probe->error->link});
    else
        suspicions.proof(id, DiagnosisWords::tr("The SCIM endpoint takes the secret and refuses a wrong one"),
                         advice.link);
}

QString madeAnew()
{
    return DiagnosisWords::tr("Run the set-up again: it makes a new one and shows what to paste.");
}

/// The secret that is kept here was replaced at the other side: Okta may have been given the new one, or not. A test
/// that fails says that it was not. False: it was not replaced.
bool judgeKept(Suspicions &suspicions, const QString &id, const QString &refused, const QUrl &link, bool testing)
{
    const Evidence &evidence = suspicions.evidence();
    const auto step = evidence.steps.constFind(id);
    if (step == evidence.steps.cend() || !step->finding || !cloudflare::hasRefusedSecret(*step->finding))
        return false;
    if (!step->finding->isRight()) {
        suspicions.suspect(id, Weight::Seen, refused, {madeAnew(), link});
        return true;
    }
    constexpr int lately = 3600; // seconds
    const bool arrives =
        evidence.okta.appLogs && *evidence.okta.appLogs &&
        std::ranges::any_of(**evidence.okta.appLogs, [](const okta::AppLog &log) {
            return log.lastArrival.isValid() && log.lastArrival.secsTo(QDateTime::currentDateTimeUtc()) < lately;
        });
    if (arrives && !testing)
        suspicions.note(id, step->finding->summary);
    else
        suspicions.suspect(
            id, Weight::Likely, refused,
            {DiagnosisWords::tr("Switch off the API integration of the app in Okta (Provisioning > Integration), then "
                                "run the set-up again: it makes a new one and shows what to paste."),
             suspicions.adminPage(u"/admin/apps/active"_s)});
    return true;
}

/// The other side, before anything in Okta matters.
void judgeEndpoint(Suspicions &suspicions, bool testing)
{
    const Evidence &evidence = suspicions.evidence();
    const QUrl providers = evidence.cloudflare.identityProvidersPage;
    if (evidence.setup.scim) {
        suspicions.step(u"cloudflare.identity-provider"_s,
                        DiagnosisWords::tr("SCIM is switched on at the login method"),
                        DiagnosisWords::tr("The login method in Cloudflare is missing or differs"),
                        {DiagnosisWords::again(), providers});
    }
    const QString replaced =
        DiagnosisWords::tr("Cloudflare refuses the SCIM secret: it was replaced after it had been stored here");
    judgeKept(suspicions, u"cloudflare.scim-secret"_s, replaced, providers, testing);
    judgeSecret(suspicions, u"cloudflare.scim-probe"_s, replaced, {madeAnew(), providers});
    judgeAccess(suspicions, u"cloudflare.dashboard-account"_s,
                DiagnosisWords::tr("The account may have its members provisioned"));
    judgeAccess(suspicions, u"okta.dashboard-groups"_s, DiagnosisWords::tr("Okta's side of the members is in order"));
    const QString rolled =
        DiagnosisWords::tr("Cloudflare refuses the token for dashboard members: it was deleted, rolled or has expired");
    const QString token = u"cloudflare.dashboard-token"_s;
    if (!judgeKept(suspicions, token, rolled, {}, testing))
        suspicions.step(token, DiagnosisWords::tr("The token for dashboard members is active"),
                        DiagnosisWords::tr("The token for dashboard members is gone or no longer active"),
                        {madeAnew(), {}});
    judgeSecret(suspicions, u"cloudflare.dashboard-scim-probe"_s, rolled, {madeAnew(), {}});
    judgeAccess(suspicions, u"configcat.preflight"_s, DiagnosisWords::tr("ConfigCat takes the SCIM token"));
}

/// What Okta's log says of its own requests. It may not show the test of a connection that is not saved.
void judgeToken(Suspicions &suspicions, bool testing)
{
    const okta::Clues &clues = suspicions.evidence().okta;
    if (!clues.appLogs)
        return;
    const QString id = u"okta.scim-token"_s;
    if (!*clues.appLogs)
        return suspicions.unread(id, DiagnosisWords::tr("Okta's own requests"), clues.appLogs->error());
    const QList<okta::AppLog> logs = **clues.appLogs;
    const auto refused = std::ranges::find_if(logs, [](const okta::AppLog &log) { return log.refusal.has_value(); });
    if (refused != logs.cend()) {
        const QString time = refused->refusal->published.toLocalTime().toString(u"HH:mm"_s);
        suspicions.suspect(
            id, Weight::Seen,
            //: %1 is a time of day
            DiagnosisWords::tr("Okta's requests are refused (401 at %1): the token in the app is not the right one")
                .arg(time),
            {DiagnosisWords::tr("Paste the token again in the app under Provisioning > Integration, exactly as the "
                                "card shows it, and save."),
             suspicions.adminPage(u"/admin/apps/active"_s)});
    } else if (testing && hasOpenConnection(suspicions)) {
        suspicions.note(id, DiagnosisWords::tr("Okta's log tells nothing of a connection before it is saved"));
    } else {
        suspicions.good(id, DiagnosisWords::tr("No refusal of Okta's requests stands"));
    }
}

void judgeHeader(Suspicions &suspicions)
{
    const auto probe = suspicions.evidence().proofs.constFind(u"cloudflare.scim-probe"_s);
    const bool isTaken = probe != suspicions.evidence().proofs.cend() && probe->next == Next::Proven && !probe->error;
    if (!isTaken || suspicions.isInPlan(u"okta.scim-switch"_s)) // that form stands behind a fixed "Bearer"
        return;
    suspicions.note(u"scim.header-form"_s, probe->words);
}

void judgePeople(Suspicions &suspicions)
{
    const Evidence &evidence = suspicions.evidence();
    const QUrl tasks = suspicions.adminPage(u"/admin/tasks"_s);
    const QString id = u"okta.people"_s;
    if (evidence.okta.people && !*evidence.okta.people)
        suspicions.unread(id, DiagnosisWords::tr("People assigned"), evidence.okta.people->error());
    if (evidence.okta.people && *evidence.okta.people) {
        const QList<okta::AppUser> people = **evidence.okta.people;
        const auto failed = std::count_if(people.cbegin(), people.cend(),
                                          [](const okta::AppUser &person) { return person.hasFailed(); });
        const auto noAddress = std::count_if(people.cbegin(), people.cend(), [](const okta::AppUser &person) {
            return !person.userName.contains(u'@');
        });
        if (people.isEmpty())
            suspicions.suspect(id, Weight::Seen, DiagnosisWords::tr("Nobody is assigned to the provisioning app"),
                               {DiagnosisWords::tr("Assign a group that has people."), tasks});
        else if (failed > 0)
            suspicions.suspect(
                id, Weight::Seen, DiagnosisWords::tr("Okta could not push %n people", "", int(failed)),
                {DiagnosisWords::tr("Look at Okta's Tasks page, mend what it says, and retry there."), tasks});
        else if (noAddress > 0)
            suspicions.suspect(
                id, Weight::Likely,
                DiagnosisWords::tr("The username of %n people is no e-mail address", "", int(noAddress)),
                {DiagnosisWords::tr("Choose Email as the Application username format, then assign them anew."), tasks});
        else
            suspicions.good(id,
                            DiagnosisWords::tr("%n people are assigned, none with an error", "", int(people.size())));
    }
    if (!evidence.okta.mappings || !*evidence.okta.mappings)
        return;
    for (const okta::PushMapping &mapping : **evidence.okta.mappings) {
        if (!mapping.hasFailed())
            continue;
        //: %1 are Okta's own words
        suspicions.suspect(u"okta.push-mappings"_s, Weight::Seen,
                           DiagnosisWords::tr("A pushed group is in error: %1").arg(mapping.errorSummary),
                           {DiagnosisWords::tr("Mend what it says under Push Groups, and push it again."), tasks});
        return;
    }
    suspicions.good(u"okta.push-mappings"_s, DiagnosisWords::tr("No pushed group is in error"));
}

/// Whom Okta leaves out without an error. Source: Okta help, "Group Push prerequisites": members are provisioned first.
void judgeLeftOut(Suspicions &suspicions)
{
    const std::optional<Result<QList<VerdictLine>>> &remarks = suspicions.evidence().okta.sample;
    if (!remarks)
        return;
    if (!*remarks)
        return suspicions.unread(u"okta.groups"_s, DiagnosisWords::tr("People in the groups"), remarks->error());
    const QUrl apps = suspicions.adminPage(u"/admin/apps/active"_s);
    for (const VerdictLine &remark : **remarks) {
        if (remark.id == "okta.groups.not-assigned"_L1)
            suspicions.suspect(remark.id, Weight::Likely, remark.text,
                               {DiagnosisWords::tr("Name one of their groups among those that are assigned, and run "
                                                   "the set-up again."),
                                apps});
        else if (remark.id == "okta.groups.username"_L1 && remark.mark == VerdictLine::Mark::No)
            suspicions.suspect(
                remark.id, Weight::Likely, remark.text,
                {DiagnosisWords::tr("Choose Email as the username format, and run the set-up again."), apps});
        else if (remark.id == "okta.groups.inactive"_L1 || remark.id == "okta.groups.empty"_L1)
            suspicions.note(remark.id, remark.text);
    }
}

/// The dashboard's SCIM has no log of its own: what it refused stands in the account's audit log.
void judgeMembers(Suspicions &suspicions)
{
    const cloudflare::Clues &clues = suspicions.evidence().cloudflare;
    const QString id = u"cloudflare.audit-log"_s;
    if (!clues.changes)
        return;
    if (!*clues.changes)
        return suspicions.unread(id, DiagnosisWords::tr("Cloudflare's audit log"), clues.changes->error());
    const QList<cloudflare::logs::Change> refused = cloudflare::logs::refusedMembers(**clues.changes);
    if (refused.isEmpty())
        return suspicions.good(id, DiagnosisWords::tr("Cloudflare's audit log has no refused member or group"));
    const cloudflare::logs::Change &last = refused.first();
    //: %1 is a time of day, %2 a request such as "POST /…/Groups", %3 an HTTP status
    suspicions.suspect(id, Weight::Seen,
                       DiagnosisWords::tr("Cloudflare refused a member or group that Okta sent at %1 (%2: %3)")
                           .arg(last.time.toLocalTime().toString(u"HH:mm"_s), last.verb + u' ' + last.path)
                           .arg(last.status),
                       {DiagnosisWords::tr("Look at Okta's Tasks page: it has Cloudflare's reason. Mend it, and retry "
                                           "the task there."),
                        suspicions.adminPage(u"/admin/tasks"_s)});
}

void judgeArrival(Suspicions &suspicions)
{
    const cloudflare::Clues &clues = suspicions.evidence().cloudflare;
    const QString log = u"cloudflare.scim-log"_s;
    if (clues.scimLog && !*clues.scimLog)
        suspicions.unread(log, DiagnosisWords::tr("Cloudflare's SCIM log"), clues.scimLog->error());
    if (clues.scimLog && *clues.scimLog) {
        const QList<cloudflare::logs::ScimEntry> failures = cloudflare::logs::standingFailures(**clues.scimLog);
        if (!failures.isEmpty() && failures.first().resource.isEmpty()) {
            //: %1 are Cloudflare's own words
            suspicions.note(log, DiagnosisWords::tr("Okta sent somebody or something that is not at this SCIM address, "
                                                    "maybe from an earlier one: %1")
                                     .arg(failures.first().error));
        } else if (failures.isEmpty()) {
            suspicions.good(log, DiagnosisWords::tr("Cloudflare's SCIM log has no failure that still stands"));
        } else {
            //: %1 is a person's e-mail address or a group's name, %2 are Cloudflare's own words
            suspicions.suspect(log, Weight::Seen,
                               DiagnosisWords::tr("Cloudflare's SCIM log notes a failure for “%1”: %2")
                                   .arg(failures.first().resource, failures.first().error),
                               {DiagnosisWords::tr("Mend it in Okta, then retry the task there."), clues.scimLogPage});
        }
    }
    judgeMembers(suspicions);
    const QString first = u"cloudflare.first-sign-in"_s;
    const bool isKnownRead = clues.known && *clues.known;
    if (clues.known && !*clues.known)
        suspicions.unread(first, DiagnosisWords::tr("Who has signed in before"), clues.known->error());
    if (isKnownRead && (**clues.known).isEmpty() && clues.arrived && *clues.arrived && **clues.arrived == 0) {
        suspicions.suspect(
            first, Weight::Likely,
            DiagnosisWords::tr("None of those asked about has ever signed in to Cloudflare, and it takes in nobody "
                               "before that"),
            {DiagnosisWords::tr("Let one person sign in to an Access application or with the Cloudflare One "
                                "Client, then look again."),
             {}});
    } else if (isKnownRead) {
        suspicions.good(first, DiagnosisWords::tr("People who have signed in before can arrive"));
    }
}
} // namespace

void judgeProvisioning(Suspicions &suspicions, bool testing)
{
    judgeEndpoint(suspicions, testing);
    judgeProvisioningApps(suspicions, testing);
    judgeToken(suspicions, testing);
    if (testing)
        return judgeHeader(suspicions);
    judgePeople(suspicions);
    judgeLeftOut(suspicions);
    judgeArrival(suspicions);
}

} // namespace bw
