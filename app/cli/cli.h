#pragma once

#include "app/cli/command_line.h"
#include "app/core/task.h"
#include "app/plan/step.h"
#include "app/setup/credentials.h"
#include "app/setup/setup.h"

#include <QJsonObject>

#include <functional>

namespace bw::cli {

/// The exit codes of the design.
enum ExitCode : int {
    AllDone = 0,
    StepFailed = 1,
    BadUsage = 2,
    Refused = 3,
    HandWorkRemains = 4,
    NetworkFailed = 5,
    Interrupted = 130,
};

/// Practice tenants that run, as far as the command line may know of them.
struct PracticeRoom
{
    std::shared_ptr<void> tenants; ///< they are served until the last copy dies
    QJsonObject description;       ///< addresses, tokens and a setup, for `practice`
    Setup setup;
    Credentials credentials;
    std::function<DoneTask(Card, std::stop_token)> admin; ///< does what a by-hand card says, as a person would
};

/// Lent by main, the only one who knows the practice tenants. Called at most once, inside the running event loop.
using OpenPractice = std::function<Result<PracticeRoom>()>;

/// Starts the invocation; it goes on in the event loop and ends the application with the exit code. Needs a
/// QCoreApplication only; not for an invocation that a window serves. main:
///
///     const cli::Invocation invocation = cli::parse(arguments);
///     if (!invocation.wantsWindow() || !haveDisplay) {
///         QCoreApplication application(argc, argv);
///         cli::start(invocation, openPractice);
///         return QCoreApplication::exec();
///     }
///
/// With no display Command::Window says so and ends with 2; Command::Practice makes the journey without a window.
void start(const Invocation &invocation, const OpenPractice &practice);

} // namespace bw::cli
