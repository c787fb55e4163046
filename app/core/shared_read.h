#pragma once

#include "app/core/pause.h"

namespace bw {

/// An answer that several steps need and that is asked for once: the first asks, the others wait for the same answer.
/// An error is given to those who waited and is not kept, so that the next one asks anew.
template <typename T>
class SharedRead
{
public:
    using Question = std::function<ResultTask<T>(std::stop_token)>;
    explicit SharedRead(Question question) : m_question(std::move(question)) {}

    // as_const throughout: QCoro's promise moves whatever lvalue is co_returned, members too.
    [[nodiscard]] ResultTask<T> get(std::stop_token stop)
    {
        if (m_answer)
            co_return std::as_const(*m_answer);
        if (m_asking) {
            const std::shared_ptr<Asking> asking = m_asking;
            const bool answered = co_await asking->gate.wait(stop);
            if (!answered)
                co_return Error{.kind = Error::Kind::Cancelled};
            co_return std::as_const(asking->answer);
        }
        const auto asking = std::make_shared<Asking>();
        m_asking = asking;
        asking->answer = co_await m_question(stop);
        if (asking->answer)
            m_answer = asking->answer;
        m_asking.reset();
        asking->gate.open();
        co_return std::as_const(asking->answer);
    }
    void forget() { m_answer.reset(); }

private:
    struct Asking
    {
        Gate gate;
        Result<T> answer;
    };
    Question m_question;
    std::optional<Result<T>> m_answer;
    std::shared_ptr<Asking> m_asking;
};

} // namespace bw
