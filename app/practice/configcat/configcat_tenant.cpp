#include "app/practice/configcat/configcat_tenant.h"

#include "app/practice/configcat/management_api.h"
#include "app/practice/configcat/page_actions.h"
#include "app/practice/scim/scim_endpoint.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace bw::practice {

using namespace configcat;

ConfigCatTenant::ConfigCatTenant(QObject *parent) : Server(parent)
{
    m_organization.id = newGuid();
    m_organization.name = u"Acme"_s;
    m_organization.adminEmail = u"ada@acme.test"_s;
    m_organization.adminName = u"Ada Adams"_s;
    m_organization.apiUser = newGuid().toLatin1();
    m_organization.apiPassword = newGuid().remove(u'-').toLatin1();
    m_actions = std::make_unique<PageActions>(*this, m_organization);
    serveManagement(*this, m_organization);
    const auto open = [this](const Request &request) -> scim::Door {
        const bool known = request.param(u"organization"_s) == m_organization.id && !m_organization.scimToken.isEmpty();
        if (!known || request.header("Authorization") != "Bearer " + m_organization.scimToken)
            return scim::unauthorized();
        return &m_organization.scim;
    };
    scim::serve(*this, u"/v2/{organization}"_s, open);
    scim::serveDiscovery(*this, u"/v2/{organization}"_s, open);
}

ConfigCatTenant::~ConfigCatTenant() = default;

QString ConfigCatTenant::scimUrl() const
{
    return m_actions->scimUrl();
}

QString ConfigCatTenant::pageUrl() const
{
    return url() + authenticationPath(m_organization);
}

bool ConfigCatTenant::setWay(const QString &name, bool on)
{
    if (name == u"findsTxtRecords"_s)
        ways().findsTxtRecords = on;
    else if (name == u"domainsByFile"_s)
        ways().domainsByFile = on;
    else if (name == u"apiReadsAll"_s)
        ways().apiReadsAll = on;
    else if (name == u"auditIsShort"_s)
        ways().auditIsShort = on;
    else if (name == u"apiOfAnother"_s)
        ways().apiOfAnother = on;
    else if (name == u"freePlan"_s)
        ways().groupsWithPermissions = on ? 2 : 5;
    else if (name == u"smartPlan"_s)
        std::tie(ways().domains, ways().groupsWithPermissions) = on ? std::tuple(1000, 10) : std::tuple(1, 5);
    else
        return false;
    return true;
}

void ConfigCatTenant::setRateLimit(int quota, std::chrono::seconds window)
{
    m_quota = quota;
    m_window = window;
    m_windowEnds = {};
}

QByteArray ConfigCatTenant::prepare(const QString &domain)
{
    m_organization.domains = {{domain, u"configcat-domain-verification="_s + newGuid(), true}};
    SamlProvider provider;
    provider.id = newGuid();
    provider.name = u"Okta"_s;
    provider.entityId = u"app.configcat.com/"_s + newGuid().remove(u'-');
    provider.acsUrl = u"https://dashboard-api.configcat.com/saml/acs/"_s + provider.id;
    m_organization.providers = {provider};
    m_organization.scimToken = QByteArray(newGuid().remove(u'-').toLatin1()).toBase64();
    return m_organization.scimToken;
}

std::optional<Reply> ConfigCatTenant::refuse(const Request &request)
{
    if (!request.path.startsWith("/v"_L1))
        return {};
    if (m_windowEnds <= Clock::now()) {
        m_windowEnds = Clock::now() + m_window;
        m_used = 0;
    }
    return ++m_used > m_quota ? std::optional(rateLimited(request)) : std::nullopt;
}

Reply ConfigCatTenant::notFound(const Request &, bool knownPath)
{
    return Reply::empty(knownPath ? 405 : 404);
}

Reply ConfigCatTenant::rateLimited(const Request &)
{
    return Reply::empty(429).with("Retry-After", QByteArray::number(std::max<qint64>(secondsLeft(), 1)));
}

void ConfigCatTenant::finish(const Request &request, Reply &reply)
{
    if (!request.path.startsWith("/v"_L1))
        return;
    const QDateTime reset = QDateTime::currentDateTimeUtc().addSecs(secondsLeft());
    reply.headers.append({"X-Rate-Limit-Remaining"_ba, QByteArray::number(std::max(m_quota - m_used, 0))});
    reply.headers.append({"X-Rate-Limit-Reset"_ba, reset.toString(Qt::ISODate).toLatin1()});
}

qint64 ConfigCatTenant::secondsLeft() const
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_windowEnds - Clock::now());
    return std::max<qint64>(left.count(), 0);
}

} // namespace bw::practice
