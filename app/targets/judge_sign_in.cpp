// Causes of "Failed to fetch user/group information from the identity provider", and of sign-ins that fail otherwise.
#include "app/targets/diagnosis_judge.h"
#include "app/targets/diagnosis_words.h"
#include "app/targets/okta/good_to_know.h"
#include "app/targets/okta/steps/groups_claim.h"
#include "app/targets/okta/steps/looks.h"

#include <algorithm>

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

/// An app or a server of others, whose tokens name another issuer than the address that Cloudflare is told of.
void judgeIssuer(Suspicions &suspicions)
{
    for (const QString &id : {u"okta.oidc-app"_s, u"okta.oidc-catalog-app"_s, u"okta.authorization-server"_s}) {
        const auto step = suspicions.evidence().steps.constFind(id);
        if (step == suspicions.evidence().steps.cend() || !step->finding)
            continue;
        const auto isIssuer = [](const FieldDiff &diff) {
            return diff.field == okta::issuerField && diff.comparison != Comparison::Same;
        };
        if (std::ranges::none_of(step->finding->fields, isIssuer))
            continue;
        //: %1 is a host
        const QString text =
            DiagnosisWords::tr("The tokens may name another issuer than %1, of which Cloudflare is told");
        suspicions.suspect(u"okta.issuer"_s, Weight::Likely, text.arg(suspicions.evidence().setup.okta.domain),
                           {DiagnosisWords::tr("Change the Issuer in Okta: on the app's tab Sign On, or at the "
                                               "authorization server."),
                            suspicions.adminPage(u"/admin/apps/active"_s)});
    }
}

/// Okta signs with another certificate than before: nobody is let in until Cloudflare holds it, too.
void judgeCertificate(Suspicions &suspicions)
{
    const auto provider = suspicions.evidence().steps.constFind(u"cloudflare.identity-provider"_s);
    if (provider == suspicions.evidence().steps.cend() || !provider->finding ||
        provider->finding->change != Change::Change)
        return;
    const auto isCertificate = [](const FieldDiff &diff) {
        return diff.field == "idp_public_certs"_L1 && diff.comparison == Comparison::Different;
    };
    if (std::ranges::any_of(provider->finding->fields, isCertificate))
        suspicions.suspect(u"saml.certificate"_s, Weight::Seen,
                           DiagnosisWords::tr("Okta signs with a certificate that Cloudflare does not hold"),
                           {DiagnosisWords::again(), providersPage(suspicions)});
}

void judgeMade(Suspicions &suspicions)
{
    const QString appRight = DiagnosisWords::tr("The sign-in app stands in Okta as wanted");
    const QString appWrong = DiagnosisWords::tr("The sign-in app in Okta is missing or differs");
    const QUrl apps = suspicions.adminPage(u"/admin/apps/active"_s);
    for (const QString &id : {u"okta.oidc-app"_s, u"okta.oidc-catalog-app"_s, u"okta.saml-app"_s})
        suspicions.step(id, appRight, appWrong, {DiagnosisWords::again(), apps});
    suspicions.proof(u"proof.oidc-client"_s, DiagnosisWords::tr("Okta accepts the client ID and secret"), apps);
    judgeCertificate(suspicions);
    suspicions.proof(u"proof.saml"_s, DiagnosisWords::tr("Both sides hold the same SAML addresses and certificate"),
                     apps);
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

/// One of two claims called "groups" does not arrive, and nobody says which.
void judgeClaims(Suspicions &suspicions)
{
    const auto step = suspicions.evidence().steps.constFind(u"okta.groups-claim"_s);
    if (step == suspicions.evidence().steps.cend() || !step->finding || !okta::hasTwoGroupsClaims(*step->finding))
        return;
    suspicions.suspect(u"okta.token-claim"_s, Weight::Likely,
                       DiagnosisWords::tr("The sign-in app sends the claim “groups” twice, and only one of the two "
                                          "arrives"),
                       {DiagnosisWords::tr("Remove the token claim “groups” on the app's tab Sign On in Okta: the "
                                           "groups claim filter sends the groups."),
                        suspicions.adminPage(u"/admin/apps/active"_s)});
}

/// Without an address Cloudflare lets nobody in. An app's own token claims are not looked at.
void judgeEmailClaim(Suspicions &suspicions)
{
    const std::optional<SignInSetup> &signIn = suspicions.evidence().setup.signIn;
    const bool isMissing =
        signIn && signIn->method != SignInMethod::Saml && !okta::good_to_know::aboutEmailClaim(*signIn).isEmpty();
    if (!isMissing)
        return;
    //: %1 is the name of a claim
    suspicions.suspect(
        u"okta.email-claim"_s, Weight::Likely,
        DiagnosisWords::tr("Okta sends the e-mail claim “%1” only where the app has a token claim of that "
                           "name")
            .arg(signIn->emailClaim),
        {DiagnosisWords::tr("Take “email” as the e-mail claim, or give the app that token claim."),
         providersPage(suspicions)});
}
} // namespace

void judgeSignIn(Suspicions &suspicions)
{
    judgeMade(suspicions);
    judgeBlocked(suspicions);
    judgeIssuer(suspicions);
    judgeEmailClaim(suspicions);
    judgeClaims(suspicions);
    judgeGroups(suspicions);
    judgeSignInLogs(suspicions);
}

} // namespace bw
