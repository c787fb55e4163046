#include "app/net/reception.h"

#include <QJsonDocument>

namespace bw {

namespace {
// So much waits for us to read; the rest stays with the sender.
constexpr qint64 readAhead = 256 * 1024; // bytes
// A server may take that many times its silence limit for a whole answer.
constexpr int wholeFactor = 4;
} // namespace

Reception::Reception(QNetworkReply *reply, qint64 maxBytes, std::chrono::milliseconds timeout)
    : m_reply(reply), m_maxBytes(maxBytes)
{
    reply->setReadBufferSize(std::min(maxBytes + 1, readAhead));
    for (QTimer *timer : {&m_silence, &m_whole}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { endAs(End::TimedOut); });
    }
    m_silence.start(timeout);
    m_whole.start(timeout * wholeFactor);
    connect(reply, &QNetworkReply::readyRead, this, &Reception::takeBytes);
    connect(reply, &QNetworkReply::uploadProgress, this, [this] { m_silence.start(); });
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors += errors; });
    connect(reply, &QNetworkReply::finished, this, [this] {
        takeBytes();
        endAs(End::Finished);
    });
    connect(reply, &QObject::destroyed, this, [this] { endAs(End::ClientGone); });
}

Reception::~Reception()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
    m_reply->deleteLater();
}

Reception::End Reception::end() const
{
    return m_reply ? m_end : End::ClientGone;
}

void Reception::takeBytes()
{
    if (m_end != End::Running)
        return;
    m_silence.start();
    m_body += m_reply->read(m_maxBytes + 1 - m_body.size());
    if (m_body.size() > m_maxBytes)
        endAs(End::TooLong);
}

void Reception::endAs(End end)
{
    if (m_end != End::Running)
        return;
    m_end = end;
    m_silence.stop();
    m_whole.stop();
    m_gate.open();
}

// Qt 6.4 often takes a chunked body for whole when the connection ends within it; JSON shows the difference.
bool Reception::wasCutShort(const HttpResponse &response)
{
    const bool chunked = response.header("Transfer-Encoding").toLower().contains("chunked");
    if (!chunked || !response.header("Content-Type").toLower().contains("json"))
        return false;
    const QByteArray body = response.body.trimmed();
    const bool begins = body.startsWith('{') || body.startsWith('[');
    return begins && QJsonDocument::fromJson(body).isNull();
}

} // namespace bw
