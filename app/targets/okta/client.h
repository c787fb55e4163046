#pragma once

#include "app/net/http_client.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

namespace bw::okta {

/// One Okta org, asked with one API token (SSWS). Cheap to copy; every question keeps its own copy, so it may outlive
/// the asker. The HttpClient must outlive the questions.
///
/// Errors of every question: those of HttpClient::send, and what errorFrom() makes of Okta's answers.
/// Source: Okta API reference, "Core Okta API: authentication, pagination".
class Client
{
public:
    Client() = default;
    Client(HttpClient *http, const QUrl &base, const Secret &token);

    /// The same client, whose requests carry a step's id into log and journal.
    [[nodiscard]] Client forStep(const QString &id) const;
    /// The same client, whose looks only changes by this step alter (HttpRequest::staysGood).
    [[nodiscard]] Client forOwnMatters() const;
    [[nodiscard]] const QUrl &base() const { return m_base; }
    [[nodiscard]] HttpClient *http() const { return m_http; }

    /// Paths begin with "/api/…"; ids in them have passed isId().
    [[nodiscard]] ResultTask<QJsonObject> get(QString path, std::stop_token stop) const;
    /// All pages of a list, by Link rel="next" of the same path. Ends after the page that reaches `maxRows`;
    /// Unexpected when a list never ends (100 pages).
    [[nodiscard]] ResultTask<QJsonArray> list(QString path, QUrlQuery query, int maxRows, std::stop_token stop) const;
    [[nodiscard]] ResultTask<QJsonObject> post(QString path, QJsonObject body, std::stop_token stop) const;
    [[nodiscard]] ResultTask<QJsonObject> put(QString path, QJsonObject body, std::stop_token stop) const;
    [[nodiscard]] ResultTask<QJsonObject> patch(QString path, QJsonObject body, std::stop_token stop) const;
    /// A POST without a body, e.g. …/lifecycle/activate.
    [[nodiscard]] DoneTask command(QString path, std::stop_token stop) const;
    /// A PUT without a body, e.g. …/users/{userId}.
    [[nodiscard]] DoneTask place(QString path, std::stop_token stop) const;
    [[nodiscard]] DoneTask remove(QString path, QUrlQuery query, std::stop_token stop) const;
    /// A document that is not JSON, e.g. SAML metadata.
    [[nodiscard]] ResultTask<QByteArray> document(QString path, QUrlQuery query, QByteArray accept,
                                                  std::stop_token stop) const;

private:
    [[nodiscard]] HttpRequest request(const QByteArray &verb, const QString &path, const QUrlQuery &query) const;
    [[nodiscard]] HttpRequest request(const QByteArray &verb, const QString &path, const QJsonObject &body) const;
    static ResultTask<HttpResponse> exchange(Client self, HttpRequest request, std::stop_token stop);
    static DoneTask doneOf(Client self, HttpRequest request, std::stop_token stop);
    static ResultTask<QJsonObject> objectOf(Client self, HttpRequest request, std::stop_token stop);
    static ResultTask<QJsonArray> allPages(Client self, HttpRequest request, int maxRows, std::stop_token stop);

    HttpClient *m_http = nullptr;
    QUrl m_base;
    Secret m_token;
    QString m_step;
    bool m_staysGood = false;
};

/// Okta's ids as they may stand in a path: 1 to 100 letters, digits, '_' and '-'.
[[nodiscard]] bool isId(QStringView text);
/// An app instance's id: "0oa" and letters or digits.
[[nodiscard]] bool isAppId(QStringView text);
/// The required member `key` of an answer, fit for a path. Errors: Unexpected.
[[nodiscard]] Result<QString> idOf(const QJsonObject &from, QStringView key = u"id");
/// A moment of an answer, such as `created`; invalid where it is not told.
[[nodiscard]] QDateTime timeOf(const QJsonObject &from, QLatin1StringView key);
/// A query whose values may hold anything: quotes, '+', '&'…
[[nodiscard]] QUrlQuery queryOf(std::initializer_list<std::pair<QLatin1String, QString>> items);
/// The next page's address; empty where the list ends. It is asked at the origin that was asked before, whichever host
/// the link names: an org answers under its own domain and under its custom one. Unexpected where the link leads to
/// another path, because the list would look shorter than it is.
[[nodiscard]] Result<QUrl> nextPage(const HttpResponse &response, const QUrl &asked);

} // namespace bw::okta
