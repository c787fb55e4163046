#include "app/cli/context.h"

#include <QCoreApplication>

#include <algorithm>

namespace bw::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::VerifyCommand)
};
/// A proof waits for somebody to sign in.
bool isSignInAwaited(const PlanRunner &runner)
{
    const QList<StepReport> reports = runner.reports();
    const std::vector<std::shared_ptr<Step>> &steps = runner.plan().steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (!steps[i]->leftToPeople().isEmpty() && reports[qsizetype(i)].state == StepState::Sent)
            return true;
    }
    return false;
}
} // namespace

Task<int> readBack(Context context)
{
    PlanRunner *runner = context.session->runner();
    context.reporter->heading(Words::tr("Reading back"));
    const QMetaObject::Connection hearing =
        QObject::connect(runner, &PlanRunner::stepChanged, runner,
                         [reporter = context.reporter](const StepReport &report) { reporter->step(report); });
    const RunEnd end = co_await runner->verify(context.stop);
    QObject::disconnect(hearing);
    context.reporter->drift(runner->reports());
    const QList<StepReport> reports = runner->reports();
    const bool isWhole =
        std::ranges::none_of(reports, [](const StepReport &report) { return report.state == StepState::Sent; });
    if (end == RunEnd::Done)
        context.reporter->note(isWhole ? Words::tr("Everything is as it should be.")
                                       : Words::tr("Everything that can be read back is as it should be."));
    const QUrl link = context.session->testSignInLink();
    if (isSignInAwaited(*runner) && !link.isEmpty())
        context.reporter->testSignIn(link);
    nameTheDoctor(context);
    co_return exitCodeOf(end);
}

Task<int> verify(Context context)
{
    const int opened = co_await openAll(context);
    if (opened != AllDone)
        co_return opened;
    const Result<PlanRunner *> runner = context.session->makePlan();
    if (!runner)
        co_return fail(context, runner.error());
    co_return co_await readBack(context);
}

} // namespace bw::cli
