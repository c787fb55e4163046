#include "app/practice/cloudflare/limits.h"

#include <algorithm>

namespace bw::practice::cloudflare {

void RateLimits::set(int quota, std::chrono::seconds window)
{
    m_quota = quota;
    m_window = window;
    m_windows.clear();
}

RateLimits::Room RateLimits::take(const QByteArray &credential)
{
    const Clock::time_point time = Clock::now();
    Window &window = m_windows[credential];
    if (window.ends <= time)
        window = {time + m_window, 0};
    ++window.used;
    return look(credential);
}

RateLimits::Room RateLimits::look(const QByteArray &credential) const
{
    const Window window = m_windows.value(credential, {Clock::now() + m_window, 0});
    const auto left = std::chrono::ceil<std::chrono::seconds>(window.ends - Clock::now());
    return {m_quota, m_window, std::max(m_quota - window.used, 0), std::max(left, std::chrono::seconds(0)),
            window.used > m_quota};
}

} // namespace bw::practice::cloudflare
