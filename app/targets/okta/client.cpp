#include "app/targets/okta/client.h"

#include "app/net/json.h"
#include "app/targets/okta/errors.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
constexpr int maxPages = 100;

Error strayedList(const QUrl &next)
{
    Error error{.kind = Error::Kind::Unexpected};
    error.message = Words::tr("Okta's list goes on at an address that does not belong to it.");
    error.action = Words::tr("Try again; if it stays so, ask Okta's support.");
    error.detail = next.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
    return error;
}
} // namespace

Client::Client(HttpClient *http, const QUrl &base, const Secret &token) : m_http(http), m_base(base), m_token(token) {}

Client Client::forStep(const QString &id) const
{
    Client copy = *this;
    copy.m_step = id;
    return copy;
}

Client Client::forOwnMatters() const
{
    Client copy = *this;
    copy.m_staysGood = true;
    return copy;
}

ResultTask<QJsonObject> Client::get(QString path, std::stop_token stop) const
{
    return objectOf(*this, request("GET"_ba, path, QUrlQuery()), std::move(stop));
}

ResultTask<QJsonArray> Client::list(QString path, QUrlQuery query, int maxRows, std::stop_token stop) const
{
    return allPages(*this, request("GET"_ba, path, query), maxRows, std::move(stop));
}

ResultTask<QJsonObject> Client::post(QString path, QJsonObject body, std::stop_token stop) const
{
    return objectOf(*this, request("POST"_ba, path, body), std::move(stop));
}

ResultTask<QJsonObject> Client::put(QString path, QJsonObject body, std::stop_token stop) const
{
    return objectOf(*this, request("PUT"_ba, path, body), std::move(stop));
}

ResultTask<QJsonObject> Client::patch(QString path, QJsonObject body, std::stop_token stop) const
{
    return objectOf(*this, request("PATCH"_ba, path, body), std::move(stop));
}

DoneTask Client::command(QString path, std::stop_token stop) const
{
    return doneOf(*this, request("POST"_ba, path, QUrlQuery()), std::move(stop));
}

DoneTask Client::place(QString path, std::stop_token stop) const
{
    return doneOf(*this, request("PUT"_ba, path, QUrlQuery()), std::move(stop));
}

DoneTask Client::remove(QString path, QUrlQuery query, std::stop_token stop) const
{
    return doneOf(*this, request("DELETE"_ba, path, query), std::move(stop));
}

ResultTask<QByteArray> Client::document(QString path, QUrlQuery query, QByteArray accept, std::stop_token stop) const
{
    const Client self = *this;
    HttpRequest sent = request("GET"_ba, path, query);
    sent.accept = accept;
    const Result<HttpResponse> response = co_await exchange(self, sent, stop);
    if (!response)
        co_return response.error();
    co_return response->body;
}

HttpRequest Client::request(const QByteArray &verb, const QString &path, const QUrlQuery &query) const
{
    HttpRequest request;
    request.verb = verb;
    request.url = m_base;
    request.url.setPath(path, QUrl::StrictMode);
    request.url.setQuery(query);
    request.authorizationScheme = "SSWS"_ba;
    request.authorization = m_token;
    request.vendor = u"okta"_s;
    request.step = m_step;
    request.staysGood = m_staysGood;
    return request;
}

HttpRequest Client::request(const QByteArray &verb, const QString &path, const QJsonObject &body) const
{
    HttpRequest withBody = request(verb, path, QUrlQuery());
    withBody.body = json::compact(body);
    return withBody;
}

ResultTask<HttpResponse> Client::exchange(Client self, HttpRequest request, std::stop_token stop)
{
    const Result<HttpResponse> response = co_await self.m_http->send(request, stop);
    if (!response)
        co_return response.error();
    if (!response->isSuccess())
        co_return errorFrom(request, *response);
    co_return *response;
}

