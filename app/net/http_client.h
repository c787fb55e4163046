#pragma once

#include "app/core/secret.h"
#include "app/core/task.h"

#include <QDateTime>
#include <QObject>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace bw {

/// One question to a server. Everything that is to be sent stands here; nothing is added from a global state.
struct HttpRequest
{
    QByteArray verb = QByteArrayLiteral("GET");
    QUrl url;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json"); ///< sent only where there is a body
    QByteArray accept = QByteArrayLiteral("application/json");
    QByteArray authorizationScheme; ///< "SSWS", "Bearer", "Basic" (then the secret is user:password, encoded by the
                                    ///< client); empty: the secret is the whole header value
    Secret authorization;           ///< empty: no Authorization header
    QString vendor; ///< "okta", "cloudflare", "configcat", "scim": names the rate-limit rules and the log line
    QString step;   ///< id of the step this belongs to; empty outside a plan
    /// Whether it may change something at the server: it is then refused unless a ChangeLog stands behind the client
    /// and has taken note first. By default all but GET and HEAD.
    std::optional<bool> changes;
    /// Nothing but a change by this very step alters the answer: in a run that follows a look at the plan it stays
    /// good, whatever other steps change at the same server first.
    bool staysGood = false;
    qint64 maxBytes = qint64(8) * 1024 * 1024; ///< a longer body is an Unexpected error
    std::chrono::milliseconds timeout{30'000};

    [[nodiscard]] bool mayChange() const { return changes.value_or(verb != "GET" && verb != "HEAD"); }
};

struct HttpResponse
{
    int status = 0; ///< 100..599; never 0: no answer is an Error
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    /// The header's value, names compared without case; empty when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// X-Okta-Request-Id or CF-Ray; empty when neither is there.
    [[nodiscard]] QString requestId() const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

/// One line of the log pane: what was asked and what came back. Holds no secret and no body.
struct Exchange
{
    QDateTime time; ///< UTC, when it was sent
    QString vendor;
    QString step;
    QString verb;
    QString path;   ///< path and query, redacted
    int status = 0; ///< 0: no answer
    std::chrono::milliseconds duration{};
    QString requestId;
    QString note; ///< why there was no answer, or that the request was repeated
};

/// Somebody waits for a rate limit.
struct RateWait
{
    QString vendor;
    QDateTime until; ///< local clock, UTC
};

/// Takes note of each change before it is sent. An error from it stops the request.
class ChangeLog
{
public:
    virtual ~ChangeLog() = default;
    virtual Done beforeChange(const HttpRequest &request) = 0;
    /// The change announced last for this request was answered. `status` 0: it certainly never left this computer. Not
    /// called where nobody knows what became of it.
    virtual void afterChange(const HttpRequest &request, int status, const QString &requestId) = 0;
};

/// The one way out of the program: one QNetworkAccessManager, bounded bodies, time-outs, no redirects followed, https
/// only except to loopback hosts, rate limits obeyed from the headers, and repeats of what may be repeated.
///
/// GET, HEAD, PUT and DELETE are repeated after 429, 502, 503, 504 and after a connection that ended without an answer
/// (at most 4 tries); POST and PATCH are never sent twice, except after a 429, which says that nothing was done. Any
/// HTTP status is an answer, not an Error; vendors' clients make words of it. Errors: Cancelled (stop asked),
/// Unreachable (DNS, refused, TLS, proxy, time-out, cut), BadInput (address not allowed), Unexpected (body too long),
/// and what the ChangeLog said.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    /// The log must outlive the client or be taken away (nullptr) first.
    void setChangeLog(ChangeLog *log);
    /// Trusted beside the system's CAs, for companies that inspect TLS.
    void setExtraCertificates(const QList<QSslCertificate> &certificates);
    /// All waits between tries and for rate limits are multiplied by it (0..1): tests do not want to wait for a real
    /// minute.
    void setWaitFactor(double factor);

    [[nodiscard]] ResultTask<HttpResponse> send(HttpRequest request, std::stop_token stop);

    /// Steps share what they read from now on, and it is kept for a run that follows a look at the plan.
    void recordLooks();
    /// Each look that is not older than a minute may be used once more.
    void useLooks();
    void forgetLooks();

Q_SIGNALS:
    void exchanged(const bw::Exchange &exchange);
    void waiting(const bw::RateWait &wait);

private:
    struct State;
    class Sending;
    std::shared_ptr<State> m_state; // shared with the coroutines, which may end after the client
};

} // namespace bw
