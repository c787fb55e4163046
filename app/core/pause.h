#pragma once

#include "app/core/task.h"

#include <chrono>

namespace bw {

/// Waits for `duration`, or until stop is asked. Returns false if stopped.
Task<bool> pause(std::chrono::milliseconds duration, std::stop_token stop);

/// A gate that many coroutines wait at and somebody opens once, e.g. "this step has an end".
class Gate
{
public:
    Gate();
    ~Gate();
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;

    [[nodiscard]] bool isOpen() const;
    void open();
    /// Returns true when the gate opened, false when stop was asked first. The gate may die while somebody waits: that
    /// counts as opened.
    Task<bool> wait(std::stop_token stop);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace bw
