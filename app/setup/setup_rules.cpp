#include "app/setup/setup_rules.h"

#include "app/setup/addresses.h"
#include "app/setup/groups_filter.h"
#include "app/setup/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::SetupRules)
};

} // namespace

void Rules::general()
{
    label(u"name"_s, m_setup.name);
    const Result<Understood<QString>> domain = understandOktaDomain(m_setup.okta.domain);
    if (m_setup.okta.domain.isEmpty())
        missing(u"okta.domain"_s, domain.error().action);
    else if (!domain)
        wrong(u"okta.domain"_s, domain.error().message + u' ' + domain.error().action);
    const bool wantsNothing = !m_setup.signIn && !m_setup.scim && !m_setup.dashboardScim && !m_setup.configcat;
    if (wantsNothing)
        missing(u"signIn"_s, Words::tr("Choose what to connect: sign-in, provisioning, the dashboard or ConfigCat."));
    const bool wantsCloudflare = m_setup.signIn || m_setup.scim || m_setup.dashboardScim;
    if (wantsCloudflare && !m_setup.cloudflare)
        missing(u"cloudflare"_s, Words::tr("Give the Cloudflare team that Okta is to be connected with."));
}

void Rules::cloudflare(const CloudflareSetup &setup)
{
    const bool needsTeam = m_setup.signIn || m_setup.scim || !m_setup.dashboardScim;
    const Result<Understood<QString>> team = understandTeam(setup.team);
    if (setup.team.isEmpty() && needsTeam)
        missing(u"cloudflare.team"_s, team.error().action);
    else if (!setup.team.isEmpty() && !team)
        wrong(u"cloudflare.team"_s, team.error().message + u' ' + team.error().action);
    static const QRegularExpression hex(u"\\A[0-9a-f]{32}\\z"_s);
    if (!setup.account.isEmpty() && !hex.match(setup.account).hasMatch())
        wrong(
            u"cloudflare.account"_s,
            Words::tr(
                "An account ID has 32 digits and letters a to f. Leave it empty to use the one that the token sees."));
    address(u"cloudflare.apiUrl"_s, setup.apiUrl);
    if (!setup.teamUrl.isEmpty())
        address(u"cloudflare.teamUrl"_s, setup.teamUrl);
}

void Rules::signIn(const SignInSetup &setup)
{
    label(u"signIn.name"_s, setup.name);
    label(u"signIn.appLabel"_s, setup.appLabel);
    groups(u"signIn.assignGroups"_s, setup.assignGroups);
    const bool isOneApp = m_setup.scim && m_setup.scim->oneApp && !m_setup.scim->assignGroups.isEmpty();
    if (setup.assignGroups.isEmpty() && !isOneApp)
        warning(u"signIn.assignGroups"_s,
                Words::tr("No group is assigned: nobody can sign in until you assign people in Okta."));
    if (setup.emailClaim.size() > longestLabel || setup.emailClaim.contains(u' ') ||
        hasControlCharacter(setup.emailClaim))
        wrong(u"signIn.emailClaim"_s,
              Words::tr("A claim's name has no spaces and at most %n character(s).", nullptr, int(longestLabel)));
    authorizationServer(setup);
    groupsFilter(setup);
    const bool hasFilterByHand = setup.method == SignInMethod::Oidc && setup.authorizationServer.isEmpty();
    if (setup.groupsClaim == GroupsClaim::ByHand && !hasFilterByHand)
        warning(
            u"signIn.groupsClaim"_s,
            Words::tr("Only the custom OIDC app without an authorization server has a groups claim to be set by hand: "
                      "this is not used."));
    if (setup.method == SignInMethod::Saml && !setup.pkce)
        warning(u"signIn.pkce"_s, Words::tr("PKCE belongs to OpenID Connect: this is not used."));
    if (!appliesGroupsFilter(setup) && setup.groupsFilter != ".*"_L1)
        warning(u"signIn.groupsFilter"_s,
                Words::tr("The catalogue app sends all groups: this filter is not applied. Choose the custom OIDC app "
                          "to filter, or name a custom authorization server."));
}

// Cloudflare docs, Okta as identity provider: custom OIDC claims come from a custom authorization server only.
void Rules::authorizationServer(const SignInSetup &setup)
{
    list(u"signIn.claims"_s, setup.claims, longestLabel);
    const bool spaced = std::any_of(setup.claims.begin(), setup.claims.end(),
                                    [](const QString &claim) { return claim.contains(u' '); });
    if (spaced)
        wrong(u"signIn.claims"_s, Words::tr("A claim's name has no spaces in it."));
    for (const QString &sent : {u"email"_s, u"groups"_s}) {
        if (setup.claims.contains(sent))
            wrong(u"signIn.claims"_s, Words::tr("“%1” is sent already. Take it out.").arg(sent));
    }
    if (setup.method == SignInMethod::Saml && !setup.authorizationServer.isEmpty())
        wrong(u"signIn.authorizationServer"_s,
              Words::tr("SAML knows no authorization server. Leave it empty, or choose OIDC."));
    else if (setup.method != SignInMethod::Saml && !setup.claims.isEmpty() && setup.authorizationServer.isEmpty())
        wrong(u"signIn.authorizationServer"_s, Words::tr("Custom claims need a custom authorization server. Give its "
                                                         "ID, such as “default”, or take the claims out."));
    // An id, or the name of one that is found or made by it.
    const QString &server = setup.authorizationServer;
    if (server.contains(u'/') || server.size() > longestLabel || hasControlCharacter(server) ||
        server != server.trimmed())
        wrong(u"signIn.authorizationServer"_s,
              Words::tr("Give the ID of the authorization server, such as “default” or aus…, or its name, not its "
                        "address."));
}

void Rules::groupsFilter(const SignInSetup &setup)
{
    const QString path = u"signIn.groupsFilter"_s;
    const QRegularExpression filter(setup.groupsFilter);
    if (setup.groupsFilter.isEmpty())
        missing(path, Words::tr("Give a regular expression for the groups; “.*” stands for all of them."));
    else if (setup.groupsFilter.size() > 1024)
        wrong(path, Words::tr("The regular expression is too long."));
    else if (!filter.isValid())
        wrong(
            path,
            Words::tr("This is not a regular expression; look at character %1.").arg(filter.patternErrorOffset() + 1));
}

QList<FieldFault> faultsOf(const Setup &setup)
{
    return Rules(setup).all();
}

bool isUsable(const QList<FieldFault> &faults)
{
    return std::all_of(faults.begin(), faults.end(),
                       [](const FieldFault &fault) { return fault.weight == FieldFault::Weight::Warning; });
}

} // namespace bw
