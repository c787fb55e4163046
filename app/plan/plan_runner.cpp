#include "app/plan/plan_runner.h"

#include "app/plan/step_run.h"

#include <algorithm>

namespace bw {

std::optional<std::size_t> PlanRunner::Run::indexOf(const QString &id) const
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i]->id() == id)
            return i;
    }
    return {};
}

bool PlanRunner::Run::waitsOnlyFor(std::size_t index, const QStringList &ids) const
{
    const auto isMet = [this, &ids](const QString &need) {
        const std::optional<std::size_t> needed = indexOf(need);
        return ids.contains(need) || !needed || isGood(reports[*needed].state);
    };
    const auto isOver = [this, &ids](const QString &step) {
        const std::optional<std::size_t> other = indexOf(step);
        return ids.contains(step) || !other || (ended[*other]->isOpen() && !isPutOff(*other));
    };
    return std::ranges::all_of(steps[index]->needs(), isMet) && std::ranges::all_of(steps[index]->after(), isOver);
}

bool PlanRunner::Run::isPutOff(std::size_t index) const
{
    return mode == Mode::Run && ended[index]->isOpen() && reports[index].state == StepState::Waiting;
}

void PlanRunner::Run::publish(std::size_t index)
{
    if (owner)
        Q_EMIT owner->stepChanged(reports[index]);
}

RunEnd PlanRunner::Run::verdict(bool stopped) const
{
    if (stopped)
        return RunEnd::Interrupted;
    bool failed = false;
    bool offline = false;
    bool waits = false;
    for (const StepReport &report : reports) {
        if (report.state == StepState::Failed && report.error) {
            const Error::Kind kind = report.error->kind;
            if (kind == Error::Kind::BadCredential || kind == Error::Kind::NotAllowed)
                return RunEnd::Refused;
            offline = offline || kind == Error::Kind::Unreachable;
            failed = true;
        }
        waits = waits || report.state == StepState::YourTurn;
    }
    if (offline)
        return RunEnd::NetworkFailed;
    if (failed)
        return RunEnd::StepFailed;
    return waits ? RunEnd::HandWorkRemains : RunEnd::Done;
}

PlanRunner::PlanRunner(Plan plan, QObject *parent) : QObject(parent), m_plan(std::move(plan)), m_run(std::make_shared<Run>())
{
    for (const std::shared_ptr<Step> &step : m_plan.steps)
        m_run->reports.push_back({.id = step->id(), .title = step->title(), .target = step->target()});
}

PlanRunner::~PlanRunner() = default;

QList<StepReport> PlanRunner::reports() const
{
    return {m_run->reports.begin(), m_run->reports.end()};
}

Task<RunEnd> PlanRunner::preview(std::stop_token stop)
{
    return runAll(Mode::Preview, {}, std::move(stop));
}

Task<RunEnd> PlanRunner::run(RunOptions options, std::stop_token stop)
{
    return runAll(Mode::Run, options, std::move(stop));
}

Task<RunEnd> PlanRunner::verify(std::stop_token stop)
{
    return runAll(Mode::Verify, {}, std::move(stop));
}

Task<RunEnd> PlanRunner::proveAgain(QStringList proofs, std::stop_token stop)
{
    const std::vector<StepReport> before = m_run->reports;
    const std::shared_ptr<Run> run = newRun(Mode::Verify, {});
    run->before = before;
    Q_EMIT verifyBegan();
    std::vector<std::size_t> again;
    for (std::size_t i = 0; i < run->steps.size(); ++i) {
        if (run->steps[i]->kind() == Step::Kind::Prove && proofs.contains(run->steps[i]->id())) {
            again.push_back(i);
            continue;
        }
        run->reports[i] = before[i];
        run->ended[i]->open();
    }
    return carryOut(run, std::move(again), std::move(stop));
}

Task<RunEnd> PlanRunner::runAll(Mode mode, RunOptions options, std::stop_token stop)
{
    const std::shared_ptr<Run> run = newRun(mode, options);
    switch (mode) {
    case Mode::Preview:
        Q_EMIT previewBegan();
        break;
    case Mode::Run:
        Q_EMIT runBegan();
        break;
    case Mode::Verify:
        Q_EMIT verifyBegan();
        break;
    }
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < run->reports.size(); ++i) {
        all.push_back(i);
        run->publish(i);
    }
    return carryOut(run, std::move(all), std::move(stop));
}

std::shared_ptr<PlanRunner::Run> PlanRunner::newRun(Mode mode, const RunOptions &options)
{
    const auto run = std::make_shared<Run>();
    run->owner = this;
    run->mode = mode;
    run->options = options;
    run->steps = m_plan.steps;
    for (const StepReport &old : m_run->reports) {
        StepReport report{.id = old.id, .title = old.title, .target = old.target};
        report.finding = old.finding;
        run->reports.push_back(std::move(report));
        run->ended.push_back(std::make_unique<Gate>());
    }
    m_run = run;
    return run;
}

Task<RunEnd> PlanRunner::carryOut(std::shared_ptr<Run> run, std::vector<std::size_t> steps, std::stop_token stop)
{
    std::vector<Task<>> going;
    for (const std::size_t i : steps)
        going.push_back(StepRun::go(run, i, stop));
    for (Task<> &task : going)
        co_await task;

    if (stop.stop_requested() && !run->before.empty())
        run->reports = run->before;
    const RunEnd end = run->verdict(stop.stop_requested());
    if (run->owner)
        Q_EMIT run->owner->finished(end);
    co_return end;
}

} // namespace bw
