#pragma once

#include "app/net/http_client.h"

#include <QHash>

namespace bw {

/// What the servers' answers say about how fast we may ask. Knows no timer: the caller brings the time and does the
/// waiting.
///
/// Okta: X-Rate-Limit-Limit, -Remaining and -Reset (UTC epoch seconds, to be read against the answer's Date; Okta docs,
/// "Rate limits" › "Check your rate limits with Okta's rate limit headers"). We leave half of each bucket to the org's
/// other users. Cloudflare: `Ratelimit: "default";r=50;t=30` and, on 429, Retry-After (Cloudflare docs, API › Limits).
class RateLimits
{
public:
    /// How long this request must wait before it may be sent; zero: not at all.
    [[nodiscard]] std::chrono::milliseconds delayBefore(const HttpRequest &request, const QDateTime &now) const;
    /// Tells of a request that is sent now. Each call is followed by one of answered() or lost().
    void sent(const HttpRequest &request);
    void answered(const HttpRequest &request, const HttpResponse &response, const QDateTime &now);
    void lost(const HttpRequest &request);

    /// How long to wait after a 423, 429 or 5xx before the next try; nothing where the server asks for longer than
    /// anybody waits. `tries` counts the ones made, from 1. `jitter` 0..1 is added as a part of a second where the
    /// server named the time.
    [[nodiscard]] static std::optional<std::chrono::milliseconds> pauseAfter(const HttpRequest &request,
                                                                             const HttpResponse &response, int tries,
                                                                             double jitter, const QDateTime &now);
    /// The server says that it has done nothing yet and may be asked again, whatever was asked: 429 Too Many Requests
    /// (RFC 6585 §4), and 423 while Okta is still at work on an earlier change (Okta API reference, E0000239).
    [[nodiscard]] static bool didNothing(int status) { return status == 429 || status == 423; }
    /// Whether a 500 is worth one more request: a look, always; a change where its vendor asks for it, as Okta does
    /// (Okta API reference, E0000009). Elsewhere it may have been made, and is looked for instead.
    [[nodiscard]] static bool isWorthOneMore(const HttpRequest &request);
    /// The name of the counter that the server keeps for this request, as far as it is published.
    [[nodiscard]] static QString bucketOf(const HttpRequest &request);
    /// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 §5.6.7, the preferred form); invalid for any other text.
    [[nodiscard]] static QDateTime httpDate(const QByteArray &text);

private:
    struct Bucket
    {
        qint64 limit = 0;
        qint64 remaining = 0;
        QDateTime reset; ///< our clock; the numbers are void afterwards
        QDateTime closedUntil;
        int inFlight = 0;
    };
    QHash<QString, Bucket> m_buckets;
};

} // namespace bw
