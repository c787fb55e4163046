#pragma once

#include "app/net/http_client.h"
#include "app/setup/setup.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

namespace bw::configcat {

/// One question to the Public Management API; it only ever reads.
struct Call
{
    QString path; ///< below the API address; ids in it are GUIDs
    QUrlQuery query;
};

/// ConfigCat's Public Management API, asked with a pair of Public API credentials. Cheap to copy; the HttpClient must
/// outlive the questions. The API has nothing for SAML, SCIM or domains: what an admin does there is seen in the audit
/// log.
///
/// Errors of every question: those of HttpClient::send, and what errorFrom() makes of ConfigCat's answers.
/// Source: ConfigCat docs, "Public Management API".
class Client
{
public:
    Client() = default;
    Client(HttpClient *http, const ConfigCatSetup &where, const Secret &user, const Secret &password);

    /// The same client, whose requests carry a step's id into the log.
    [[nodiscard]] Client forStep(const QString &id) const;
    [[nodiscard]] HttpClient *http() const { return m_http; }
    [[nodiscard]] const ConfigCatSetup &where() const { return m_where; }
    [[nodiscard]] bool hasCredentials() const { return !m_pair.isEmpty(); }
    [[nodiscard]] bool hasHalfOfThem() const { return m_hasHalf; } ///< a user name without a password, or the reverse

    [[nodiscard]] ResultTask<QJsonObject> object(Call call, std::stop_token stop) const;
    [[nodiscard]] ResultTask<QJsonArray> list(Call call, std::stop_token stop) const;

private:
    static ResultTask<QByteArray> ask(Client self, Call call, std::stop_token stop);

    HttpClient *m_http = nullptr;
    ConfigCatSetup m_where;
    Secret m_pair; ///< user:password
    bool m_hasHalf = false;
    QString m_step;
};

} // namespace bw::configcat
