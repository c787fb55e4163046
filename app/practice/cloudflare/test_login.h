#pragma once

#include "app/practice/cloudflare/state.h"
#include "app/practice/server.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace bw::practice::cloudflare {

/// What happens in the browser behind the Test button of an identity provider: off to the provider with a state (and a
/// PKCE challenge), back to the callback with a code, the code exchanged for real, and a page that tells how it went.
class TestLogins : public QObject
{
    Q_OBJECT
public:
    explicit TestLogins(State &state, QObject *parent = nullptr);
    ~TestLogins() override;

    Reply start(const Account &account, const QString &providerId);
    /// At the callback, by GET with a code or by POST with a SAML response. The page tells how it went.
    void arrived(const Request &request, const Server::Answer &answer);

private:
    struct Login
    {
        QString providerId;
        QByteArray verifier;
        QString nonce;
    };

    void exchange(const Login &login, const QString &code, const Server::Answer &answer);
    void askUserInfo(const Login &login, const QJsonObject &tokens, const Server::Answer &answer);
    /// People in more than 100 groups: with the Okta API token their groups are asked for, as no claim can hold them.
    void askGroups(const Login &login, const QJsonObject &claims, const Server::Answer &answer);
    Reply finished(const Login &login, const QJsonObject &claims);
    [[nodiscard]] Account &account() const { return *m_state.accounts.front(); }

    State &m_state;
    QNetworkAccessManager m_network;
    QHash<QString, Login> m_logins; ///< by state; each is good for one arrival
};

} // namespace bw::practice::cloudflare
