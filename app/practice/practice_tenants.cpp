#include "app/practice/practice_tenants.h"

#include "app/practice/cloudflare/cloudflare_tenant.h"
#include "app/practice/okta/okta_tenant.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bw::practice {

PracticeTenants::PracticeTenants()
    : m_okta(std::make_unique<OktaTenant>()), m_cloudflare(std::make_unique<CloudflareTenant>())
{
}

PracticeTenants::~PracticeTenants() = default;

bool PracticeTenants::start(QString *why)
{
    const std::chrono::milliseconds latency(qEnvironmentVariableIntValue("BRIDGEWRIGHT_PRACTICE_LATENCY"));
    const bool controllable = qEnvironmentVariableIntValue("BRIDGEWRIGHT_PRACTICE_CONTROL") == 1;
    for (Server *server : std::initializer_list<Server *>{m_okta.get(), m_cloudflare.get(), &m_cloudflare->team()}) {
        server->setLatency(latency);
        server->setControllable(controllable);
    }
    if (const int groups = qEnvironmentVariableIntValue("BRIDGEWRIGHT_PRACTICE_GROUPS"); groups > 0)
        m_okta->setGroupCount(groups);
    const bool started = m_okta->start() && m_cloudflare->start();
    if (!started && why)
        *why = u"No free port on 127.0.0.1"_s;
    return started;
}

QJsonObject PracticeTenants::description() const
{
    const QString cloudflareToken = QString::fromLatin1(m_cloudflare->accountToken());
    return {{u"okta"_s,
             QJsonObject{{u"domain"_s, m_okta->host()}, {u"url"_s, m_okta->url()}, {u"token"_s, m_okta->token()}}},
            {u"cloudflare"_s, QJsonObject{{u"apiUrl"_s, m_cloudflare->apiUrl()},
                                          {u"teamUrl"_s, m_cloudflare->teamUrl()},
                                          {u"team"_s, m_cloudflare->teamName()},
                                          {u"account"_s, m_cloudflare->accountId()},
                                          {u"token"_s, cloudflareToken}}},
            {u"environment"_s, QJsonObject{{u"BRIDGEWRIGHT_OKTA_TOKEN"_s, m_okta->token()},
                                           {u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s, cloudflareToken}}},
            {u"setup"_s, setup()}};
}

QJsonObject PracticeTenants::setup() const
{
    const QJsonObject cloudflare{{u"team"_s, m_cloudflare->teamName()},
                                 {u"account"_s, m_cloudflare->accountId()},
                                 {u"apiUrl"_s, m_cloudflare->apiUrl()},
                                 {u"teamUrl"_s, m_cloudflare->teamUrl()}};
    const QJsonObject signIn{{u"method"_s, u"oidc"_s},
                             {u"name"_s, u"Okta"_s},
                             {u"appLabel"_s, u"Cloudflare Access"_s},
                             {u"pkce"_s, true},
                             {u"groupsFilter"_s, u".*"_s},
                             {u"groupsClaim"_s, u"automatic"_s},
                             {u"emailClaim"_s, QString()},
                             {u"authorizationServer"_s, QString()},
                             {u"claims"_s, QJsonArray()},
                             {u"assignGroups"_s, QJsonArray{u"Everyone"_s}}};
    const QJsonObject scim{{u"appLabel"_s, u"Cloudflare Access SCIM"_s},
                           {u"userName"_s, u"email"_s},
                           {u"userDeprovision"_s, true},
                           {u"seatDeprovision"_s, false},
                           {u"identityUpdate"_s, u"automatic"_s},
                           {u"assignGroups"_s, QJsonArray{u"Staff"_s}},
                           {u"pushGroups"_s, QJsonArray{u"Engineering"_s, u"Design"_s, u"Support"_s}},
                           {u"oneApp"_s, false}};
    return {{u"bridgewright"_s, 1},
            {u"name"_s, u"Acme (practice)"_s},
            {u"okta"_s, QJsonObject{{u"domain"_s, m_okta->host()}}},
            {u"cloudflare"_s, cloudflare},
            {u"signIn"_s, signIn},
            {u"scim"_s, scim}};
}

} // namespace bw::practice
