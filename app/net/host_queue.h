#pragma once

#include "app/core/pause.h"

#include <QHash>
#include <QList>

namespace bw {

/// At most `most` requests in flight for each host; the others wait in the order in which they came.
class HostQueue
{
public:
    explicit HostQueue(int most) : m_hosts(std::make_shared<Hosts>()), m_most(most) {}

    /// A place among the requests in flight; given back when it dies.
    class Place
    {
    public:
        Place() = default;
        Place(Place &&) noexcept = default;
        Place &operator=(Place &&) noexcept = default;
        [[nodiscard]] explicit operator bool() const { return m_held != nullptr; }
        void giveBack() { m_held.reset(); }

    private:
        friend class HostQueue;
        struct Held;
        std::shared_ptr<Held> m_held;
    };

    /// An empty place when stop was asked first.
    Task<Place> enter(QString host, std::stop_token stop);

private:
    struct Line
    {
        int inFlight = 0;
        QList<std::shared_ptr<Gate>> waiting;
    };
    using Hosts = QHash<QString, Line>;
    static void leave(Hosts &hosts, const QString &host);

    std::shared_ptr<Hosts> m_hosts;
    int m_most;
};

} // namespace bw
