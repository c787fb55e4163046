#include "app/practice/practice_tenants.h"

#include "app/practice/cloudflare/cloudflare_tenant.h"
#include "app/practice/configcat/configcat_tenant.h"
#include "app/practice/name_server.h"
#include "app/practice/okta/okta_tenant.h"
#include "app/practice/older_dashboard.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bw::practice {

namespace {

const QString peoplesDomain = u"acme.example"_s;

/// As if each TXT record that ConfigCat asks for had been entered at the DNS host.
NameServer::Texts recordsOf(ConfigCatTenant *tenant)
{
    return [tenant](const QString &name) {
        QStringList texts;
        for (const configcat::Domain &domain : std::as_const(tenant->organization().domains)) {
            if (domain.name == name && tenant->ways().findsTxtRecords && !tenant->ways().domainsByFile)
                texts << domain.txt;
        }
        return texts;
    };
}

} // namespace

PracticeTenants::PracticeTenants()
    : m_okta(std::make_unique<OktaTenant>()),
      m_cloudflare(std::make_unique<CloudflareTenant>()),
      m_configcat(std::make_unique<ConfigCatTenant>()),
      m_names(std::make_unique<NameServer>(recordsOf(m_configcat.get())))
{
    m_configcat->prepare(peoplesDomain);
}

PracticeTenants::~PracticeTenants() = default;

bool PracticeTenants::start(QString *why)
{
    const std::chrono::milliseconds latency(qEnvironmentVariableIntValue("BRIDGEWRIGHT_PRACTICE_LATENCY"));
    const bool controllable = qEnvironmentVariableIntValue("BRIDGEWRIGHT_PRACTICE_CONTROL") == 1;
    for (Server *server :
         std::initializer_list<Server *>{m_okta.get(), m_cloudflare.get(), &m_cloudflare->team(), m_configcat.get()}) {
        server->setLatency(latency);
        server->setControllable(controllable);
    }
    if (const int groups = qEnvironmentVariableIntValue("BRIDGEWRIGHT_PRACTICE_GROUPS"); groups > 0)
        m_okta->setGroupCount(groups);
    const bool started = m_okta->start() && m_cloudflare->start() && m_configcat->start() && m_names->start();
    if (started && qEnvironmentVariableIntValue("BRIDGEWRIGHT_PRACTICE_OLDER_DASHBOARD") == 1)
        addOlderDashboard(*m_okta, *m_cloudflare);
    m_okta->ways().cloudflareApi = m_cloudflare->apiUrl();
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
            {u"configcat"_s, configCat()},
            {u"environment"_s, environment()},
            {u"setup"_s, setup()},
            {u"setups"_s, QJsonObject{{u"configcat"_s, configCatSetup()}, {u"dashboard"_s, dashboardSetup()}}}};
}

QJsonObject PracticeTenants::environment() const
{
    const QJsonObject configcat = configCat();
    return {{u"BRIDGEWRIGHT_OKTA_TOKEN"_s, m_okta->token()},
            {u"BRIDGEWRIGHT_CLOUDFLARE_TOKEN"_s, QString::fromLatin1(m_cloudflare->accountToken())},
            {u"BRIDGEWRIGHT_CONFIGCAT_SCIM_TOKEN"_s, configcat.value("token"_L1)},
            {u"BRIDGEWRIGHT_CONFIGCAT_API_USER"_s, configcat.value("apiUser"_L1)},
            {u"BRIDGEWRIGHT_CONFIGCAT_API_PASSWORD"_s, configcat.value("apiPassword"_L1)},
            {u"BRIDGEWRIGHT_NAMESERVER"_s, m_names->address()}};
}

QJsonObject PracticeTenants::configCat() const
{
    const configcat::Organization &organization = m_configcat->organization();
    const configcat::SamlProvider provider = organization.providers.value(0);
    return {{u"page"_s, m_configcat->url() + u"/organization/authentication"_s},
            {u"scimUrl"_s, m_configcat->scimUrl()},
            {u"token"_s, QString::fromLatin1(organization.scimToken)},
            {u"entityId"_s, provider.entityId},
            {u"acsUrl"_s, provider.acsUrl},
            {u"apiUrl"_s, m_configcat->apiUrl()},
            {u"apiUser"_s, QString::fromLatin1(organization.apiUser)},
            {u"apiPassword"_s, QString::fromLatin1(organization.apiPassword)},
            {u"domain"_s, peoplesDomain},
            {u"nameserver"_s, m_names->address()}};
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

QJsonObject PracticeTenants::configCatSetup() const
{
    const QJsonObject there = configCat();
    const QJsonObject section{{u"appLabel"_s, u"ConfigCat"_s},
                              {u"entityId"_s, there.value("entityId"_L1)},
                              {u"acsUrl"_s, there.value("acsUrl"_L1)},
                              {u"scimUrl"_s, there.value("scimUrl"_L1)},
                              {u"apiUrl"_s, there.value("apiUrl"_L1)},
                              {u"dashboardUrl"_s, m_configcat->url()},
                              {u"assignGroups"_s, QJsonArray{u"Developers"_s}},
                              {u"pushGroups"_s, QJsonArray{u"ConfigCat developers"_s}}};
    return {{u"bridgewright"_s, 1},
            {u"name"_s, u"Acme (practice)"_s},
            {u"okta"_s, QJsonObject{{u"domain"_s, m_okta->host()}}},
            {u"configcat"_s, section}};
}

QJsonObject PracticeTenants::dashboardSetup() const
{
    const QJsonObject cloudflare{{u"account"_s, m_cloudflare->accountId()}, {u"apiUrl"_s, m_cloudflare->apiUrl()}};
    const QJsonObject dashboard{
        {u"appLabel"_s, u"Cloudflare Dashboard SCIM"_s},
        {u"token"_s, u"mint"_s},
        {u"assignGroups"_s, QJsonArray{u"CF admins all"_s}},
        {u"pushGroups"_s, QJsonArray{u"Cloud admins"_s}},
        {u"policies"_s, QJsonObject{{u"Cloud admins"_s, QJsonArray{u"Administrator Read Only"_s}}}}};
    return {{u"bridgewright"_s, 1},
            {u"name"_s, u"Acme dashboard (practice)"_s},
            {u"okta"_s, QJsonObject{{u"domain"_s, m_okta->host()}}},
            {u"cloudflare"_s, cloudflare},
            {u"dashboardScim"_s, dashboard}};
}

} // namespace bw::practice
