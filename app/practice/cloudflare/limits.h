#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>

namespace bw::practice::cloudflare {

/// 1,200 requests in five minutes for a user or an account token; whoever asks for more is blocked until the window
/// ends (Cloudflare API, rate limits).
class RateLimits
{
public:
    using Clock = std::chrono::steady_clock;

    struct Room
    {
        int quota = 0;
        std::chrono::seconds window{0};
        int remaining = 0;
        std::chrono::seconds reset{0}; ///< until the window ends, rounded up
        bool refused = false;
    };

    void set(int quota, std::chrono::seconds window);
    /// Counts one request.
    Room take(const QByteArray &credential);
    /// What is said about a credential without counting.
    [[nodiscard]] Room look(const QByteArray &credential) const;

private:
    struct Window
    {
        Clock::time_point ends;
        int used = 0;
    };

    int m_quota = 1200;
    std::chrono::seconds m_window{300};
    QHash<QByteArray, Window> m_windows;
};

} // namespace bw::practice::cloudflare
