#pragma once

#include "app/core/task.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace bw::ui {

/// Asks a question some time after the last wish for it, and gives the answer to the newest one only: an earlier
/// question that is still under way is stopped, and its answer is dropped. One answer per question; none after the
/// LiveCheck has died.
template <typename Answer>
class LiveCheck
{
public:
    using Question = std::function<Task<Answer>(std::stop_token)>;
    using Heard = std::function<void(const Answer &)>;

    LiveCheck(std::chrono::milliseconds delay, Heard heard) : m_heard(std::move(heard))
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(delay);
        QObject::connect(&m_timer, &QTimer::timeout, &m_context, [this] { send(); });
    }
    ~LiveCheck() { cancel(); }
    LiveCheck(const LiveCheck &) = delete;
    LiveCheck &operator=(const LiveCheck &) = delete;

    void ask(Question question)
    {
        cancel();
        m_question = std::move(question);
        m_timer.start();
    }
    void askNow(Question question)
    {
        cancel();
        m_question = std::move(question);
        send();
    }
    void cancel()
    {
        m_timer.stop();
        m_stop.request_stop();
        ++m_newest;
        m_underWay = false;
    }
    /// Waiting for the delay or for the answer.
    [[nodiscard]] bool isBusy() const { return m_timer.isActive() || m_underWay; }

private:
    void send()
    {
        m_stop = std::stop_source();
        m_underWay = true;
        const quint64 number = m_newest;
        QCoro::connect(m_question(m_stop.get_token()), &m_context, [this, number](const Answer &answer) {
            if (number != m_newest)
                return;
            m_underWay = false;
            m_heard(answer);
        });
    }

    QObject m_context;
    QTimer m_timer;
    std::stop_source m_stop;
    Question m_question;
    Heard m_heard;
    quint64 m_newest = 0;
    bool m_underWay = false;
};

} // namespace bw::ui
