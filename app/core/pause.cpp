#include "app/core/pause.h"

#include <QCoroSignal>
#include <QTimer>

namespace bw {

namespace {
// Wakes whoever awaits `wake`, at most once, from the event loop. One object serves timer, stop and gate alike, because
// a coroutine can await one signal only.
class Waker : public QObject
{
    Q_OBJECT
public:
    void wakeSoon()
    {
        QMetaObject::invokeMethod(this, [this] { Q_EMIT woken(); }, Qt::QueuedConnection);
    }
Q_SIGNALS:
    void woken();
};
} // namespace

Task<bool> pause(std::chrono::milliseconds duration, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return false;
    Waker waker;
    const std::stop_callback onStop(stop, [&waker] { waker.wakeSoon(); });
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &waker, &Waker::woken);
    timer.start(duration);
    co_await qCoro(&waker, &Waker::woken);
    co_return !stop.stop_requested();
}

struct Gate::State
{
    bool isOpen = false;
    QList<Waker *> waiting;
};

Gate::Gate() : m_state(std::make_shared<State>()) {}

Gate::~Gate()
{
    open();
}

bool Gate::isOpen() const
{
    return m_state->isOpen;
}

void Gate::open()
{
    m_state->isOpen = true;
    for (Waker *waker : std::as_const(m_state->waiting))
        waker->wakeSoon();
}

Task<bool> Gate::wait(std::stop_token stop)
{
    const std::shared_ptr<State> state = m_state;
    if (state->isOpen || stop.stop_requested())
        co_return state->isOpen;
    Waker waker;
    const std::stop_callback onStop(stop, [&waker] { waker.wakeSoon(); });
    state->waiting.append(&waker);
    co_await qCoro(&waker, &Waker::woken);
    state->waiting.removeOne(&waker);
    co_return state->isOpen;
}

} // namespace bw

#include "pause.moc"
