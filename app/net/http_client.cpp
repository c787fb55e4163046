#include "app/net/http_client.h"

#include "app/core/loopback.h"
#include "app/net/http_sending.h"

#include <QNetworkProxyFactory>

namespace bw {

namespace {

// A stand-in on this very computer is never asked through a proxy, whatever the system's list of exceptions says.
class ProxyChoice : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QUrl url;
        url.setHost(query.peerHostName());
        if (isLoopback(url))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return QNetworkProxyFactory::proxyForQuery(query);
    }
};

} // namespace

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString HttpResponse::requestId() const
{
    const QByteArray okta = header("X-Okta-Request-Id");
    return QString::fromLatin1(okta.isEmpty() ? header("CF-Ray") : okta);
}

HttpClient::HttpClient(QObject *parent) : QObject(parent), m_state(std::make_shared<State>())
{
    m_state->client = this;
    m_state->network = new QNetworkAccessManager(this);
    m_state->network->setProxyFactory(new ProxyChoice);
}

HttpClient::~HttpClient()
{
    // The questions that run wake from the event loop, find nobody, and end as cancelled.
    m_state->changeLog = nullptr;
    m_state->client.clear();
    m_state->closing.request_stop();
}

void HttpClient::setChangeLog(ChangeLog *log)
{
    m_state->changeLog = log;
}

void HttpClient::setExtraCertificates(const QList<QSslCertificate> &certificates)
{
    m_state->trust.setExtra(certificates);
}

void HttpClient::setWaitFactor(double factor)
{
    m_state->waitFactor = std::clamp(factor, 0.0, 1.0);
}

void HttpClient::recordLooks()
{
    m_state->looks.record();
}

void HttpClient::useLooks()
{
    m_state->looks.stopRecording();
}

void HttpClient::forgetLooks()
{
    m_state->looks.forget();
}

void HttpClient::State::heard(const HttpRequest &request, const std::optional<HttpResponse> &response)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!response) {
        limits.lost(request);
        return;
    }
    limits.answered(request, *response, now);
    looks.keep(request, *response, now);
}

ResultTask<HttpResponse> HttpClient::send(HttpRequest request, std::stop_token stop)
{
    return Sending::go(m_state, std::move(request), std::move(stop));
}

} // namespace bw
