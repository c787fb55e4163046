#pragma once

#include "app/practice/configcat/organization.h"
#include "app/practice/server.h"

#include <chrono>
#include <memory>

namespace bw::practice {

namespace configcat {
class PageActions;
}

/// The stand-in for a ConfigCat organization: the SCIM endpoint, the public management API and the "Authentication &
/// Provisioning" page, all on one port. It starts empty: no domain, no identity provider, no SCIM token.
class ConfigCatTenant : public Server
{
    Q_OBJECT
public:
    explicit ConfigCatTenant(QObject *parent = nullptr);
    ~ConfigCatTenant() override;

    [[nodiscard]] QString apiUrl() const { return url(); } ///< instead of https://api.configcat.com
    [[nodiscard]] QString scimUrl() const;                 ///< instead of https://scim-api.configcat.com/v2/<GUID>
    [[nodiscard]] QString pageUrl() const;                 ///< the page where the admin clicks
    [[nodiscard]] QByteArray apiUser() const { return m_organization.apiUser; }
    [[nodiscard]] QByteArray apiPassword() const { return m_organization.apiPassword; }

    [[nodiscard]] configcat::Organization &organization() { return m_organization; }
    [[nodiscard]] configcat::Ways &ways() { return m_organization.ways; }
    bool setWay(const QString &name, bool on) override; ///< "findsTxtRecords", "apiReadsAll"
    /// So many requests are answered in a window, the next ones with 429.
    void setRateLimit(int quota, std::chrono::seconds window);

    [[nodiscard]] QList<QJsonObject> scimUsers() const { return m_organization.scim.all(scim::Kind::User); }
    [[nodiscard]] QList<QJsonObject> scimGroups() const { return m_organization.scim.all(scim::Kind::Group); }

    /// What an admin does on the page by hand, for journeys that are not about it: a verified domain, an identity
    /// provider, a token. Returns the token.
    QByteArray prepare(const QString &domain);

protected:
    std::optional<Reply> refuse(const Request &request) override;
    Reply notFound(const Request &request, bool knownPath) override;
    Reply rateLimited(const Request &request) override;
    void finish(const Request &request, Reply &reply) override;

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] qint64 secondsLeft() const;

    configcat::Organization m_organization;
    std::unique_ptr<configcat::PageActions> m_actions; // works on the organization: dies before it
    int m_quota = 1000;
    int m_used = 0;
    std::chrono::seconds m_window{300};
    Clock::time_point m_windowEnds;
};

} // namespace bw::practice
