#include "app/targets/okta/good_to_know.h"

#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta::good_to_know {

namespace {
bool isTestApp(const AppKind &kind)
{
    return kind.key == "scim2headerauth"_L1 || kind.key == "scim2testapp"_L1;
}
} // namespace

QStringList aboutSignIn()
{
    return {Words::tr("People start at a Cloudflare page: Cloudflare One takes only sign-ins that it began itself "
                      "(SP-initiated), so the app's icon stays hidden in Okta."),
            Words::tr("Should a sign-in end with “Failed to fetch user/group information from the identity provider”: "
                      "somebody is in more than 100 groups, or Okta ThreatInsight blocks Cloudflare.")};
}

QStringList aboutSamlSignIn()
{
    return aboutSignIn() << Words::tr("Groups and other attributes are read at a sign-in only: whoever gets a new "
                                      "group has to sign in again.");
}

QStringList aboutProvisioning(const AppKind &kind)
{
    QStringList facts{Words::tr("Who is taken off the assigned groups in Okta is deactivated on the other side.")};
    if (isTestApp(kind))
        facts << Words::tr("Okta calls its SCIM test apps fit “only for development and testing”; Cloudflare's guide "
                           "uses one all the same. A token that changes has to be pasted there again by hand.");
    return facts + kind.facts.provisioning;
}

QStringList aboutPush(const AppKind &kind)
{
    const QString generally =
        Words::tr("Assigning sends people and pushing sends groups: neither does the other's work.");
    return QStringList{generally} + kind.facts.push;
}

SystemFacts ofCloudflareOne()
{
    return {{Words::tr("This gives nobody access to the Cloudflare dashboard, which has an app of its own.")},
            {Words::tr("Pushed groups can be chosen in Access policies. At a sign-in Access reads the groups that "
                       "the sign-in brings; Gateway and device profiles read the pushed ones.")}};
}

SystemFacts ofDashboard()
{
    return {{Words::tr("A changed name or e-mail address does not arrive: take the person's assignment away and "
                       "give it again."),
             Words::tr("Each change stands in both logs: Reports › System Log in Okta, Manage Account › Audit Log "
                       "in Cloudflare."),
             Words::tr("Should every Super Administrator be lost all the same, the SCIM token can give a member "
                       "that role back by API: PUT /accounts/…/members/… with the role "
                       "33666b9c79b9a5273fc7344ff42f953d."),
             Words::tr("Older guides speak of self-hosted Access applications only, of a token for Account "
                       "Settings and Memberships, of groups named like roles, and of a catalogue without an app "
                       "for it. Today the token needs SCIM Provisioning alone, a policy on the user group grants "
                       "the role, and some orgs list the app Cloudflare Dashboard.")},
            {Words::tr("Pushed groups stand under Manage Account › Members › User Groups (in some dashboards "
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
