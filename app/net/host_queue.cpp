#include "app/net/host_queue.h"

namespace bw {

struct HostQueue::Place::Held
{
    Held(std::shared_ptr<Hosts> hosts, QString name) : all(std::move(hosts)), host(std::move(name)) {}
    ~Held() { leave(*all, host); }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;

    std::shared_ptr<Hosts> all;
    QString host;
};

Task<HostQueue::Place> HostQueue::enter(QString host, std::stop_token stop)
{
    const std::shared_ptr<Hosts> hosts = m_hosts;
    Place place;
    if (stop.stop_requested())
        co_return place;
    Line &line = (*hosts)[host];
    if (line.inFlight < m_most) {
        ++line.inFlight;
    } else {
        const auto gate = std::make_shared<Gate>();
        line.waiting.append(gate);
        co_await gate->wait(stop);
        if (!gate->isOpen()) {
            (*hosts)[host].waiting.removeOne(gate);
            co_return place;
        }
    }
    place.m_held = std::make_shared<Place::Held>(hosts, host);
    if (stop.stop_requested())
        place.giveBack();
    co_return place;
}

// The place goes straight to the next one in the line, so that nobody who comes later can take it.
void HostQueue::leave(Hosts &hosts, const QString &host)
{
    const auto line = hosts.find(host);
    if (line == hosts.end())
        return;
    if (!line->waiting.isEmpty())
        line->waiting.takeFirst()->open();
    else if (--line->inFlight <= 0)
        hosts.erase(line);
}

} // namespace bw
