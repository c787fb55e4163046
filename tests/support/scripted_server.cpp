#include "tests/support/scripted_server.h"

#include "tests/support/places.h"

#include <QFile>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bw::tests {

namespace {

QString tlsFile(const QString &name)
{
    return testsFile(u"support/tls/"_s + name);
}

// One request off the front of the bytes; nothing while it is not whole.
std::optional<SeenRequest> takeRequest(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    SeenRequest request;
    QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    request.verb = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers << std::pair(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return std::nullopt;
    request.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return request;
}

} // namespace

QByteArray SeenRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool SeenRequest::hasHeader(const QByteArray &name) const
{
    return std::any_of(headers.begin(), headers.end(),
                       [&](const auto &each) { return each.first.compare(name, Qt::CaseInsensitive) == 0; });
}

Scripted Scripted::answer(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    if (status != 204 && status != 304)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return {bytes + "\r\n" + body, Then::KeepOpen, {}};
}

Scripted Scripted::after(std::chrono::milliseconds time) const
{
    Scripted later = *this;
    later.delay = time;
    return later;
}

ScriptedServer::ScriptedServer(const QString &pem)
{
    if (!pem.isEmpty()) {
        QFile file(tlsFile(pem));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The tests' certificates are not where the build left them");
        const QByteArray bytes = file.readAll();
        m_identity = std::pair(QSslKey(bytes, QSsl::Ec), QSslCertificate(bytes));
    }
    if (!listen(QHostAddress::LocalHost))
        qFatal("No port on 127.0.0.1");
}

ScriptedServer::~ScriptedServer() = default;

QUrl ScriptedServer::url(const QString &target) const
{
    return QUrl(
        u"%1://127.0.0.1:%2%3"_s.arg(m_identity ? u"https"_s : u"http"_s, QString::number(serverPort()), target));
}

QList<QSslCertificate> ScriptedServer::certificateAuthority()
{
    return QSslCertificate::fromPath(tlsFile(u"ca.pem"_s));
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    const int connection = ++m_connections;
    auto *socket = m_identity ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
        tls->setPrivateKey(m_identity->first);
        tls->setLocalCertificate(m_identity->second);
        tls->startServerEncryption();
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, connection] { read(socket, connection); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_pending.remove(socket);
        socket->deleteLater();
    });
}

void ScriptedServer::read(QTcpSocket *socket, int connection)
{
    m_pending[socket] += socket->readAll();
    while (auto request = takeRequest(m_pending[socket])) {
        request->connection = connection;
        m_seen << *request;
        m_mostInFlight = std::max(m_mostInFlight, ++m_inFlight);
        const Scripted what = next(*request);
        QTimer::singleShot(what.delay, this, [this, guarded = QPointer(socket), what] {
            --m_inFlight;
            if (guarded)
                act(guarded, what);
        });
        Q_EMIT requestSeen();
    }
}

Scripted ScriptedServer::next(const SeenRequest &request)
{
    if (!m_script.empty()) {
        const Scripted what = m_script.front();
        m_script.pop_front();
        return what;
    }
    return m_always ? m_always(request) : Scripted::answer(599, "not scripted");
}

void ScriptedServer::act(QTcpSocket *socket, const Scripted &what)
{
    socket->write(what.bytes);
    socket->flush();
    if (what.then == Scripted::Then::Close)
        socket->disconnectFromHost();
    else if (what.then == Scripted::Then::Reset)
        socket->abort();
}

} // namespace bw::tests
