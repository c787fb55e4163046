#pragma once

#include "app/plan/step.h"

#include <QObject>

namespace bw {

/// All that is known of one step right now.
struct StepReport
{
    QString id;
    QString title;
    QString target;
    StepState state = StepState::Waiting;
    std::optional<Finding> finding; ///< the latest look
    std::optional<Error> error;
    std::optional<Card> card; ///< while it is YourTurn; with what else is to be done on the same page
    QString visit;            ///< the step whose card has asked for this one's part already, in this run; empty: none
    QString note;             ///< translated: progress, or why it was skipped
};

/// The person's turn, by a card that no other card has asked for yet.
[[nodiscard]] inline bool asksAnew(const StepReport &report)
{
    return report.state == StepState::YourTurn && report.card && report.visit.isEmpty();
}

enum class RunEnd { Done, StepFailed, Refused, HandWorkRemains, NetworkFailed, Interrupted };

struct RunOptions
{
    /// How long the by-hand steps are waited for; nullopt: until done or stopped; zero: look once, then end with what
    /// remains.
    std::optional<std::chrono::milliseconds> wait;
    /// Overrides Step::pollInterval() and shortens the waits between read-backs, for tests and practice.
    std::optional<std::chrono::milliseconds> pollEvery;
    /// The person has seen the diffs of objects that we did not make, and agreed.
    bool mayChangeForeign = false;
    QStringList agreedSteps; ///< that may then do so; empty: every one
    /// Whether the person has said that a card is done of which nothing can be read back; it is then not shown again.
    std::function<bool(const StepReport &)> isAcknowledged;
};

/// Runs a plan: every step whose needs are met runs at once beside the others; each is checked, applied and read back.
/// A failed step stops only what needs it. A change whose answer was lost is looked for, never sent again.
/// Interface to windows and command line: signals only.
class PlanRunner : public QObject
{
    Q_OBJECT
public:
    explicit PlanRunner(Plan plan, QObject *parent = nullptr);
    ~PlanRunner() override;

    [[nodiscard]] QList<StepReport> reports() const;
    [[nodiscard]] const Plan &plan() const { return m_plan; }

    // One at a time. Each ends by finished() and by its return value.

    /// Looks at everything, changes nothing: check() of each step, in the order of the needs.
    Task<RunEnd> preview(std::stop_token stop);
    Task<RunEnd> run(RunOptions options, std::stop_token stop);
    /// Reads everything back and carries out the proofs; changes nothing. Done when nothing is different.
    Task<RunEnd> verify(std::stop_token stop);
    /// Carries out these proofs once more; every other report stays as it is, and all do where it is stopped.
    Task<RunEnd> proveAgain(QStringList proofs, std::stop_token stop);

Q_SIGNALS:
    // Which of the three begins.
    void previewBegan();
    void runBegan();
    void verifyBegan();
    void stepChanged(const bw::StepReport &report);
    void finished(bw::RunEnd end);

private:
    struct Run;
    class StepRun;
    enum class Mode { Preview, Run, Verify };
    Task<RunEnd> runAll(Mode mode, RunOptions options, std::stop_token stop);
    [[nodiscard]] std::shared_ptr<Run> newRun(Mode mode, const RunOptions &options);
    static Task<RunEnd> carryOut(std::shared_ptr<Run> run, std::vector<std::size_t> steps, std::stop_token stop);

    Plan m_plan;
    std::shared_ptr<Run> m_run;
};

} // namespace bw
