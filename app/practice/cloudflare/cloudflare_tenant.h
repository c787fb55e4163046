#pragma once

#include "app/practice/cloudflare/api.h"
#include "app/practice/cloudflare/state.h"
#include "app/practice/server.h"

#include <memory>

namespace bw::practice {

namespace cloudflare {
class TeamServer;
}

/// The stand-in for a Cloudflare account and its Zero Trust team: API v4 on one port, the team's pages and SCIM
/// endpoints on another. It starts as "Acme" on an Enterprise plan with the team "acme", one-time PIN sign-in, a few
/// people, and what an older dashboard SCIM set-up left behind.
class CloudflareTenant : public Server
{
    Q_OBJECT
public:
    explicit CloudflareTenant(QObject *parent = nullptr);
    ~CloudflareTenant() override;

    /// Listens with both servers, at free ports unless given.
    bool start(quint16 port = 0, quint16 teamPort = 0);
    [[nodiscard]] QString apiUrl() const;  ///< "http://127.0.0.1:34567/client/v4"
    [[nodiscard]] QString teamUrl() const; ///< "http://127.0.0.1:34568": instead of https://acme.cloudflareaccess.com
    [[nodiscard]] Server &team() const;    ///< for its faults, its latency and its record

    /// Switches; read at each request.
    [[nodiscard]] cloudflare::Ways &ways() { return m_state.ways; }
    /// By name, for tests in other processes: the switches that are on or off, those with more than two positions by
    /// the name of the position, "enterprise" for the plan, "organization" for whether Zero Trust has one, and
    /// "replacesScimSecrets" and "hasManyAccessUsers", which do so at once.
    bool setWay(const QString &name, bool on) override;
    void setRateLimit(int quota, std::chrono::seconds window) { m_api->limits().set(quota, window); }
    /// The Zero Trust organization is made with this team name; empty: there is none.
    void setTeam(const QString &name);
    [[nodiscard]] QString teamName() const;

    [[nodiscard]] QString accountId() const { return account().id; }
    [[nodiscard]] QString otherAccountId() const { return m_state.accounts.back()->id; }
    [[nodiscard]] cloudflare::Account &account() const { return *m_state.accounts.front(); }
    [[nodiscard]] cloudflare::State &state() { return m_state; }

    /// Seeded credentials: an account token that may do what the setup needs, a user token that may do everything in
    /// both accounts, an account token that may only read.
    [[nodiscard]] QByteArray accountToken() const { return m_state.tokens[0]->value; }
    [[nodiscard]] QByteArray userToken() const { return m_state.tokens[1]->value; }
    [[nodiscard]] QByteArray readOnlyToken() const { return m_state.tokens[2]->value; }
    /// A further one for the first account, with these permission groups; returns it for more changes.
    cloudflare::Token &addToken(const QStringList &permissions,
                                cloudflare::TokenKind kind = cloudflare::TokenKind::Account);

    /// The identity providers as the API shows them; their secrets, SCIM users and SCIM groups by id.
    [[nodiscard]] QList<QJsonObject> identityProviders() const;
    [[nodiscard]] QByteArray clientSecret(const QString &providerId) const;
    [[nodiscard]] QByteArray scimSecret(const QString &providerId) const;
    [[nodiscard]] QString scimBaseUrl(const QString &providerId) const;
    [[nodiscard]] QList<QJsonObject> scimUsers(const QString &providerId) const;
    [[nodiscard]] QList<QJsonObject> scimGroups(const QString &providerId) const;
    /// The dashboard's user groups by name, and whether a member with this address exists.
    [[nodiscard]] QStringList userGroupNames() const;
    [[nodiscard]] bool hasMember(const QString &email) const;
    [[nodiscard]] QList<QJsonObject> scimLog() const { return account().scimLog; }

protected:
    std::optional<Reply> refuse(const Request &request) override;
    Reply notFound(const Request &request, bool knownPath) override;
    Reply rateLimited(const Request &request) override;
    Reply internalError(const Request &request) override;
    void finish(const Request &request, Reply &reply) override;

private:
    cloudflare::State m_state;
    std::unique_ptr<cloudflare::Api> m_api;
    std::unique_ptr<cloudflare::TeamServer> m_team;
};

} // namespace bw::practice
