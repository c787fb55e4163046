#pragma once

#include "app/practice/cloudflare/state.h"
#include "app/practice/server.h"

namespace bw::practice::cloudflare {

class TestLogins;

/// The host of the first account's team: keys, SAML metadata, the pages behind the Test button, and the SCIM endpoints
/// of its identity providers. It answers 404, as it does for a team that does not exist, while there is no Zero Trust
/// organization, or the team is not known yet (Ways::teamIsKnown).
class TeamServer : public Server
{
    Q_OBJECT
public:
    explicit TeamServer(State &state, QObject *parent = nullptr);
    ~TeamServer() override;

protected:
    std::optional<Reply> refuse(const Request &request) override;
    Reply notFound(const Request &request, bool knownPath) override;
    void finish(const Request &request, Reply &reply) override;

private:
    [[nodiscard]] const Account &account() const { return *m_state.accounts.front(); }
    Reply metadata(const QString &providerId) const;

    State &m_state;
    TestLogins *m_logins;
};

} // namespace bw::practice::cloudflare
