#include "app/net/http_sending.h"

#include "app/core/loopback.h"
#include "app/core/redactor.h"
#include "app/net/network_words.h"
#include "app/net/reception.h"

#include <QRandomGenerator>
#include <QScopeGuard>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bw {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::HttpClient)
};

constexpr std::chrono::milliseconds patienceWithBudget = 70s; // one whole window of Okta's; then we ask all the same

bool canStandInHeader(const QByteArray &value)
{
    return std::none_of(value.begin(), value.end(), [](char c) { return uchar(c) < 0x20 || c == 0x7f; });
}

} // namespace

HttpClient::Sending::Sending(std::shared_ptr<State> state, HttpRequest request, std::stop_token stop)
    : m_state(std::move(state)), m_request(std::move(request)), m_stop(std::move(stop))
{
}

ResultTask<HttpResponse> HttpClient::Sending::go(std::shared_ptr<State> state, HttpRequest request,
                                                 std::stop_token stop)
{
    std::stop_source either;
    const std::stop_callback onStop(stop, [&either] { either.request_stop(); });
    const std::stop_callback onClose(state->closing.get_token(), [&either] { either.request_stop(); });
    Sending sending(state, request, either.get_token());
    if (const std::optional<Error> refused = sending.refusal())
        co_return *refused;
    const auto known = co_await state->looks.known(request, sending.m_stop);
    if (known)
        co_return *known;
    const std::shared_ptr<Gate> end = state->looks.ask(request);
    const auto opening = qScopeGuard([end] { end->open(); });
    for (;;) {
        const bool mayGo = co_await sending.mayGo();
        if (!mayGo)
            co_return Error{.kind = Error::Kind::Cancelled};
        const Done announced = sending.announce();
        if (!announced)
            co_return announced.error();
        const Attempt attempt = co_await sending.sendOnce();
        const auto pause = sending.pauseBeforeNext(attempt);
        sending.settle(attempt, pause.has_value());
        if (!pause && attempt.response)
            co_return *attempt.response;
        if (!pause)
            co_return attempt.error;
        const bool limited = attempt.response && attempt.response->status == 429;
        const bool waited = co_await sending.waitOut(*pause, limited);
        if (!waited)
            co_return Error{.kind = Error::Kind::Cancelled};
    }
}

