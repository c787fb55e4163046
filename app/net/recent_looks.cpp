#include "app/net/recent_looks.h"

namespace bw {

namespace {
bool isLook(const HttpRequest &request)
{
    return request.verb == "GET" && !request.mayChange() && !request.step.isEmpty();
}

/// Asked with the same credential, in the same form.
bool isAskedAs(const auto &known, const HttpRequest &request)
{
    return known.scheme == request.authorizationScheme && known.authorization == request.authorization;
}
} // namespace

void RecentLooks::record()
{
    forget();
    m_recording = true;
}

void RecentLooks::stopRecording()
{
    m_recording = false;
    m_asked.clear();
    m_shared.clear();
    m_open.clear();
}

void RecentLooks::forget()
{
    stopRecording();
    m_looks.clear();
}

void RecentLooks::forgetWhere(const QUrl &changed, const QString &step)
{
    const QString there = changed.authority();
    m_looks.removeIf([&there, &step](const auto &look) {
        const bool isUntouched = look.value().staysGood && look.key().first != step;
        return look.key().second.authority() == there && !isUntouched;
    });
    m_shared.removeIf([&there](const auto &look) { return look.key().authority() == there; });
    m_open.removeIf([&there](const auto &question) { return question.key().authority() == there; });
}

void RecentLooks::keep(const HttpRequest &request, const HttpResponse &response, const QDateTime &now)
{
    const bool isShort = response.body.size() <= longestBody && m_looks.size() < most;
    if (!m_recording || !isLook(request) || response.status != 200 || !isShort)
        return;
    const Look look{request.authorizationScheme, request.authorization, response, now, request.staysGood};
    m_looks.insert({request.step, request.url}, look);
    m_shared.insert(request.url, look);
}

std::optional<RecentLooks::Look> RecentLooks::sharedLook(const HttpRequest &request, const QDateTime &now) const
{
    const auto look = m_shared.constFind(request.url);
    const bool hasAsked = m_asked.contains({request.step, request.url});
    if (look == m_shared.cend() || hasAsked || !isAskedAs(*look, request))
        return {};
    const bool isFresh = look->time.msecsTo(now) <= std::chrono::milliseconds(longestAge).count();
    return isFresh ? std::optional(*look) : std::nullopt;
}

std::optional<HttpResponse> RecentLooks::take(const HttpRequest &request, const QDateTime &now)
{
    if (!isLook(request))
        return {};
    const Key key{request.step, request.url};
    if (m_recording) {
        const std::optional<Look> shared = sharedLook(request, now);
        if (!shared)
            return {};
        m_asked.insert(key);
        m_looks.insert(key, *shared)->staysGood = request.staysGood;
        return shared->response;
    }
    const auto look = m_looks.constFind(key);
    if (look == m_looks.cend() || !isAskedAs(*look, request))
        return {};
    const Look taken = *look;
    m_looks.erase(look);
    const bool fresh = taken.time.msecsTo(now) <= std::chrono::milliseconds(longestAge).count();
    return fresh ? std::optional(taken.response) : std::nullopt;
}

Task<std::optional<HttpResponse>> RecentLooks::known(HttpRequest request, std::stop_token stop)
{
    while (!stop.stop_requested()) {
        std::optional<HttpResponse> look = take(request, QDateTime::currentDateTimeUtc());
        const std::shared_ptr<Gate> other = onItsWay(request);
        if (look || !other)
            co_return look;
        co_await other->wait(stop);
    }
    co_return std::nullopt;
}

std::shared_ptr<Gate> RecentLooks::onItsWay(const HttpRequest &request) const
{
    const auto question = m_open.constFind(request.url);
    const bool hasAsked = m_asked.contains({request.step, request.url});
    if (!isLook(request) || hasAsked || question == m_open.cend() || question->end->isOpen())
        return {};
    return isAskedAs(*question, request) ? question->end : nullptr;
}

std::shared_ptr<Gate> RecentLooks::ask(const HttpRequest &request)
{
    auto end = std::make_shared<Gate>();
    if (!m_recording || !isLook(request))
        return end;
    m_asked.insert({request.step, request.url});
    m_open.insert(request.url, {request.authorizationScheme, request.authorization, end});
    return end;
}

} // namespace bw
