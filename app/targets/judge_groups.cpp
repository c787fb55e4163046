// People in more than 100 groups: their sign-in fails unless Cloudflare reads their groups with an Okta API token.
#include "app/setup/groups_filter.h"
#include "app/targets/diagnosis_judge.h"
#include "app/targets/diagnosis_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw {

namespace {
using Weight = Suspicions::Weight;

const QString manyGroups = u"okta.many-groups"_s;
const QString tokenStep = u"cloudflare.okta-api-token"_s;

/// Whether Cloudflare holds the token. Nobody shows it: what this program did is known.
enum class Token { Given, Asked, Missing, Unknown };

Token tokenAtCloudflare(const Evidence &evidence)
{
    const auto step = evidence.steps.constFind(tokenStep);
    if (step != evidence.steps.cend() && step->finding) {
        const bool isAsked = step->finding->means == Means::ByHand;
        return step->finding->isRight() ? Token::Given : isAsked ? Token::Asked : Token::Missing;
    }
    if (evidence.apiToken.isAsked)
        return Token::Asked;
    return evidence.apiToken.isGiven ? Token::Given : Token::Unknown;
}

/// Okta says so itself when it gives no token; what it said before Cloudflare could ask in another way is past.
bool wereGroupsTooMany(const Evidence &evidence)
{
    if (!evidence.okta.signIns || !*evidence.okta.signIns)
        return false;
    const QDateTime since = evidence.apiToken.given;
    return std::ranges::any_of(**evidence.okta.signIns, [&since](const okta::LogEvent &event) {
        return isAboutGroups(event) && (!since.isValid() || event.published > since);
    });
}

/// Those of a sample, as far as it could be read.
QStringList peopleInMany(const Evidence &evidence)
{
    const bool isRead = evidence.okta.inTooManyGroups && *evidence.okta.inTooManyGroups;
    return isRead ? **evidence.okta.inTooManyGroups : QStringList();
}

QString withPeople(const QString &text, const QStringList &people)
{
    return people.isEmpty() ? text : u"%1 (%2)"_s.arg(text, people.mid(0, 5).join(u", "_s));
}

/// The token itself, tried from here.
void judgeToken(Suspicions &suspicions)
{
    const Evidence &evidence = suspicions.evidence();
    if (!evidence.okta.apiTokenOwner || *evidence.okta.apiTokenOwner)
        return;
    const QString id = u"okta.api-token"_s;
    const Error &error = evidence.okta.apiTokenOwner->error();
    const QString title = DiagnosisWords::tr("Okta API token that Cloudflare is to use");
    const bool isRefusedHere = evidence.okta.blocked && *evidence.okta.blocked &&
                               std::ranges::any_of(**evidence.okta.blocked, [](const okta::LogEvent &event) {
                                   return isOutsideRange(event) && event.isOurs();
                               });
    if (error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::Busy)
        return suspicions.unread(id, title, error);
    if (error.kind == Error::Kind::BadCredential && isRefusedHere)
        return suspicions.unread(
            id, title, {.message = DiagnosisWords::tr("It may not be used from the network of this computer.")});
    const QUrl tokens = suspicions.adminPage(u"/admin/access/api/tokens"_s);
    if (error.kind == Error::Kind::BadCredential)
        return suspicions.suspect(
            id, Weight::Seen, DiagnosisWords::tr("The Okta API token that Cloudflare is to use is refused by Okta"),
            {DiagnosisWords::tr("Make a new token in Okta and give it to the login method in Cloudflare."), tokens});
    suspicions.suspect(
        id, Weight::Seen,
        DiagnosisWords::tr("The Okta API token that Cloudflare is to use cannot read the groups of people"),
        {DiagnosisWords::tr("Give its owner in Okta the role Read-only Administrator."), tokens});
}

/// The set-up is to give Cloudflare a token, and has not.
void judgeMissing(Suspicions &suspicions, bool isAsked)
{
    const Evidence &evidence = suspicions.evidence();
    const QString text = DiagnosisWords::tr("Cloudflare does not have the Okta API token yet, without which nobody in "
                                            "more than 100 groups can sign in");
    const QString enter = DiagnosisWords::tr(
        "Edit the login method in Cloudflare, paste the Okta API token, and choose Save, as the card of the set-up "
        "says.");
    const QString again = DiagnosisWords::tr("Run the set-up again: it gives Cloudflare the token, or shows where to "
                                             "paste it.");
    suspicions.suspect(tokenStep, wereGroupsTooMany(evidence) ? Weight::Seen : Weight::Likely,
                       withPeople(text, peopleInMany(evidence)),
                       {isAsked ? enter : again, evidence.cloudflare.identityProvidersPage});
}

/// A refusal since then: Cloudflare does not use it, or not in time.
void judgeGiven(Suspicions &suspicions)
{
    const Evidence &evidence = suspicions.evidence();
    if (wereGroupsTooMany(evidence))
        return suspicions.suspect(
            tokenStep, Weight::Seen,
            withPeople(DiagnosisWords::tr("Okta refuses a sign-in with more than 100 groups, although Cloudflare was "
                                          "given an Okta API token"),
                       peopleInMany(evidence)),
            {DiagnosisWords::tr("Edit the login method in Cloudflare, paste the Okta API token once more, and choose "
                                "Save: it may have been lost there. If that does not help, let fewer groups into the "
                                "sign-in."),
             evidence.cloudflare.identityProvidersPage});
    suspicions.note(tokenStep, DiagnosisWords::tr("Cloudflare was given an Okta API token; it cannot be read there"));
    if (!peopleInMany(evidence).isEmpty())
        suspicions.note(manyGroups, withPeople(DiagnosisWords::tr("Some have more than 100 groups, which is what the "
                                                                  "Okta API token is for"),
                                               peopleInMany(evidence)));
}

/// Nobody here has given Cloudflare a token, and somebody else may have.
void judgeUnknown(Suspicions &suspicions)
{
    const Evidence &evidence = suspicions.evidence();
    const QStringList people = peopleInMany(evidence);
    const bool isSeen = wereGroupsTooMany(evidence);
    if (people.isEmpty() && !isSeen)
        return;
    //: %1 is a list of login names
    const QString many =
        DiagnosisWords::tr("More than 100 groups in the sign-in of %1, and whether Cloudflare has an Okta API token "
                           "for that cannot be read");
    const QString refused =
        DiagnosisWords::tr("Okta refuses a sign-in with more than 100 groups; whether Cloudflare has an Okta API token "
                           "for that cannot be read");
    suspicions.suspect(
        manyGroups, isSeen ? Weight::Seen : Weight::Likely,
        isSeen ? withPeople(refused, people) : many.arg(people.mid(0, 5).join(u", "_s)),
        {appliesGroupsFilter(*evidence.setup.signIn)
             ? DiagnosisWords::tr("Narrow the groups filter, or give Cloudflare an Okta API token.")
             : DiagnosisWords::tr("Give Cloudflare an Okta API token, or choose the custom OIDC app, which can filter "
                                  "groups."),
         evidence.cloudflare.identityProvidersPage});
}
} // namespace

void judgeGroups(Suspicions &suspicions)
{
    const std::optional<Result<QStringList>> &sample = suspicions.evidence().okta.inTooManyGroups;
    judgeToken(suspicions);
    if (sample && !*sample)
        suspicions.unread(manyGroups, DiagnosisWords::tr("Groups of each person"), sample->error());
    if (sample && *sample && (*sample)->isEmpty())
        suspicions.good(manyGroups, DiagnosisWords::tr("Nobody in a sample has more than 100 groups in the sign-in"));
    const Token token = tokenAtCloudflare(suspicions.evidence());
    if (token == Token::Given)
        judgeGiven(suspicions);
    else if (token == Token::Unknown)
        judgeUnknown(suspicions);
    else
        judgeMissing(suspicions, token == Token::Asked);
}

} // namespace bw
