#include "app/net/proxy_guard.h"

#include "app/core/pause.h"

#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bw {

namespace {
constexpr qsizetype longestHead = 16 * 1024;
constexpr auto patience = 5s; // a proxy that says nothing is left to the request itself
} // namespace

bool ProxyGuard::isNtlmChallenge(const QByteArray &head)
{
    const QList<QByteArray> lines = head.toLower().split('\n');
    if (!lines.constFirst().startsWith("http/1.") || lines.constFirst().split(' ').value(1).trimmed() != "407")
        return false;
    return std::any_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        return line.startsWith("proxy-authenticate:") && line.mid(19).trimmed().startsWith("ntlm");
    });
}

Task<bool> ProxyGuard::wantsNtlm(QNetworkProxy proxy, QUrl url, std::stop_token stop)
{
#ifdef Q_OS_WIN
    co_return false;
#endif
    const bool asks = proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy;
    if (!asks || !proxy.user().isEmpty() || url.scheme() != "https"_L1)
        co_return false;
    const std::shared_ptr<QHash<QString, bool>> known = m_known;
    const QString name = proxy.hostName() + u':' + QString::number(proxy.port());
    if (known->contains(name))
        co_return known->value(name);

    Gate gate;
    QByteArray head;
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &socket, [&gate] { gate.open(); });
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &socket, [&gate] { gate.open(); });
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&socket, &url] {
        const QByteArray target = url.host(QUrl::FullyEncoded).toLatin1() + ':' + QByteArray::number(url.port(443));
        socket.write("CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n\r\n");
    });
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] {
        head += socket.read(longestHead - head.size());
        if (head.contains("\r\n\r\n") || head.size() >= longestHead)
            gate.open();
    });
    timer.start(patience);
    socket.connectToHost(proxy.hostName(), proxy.port());
    co_await gate.wait(stop);
    const bool answered = head.contains("\r\n\r\n");
    const bool wants = answered && isNtlmChallenge(head);
    if (answered)
        known->insert(name, wants);
    co_return wants;
}

} // namespace bw
