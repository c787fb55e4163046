#pragma once

#include "app/core/pause.h"

namespace bw {

/// An answer that several steps need and that is asked for once: the first asks, the others wait for the same answer.
/// An error is given to those who waited and is not kept, so that the next one asks anew; so does one who waited when
/// the asker was stopped.
template <typename T>
class SharedRead
{
public:
    using Question = std::function<ResultTask<T>(std::stop_token)>;
    explicit SharedRead(Question question) : m_state(std::make_shared<State>())
    {
        m_state->question = std::move(question);
    }

    // as_const throughout: QCoro's promise moves whatever lvalue is co_returned, members too.
    [[nodiscard]] ResultTask<T> get(std::stop_token stop)
    {
        const std::shared_ptr<State> state = m_state; // the SharedRead may die while somebody waits
        while (!state->answer && state->asking) {
            const std::shared_ptr<Asking> asking = state->asking;
            const bool answered = co_await asking->gate.wait(stop);
            if (!answered)
                co_return Error{.kind = Error::Kind::Cancelled};
            const bool otherWasStopped = !asking->answer && asking->answer.error().kind == Error::Kind::Cancelled;
            if (!otherWasStopped || stop.stop_requested())
                co_return std::as_const(asking->answer);
        }
        if (state->answer)
            co_return std::as_const(*state->answer);
        const auto asking = std::make_shared<Asking>();
        state->asking = asking;
        asking->answer = co_await state->question(stop);
        if (asking->answer)
            state->answer = asking->answer;
        state->asking.reset();
        asking->gate.open();
        co_return std::as_const(asking->answer);
    }
    void forget() { m_state->answer.reset(); }

private:
    struct Asking
    {
        Gate gate;
        Result<T> answer;
    };
    struct State
    {
        Question question;
        std::optional<Result<T>> answer;
        std::shared_ptr<Asking> asking;
    };
    std::shared_ptr<State> m_state;
};

} // namespace bw
