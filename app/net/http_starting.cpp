// A request as it goes out: header lines, body and proxy.
#include "app/net/http_sending.h"
#include "app/net/once_body.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace bw {

namespace {
QByteArray authorizationHeader(const HttpRequest &request)
{
    if (request.authorizationScheme.isEmpty())
        return request.authorization.reveal();
    const bool basic = request.authorizationScheme.compare("Basic", Qt::CaseInsensitive) == 0;
    const QByteArray value = request.authorization.reveal();
    return request.authorizationScheme + ' ' + (basic ? value.toBase64() : value);
}
} // namespace

QNetworkRequest HttpClient::Sending::rawRequest() const
{
    QNetworkRequest raw(m_request.url);
    raw.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    raw.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    raw.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    raw.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // One request, one answer, in order: HTTP/2 may send again after GOAWAY without asking.
    raw.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    raw.setRawHeader("User-Agent", "Bridgewright/" BRIDGEWRIGHT_VERSION);
    raw.setRawHeader("Accept", m_request.accept);
    if (!m_request.body.isEmpty())
        raw.setRawHeader("Content-Type", m_request.contentType);
    if (!m_request.authorization.isEmpty())
        raw.setRawHeader("Authorization", authorizationHeader(m_request));
    if (const std::optional<QSslConfiguration> &tls = m_state->trust.configuration())
        raw.setSslConfiguration(*tls);
    return raw;
}

QNetworkReply *HttpClient::Sending::start() const
{
    const QNetworkRequest raw = rawRequest();
    if (m_request.verb == "GET" && m_request.body.isEmpty())
        return m_state->network->get(raw);
    if (m_request.verb == "HEAD")
        return m_state->network->head(raw);
    auto *body = new OnceBody(m_request.body);
    QNetworkReply *reply = m_state->network->sendCustomRequest(raw, m_request.verb, body);
    body->setParent(reply);
    return reply;
}

QNetworkProxy HttpClient::Sending::proxy() const
{
    const QList<QNetworkProxy> proxies =
        m_state->network->proxyFactory()->queryProxy(QNetworkProxyQuery(m_request.url));
    return proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

} // namespace bw
