#include "app/practice/cloudflare/cloudflare_tenant.h"

#include "app/practice/cloudflare/dashboard_page.h"
#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/provider_view.h"
#include "app/practice/cloudflare/seed.h"
#include "app/practice/cloudflare/services.h"
#include "app/practice/cloudflare/team_server.h"

using namespace Qt::StringLiterals;

namespace bw::practice {

using namespace cloudflare;

namespace {
/// As when another admin presses "Regenerate Secret".
void replaceScimSecrets(Account &account)
{
    for (const auto &provider : account.providers) {
        if (!provider->scimSecret.isEmpty())
            provider->scimSecret = newScimSecret();
    }
}
} // namespace

CloudflareTenant::CloudflareTenant(QObject *parent) : Server(parent), m_api(std::make_unique<Api>(*this, m_state))
{
    seed(m_state);
    m_team = std::make_unique<TeamServer>(m_state);
    for (const auto serve : {serveAccounts, serveOrganizations, serveProviders, serveScimReports, serveAccessLogs,
                             serveAccessLists, serveRiskScoring, serveTokens, serveMembers, serveUserGroups,
                             serveSsoConnectors, serveAudit, serveDashboardScim})
        serve(*m_api);
    serveDashboardPages(*this, m_state);
}

CloudflareTenant::~CloudflareTenant() = default;

bool CloudflareTenant::start(quint16 port, quint16 teamPort)
{
    const bool listening = Server::start(port) && m_team->start(teamPort);
    m_state.teamUrl = m_team->url();
    return listening;
}

QString CloudflareTenant::apiUrl() const
{
    return url() + u"/client/v4"_s;
}

QString CloudflareTenant::teamUrl() const
{
    return m_state.teamUrl;
}

Server &CloudflareTenant::team() const
{
    return *m_team;
}

bool CloudflareTenant::setWay(const QString &name, bool on)
{
    static const QHash<QString, bool Ways::*> flags{
        {u"organizationNeedsHuman"_s, &Ways::organizationNeedsHuman},
        {u"keepsPkce"_s, &Ways::keepsPkce},
        {u"takesPeopleAtFirstSignIn"_s, &Ways::takesPeopleAtFirstSignIn},
        {u"scimDiscovery"_s, &Ways::scimDiscovery},
        {u"scimSecretRefreshes"_s, &Ways::scimSecretRefreshes},
        {u"riskScoring"_s, &Ways::riskScoring},
        {u"logsTestLogins"_s, &Ways::logsTestLogins},
        {u"keepsTestLogins"_s, &Ways::keepsTestLogins},
        {u"mayReadSignIns"_s, &Ways::mayReadSignIns},
        {u"groupsAreObjects"_s, &Ways::groupsAreObjects},
        {u"mayMintTokens"_s, &Ways::mayMintTokens},
        {u"mintsOnlyOwnPermissions"_s, &Ways::mintsOnlyOwnPermissions},
        {u"prefillsUndocumentedKeys"_s, &Ways::prefillsUndocumentedKeys},
        {u"membersMayUseApi"_s, &Ways::membersMayUseApi},
        {u"datesRetryAfter"_s, &Ways::datesRetryAfter},
        {u"accountTokensMayNotList"_s, &Ways::accountTokensMayNotList},
        {u"tokensNeedAddress"_s, &Ways::tokensNeedAddress},
        {u"putForgetsSecret"_s, &Ways::putForgetsSecret},
        {u"resourcesById"_s, &Ways::resourcesById},
        {u"resourcesByScope"_s, &Ways::resourcesByScope},
        {u"tokenQuotaIsUsed"_s, &Ways::tokenQuotaIsUsed},
        {u"usedProvidersStay"_s, &Ways::usedProvidersStay},
        {u"checksIssuer"_s, &Ways::checksIssuer},
        {u"teamIsKnown"_s, &Ways::teamIsKnown},
        {u"kindsAreMethods"_s, &Ways::kindsAreMethods},
        {u"defaultsAreRules"_s, &Ways::defaultsAreRules},
        {u"refreshAnswersBare"_s, &Ways::refreshAnswersBare},
        {u"scimOffForgets"_s, &Ways::scimOffForgets},
        {u"accountTokensSeeNoAccount"_s, &Ways::accountTokensSeeNoAccount},
        {u"testAddress"_s, &Ways::testAddress},
        {u"notEnabledIsNotFound"_s, &Ways::notEnabledIsNotFound},
        {u"scimProvisioningHasSuffix"_s, &Ways::scimProvisioningHasSuffix},
        {u"scimLogSaysError"_s, &Ways::scimLogSaysError},
        {u"unknownProviderIsInvalid"_s, &Ways::unknownProviderIsInvalid},
        {u"maxAuthFailures"_s, &Ways::maxAuthFailures},
        {u"dashboardErrorsAreEnvelopes"_s, &Ways::dashboardErrorsAreEnvelopes}};
    static const QHash<QString, Ways::ScimAuthorization> authorizations{
        {u"scimBareOnly"_s, Ways::ScimAuthorization::BareOnly},
        {u"scimBearerOnly"_s, Ways::ScimAuthorization::BearerOnly},
        {u"scimUnchecked"_s, Ways::ScimAuthorization::Unchecked}};
    static const QHash<QString, Ways::ApiToken> apiTokens{{u"apiTokenMasked"_s, Ways::ApiToken::Masked},
                                                          {u"apiTokenRefused"_s, Ways::ApiToken::Refused}};
    if (flags.contains(name))
        ways().*flags.value(name) = on;
    else if (authorizations.contains(name))
        ways().scimAuthorization = on ? authorizations.value(name) : Ways::ScimAuthorization::Either;
    else if (apiTokens.contains(name))
        ways().apiToken = on ? apiTokens.value(name) : Ways::ApiToken::Dropped;
    else if (name == u"scimPopulations"_s)
        ways().scimUrl = on ? Ways::ScimUrl::Populations : Ways::ScimUrl::ByProvider;
    else if (name == u"newTokensWait"_s)
        ways().newTokenRefusals = on ? 2 : 0;
    else if (name == u"notEnabledIsForbidden"_s)
        ways().notEnabledStatus = on ? 403 : 400;
    else if (name == u"uiReadOnly"_s && account().organization)
        account().organization->insert(u"is_ui_read_only"_s, on);
    else if (name == u"enterprise"_s)
        account().type = on ? u"enterprise"_s : u"standard"_s;
    else if (name == u"providersReadOnly"_s)
        for (const auto &provider : account().providers)
            provider->readOnly = on;
    else if (name == u"replacesScimSecrets"_s && on)
        replaceScimSecrets(account());
    else if (name == u"teamIsRenamed"_s && account().organization)
        account().organization->insert(u"auth_domain"_s,
                                       on ? u"acme-new.cloudflareaccess.com"_s : u"acme.cloudflareaccess.com"_s);
    else if (name == u"hasManyAccessUsers"_s && on)
        addManyAccessUsers(account());
    else if (name == u"organization"_s)
        setTeam(on ? u"acme"_s : QString());
    else
        return false;
    return true;
}

void CloudflareTenant::setTeam(const QString &name)
{
    account().organization.reset();
    if (!name.isEmpty())
        account().organization = seededOrganization(name);
}

QString CloudflareTenant::teamName() const
{
    return account().authDomain().section(u'.', 0, 0);
}

Token &CloudflareTenant::addToken(const QStringList &permissions, TokenKind kind)
{
    Token token;
    token.name = u"Practice token"_s;
    token.kind = kind;
    token.permissions = permissions;
    token.accounts = {accountId()};
    return m_state.addToken(std::move(token));
}

QList<QJsonObject> CloudflareTenant::identityProviders() const
{
    QList<QJsonObject> shownOnes;
    for (const auto &provider : account().providers)
        shownOnes.append(shown(*provider, account(), m_state));
    return shownOnes;
}

QByteArray CloudflareTenant::clientSecret(const QString &providerId) const
{
    const IdentityProvider *provider = account().provider(providerId);
    return provider ? provider->config.value(u"client_secret"_s).toString().toUtf8() : QByteArray();
}

QByteArray CloudflareTenant::scimSecret(const QString &providerId) const
{
    const IdentityProvider *provider = account().provider(providerId);
    return provider ? provider->scimSecret : QByteArray();
}

QString CloudflareTenant::scimBaseUrl(const QString &providerId) const
{
    const IdentityProvider *provider = account().provider(providerId);
    return provider ? cloudflare::scimBaseUrl(*provider, m_state) : QString();
}

QList<QJsonObject> CloudflareTenant::scimUsers(const QString &providerId) const
{
    const IdentityProvider *provider = account().provider(providerId);
    return provider ? provider->scim.all(scim::Kind::User) : QList<QJsonObject>();
}

QList<QJsonObject> CloudflareTenant::scimGroups(const QString &providerId) const
{
    const IdentityProvider *provider = account().provider(providerId);
    return provider ? provider->scim.all(scim::Kind::Group) : QList<QJsonObject>();
}

QStringList CloudflareTenant::userGroupNames() const
{
    QStringList names;
    const QList<QJsonObject> groups = account().directory.all(scim::Kind::Group);
    for (const QJsonObject &group : groups)
        names.append(group.value(u"displayName"_s).toString());
    return names;
}

bool CloudflareTenant::hasMember(const QString &email) const
{
    const QList<Member> &members = account().members;
    return std::any_of(members.begin(), members.end(), [&](const Member &member) { return member.email == email; });
}

std::optional<Reply> CloudflareTenant::refuse(const Request &request)
{
    return m_api->refuse(request);
}

Reply CloudflareTenant::notFound(const Request &request, bool knownPath)
{
    return knownPath ? failure(405, 7001, u"Method %1 not available for that URI."_s.arg(QLatin1String(request.verb)))
                     : noRoute(request);
}

Reply CloudflareTenant::rateLimited(const Request &request)
{
    return m_api->rateLimited(request);
}

Reply CloudflareTenant::internalError(const Request &request)
{
    const QString access = u"access.api.error.internal_server_error"_s;
    return request.path.contains("/access/"_L1) ? failure(500, 0, access)
                                                : failure(500, 1000, u"Internal Server Error"_s);
}

void CloudflareTenant::finish(const Request &request, Reply &reply)
{
    m_api->finish(request, reply);
}

} // namespace bw::practice
