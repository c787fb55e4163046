#include "app/cli/context.h"

#include <QCoreApplication>

#include <algorithm>

namespace bw::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::ApplyCommand)
};

bool touchesForeign(const QList<StepReport> &reports)
{
    return std::ranges::any_of(
        reports, [](const StepReport &r) { return r.finding && r.finding->foreign && !r.finding->isRight(); });
}

QString ending(int code)
{
    switch (code) {
    case AllDone:
        return Words::tr("Everything is done and has been read back.");
    case HandWorkRemains:
        return Words::tr("What remains is by hand, see above. Run apply again afterwards: it goes on from here.");
    case Interrupted:
        return Words::tr("Stopped. Run apply again: it goes on from here.");
    default:
        return Words::tr(
            "Not everything could be done. Run apply again when the cause is mended: it goes on from here.");
    }
}
} // namespace

Task<int> carryOut(Context context, RunOptions options)
{
    PlanRunner *runner = context.session->runner();
    context.reporter->heading(Words::tr("Setting up"));
    const QMetaObject::Connection hearing =
        QObject::connect(runner, &PlanRunner::stepChanged, runner,
                         [reporter = context.reporter](const StepReport &report) { reporter->step(report); });
    const RunEnd end = co_await runner->run(options, context.stop);
    QObject::disconnect(hearing);
    const int code = exitCodeOf(end);
    context.reporter->note(ending(code));
    nameTheDoctor(context);
    context.reporter->actions(countActions(context.session->setup(), context.session->cards()));
    const QUrl link = context.session->testSignInLink();
    if (!link.isEmpty())
        context.reporter->testSignIn(link);
    co_return code;
}

Task<int> apply(Context context)
{
    if (!context.invocation.yes && !context.terminal->canAsk()) {
        context.reporter->error(
            {.kind = Error::Kind::BadInput,
             .message = Words::tr("There is no terminal to ask whether the plan may be carried out."),
             .action = Words::tr("Look at it by “bridgewright plan”, then run apply with --yes.")});
        co_return BadUsage;
    }
    const int opened = co_await openAll(context);
    if (opened != AllDone)
        co_return opened;
    const int looked = co_await preview(context);
    if (!context.session->runner())
        co_return looked;
    const QList<StepReport> reports = context.session->runner()->reports();
    context.reporter->heading(Words::tr("Plan for %1").arg(context.session->setup().name));
    context.reporter->plan(reports);
    if (looked != AllDone) {
        context.reporter->note(
            Words::tr("Nothing has been changed, because the plan cannot be carried out as a whole."));
        co_return looked;
    }

    RunOptions options{.wait = std::chrono::seconds(0)};
    if (context.invocation.wait)
        options.wait = *context.invocation.wait;
    if (!context.invocation.yes) {
        const QString question = Words::tr("Carry this out?");
        const bool agreed = co_await context.terminal->agrees(question, context.stop);
        if (!agreed) {
            context.reporter->note(Words::tr("Nothing has been changed."));
            co_return Interrupted;
        }
        if (touchesForeign(reports)) {
            const QString second =
                Words::tr("Change the objects that were not made by Bridgewright as well, as shown above?");
            options.mayChangeForeign = co_await context.terminal->agrees(second, context.stop);
        }
    }
    const int code = co_await carryOut(context, options);
    if (context.invocation.out.isEmpty())
        co_return code;
    const int written = writeResults(context, context.invocation.out);
    co_return graver(code, written);
}

} // namespace bw::cli
