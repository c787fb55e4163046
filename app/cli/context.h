#pragma once

#include "app/cli/cli.h"
#include "app/cli/reporter.h"
#include "app/cli/terminal.h"
#include "app/session.h"

namespace bw::cli {

/// What a command works with. It lives in the frame of the run, longer than any command.
struct Context
{
    Invocation invocation;
    Session *session = nullptr;
    Reporter *reporter = nullptr;
    Terminal *terminal = nullptr;
    QStringList *requestLog = nullptr; ///< of this run, redacted; oldest first
    std::stop_token stop;
};

// Each returns the exit code; trouble has been said by then.
Task<int> check(Context context);
Task<int> plan(Context context);
Task<int> apply(Context context);
Task<int> verify(Context context);
Task<int> diagnose(Context context);
Task<int> undo(Context context);
Task<int> exportResult(Context context);
Task<int> lintMetadata(Context context);
Task<int> selfTest(Context context);
Task<int> servePractice(Context context, PracticeRoom room);
Task<int> practiceJourney(Context context, PracticeRoom room);

[[nodiscard]] int exitCodeOf(RunEnd end);
[[nodiscard]] int exitCodeOf(const Error &error);
/// The one to end with, of two: interrupted, then refused, then network, then failed, then by hand.
[[nodiscard]] int graver(int one, int other);

/// Reports the error and returns its exit code.
int fail(const Context &context, const Error &error);

// What several commands begin with. An exit code other than 0 ends the command.

/// The setup file into the session; every fault is said with its path.
[[nodiscard]] int openSetup(const Context &context);
/// Setup and credentials; those that the setup needs must be there.
Task<int> openAll(Context context);
/// Makes the plan of the session's setup and looks at everything; says nothing but errors.
Task<int> preview(Context context);

/// Live checks of both sides, side by side.
Task<int> checkLive(Context context);
/// Carries the plan out, tells each step, ends with the test sign-in link.
Task<int> carryOut(Context context, RunOptions options);
Task<int> readBack(Context context);

/// Names the command that looks for the cause, where something failed that it knows of.
void nameTheDoctor(const Context &context);

/// Writes identity-provider.json, setup.json and requests.log into the folder, as far as they are known.
[[nodiscard]] int writeResults(const Context &context, const QString &folder);

} // namespace bw::cli