std::optional<Error> HttpClient::Sending::refusal() const
{
    const QUrl &url = m_request.url;
    const bool scheme = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
    if (!url.isValid() || url.host().isEmpty() || !scheme || !url.userInfo().isEmpty())
        return network_words::forbiddenAddress(url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    if (!canStandInHeader(m_request.authorization.reveal()))
        return network_words::brokenSecret();
    if (m_request.mayChange() && !m_state->changeLog)
        return network_words::noJournal();
    return std::nullopt;
}

/// Waits for the rate limit and for a place among the requests in flight. False: stopped.
Task<bool> HttpClient::Sending::mayGo()
{
    const QString host = m_request.url.authority();
    std::chrono::milliseconds waited = 0ms;
    for (;;) {
        m_place = co_await m_state->queue.enter(host, m_stop);
        if (!m_place)
            co_return false;
        const std::chrono::milliseconds delay = m_state->limits.delayBefore(m_request, QDateTime::currentDateTimeUtc());
        if (delay <= 0ms || waited >= patienceWithBudget)
            co_return true;
        m_place.giveBack();
        const std::chrono::milliseconds share = std::max(1ms, std::min(delay, patienceWithBudget));
        waited += share;
        const bool goOn = co_await waitOut(share, true);
        if (!goOn)
            co_return false;
    }
}

Task<bool> HttpClient::Sending::waitOut(std::chrono::milliseconds duration, bool forRateLimit)
{
    m_place.giveBack();
    const std::chrono::milliseconds scaled(std::llround(double(duration.count()) * m_state->waitFactor));
    if (forRateLimit && m_state->client) {
        const RateWait wait{m_request.vendor, QDateTime::currentDateTimeUtc().addMSecs(scaled.count())};
        Q_EMIT m_state->client->waiting(wait);
    }
    const bool goOn = co_await pause(scaled, m_stop);
    co_return goOn;
}

Done HttpClient::Sending::announce()
{
    ++m_tries;
    if (!m_request.mayChange() || m_noted)
        return done();
    if (!m_state->changeLog)
        return network_words::noJournal();
    m_state->looks.forgetWhere(m_request.url, m_request.step);
    const Done noted = m_state->changeLog->beforeChange(m_request);
    if (noted)
        m_noted = m_state->changeLog;
    return noted;
}

/// Tells the log what became of the change, where that is known. A 5xx that is asked again stays open until the last
/// answer.
void HttpClient::Sending::settle(const Attempt &attempt, bool again)
{
    const int status = attempt.response ? attempt.response->status : 0;
    const bool known =
        attempt.response ? (RateLimits::didNothing(status) || !again) : (attempt.neverSent && m_tries == 1);
    if (!m_noted || !known || m_noted != m_state->changeLog)
        return;
    m_noted->afterChange(m_request, status, attempt.response ? attempt.response->requestId() : QString());
    m_noted = nullptr;
}

bool HttpClient::Sending::isRepeatable() const
{
    return m_request.verb != "POST" && m_request.verb != "PATCH";
}

std::optional<std::chrono::milliseconds> HttpClient::Sending::pauseBeforeNext(const Attempt &attempt) const
{
    if (m_tries >= mostTries || m_stop.stop_requested())
        return std::nullopt;
    if (!attempt.response)
        return attempt.cut && isRepeatable() ? std::optional(500ms * (1 << (m_tries - 1))) : std::nullopt;
    const int status = attempt.response->status;
    const bool isWorthOneMore = status == 500 && m_tries == 1 && RateLimits::isWorthOneMore(m_request);
    const bool mayPass = status == 502 || status == 503 || status == 504 || isWorthOneMore;
    const bool worth = RateLimits::didNothing(status) || (isRepeatable() && mayPass);
    if (!worth)
        return std::nullopt;
    const double jitter = QRandomGenerator::global()->generateDouble();
    return RateLimits::pauseAfter(m_request, *attempt.response, m_tries, jitter, QDateTime::currentDateTimeUtc());
}

/// What the ended reception came to.
HttpClient::Sending::Attempt HttpClient::Sending::judged(const Reception &reception) const
{
    Attempt attempt;
    const QNetworkReply *reply = reception.reply();
    switch (reception.end()) {
    case Reception::End::Running:
    case Reception::End::ClientGone:
        attempt.error.kind = Error::Kind::Cancelled;
        return attempt;
    case Reception::End::TimedOut:
        attempt.error = network_words::timedOut(m_request.url, m_request.timeout);
        return attempt;
    case Reception::End::TooLong:
        attempt.error = network_words::tooLong(m_request.url, m_request.maxBytes);
        return attempt;
    case Reception::End::Finished:
        break;
    }
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError code = reply->error();
    const bool aboutContent = code >= QNetworkReply::ContentAccessDenied && code != QNetworkReply::ContentReSendError;
    const bool answered = status >= 100 && (code == QNetworkReply::NoError || (aboutContent && status >= 400));
    HttpResponse response{status, reception.body(), reply->rawHeaderPairs()};
    const bool cutShort = answered && Reception::wasCutShort(response);
    if (answered && !cutShort)
        attempt.response = std::move(response);
    else if (aboutContent)
        attempt.error = network_words::unreadable(*reply);
    else
        attempt.error = network_words::unreachable(*reply, reception.tlsErrors(), proxy(), status != 0);
    attempt.neverSent = network_words::neverSent(code);
    attempt.cut = cutShort || network_words::wasCut(code);
    return attempt;
}

Task<HttpClient::Sending::Attempt> HttpClient::Sending::sendOnce()
{
    Attempt attempt;
    const QDateTime begun = QDateTime::currentDateTimeUtc();
    m_state->limits.sent(m_request);
    const QNetworkProxy between = proxy();
    const bool hopeless = co_await m_state->proxies.wantsNtlm(between, m_request.url, m_stop);
    if (hopeless) {
        attempt.error = network_words::proxyWantsSignIn(m_request.url, between);
        attempt.neverSent = true;
    } else if (m_stop.stop_requested()) {
        attempt.error.kind = Error::Kind::Cancelled;
        attempt.neverSent = true;
    } else {
        Reception reception(start(), m_request.maxBytes, m_request.timeout);
        co_await reception.ended(m_stop);
        attempt = judged(reception);
    }
    m_place.giveBack();
    if (!attempt.neverSent && m_request.mayChange() && attempt.error.kind == Error::Kind::Unreachable)
        attempt.error.cause = Words::tr("Whether the change was made is not known. %1").arg(attempt.error.cause);
    m_state->heard(m_request, attempt.response);
    tell(attempt, begun);
    co_return attempt;
}

void HttpClient::Sending::tell(const Attempt &attempt, const QDateTime &begun) const
{
    if (!m_state->client)
        return;
    Exchange exchange{.time = begun, .vendor = m_request.vendor, .step = m_request.step};
    exchange.verb = QString::fromLatin1(m_request.verb);
    const QUrl &url = m_request.url;
    exchange.path = url.path(QUrl::FullyEncoded);
    if (url.hasQuery())
        exchange.path += u'?' + url.query(QUrl::FullyEncoded);
    exchange.path = redactor::clean(exchange.path);
    exchange.duration = std::chrono::milliseconds(begun.msecsTo(QDateTime::currentDateTimeUtc()));
    QStringList notes;
    if (m_tries > 1)
        notes << Words::tr("try %1").arg(m_tries);
    if (attempt.response) {
        exchange.status = attempt.response->status;
        exchange.requestId = redactor::clean(attempt.response->requestId());
    } else {
        notes << (attempt.error.kind == Error::Kind::Cancelled ? Words::tr("stopped") : attempt.error.message);
    }
    exchange.note = notes.join(u"; "_s);
    Q_EMIT m_state->client->exchanged(exchange);
}

} // namespace bw
