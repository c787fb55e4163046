#pragma once

#include "app/net/host_queue.h"
#include "app/net/http_client.h"
#include "app/net/proxy_guard.h"
#include "app/net/rate_limits.h"
#include "app/net/recent_looks.h"
#include "app/net/trust.h"

#include <QNetworkAccessManager>
#include <QPointer>

namespace bw {

class Reception;

/// What the client and its running questions share. It outlives the client for as long as a question runs.
struct HttpClient::State
{
    QPointer<HttpClient> client;
    QPointer<QNetworkAccessManager> network;
    ChangeLog *changeLog = nullptr;
    Trust trust;
    RateLimits limits;
    HostQueue queue{5}; // Okta counts requests in flight as well (docs, "Rate limits" › "Concurrent rate limits")
    ProxyGuard proxies;
    RecentLooks looks;
    std::stop_source closing;
    double waitFactor = 1;

    /// Whatever learns from answers learns from this one; none: it was lost.
    void heard(const HttpRequest &request, const std::optional<HttpResponse> &response);
};

/// One question on its way: wait for the rate limit and for a place, note the change, send, repeat what may be
/// repeated.
class HttpClient::Sending
{
public:
    static ResultTask<HttpResponse> go(std::shared_ptr<State> state, HttpRequest request, std::stop_token stop);

private:
    Sending(std::shared_ptr<State> state, HttpRequest request, std::stop_token stop);

    struct Attempt
    {
        std::optional<HttpResponse> response;
        Error error; ///< where there is no response
        bool neverSent = false;
        bool cut = false;
    };

    [[nodiscard]] std::optional<Error> refusal() const;
    [[nodiscard]] QNetworkRequest rawRequest() const;
    [[nodiscard]] QNetworkReply *start() const;
    [[nodiscard]] QNetworkProxy proxy() const;
    [[nodiscard]] Attempt judged(const Reception &reception) const;
    Task<bool> mayGo();
    Task<Attempt> sendOnce();
    Task<bool> waitOut(std::chrono::milliseconds duration, bool forRateLimit);
    Done announce();
    void settle(const Attempt &attempt, bool again);
    void tell(const Attempt &attempt, const QDateTime &begun) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseBeforeNext(const Attempt &attempt) const;
    [[nodiscard]] bool isRepeatable() const;

    static constexpr int mostTries = 4;

    std::shared_ptr<State> m_state;
    HttpRequest m_request;
    std::stop_source m_stopSource; ///< asked by the caller, or by the client's end
    std::stop_token m_stop;
    HostQueue::Place m_place;
    ChangeLog *m_noted = nullptr; ///< the log that knows of this change and not yet of its outcome
    int m_tries = 0;
};

} // namespace bw
