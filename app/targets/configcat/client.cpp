#include "app/targets/configcat/client.h"

#include "app/net/json.h"
#include "app/targets/configcat/errors.h"

using namespace Qt::StringLiterals;

namespace bw::configcat {

Client::Client(HttpClient *http, const ConfigCatSetup &where, const Secret &user, const Secret &password)
    : m_http(http), m_where(where), m_hasHalf(user.isEmpty() != password.isEmpty())
{
    if (!user.isEmpty() && !password.isEmpty())
        m_pair = Secret(user.reveal() + ':' + password.reveal());
}

Client Client::forStep(const QString &id) const
{
    Client copy = *this;
    copy.m_step = id;
    return copy;
}

ResultTask<QJsonObject> Client::object(Call call, std::stop_token stop) const
{
    const Client self = *this;
    const Result<QByteArray> body = co_await ask(self, call, stop);
    if (!body)
        co_return body.error();
    co_return json::object(*body);
}

ResultTask<QJsonArray> Client::list(Call call, std::stop_token stop) const
{
    const Client self = *this;
    const Result<QByteArray> body = co_await ask(self, call, stop);
    if (!body)
        co_return body.error();
    co_return json::array(*body);
}

ResultTask<QByteArray> Client::ask(Client self, Call call, std::stop_token stop)
{
    HttpRequest request;
    request.url = QUrl(self.m_where.apiUrl);
    request.url.setPath(request.url.path() + call.path);
    request.url.setQuery(call.query);
    request.authorizationScheme = "Basic"_ba;
    request.authorization = self.m_pair;
    request.vendor = u"configcat"_s;
    request.step = self.m_step;
    const Result<HttpResponse> response = co_await self.m_http->send(request, stop);
    if (!response)
        co_return response.error();
    if (!response->isSuccess())
        co_return errorFrom(self.m_where, *response);
    co_return response->body;
}

} // namespace bw::configcat
