#include "app/net/recent_looks.h"

namespace bw {

void RecentLooks::record()
{
    m_looks.clear();
    m_recording = true;
}

void RecentLooks::forget()
{
    m_looks.clear();
    m_recording = false;
}

void RecentLooks::forgetWhere(const QUrl &changed)
{
    m_looks.removeIf([&changed](const auto &look) { return look.key().second.authority() == changed.authority(); });
}

void RecentLooks::keep(const HttpRequest &request, const HttpResponse &response, const QDateTime &now)
{
    const bool isLook = request.verb == "GET" && !request.mayChange() && !request.step.isEmpty();
    if (m_recording && isLook && response.status == 200 && response.body.size() <= longestBody && m_looks.size() < most)
        m_looks.insert({request.step, request.url}, {request.authorization, response, now});
}

std::optional<HttpResponse> RecentLooks::take(const HttpRequest &request, const QDateTime &now)
{
    if (m_recording || request.verb != "GET")
        return {};
    const auto look = m_looks.constFind({request.step, request.url});
    if (look == m_looks.cend() || !(look->authorization == request.authorization))
        return {};
    const Look taken = *look;
    m_looks.erase(look);
    const bool fresh = taken.time.msecsTo(now) <= std::chrono::milliseconds(longestAge).count();
    return fresh ? std::optional(taken.response) : std::nullopt;
}

} // namespace bw
