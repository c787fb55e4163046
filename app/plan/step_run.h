#pragma once

#include "app/core/pause.h"
#include "app/plan/plan_runner.h"

namespace bw {

/// What the steps of one run share. Outlives the runner if it must: a coroutine that still waits holds it.
struct PlanRunner::Run
{
    QPointer<PlanRunner> owner;
    Mode mode = Mode::Preview;
    RunOptions options;
    std::vector<std::shared_ptr<Step>> steps;
    std::vector<StepReport> reports;
    std::vector<StepReport> before{};         ///< what stands again where the run is stopped; empty: nothing does
    std::vector<std::unique_ptr<Gate>> ended; ///< opened when the step of that index has come to its end in this run

    [[nodiscard]] std::optional<std::size_t> indexOf(const QString &id) const;
    /// Whether that step waits for nothing but these.
    [[nodiscard]] bool waitsOnlyFor(std::size_t index, const QStringList &ids) const;
    /// Whether that step has ended without a beginning: somebody else has to act first, and a later run goes on.
    [[nodiscard]] bool isPutOff(std::size_t index) const;
    void publish(std::size_t index);
    [[nodiscard]] RunEnd verdict(bool stopped) const;
};

/// Something cannot be read, and nothing that can be differs.
[[nodiscard]] bool onlyUnreadable(const Finding &finding);
/// Not a field of it can be read.
[[nodiscard]] bool nothingReadable(const Finding &finding);

/// One step on its way through one run: needs → check → apply → read back.
class PlanRunner::StepRun
{
public:
    static Task<> go(std::shared_ptr<Run> run, std::size_t index, std::stop_token stop);

private:
    StepRun(std::shared_ptr<Run> run, std::size_t index, std::stop_token stop);

    Task<bool> needsAreMet();
    [[nodiscard]] bool mayReadOnBehind(std::size_t need) const;
    Task<> carryOut();
    Task<> preview();
    Task<> prepare();
    Task<> make();
    Task<> settleLostAnswer(Error error);
    Task<> prove();
    Task<> readBack();
    Task<> waitForPerson();
    void sayUnseen(const Finding &seen, bool isTold);
    Task<std::optional<Card>> visit();
    void reach(StepState state, const QString &note = {});
    void fail(const Error &error);
    [[nodiscard]] StepReport &report() { return m_run->reports[m_index]; }

    std::shared_ptr<Run> m_run;
    std::size_t m_index;
    std::shared_ptr<Step> m_step;
    std::stop_token m_stop;
};

} // namespace bw
