#pragma once

#include "app/practice/cloudflare/limits.h"
#include "app/practice/cloudflare/state.h"
#include "app/practice/server.h"

#include <functional>
#include <optional>

namespace bw::practice::cloudflare {

/// A request that has passed all checks.
struct Call
{
    const Request &request;
    const Token &token;
    Account &account;
};

/// The rules that all endpoints below /client/v4 share: credentials, account ids, permissions, rate limit, headers and
/// the audit log.
class Api
{
public:
    Api(Server &server, State &state) : m_server(server), m_state(state) {}

    /// `pattern` is below /accounts/{account}; `anyOf` are the permission groups of which one is enough, none: any
    /// token.
    void inAccount(const QByteArray &verb, const QString &pattern, const QStringList &anyOf,
                   std::function<Reply(const Call &)> act);
    /// `pattern` is below /client/v4. Only user tokens get in when `userOnly`.
    void outside(const QByteArray &verb, const QString &pattern, const QStringList &anyOf, bool userOnly,
                 std::function<Reply(const Request &, const Token &)> act);

    /// Credentials and rate limit, before any route is looked up.
    std::optional<Reply> refuse(const Request &request);
    Reply rateLimited(const Request &request) const;
    void finish(const Request &request, Reply &reply);

    /// The token of a request that passed `refuse`.
    [[nodiscard]] Token *tokenOf(const Request &request) const;
    [[nodiscard]] State &state() const { return m_state; }
    [[nodiscard]] Server &server() const { return m_server; }
    [[nodiscard]] RateLimits &limits() { return m_limits; }

private:
    Reply enter(const Request &request, const QStringList &anyOf, const std::function<Reply(const Call &)> &act);
    void note(const Request &request, const Reply &reply, const QString &ray);

    Server &m_server;
    State &m_state;
    RateLimits m_limits;
};

/// Whether the SCIM endpoint of the dashboard is meant, which answers in SCIM's way.
bool isScim(const Request &request);

} // namespace bw::practice::cloudflare
