#pragma once

#include "app/cli/invocation.h"

#include <QStringList>

namespace bw::cli {

/// Reads the arguments (without the program's name). Never fails: bad usage is said in Invocation::trouble, and --json
/// is understood even then. An argument that looks like a credential is refused and not repeated.
[[nodiscard]] Invocation parse(const QStringList &arguments);

/// What --help prints; without a command the overview.
[[nodiscard]] QString helpText(std::optional<Command> command = {});

} // namespace bw::cli
