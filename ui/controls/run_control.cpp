#include "ui/controls/run_control.h"

namespace bw::ui {

namespace {

void addNeeds(const Plan &plan, const QString &id, QStringList &needed)
{
    for (const std::shared_ptr<Step> &step : plan.steps) {
        if (step->id() != id)
            continue;
        for (const QString &need : step->needs()) {
            if (!needed.contains(need)) {
                needed << need;
                addNeeds(plan, need, needed);
            }
        }
    }
}

// The proofs that come after all is made. One that something to be made waits for belongs to the making.
QStringList proofsOf(const Plan &plan)
{
    QStringList needed;
    for (const std::shared_ptr<Step> &step : plan.steps) {
        if (step->kind() != Step::Kind::Prove)
            addNeeds(plan, step->id(), needed);
    }
    QStringList proofs;
    for (const std::shared_ptr<Step> &step : plan.steps) {
        if (step->kind() == Step::Kind::Prove && !needed.contains(step->id()))
            proofs << step->id();
    }
    return proofs;
}

} // namespace

RunControl::RunControl(Backend *backend, std::optional<std::chrono::milliseconds> pollEvery, QObject *parent)
    : QObject(parent), m_backend(backend), m_pollEvery(pollEvery)
{
}

RunControl::~RunControl()
{
    stop();
}

void RunControl::preview()
{
    if (isChanging() || m_held)
        return;
    if (isBusy()) {
        m_again = true;
        stop();
        return;
    }
    makePlan();
}

void RunControl::makePlan()
{
    const Result<PlanRunner *> made = m_backend->makePlan();
    m_wasRun = false;
    m_proofs.clear();
    m_leftToPeople.clear();
    m_end.reset();
    if (!made) {
        m_runner = nullptr;
        Q_EMIT planFailed(made.error());
        return;
    }
    m_runner = *made;
    m_proofs = proofsOf(m_runner->plan());
    for (const std::shared_ptr<Step> &step : m_runner->plan().steps) {
        if (m_proofs.contains(step->id()) && !step->leftToPeople().isEmpty())
            m_leftToPeople << step->id();
    }
    connect(m_runner, &PlanRunner::stepChanged, this, [this](const StepReport &report) {
        if (m_mode != Mode::Look) // its end tells
            Q_EMIT stepChanged(report);
    });
    connect(m_runner, &PlanRunner::finished, this, &RunControl::finish);
    // Whoever made the runner may take it away, e.g. because a token was changed; then nobody emits finished().
    connect(m_runner, &QObject::destroyed, this, [this] {
        if (isBusy())
            finish(RunEnd::Interrupted);
    });
    Q_EMIT planMade();
    begin(Mode::Preview);
    m_runner->preview(m_stop.get_token());
}

void RunControl::run(bool mayChangeForeign)
{
    if (comesFirst([this, mayChangeForeign] { run(mayChangeForeign); }))
        return;
    if (isBusy() || m_held || !m_runner)
        return;
    m_wasRun = true;
    begin(Mode::Run);
    RunOptions options;
    options.pollEvery = m_pollEvery;
    options.mayChangeForeign = mayChangeForeign;
    options.isAcknowledged = [backend = m_backend](const StepReport &report) {
        return backend->isAcknowledged(report);
    };
    m_runner->run(options, m_stop.get_token());
}

void RunControl::verify()
{
    if (comesFirst([this] { verify(); }))
        return;
    if (isBusy() || m_held || !m_runner)
        return;
    begin(Mode::Verify);
    m_runner->verify(m_stop.get_token());
}

void RunControl::look()
{
    if (isBusy() || m_held || !m_runner || !m_wasRun || m_leftToPeople.isEmpty())
        return;
    m_stop = std::stop_source();
    m_mode = Mode::Look;
    m_runner->proveAgain(m_leftToPeople, m_stop.get_token());
}

/// A look gives way. False where there is none.
bool RunControl::comesFirst(std::function<void()> wanted)
{
    if (m_mode != Mode::Look)
        return false;
    m_then = std::move(wanted);
    stop();
    return true;
}

void RunControl::begin(Mode mode)
{
    m_stop = std::stop_source();
    m_mode = mode;
    m_end.reset();
    Q_EMIT begun();
}

void RunControl::stop()
{
    m_stop.request_stop();
}

void RunControl::finish(RunEnd end)
{
    // The runner emits this from inside its own coroutine; what follows may delete the runner, so it waits for the
    // event loop.
    QMetaObject::invokeMethod(
        this,
        [this, end] {
            m_wasLook = std::exchange(m_mode, Mode::Idle) == Mode::Look;
            if (m_wasLook)
                endLook(end);
            else
                m_end = end;
            if (std::exchange(m_again, false)) {
                m_then = {}; // it was wanted of the plan before
                makePlan();
                return;
            }
            Q_EMIT ended(end);
            if (const auto then = std::exchange(m_then, {}))
                then();
        },
        Qt::QueuedConnection);
}

/// One that was stopped has seen nothing new.
void RunControl::endLook(RunEnd end)
{
    if (end == RunEnd::Interrupted || !m_runner)
        return;
    m_end = end;
    for (const StepReport &report : m_runner->reports()) {
        if (m_leftToPeople.contains(report.id))
            Q_EMIT stepChanged(report);
    }
}

QList<StepReport> RunControl::reports(std::optional<bool> proofs) const
{
    QList<StepReport> result;
    if (!m_runner)
        return result;
    for (const StepReport &report : m_runner->reports()) {
        if (!proofs || *proofs == isProof(report.id))
            result << report;
    }
    return result;
}

bool RunControl::isMade() const
{
    const QList<StepReport> made = reports(false);
    return m_wasRun && !made.isEmpty() &&
           std::all_of(made.begin(), made.end(), [](const StepReport &report) { return isGood(report.state); });
}

} // namespace bw::ui
