#include "app/setup/setup_rules.h"

#include "app/setup/addresses.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::SetupRules)
};

constexpr qsizetype longestLabel = 100;     // Okta API reference, Applications › label
constexpr qsizetype longestGroupName = 255; // Okta API reference, Groups › profile.name

/// Collects the faults of one setup; one function a section.
class Rules
{
public:
    explicit Rules(const Setup &setup) : m_setup(setup) {}

    QList<FieldFault> all()
    {
        general();
        if (m_setup.cloudflare)
            cloudflare(*m_setup.cloudflare);
        if (m_setup.signIn)
            signIn(*m_setup.signIn);
        if (m_setup.scim)
            scim(*m_setup.scim);
        if (m_setup.dashboardScim)
            dashboard(*m_setup.dashboardScim);
        if (m_setup.configcat)
            configcat(*m_setup.configcat);
        return m_faults;
    }

private:
    void missing(const QString &path, const QString &message)
    {
        m_faults << FieldFault{path, FieldFault::Weight::Missing, message};
    }
    void wrong(const QString &path, const QString &message)
    {
        m_faults << FieldFault{path, FieldFault::Weight::Wrong, message};
    }
    void warning(const QString &path, const QString &message)
    {
        m_faults << FieldFault{path, FieldFault::Weight::Warning, message};
    }

    void general();
    void cloudflare(const CloudflareSetup &setup);
    void signIn(const SignInSetup &setup);
    void authorizationServer(const SignInSetup &setup);
    void groupsFilter(const SignInSetup &setup);
    void scim(const ScimSetup &setup);
    void pushedOutsideClaim(const ScimSetup &setup);
    void dashboard(const DashboardScimSetup &setup);
    void policies(const DashboardScimSetup &setup);
    void configcat(const ConfigCatSetup &setup);

    void label(const QString &path, const QString &text);
    void address(const QString &path, const QString &text);
    void groups(const QString &path, const QStringList &names);
    void list(const QString &path, const QStringList &texts, qsizetype longest);
    void disjoint(const QString &section, const QStringList &assigned, const QStringList &pushed);
    void shape(const QString &path, const QString &text, const QString &pattern, const QString &example);

    const Setup &m_setup;
    QList<FieldFault> m_faults;
};

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

void Rules::label(const QString &path, const QString &text)
{
    if (text.trimmed().isEmpty())
        missing(path, Words::tr("Give it a name."));
    else if (text.size() > longestLabel)
        wrong(path, Words::tr("The name is longer than %n character(s).", nullptr, int(longestLabel)));
    else if (hasControlCharacter(text))
        wrong(path, Words::tr("The name has a line break or control character in it. Take it out."));
}

void Rules::address(const QString &path, const QString &text)
{
    const Result<QUrl> url = understandUrl(text, path);
    if (text.isEmpty())
        missing(path, url.error().action);
    else if (!url)
        wrong(path, url.error().message + u' ' + url.error().action);
}

void Rules::list(const QString &path, const QStringList &texts, qsizetype longest)
{
    QSet<QString> seen;
    for (const QString &text : texts) {
        if (text.trimmed().isEmpty())
            wrong(path, Words::tr("There is an empty entry in the list. Take it out."));
        else if (seen.contains(text))
            wrong(path, Words::tr("“%1” is in the list twice. Take one out.").arg(text));
        else if (text.size() > longest || hasControlCharacter(text) || text != text.trimmed())
            wrong(path, Words::tr("“%1” is too long, or begins or ends with a space, or has a line break in it.")
                            .arg(text.left(60)));
        seen << text;
    }
}

void Rules::groups(const QString &path, const QStringList &names)
{
    list(path, names, longestGroupName);
}

