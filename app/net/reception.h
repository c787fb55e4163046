#pragma once

#include "app/core/pause.h"
#include "app/net/http_client.h"

#include <QNetworkReply>
#include <QPointer>
#include <QSslError>
#include <QTimer>

namespace bw {

/// Receives one answer: collects the body within its bound, watches the time, keeps what TLS said. It never acts on the
/// reply from inside one of the reply's own signals; the coroutine that waits does, from the event loop.
class Reception : public QObject
{
    Q_OBJECT
public:
    Reception(QNetworkReply *reply, qint64 maxBytes, std::chrono::milliseconds timeout);
    ~Reception() override; ///< aborts what has not finished

    /// Until the answer is whole, or it is clear that it will not be. False: stop was asked.
    Task<bool> ended(std::stop_token stop) { return m_gate.wait(std::move(stop)); }

    enum class End { Running, Finished, TooLong, TimedOut, ClientGone };
    [[nodiscard]] End end() const;
    [[nodiscard]] QNetworkReply *reply() const { return m_reply; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] const QList<QSslError> &tlsErrors() const { return m_tlsErrors; }

    /// An answer that Qt calls finished although its end is missing.
    [[nodiscard]] static bool wasCutShort(const HttpResponse &response);

private:
    void takeBytes();
    void endAs(End end);

    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    QTimer m_silence; ///< since the last byte in either direction
    QTimer m_whole;   ///< a server that drips must end as well
    Gate m_gate;
    qint64 m_maxBytes;
    End m_end = End::Running;
};

} // namespace bw
