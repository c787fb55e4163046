// A step that a person has to do: shown as a card, looked for until it is seen.
#include "app/plan/step_run.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace bw {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::PlanRunner)
};

bool has(const Finding &finding, Comparison comparison)
{
    return std::ranges::count(finding.fields, comparison, &FieldDiff::comparison) > 0;
}

bool mayPassByItself(const Error &error)
{
    return error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::Busy;
}
} // namespace

bool onlyUnreadable(const Finding &finding)
{
    return has(finding, Comparison::CannotBeRead) && !has(finding, Comparison::Different);
}

bool nothingReadable(const Finding &finding)
{
    return onlyUnreadable(finding) && !has(finding, Comparison::Same);
}

Task<> PlanRunner::StepRun::waitForPerson()
{
    const std::optional<Card> card = co_await visit();
    report().card = card;
    // What the person has called done is shown again only when it is seen not to be.
    const auto isTold = [this] { return m_run->options.isAcknowledged && m_run->options.isAcknowledged(report()); };
    bool isShown = !isTold();
    if (isShown)
        reach(StepState::YourTurn, m_step->progress());
    QElapsedTimer waited;
    waited.start();
    while (!m_stop.stop_requested()) {
        const Result<Finding> seen = co_await m_step->observe(m_stop);
        if (seen && seen->isRight()) {
            report().finding = *seen;
            report().card.reset();
            reach(m_step->stateWhenRight());
            co_return;
        }
        if (!seen && !mayPassByItself(seen.error())) {
            fail(seen.error());
            co_return;
        }
        const bool isUnseen = seen && seen->means == Means::CannotBeRead && onlyUnreadable(*seen);
        if (isUnseen && (!seen->mayShowYet || isTold())) {
            sayUnseen(*seen, isTold());
            co_return;
        }
        if (seen) {
            const bool isNews = isShown && (!report().finding || report().finding->means != seen->means);
            report().finding = *seen;
            if (isNews) // the person can say it now, or not any more
                m_run->publish(m_index);
        }
        if (!isShown)
            reach(StepState::YourTurn, m_step->progress());
        isShown = true;
        auto next = m_run->options.pollEvery.value_or(m_step->pollInterval());
        if (m_run->options.wait) {
            const auto left = *m_run->options.wait - std::chrono::milliseconds(waited.elapsed());
            if (left <= 0ms && isUnseen)
                sayUnseen(*seen, false);
            if (left <= 0ms)
                co_return;
            next = std::min(next, left);
        }
        const bool goOn = co_await pause(next, m_stop);
        if (!goOn)
            break;
    }
}

/// Nobody but the person can tell whether it was done: until then the card stays in the report. The run goes on.
void PlanRunner::StepRun::sayUnseen(const Finding &seen, bool isTold)
{
    report().finding = seen;
    if (isTold || !report().visit.isEmpty()) // an earlier card asks for it
        report().card.reset();
    const QString please = Words::tr("This cannot be read back: please do it as the instructions say.");
    const QString own = m_step->progress();
    reach(StepState::Sent, isTold          ? Words::tr("Done, as you said; it cannot be read back.")
                           : own.isEmpty() ? please
                                           : own);
}

} // namespace bw