DoneTask Client::doneOf(Client self, HttpRequest request, std::stop_token stop)
{
    const Result<HttpResponse> response = co_await exchange(self, request, stop);
    if (!response)
        co_return response.error();
    co_return done();
}

ResultTask<QJsonObject> Client::objectOf(Client self, HttpRequest request, std::stop_token stop)
{
    const Result<HttpResponse> response = co_await exchange(self, request, stop);
    if (!response)
        co_return response.error();
    if (response->body.trimmed().isEmpty()) // 204, and some lifecycle calls
        co_return QJsonObject{};
    Result<QJsonObject> object = json::object(response->body);
    if (!object)
        co_return unexpectedAnswer(request, *response, object.error().message);
    co_return std::move(object);
}

ResultTask<QJsonArray> Client::allPages(Client self, HttpRequest request, int maxRows, std::stop_token stop)
{
    QJsonArray rows;
    for (int page = 0; page < maxPages; ++page) {
        const Result<HttpResponse> response = co_await exchange(self, request, stop);
        if (!response)
            co_return response.error();
        const Result<QJsonArray> part = json::array(response->body);
        if (!part)
            co_return unexpectedAnswer(request, *response, part.error().message);
        for (const QJsonValue &row : *part)
            rows.append(row);
        const Result<QUrl> next = nextPage(*response, request.url);
        if (rows.size() >= maxRows)
            co_return rows;
        if (!next)
            co_return next.error();
        if (next->isEmpty() || *next == request.url)
            co_return rows;
        request.url = *next;
    }
    Error error{.kind = Error::Kind::Unexpected};
    //: A list from Okta has more pages than any org can have
    error.message = Words::tr("Okta's list does not end.");
    error.action = Words::tr("Try again; if it stays so, ask Okta's support.");
    error.detail = request.url.path();
    co_return error;
}

bool isId(QStringView text)
{
    static const QRegularExpression pattern(u"\\A[0-9A-Za-z_-]{1,100}\\z"_s);
    return pattern.match(text).hasMatch();
}

bool isAppId(QStringView text)
{
    static const QRegularExpression pattern(u"\\A0oa[0-9A-Za-z]{1,97}\\z"_s);
    return pattern.match(text).hasMatch();
}

Result<QString> idOf(const QJsonObject &from, QStringView key)
{
    Result<QString> id = json::text(from, key);
    if (!id || isId(*id))
        return id;
    Error error{.kind = Error::Kind::Unexpected};
    error.message = Words::tr("Okta's answer holds an id that cannot be one.");
    error.detail = key.toString();
    return error;
}

QDateTime timeOf(const QJsonObject &from, QLatin1StringView key)
{
    return QDateTime::fromString(from.value(key).toString(), Qt::ISODateWithMs);
}

QUrlQuery queryOf(std::initializer_list<std::pair<QLatin1String, QString>> items)
{
    // QUrlQuery leaves '+' as it is, which servers read as a space.
    QUrlQuery query;
    for (const auto &[key, value] : items)
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return query;
}

Result<QUrl> nextPage(const HttpResponse &response, const QUrl &asked)
{
    static const QRegularExpression link(u"<([^>]{1,4000})>\\s*;\\s*rel=\"?next\"?"_s);
    static const QRegularExpression isThere(u"rel=\"?next\"?"_s);
    for (const auto &[name, value] : response.headers) {
        const QString links = QString::fromLatin1(value);
        if (name.compare("link", Qt::CaseInsensitive) != 0 || !links.contains(isThere))
            continue;
        const QUrl next(link.match(links).captured(1), QUrl::StrictMode);
        const bool isWeb = next.scheme() == "https"_L1 || next.scheme() == "http"_L1;
        if (!isWeb || !next.userInfo().isEmpty() || next.path() != asked.path())
            return strayedList(next);
        QUrl there = asked;
        there.setQuery(next.query(QUrl::FullyEncoded), QUrl::StrictMode);
        return there;
    }
    return QUrl();
}

} // namespace bw::okta
