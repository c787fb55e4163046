#pragma once

#include "app/net/http_client.h"
#include "app/targets/cloudflare/permissions.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

namespace bw::cloudflare {

/// One question to the API v4.
struct Call
{
    QByteArray verb = QByteArrayLiteral("GET");
    QString path; ///< below the API address, "/accounts/…"; ids in it have passed isAccountId() or isUuid()
    QUrlQuery query;
    std::optional<QJsonObject> body;
    Permission permission = Permission::None; ///< which one the token lacks when Cloudflare refuses
    bool reads = false; ///< changes nothing though its verb says otherwise: a probe that must be refused
};

/// What stands in the envelope of a success.
struct Answer
{
    QJsonValue result;
    QJsonObject info; ///< result_info
    int status = 0;
    QString requestId; ///< CF-Ray
};

/// Cloudflare's API v4, asked with one token. Cheap to copy; every question keeps its own copy, so it may outlive the
/// asker. The HttpClient must outlive the questions.
///
/// Errors of every question: those of HttpClient::send, and what errorFrom() makes of Cloudflare's answers.
/// Source: Cloudflare API reference, "Making API requests", "Pagination".
class Client
{
public:
    Client() = default;
    /// api: "https://api.cloudflare.com/client/v4".
    Client(HttpClient *http, const QUrl &api, const Secret &token);

    /// The same client, whose requests carry a step's id into log and journal.
    [[nodiscard]] Client forStep(const QString &id) const;
    [[nodiscard]] const QUrl &api() const { return m_api; }
    [[nodiscard]] HttpClient *http() const { return m_http; }

    [[nodiscard]] ResultTask<Answer> send(Call call, std::stop_token stop) const;
    /// The one object of an answer.
    [[nodiscard]] ResultTask<QJsonObject> object(Call call, std::stop_token stop) const;
    /// All pages of a list (page, per_page). Ends at an empty page, at total_pages, or after the page that reaches
    /// `maxRows`.
    [[nodiscard]] ResultTask<QJsonArray> list(Call call, int perPage, int maxRows, std::stop_token stop) const;
    /// One page as it comes.
    [[nodiscard]] ResultTask<Answer> page(Call call, int number, int perPage, std::stop_token stop) const;

private:
    [[nodiscard]] HttpRequest request(const Call &call) const;
    static ResultTask<Answer> exchange(Client self, Call call, std::stop_token stop);
    static ResultTask<QJsonArray> allPages(Client self, Call call, int perPage, int maxRows, std::stop_token stop);

    HttpClient *m_http = nullptr;
    QUrl m_api;
    Secret m_token;
    QString m_step;
};

[[nodiscard]] bool isAccountId(QStringView text); ///< 32 hex digits
[[nodiscard]] bool isUuid(QStringView text);      ///< 8-4-4-4-12 hex digits
/// `key` of an answer as a UUID, fit for a path. Errors: Unexpected.
[[nodiscard]] Result<QString> uuidOf(const QJsonObject &from, QStringView key = u"id");

} // namespace bw::cloudflare