// Okta does not support one group for both (help.okta.com, "About Group Push"); ConfigCat's guide says the same.
void Rules::disjoint(const QString &section, const QStringList &assigned, const QStringList &pushed)
{
    for (const QString &name : pushed) {
        if (assigned.contains(name)) {
            wrong(section + u".pushGroups"_s, Words::tr("“%1” is both assigned and pushed. Okta does not support that: "
                                                        "make a second group with the same people, "
                                                        "and push that one.")
                                                  .arg(name));
        }
    }
}

void Rules::shape(const QString &path, const QString &text, const QString &pattern, const QString &example)
{
    if (!text.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
        wrong(
            path,
            Words::tr("This does not look right: it should look like %1. Copy it from ConfigCat again.").arg(example));
}

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
    if (setup.assignGroups.isEmpty())
        warning(u"signIn.assignGroups"_s,
                Words::tr("No group is assigned: nobody can sign in until you assign people in Okta."));
    if (setup.emailClaim.size() > longestLabel || setup.emailClaim.contains(u' ') ||
        hasControlCharacter(setup.emailClaim))
        wrong(u"signIn.emailClaim"_s,
              Words::tr("A claim's name has no spaces and at most %n character(s).", nullptr, int(longestLabel)));
    authorizationServer(setup);
    groupsFilter(setup);
}

