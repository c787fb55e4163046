#include "app/targets/cloudflare/client.h"

#include "app/net/json.h"
#include "app/targets/cloudflare/errors.h"
#include "app/targets/cloudflare/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
constexpr int mostPages = 200;

// A path may hold an id that was checked, never a query or another place.
QUrl placed(const QUrl &api, const Call &call)
{
    QUrl url = api;
    url.setPath(api.path() + call.path, QUrl::DecodedMode);
    url.setQuery(call.query);
    return url;
}
} // namespace

Client::Client(HttpClient *http, const QUrl &api, const Secret &token) : m_http(http), m_api(api), m_token(token) {}

Client Client::forStep(const QString &id) const
{
    Client copy = *this;
    copy.m_step = id;
    return copy;
}

ResultTask<Answer> Client::send(Call call, std::stop_token stop) const
{
    return exchange(*this, std::move(call), std::move(stop));
}

ResultTask<QJsonObject> Client::object(Call call, std::stop_token stop) const
{
    const Client self = *this;
    const Result<Answer> answer = co_await exchange(self, call, stop);
    if (!answer)
        co_return answer.error();
    if (answer->result.isObject())
        co_return answer->result.toObject();
    Error error{.kind = Error::Kind::Unexpected, .detail = u"result: expected an object"_s};
    error.message = Words::tr("Cloudflare's answer is not what its documentation promises.");
    error.requestId = answer->requestId;
    co_return error;
}

ResultTask<Answer> Client::page(Call call, int number, int perPage, std::stop_token stop) const
{
    call.query.removeAllQueryItems(u"page"_s);
    call.query.removeAllQueryItems(u"per_page"_s);
    call.query.addQueryItem(u"page"_s, QString::number(number));
    call.query.addQueryItem(u"per_page"_s, QString::number(perPage));
    return exchange(*this, std::move(call), std::move(stop));
}

ResultTask<QJsonArray> Client::list(Call call, int perPage, int maxRows, std::stop_token stop) const
{
    return allPages(*this, std::move(call), perPage, maxRows, std::move(stop));
}

HttpRequest Client::request(const Call &call) const
{
    HttpRequest request;
    request.verb = call.verb;
    request.url = placed(m_api, call);
    if (call.body)
        request.body = json::compact(*call.body);
    request.authorizationScheme = "Bearer"_ba;
    request.authorization = m_token;
    request.vendor = u"cloudflare"_s;
    request.step = m_step;
    if (call.reads)
        request.changes = false;
    return request;
}

ResultTask<Answer> Client::exchange(Client self, Call call, std::stop_token stop)
{
    const HttpRequest request = self.request(call);
    const Result<HttpResponse> response = co_await self.m_http->send(request, stop);
    if (!response)
        co_return response.error();
    if (!response->isSuccess())
        co_return errorFrom(call, self.m_api, *response);
    Answer answer;
    answer.status = response->status;
    answer.requestId = response->requestId();
    if (response->body.trimmed().isEmpty()) // 204
        co_return answer;
    const Result<QJsonObject> envelope = json::object(response->body);
    if (!envelope)
        co_return unexpectedAnswer(call, *response, envelope.error().detail);
    if (!envelope->value("success"_L1).toBool())
        co_return errorFrom(call, self.m_api, *response);
    answer.result = envelope->value("result"_L1);
    answer.info = envelope->value("result_info"_L1).toObject();
    co_return answer;
}

ResultTask<QJsonArray> Client::allPages(Client self, Call call, int perPage, int maxRows, std::stop_token stop)
{
    QJsonArray rows;
    for (int number = 1; number <= mostPages; ++number) {
        const Result<Answer> answer = co_await self.page(call, number, perPage, stop);
        if (!answer)
            co_return answer.error();
        if (!answer->result.isArray() && !answer->result.isNull()) {
            Error error{.kind = Error::Kind::Unexpected, .detail = u"result: expected a list"_s};
            error.message = Words::tr("Cloudflare's answer is not what its documentation promises.");
            error.requestId = answer->requestId;
            co_return error;
        }
        const QJsonArray part = answer->result.toArray();
        for (const QJsonValue &row : part)
            rows.append(row);
        // A list without total_pages ends at a page that is not full.
        const int pages = answer->info.value("total_pages"_L1).toInt(part.size() < perPage ? number : number + 1);
        if (part.isEmpty() || number >= pages || rows.size() >= maxRows)
            co_return rows;
    }
    Error error{.kind = Error::Kind::Unexpected, .detail = call.path};
    error.message = Words::tr("Cloudflare's list does not end.");
    error.action = Words::tr("Try again; if it stays so, ask Cloudflare's support.");
    co_return error;
}

bool isAccountId(QStringView text)
{
    static const QRegularExpression pattern(u"\\A[0-9a-f]{32}\\z"_s);
    return pattern.match(text).hasMatch();
}

bool isUuid(QStringView text)
{
    static const QRegularExpression pattern(u"\\A[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\z"_s);
    return pattern.match(text).hasMatch();
}

Result<QString> uuidOf(const QJsonObject &from, QStringView key)
{
    const Result<QString> id = json::text(from, key);
    if (!id || isUuid(*id))
        return id;
    Error error{.kind = Error::Kind::Unexpected, .detail = key.toString()};
    error.message = Words::tr("Cloudflare's answer holds an id that cannot be one.");
    return error;
}

} // namespace bw::cloudflare
