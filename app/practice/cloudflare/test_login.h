#pragma once

#include "app/practice/cloudflare/state.h"
#include "app/practice/message.h"

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
    /// At the callback. Answers with a redirect to the result, which the exchange will fill.
    Reply arrived(const Request &request);
    Reply result(const QString &login) const;

private:
    struct Login
    {
        QString providerId;
        QByteArray verifier;
        QString nonce;
        bool done = false;
        QString page;
    };

    void exchange(const QString &login, const QString &code);
    void askUserInfo(const QString &login, const QJsonObject &tokens);
    void finish(const QString &login, const QJsonObject &claims);
    void fail(const QString &login, const QString &what, const QString &details);
    [[nodiscard]] Account &account() const { return *m_state.accounts.front(); }

    State &m_state;
    QNetworkAccessManager m_network;
    QHash<QString, Login> m_logins;
};

} // namespace bw::practice::cloudflare
