#pragma once

#include <QHash>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

namespace bw::tests {

/// A request as it came over the wire.
struct SeenRequest
{
    QByteArray verb;
    QByteArray target; ///< path and query
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int connection = 0; ///< from 1, in the order in which they were made

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] bool hasHeader(const QByteArray &name) const;
};

/// What the server does about one request.
struct Scripted
{
    enum class Then { KeepOpen, Close, Reset };
    QByteArray bytes; ///< written as they are
    Then then = Then::KeepOpen;
    std::chrono::milliseconds delay{};

    /// A whole answer with Content-Length.
    static Scripted answer(int status, const QByteArray &body = {}, const QList<QByteArray> &headers = {});
    static Scripted nothing() { return {}; }                  ///< keeps the client waiting
    static Scripted close() { return {{}, Then::Close, {}}; } ///< ends the connection in order, without an answer
    static Scripted reset() { return {{}, Then::Reset, {}}; } ///< cuts it
    [[nodiscard]] Scripted after(std::chrono::milliseconds time) const;
};

/// A server on 127.0.0.1 that speaks HTTP/1.1 over plain sockets, so that it can do what no proper server does. What is
/// not scripted is answered with 599.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT
public:
    /// `pem`: name of a file in tests/support/tls with key and certificate; empty: no TLS.
    explicit ScriptedServer(const QString &pem = {});
    ~ScriptedServer() override;

    void script(const Scripted &next) { m_script.push_back(next); }
    void always(std::function<Scripted(const SeenRequest &)> answer) { m_always = std::move(answer); }

    [[nodiscard]] QUrl url(const QString &target = QStringLiteral("/")) const;
    [[nodiscard]] const QList<SeenRequest> &seen() const { return m_seen; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int mostInFlight() const { return m_mostInFlight; }

    static QList<QSslCertificate> certificateAuthority();

Q_SIGNALS:
    void requestSeen();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket *socket, int connection);
    void act(QTcpSocket *socket, const Scripted &what);
    [[nodiscard]] Scripted next(const SeenRequest &request);

    std::optional<std::pair<QSslKey, QSslCertificate>> m_identity;
    QHash<QTcpSocket *, QByteArray> m_pending;
    std::deque<Scripted> m_script;
    std::function<Scripted(const SeenRequest &)> m_always;
    QList<SeenRequest> m_seen;
    int m_connections = 0;
    int m_inFlight = 0;
    int m_mostInFlight = 0;
};

} // namespace bw::tests