// Cloudflare docs, Okta as identity provider: custom OIDC claims come from a custom authorization server only.
void Rules::authorizationServer(const SignInSetup &setup)
{
    static const QRegularExpression id(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    list(u"signIn.claims"_s, setup.claims, longestLabel);
    const bool spaced = std::any_of(setup.claims.begin(), setup.claims.end(),
                                    [](const QString &claim) { return claim.contains(u' '); });
    if (spaced)
        wrong(u"signIn.claims"_s, Words::tr("A claim's name has no spaces in it."));
    if (setup.method == SignInMethod::Saml && !setup.authorizationServer.isEmpty())
        wrong(u"signIn.authorizationServer"_s,
              Words::tr("SAML knows no authorization server. Leave it empty, or choose OIDC."));
    else if (setup.method != SignInMethod::Saml && !setup.claims.isEmpty() && setup.authorizationServer.isEmpty())
        wrong(u"signIn.authorizationServer"_s, Words::tr("Custom claims need a custom authorization server. Give its "
                                                         "ID, such as “default”, or take the claims out."));
    if (!setup.authorizationServer.isEmpty() && !id.match(setup.authorizationServer).hasMatch())
        wrong(u"signIn.authorizationServer"_s,
              Words::tr("Give only the ID of the authorization server, such as “default” or aus…, not its address."));
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
        wrong(path, Words::tr("This is not a regular expression: %1 (at character %2).")
                        .arg(filter.errorString())
                        .arg(filter.patternErrorOffset() + 1));
}

void Rules::scim(const ScimSetup &setup)
{
    if (!m_setup.signIn)
        wrong(u"scim"_s, Words::tr("Provisioning belongs to a sign-in method. Choose the sign-in as well."));
    const bool isSaml = m_setup.signIn && m_setup.signIn->method == SignInMethod::Saml;
    if (setup.oneApp && !isSaml)
        wrong(u"scim.oneApp"_s, Words::tr("One app for both works with SAML only. Choose SAML, or two apps."));
    if (setup.seatDeprovision && !setup.userDeprovision)
        wrong(u"scim.seatDeprovision"_s,
              Words::tr("Seats can be removed only together with users. Switch on “userDeprovision” too."));
    label(u"scim.appLabel"_s, setup.appLabel);
    groups(u"scim.assignGroups"_s, setup.assignGroups);
    groups(u"scim.pushGroups"_s, setup.pushGroups);
    if (setup.assignGroups.isEmpty())
        warning(u"scim.assignGroups"_s,
                Words::tr("No group is assigned: no user will be provisioned until you assign people in Okta."));
    QStringList assigned = setup.assignGroups;
    if (setup.oneApp && m_setup.signIn)
        assigned += m_setup.signIn->assignGroups; // the same app
    disjoint(u"scim"_s, assigned, setup.pushGroups);
    pushedOutsideClaim(setup);
}

// Cloudflare docs, Okta › SCIM: the pushed groups should be those of the claim, because their membership overwrites it.
void Rules::pushedOutsideClaim(const ScimSetup &setup)
{
    if (!m_setup.signIn || m_setup.signIn->groupsFilter.isEmpty())
        return;
    const QRegularExpression filter(QRegularExpression::anchoredPattern(m_setup.signIn->groupsFilter));
    if (!filter.isValid())
        return;
    for (const QString &name : setup.pushGroups) {
        if (!filter.match(name).hasMatch()) {
            warning(u"scim.pushGroups"_s, Words::tr("“%1” is pushed, but the groups filter leaves it out of the "
                                                    "sign-in. What is pushed overwrites the groups "
                                                    "of the sign-in: let both name the same groups.")
                                              .arg(name));
        }
    }
}

void Rules::dashboard(const DashboardScimSetup &setup)
{
    label(u"dashboardScim.appLabel"_s, setup.appLabel);
    groups(u"dashboardScim.assignGroups"_s, setup.assignGroups);
    groups(u"dashboardScim.pushGroups"_s, setup.pushGroups);
    if (setup.assignGroups.isEmpty())
        warning(u"dashboardScim.assignGroups"_s,
                Words::tr("No group is assigned: no member will be provisioned until you assign people in Okta."));
    disjoint(u"dashboardScim"_s, setup.assignGroups, setup.pushGroups);
    for (const QString &name : setup.pushGroups) {
        if (name.trimmed().startsWith("CF"_L1, Qt::CaseInsensitive)) {
            wrong(u"dashboardScim.pushGroups"_s,
                  Words::tr("“%1” begins with CF, which Cloudflare keeps for itself. Push a group with another name.")
                      .arg(name));
        }
    }
    policies(setup);
}

void Rules::policies(const DashboardScimSetup &setup)
{
    const QString path = u"dashboardScim.policies"_s;
    for (auto policy = setup.policies.begin(); policy != setup.policies.end(); ++policy) {
        if (!setup.pushGroups.contains(policy.key()))
            wrong(path,
                  Words::tr("“%1” is not among the pushed groups. Push it, or take its policy out.").arg(policy.key()));
        if (policy.value().isEmpty())
            wrong(path, Words::tr("The policy of “%1” is empty. Name a role, or take it out.").arg(policy.key()));
        list(path, policy.value(), longestGroupName);
    }
}

void Rules::configcat(const ConfigCatSetup &setup)
{
    label(u"configcat.appLabel"_s, setup.appLabel);
    if (setup.entityId.isEmpty())
        missing(u"configcat.entityId"_s, Words::tr("Copy the Entity ID from ConfigCat."));
    shape(u"configcat.entityId"_s, setup.entityId, u"\\Aapp\\.configcat\\.com/[0-9a-fA-F]{32}\\z"_s,
          u"app.configcat.com/0123…"_s);
    address(u"configcat.acsUrl"_s, setup.acsUrl);
    address(u"configcat.scimUrl"_s, setup.scimUrl);
    const QString guid = u"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"_s;
    shape(u"configcat.acsUrl"_s, setup.acsUrl, u"/saml/acs/"_s + guid + u"/?\\z"_s,
          u"https://dashboard-api.configcat.com/saml/acs/…"_s);
    shape(u"configcat.scimUrl"_s, setup.scimUrl, u"/v2/"_s + guid + u"/?\\z"_s,
          u"https://scim-api.configcat.com/v2/…"_s);
    groups(u"configcat.assignGroups"_s, setup.assignGroups);
    groups(u"configcat.pushGroups"_s, setup.pushGroups);
    if (setup.assignGroups.isEmpty())
        warning(u"configcat.assignGroups"_s,
                Words::tr("No group is assigned: nobody can sign in until you assign people in Okta."));
    disjoint(u"configcat"_s, setup.assignGroups, setup.pushGroups);
}

} // namespace

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
