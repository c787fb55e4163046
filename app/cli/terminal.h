#pragma once

#include "app/core/task.h"

namespace bw::cli {

/// The person at the other end, where there is one.
class Terminal
{
public:
    virtual ~Terminal() = default;
    [[nodiscard]] virtual bool canAsk() const = 0;
    /// Only y, yes and their translations are a yes. Stopping is a no.
    virtual Task<bool> agrees(QString question, std::stop_token stop) = 0;
};

/// Asks on the standard error output and reads the standard input, when both are a terminal.
std::unique_ptr<Terminal> openTerminal();

[[nodiscard]] bool standardOutputIsTerminal();
/// Colour is for terminals that show it, unless NO_COLOR is set (no-color.org).
[[nodiscard]] bool wantsColour();

} // namespace bw::cli
