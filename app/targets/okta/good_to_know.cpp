#include "app/targets/okta/good_to_know.h"

#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta::good_to_know {

namespace {
bool isTestApp(const AppKind &kind)
{
    return kind.key == "scim2headerauth"_L1 || kind.key == "scim2testapp"_L1;
}

QString aboutBeginning()
{
    return Words::tr("People start at a Cloudflare page: Cloudflare One takes only sign-ins that it began itself "
                     "(SP-initiated), so the app's icon stays hidden in Okta.");
}
} // namespace

QStringList aboutSignIn()
{
    return {aboutBeginning(),
            Words::tr("Should a sign-in end with “Failed to fetch user/group information from the identity provider”: "
                      "somebody is in more than 100 groups, or Okta ThreatInsight blocks Cloudflare. Some orgs send "
                      "only 100 of the groups instead, without a word.")};
}

QStringList aboutEmailClaim(const SignInSetup &setup)
{
    static const QStringList ofEveryToken{u"email"_s, u"preferred_username"_s};
    if (setup.emailClaim.isEmpty() || !setup.authorizationServer.isEmpty() || ofEveryToken.contains(setup.emailClaim))
        return {};
    //: %1 is the name of a claim
    return {
        Words::tr("Okta sends no claim “%1” by itself, and without an e-mail address nobody is let in: take “email”, "
                  "give the app a token claim of that name, or use a custom authorization server.")
            .arg(setup.emailClaim)};
}

QStringList aboutSamlSignIn()
{
    return {aboutBeginning(),
            Words::tr("Groups and other attributes are read at a sign-in only: whoever gets a new "
                      "group has to sign in again."),
            aboutNameId()};
}

QString aboutNameId()
{
    return Words::tr("The Name ID has the format EmailAddress and is the person's e-mail address; the answer is signed "
                     "with RSA-SHA256 and carries the signing certificate.");
}

QStringList aboutProvisioning(const AppKind &kind)
{
    QStringList facts{
        Words::tr("Who is taken off the assigned groups or deactivated in Okta is deactivated on the other "
                  "side. Suspending somebody in Okta changes nothing there.")};
    if (isTestApp(kind))
        facts << Words::tr("Okta calls its SCIM test apps fit “only for development and testing”; Cloudflare's guide "
                           "uses one all the same. A token that changes has to be pasted there again by hand.");
    return facts + kind.facts.provisioning;
}

QStringList aboutPush(const AppKind &kind)
{
    const QString generally =
        Words::tr("Assigning sends people and pushing sends groups: neither does the other's work.");
    const QString limits = Words::tr("A pushed group must be managed from Okta, and its inactive people are not "
                                     "pushed. Each group is pushed by its name; a push rule would take at most 100.");
    return QStringList{generally, limits} + kind.facts.push;
}

SystemFacts ofCloudflareOne()
{
    return {{Words::tr("This gives nobody access to the Cloudflare dashboard, which has an app of its own."),
             Words::tr("The SCIM secret does not expire, and can be made anew at any time.")},
            {Words::tr("Pushed groups can be chosen in Access policies. At a sign-in Access reads the groups that "
                       "the sign-in brings; Gateway and device profiles read the pushed ones.")}};
}

SystemFacts ofDashboard()
{
    return {
        {Words::tr("A changed name or e-mail address does not arrive: take the person's assignment away and "
                   "give it again."),
         Words::tr("Each change stands in both logs: Reports › System Log in Okta, Manage Account › Audit Log "
                   "in Cloudflare (“Create SCIM User”, “Update SCIM Group” and the like)."),
         Words::tr("Older guides add: you cannot automatically deprovision users under domains that do not have the "
                   "SSO connector."),
         Words::tr("The only Super Administrator of an Enterprise account is not deprovisioned, whatever Okta sends."),
         Words::tr("Should every Super Administrator be lost all the same, the SCIM token can give a member "
                   "that role back by API: PUT /accounts/…/members/… with the role "
                   "33666b9c79b9a5273fc7344ff42f953d."),
         Words::tr("Older guides speak of self-hosted Access applications only, of a token for Account "
                   "Settings and Memberships, of groups named like roles, and of a catalogue without an app "
                   "for it. Today the token needs SCIM Provisioning alone, a policy on the user group grants "
                   "the role, and some orgs list the app Cloudflare Dashboard.")},
        {Words::tr("Older guides take the tick off Rename groups (the gear of Push Groups), so that a group kept its "
                   "role's name. A name grants nothing any more, so that setting does no harm."),
         Words::tr("Pushed groups stand under Manage Account › Members › User Groups (in some dashboards "
                   "Manage members › Members). Only their policies can be edited there."),
         Words::tr("Who leaves a pushed group stays a member; who loses the assignment does not.")}};
}

SystemFacts ofConfigCat()
{
    return {{Words::tr("Older guides call SCIM at ConfigCat a public beta; it belongs to every plan."),
             Words::tr("Who is deactivated keeps a disabled account: Okta never removes anybody from the "
                       "organization.")},
            {Words::tr("The groups mean nothing in ConfigCat until permissions are given to them there.")}};
}

} // namespace bw::okta::good_to_know
