#include "app/plan/step_run.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bw {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::PlanRunner)
};

// A tenant's own replicas lag: a read right after a write may be old. Longer than this is not lag any more.
constexpr std::chrono::milliseconds patience[] = {0ms, 300ms, 1000ms, 2000ms, 4000ms};

Error differenceError(const Finding &finding)
{
    QStringList differences;
    for (const FieldDiff &field : finding.fields) {
        if (field.comparison == Comparison::Different)
            differences << Words::tr("%1 is “%2”, wanted “%3”").arg(field.field, field.found, field.wanted);
    }
    Error error{.kind = Error::Kind::Unexpected};
    error.message =
        differences.isEmpty()
            ? Words::tr("The change was accepted, but reading it back does not show it.")
            : Words::tr("The change was accepted, but read back differently: %1.").arg(differences.join(u"; "_s));
    error.action = Words::tr("Look at it in the console, then run again.");
    return error;
}

/// No answer is not a no, and neither is an error inside the server: the change may have been made.
bool mayBeDone(const Error &error)
{
    return error.kind == Error::Kind::Unreachable || (error.kind == Error::Kind::Busy && error.status >= 500);
}

QString doneInSpiteOf(const Error &error)
{
    if (error.kind == Error::Kind::Unreachable)
        return Words::tr("The answer was lost on the way; reading back shows that it was done.");
    //: %1 is a status such as 500
    return Words::tr("The server answered with an error (%1); reading back shows that it was done.").arg(error.status);
}
} // namespace

PlanRunner::StepRun::StepRun(std::shared_ptr<Run> run, std::size_t index, std::stop_token stop)
    : m_run(std::move(run)), m_index(index), m_step(m_run->steps[index]), m_stop(std::move(stop))
{
}

Task<> PlanRunner::StepRun::go(std::shared_ptr<Run> run, std::size_t index, std::stop_token stop)
{
    StepRun self(run, index, stop);
    // Called from the step's own coroutines, which end before this frame does.
    self.m_step->onProgress([&self] {
        self.report().note = self.m_step->progress();
        self.m_run->publish(self.m_index);
    });
    const bool met = co_await self.needsAreMet();
    if (met)
        co_await self.carryOut();
    self.m_step->onProgress({});
    run->ended[index]->open();
}

Task<bool> PlanRunner::StepRun::needsAreMet()
{
    for (const QString &step : m_step->after()) {
        const std::optional<std::size_t> index = m_run->indexOf(step);
        const bool ended = !index || co_await m_run->ended[*index]->wait(m_stop);
        if (!ended)
            co_return false;
        if (index && m_run->isPutOff(*index)) {
            //: %1 is the title of another step
            reach(StepState::Waiting, Words::tr("After “%1”.").arg(m_run->reports[*index].title));
            co_return false;
        }
    }
    for (const QString &need : m_step->needs()) {
        const std::optional<std::size_t> index = m_run->indexOf(need);
        if (!index)
            continue;
        const bool ended = co_await m_run->ended[*index]->wait(m_stop);
        if (!ended)
            co_return false;
        const StepReport &needed = m_run->reports[*index];
        const bool isBroken = needed.state == StepState::Failed || needed.state == StepState::Skipped;
        if (isBroken && !mayReadOnBehind(*index)) {
            //: %1 is the title of another step
            reach(StepState::Skipped, Words::tr("Needs “%1”, which did not succeed.").arg(needed.title));
            co_return false;
        }
        if (m_run->mode == Mode::Run && !isGood(needed.state)) {
            //: %1 is the title of another step
            reach(StepState::Waiting, Words::tr("After “%1”.").arg(needed.title));
            co_return false;
        }
    }
    co_return !m_stop.stop_requested();
}

/// What is there and differs, or could not be proven, hides nothing of what hangs on it: that is read back all the
/// same.
bool PlanRunner::StepRun::mayReadOnBehind(std::size_t need) const
{
    const StepReport &broken = m_run->reports[need];
    const bool isProof = m_run->steps[need]->kind() == Step::Kind::Prove;
    const bool differs =
        broken.state == StepState::Failed && broken.finding && broken.finding->change == Change::Change;
    return m_run->mode == Mode::Verify && m_step->kind() == Step::Kind::Make && (isProof || differs);
}

Task<> PlanRunner::StepRun::carryOut()
{
    reach(StepState::Working);
    if (m_run->mode == Mode::Run && m_step->kind() == Step::Kind::Prepare)
        co_await prepare();
    else if (m_run->mode == Mode::Preview || m_step->kind() == Step::Kind::Prepare)
        co_await preview();
    else if (m_step->kind() == Step::Kind::Prove)
        co_await prove();
    else if (m_run->mode == Mode::Verify)
        co_await preview();
    else
        co_await make();
}

