#include "app/net/rate_limits.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bw {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds shortestOktaWait = 1s;
constexpr milliseconds longestOktaWait = 65s; // Okta's windows are a minute long
constexpr milliseconds longestWait = 330s;    // Cloudflare closes for five minutes
constexpr qint64 smallestShareableLimit = 10; // a limit of 0 means too many at once; tiny ones cannot be halved

std::optional<qint64> number(const QByteArray &text)
{
    bool ok = false;
    const qint64 value = text.trimmed().toLongLong(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

milliseconds untilOktaReset(const HttpResponse &response, qint64 reset, const QDateTime &now)
{
    const QDateTime theirs = RateLimits::httpDate(response.header("Date"));
    const qint64 from = (theirs.isValid() ? theirs : now).toSecsSinceEpoch();
    // Bounded before it is multiplied: the number comes from outside.
    const qint64 seconds = std::clamp<qint64>(reset - from, 0, 3600);
    return std::clamp<milliseconds>(std::chrono::seconds(seconds), shortestOktaWait, longestOktaWait);
}

// Seconds or a date (RFC 9110 §10.2.3), or Cloudflare's retry-after-ms.
std::optional<milliseconds> retryAfter(const HttpResponse &response, const QDateTime &now)
{
    if (const auto exact = number(response.header("retry-after-ms")))
        return milliseconds(std::min<qint64>(*exact, 86'400'000));
    const QByteArray text = response.header("Retry-After");
    if (const auto seconds = number(text))
        return std::chrono::seconds(std::min<qint64>(*seconds, 86'400));
    const QDateTime date = RateLimits::httpDate(text);
    if (!date.isValid())
        return std::nullopt;
    const QDateTime theirs = RateLimits::httpDate(response.header("Date"));
    return milliseconds(std::max<qint64>(0, (theirs.isValid() ? theirs : now).msecsTo(date)));
}

// `"default";r=50;t=30`, several separated by commas: the seconds for which one of them is used up.
std::optional<milliseconds> exhausted(const QByteArray &header)
{
    static const QRegularExpression left(u";\\s*r=(\\d{1,9})"_s);
    static const QRegularExpression time(u";\\s*t=(\\d{1,5})"_s);
    std::optional<milliseconds> longest;
    for (const QByteArray &part : header.split(',')) {
        const QString text = QString::fromLatin1(part);
        const auto r = left.match(text);
        const auto t = time.match(text);
        if (!r.hasMatch() || !t.hasMatch() || r.captured(1).toLongLong() != 0)
            continue;
        const milliseconds wait = std::chrono::seconds(t.captured(1).toLongLong());
        longest = std::max(longest.value_or(0ms), std::min(wait, longestWait));
    }
    return longest;
}

} // namespace

QDateTime RateLimits::httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (date.isValid())
        date.setTimeSpec(Qt::UTC);
    return date;
}

bool RateLimits::isWorthOneMore(const HttpRequest &request)
{
    return request.vendor == "okta"_L1 || !request.mayChange();
}

QString RateLimits::bucketOf(const HttpRequest &request)
{
    QString server = request.vendor + u'|' + request.url.authority();
    if (request.vendor != "okta"_L1)
        return server;
    QStringList parts = request.url.path().split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 3 || parts[0] != "api"_L1)
        return server + u'|' + parts.mid(0, 3).join(u'/');
    // Creating, listing and everything below an app share one counter; the app itself has its own.
    const bool oneApp = parts[2] == "apps"_L1 && parts.size() == 4;
    const bool oneObject = parts[2] != "apps"_L1 && parts.size() >= 4;
    return server + u'|' + parts[2] + (oneApp || oneObject ? u"/{id}"_s : QString());
}

milliseconds RateLimits::delayBefore(const HttpRequest &request, const QDateTime &now) const
{
    const auto bucket = m_buckets.constFind(bucketOf(request));
    if (bucket == m_buckets.constEnd())
        return 0ms;
    if (bucket->closedUntil.isValid() && bucket->closedUntil > now)
        return milliseconds(now.msecsTo(bucket->closedUntil));
    const bool known = bucket->limit >= smallestShareableLimit && bucket->reset > now;
    if (known && bucket->remaining - bucket->inFlight <= bucket->limit / 2)
        return milliseconds(now.msecsTo(bucket->reset));
    return 0ms;
}

void RateLimits::sent(const HttpRequest &request)
{
    ++m_buckets[bucketOf(request)].inFlight;
}

void RateLimits::lost(const HttpRequest &request)
{
    Bucket &bucket = m_buckets[bucketOf(request)];
    bucket.inFlight = std::max(0, bucket.inFlight - 1);
}

void RateLimits::answered(const HttpRequest &request, const HttpResponse &response, const QDateTime &now)
{
    lost(request);
    Bucket &bucket = m_buckets[bucketOf(request)];
    if (request.vendor == "okta"_L1) {
        const auto limit = number(response.header("X-Rate-Limit-Limit"));
        const auto remaining = number(response.header("X-Rate-Limit-Remaining"));
        const auto reset = number(response.header("X-Rate-Limit-Reset"));
        if (limit && remaining && reset) {
            bucket.limit = *limit;
            bucket.remaining = *remaining;
            bucket.reset = now.addMSecs(untilOktaReset(response, *reset, now).count());
        }
    } else if (const auto wait = exhausted(response.header("Ratelimit"))) {
        bucket.closedUntil = now.addMSecs(wait->count());
    }
    if (response.status == 429) {
        if (const auto wait = pauseAfter(request, response, 1, 0, now))
            bucket.closedUntil = now.addMSecs(wait->count());
    }
}

std::optional<milliseconds> RateLimits::pauseAfter(const HttpRequest &request, const HttpResponse &response, int tries,
                                                   double jitter, const QDateTime &now)
{
    const milliseconds spread(std::lround(std::clamp(jitter, 0.0, 1.0) * 1000));
    if (response.status == 429 && request.vendor == "okta"_L1) {
        if (const auto reset = number(response.header("X-Rate-Limit-Reset")))
            return std::clamp(untilOktaReset(response, *reset, now) + spread, shortestOktaWait, longestOktaWait);
    }
    if (const auto asked = retryAfter(response, now))
        return *asked <= longestWait ? std::optional(*asked + spread) : std::nullopt;
    const milliseconds first = didNothing(response.status) ? 1000ms : 500ms;
    return first * (1 << std::clamp(tries - 1, 0, 5));
}

} // namespace bw