Task<> PlanRunner::StepRun::preview()
{
    const Result<Finding> found = co_await m_step->check(m_stop);
    if (!found) {
        fail(found.error());
        co_return;
    }
    report().finding = *found;
    if (m_run->mode == Mode::Verify && !found->isRight()) {
        if (onlyUnreadable(*found)) {
            reach(StepState::Sent);
            co_return;
        }
        Error drift{.kind = Error::Kind::Conflict};
        drift.message =
            found->change == Change::Create ? Words::tr("It is not there.") : Words::tr("It differs from the setup.");
        drift.action = Words::tr("Run the setup again to put it right.");
        fail(drift);
        co_return;
    }
    const bool settled = m_run->mode != Mode::Preview || m_step->kind() == Step::Kind::Prepare;
    const bool isUnseen = m_run->mode == Mode::Verify && nothingReadable(*found);
    reach(!settled ? StepState::Waiting : isUnseen ? StepState::Sent : m_step->stateWhenRight());
}

Task<> PlanRunner::StepRun::prepare()
{
    const Result<Finding> found = co_await m_step->check(m_stop);
    if (!found) {
        fail(found.error());
        co_return;
    }
    report().finding = *found;
    const Finding before = *found;
    const Result<Next> ready = co_await m_step->apply(before, m_stop);
    if (!ready)
        fail(ready.error());
    else
        reach(m_step->stateWhenRight());
}

Task<> PlanRunner::StepRun::make()
{
    const Result<Finding> before = co_await m_step->check(m_stop);
    if (!before) {
        fail(before.error());
        co_return;
    }
    // Not so when the plan was looked at, or asked for by an earlier card: an earlier step or the person did it.
    const bool isOfThisRun = !report().visit.isEmpty() || (report().finding && !report().finding->isRight());
    report().finding = *before;
    if (before->isRight()) {
        const StepState seen = isOfThisRun ? StepState::Confirmed : StepState::Unchanged;
        reach(nothingReadable(*before) ? StepState::Sent : seen);
        co_return;
    }
    const RunOptions &options = m_run->options;
    const bool mayChange =
        options.mayChangeForeign && (options.agreedSteps.isEmpty() || options.agreedSteps.contains(m_step->id()));
    if (before->foreign && !mayChange) {
        Error error{.kind = Error::Kind::Conflict};
        error.message = Words::tr("This would change something that Bridgewright did not make.");
        error.action = Words::tr("Look at the difference in the plan and agree to it, or choose another name.");
        fail(error);
        co_return;
    }
    if (before->means == Means::ByHand) {
        co_await waitForPerson();
        co_return;
    }
    const Result<Next> applied = co_await m_step->apply(*before, m_stop);
    if (!applied) {
        co_await settleLostAnswer(applied.error());
        co_return;
    }
    switch (*applied) {
    case Next::Verify:
        co_await readBack();
        break;
    case Next::ByHand:
        co_await waitForPerson();
        break;
    case Next::Sent:
        reach(StepState::Sent);
        break;
    case Next::Proven:
        reach(StepState::Proven);
        break;
    }
}

Task<> PlanRunner::StepRun::settleLostAnswer(Error error)
{
    if (mayBeDone(error) && !m_stop.stop_requested()) { // it is looked for, never sent again
        const Result<Finding> after = co_await m_step->readBack(m_stop);
        if (after && after->isRight()) {
            report().finding = *after;
            reach(m_step->stateWhenRight(), doneInSpiteOf(error));
            co_return;
        }
    }
    fail(error);
}

Task<> PlanRunner::StepRun::prove()
{
    const Result<Finding> described = co_await m_step->check(m_stop);
    if (described)
        report().finding = *described;
    if (const QString left = m_step->leftToPeople(); m_run->mode == Mode::Run && !left.isEmpty()) {
        reach(StepState::Sent, left);
        co_return;
    }
    const Finding before = described ? *described : Finding{};
    const Result<Next> proven = co_await m_step->apply(before, m_stop);
    if (!proven)
        fail(proven.error());
    else
        reach(*proven == Next::Sent ? StepState::Sent : StepState::Proven, m_step->progress());
}

Task<> PlanRunner::StepRun::readBack()
{
    Finding last;
    for (const std::chrono::milliseconds wait : patience) {
        const auto shortened = std::min(wait, m_run->options.pollEvery.value_or(wait));
        const bool goOn = co_await pause(shortened, m_stop);
        if (!goOn)
            break;
        const Result<Finding> found = co_await m_step->readBack(m_stop);
        if (!found) {
            fail(found.error());
            co_return;
        }
        last = *found;
        report().finding = last;
        if (last.isRight()) {
            reach(m_step->stateWhenRight());
            co_return;
        }
        if (onlyUnreadable(last)) {
            reach(StepState::Sent);
            co_return;
        }
    }
    fail(differenceError(last));
}

void PlanRunner::StepRun::reach(StepState state, const QString &note)
{
    report().state = state;
    report().note = note;
    m_run->publish(m_index);
}

void PlanRunner::StepRun::fail(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled || m_stop.stop_requested()) {
        reach(StepState::Waiting, Words::tr("Stopped before it was finished."));
        return;
    }
    report().error = error;
    reach(StepState::Failed, error.message);
}

} // namespace bw
