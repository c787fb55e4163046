#include "app/cli/consent.h"
#include "app/cli/context.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::ApplyCommand)
};

/// Done by hand, of what nobody can read back: only the person knows. Those that `--done` names are noted.
QStringList unseenByHand(const Context &context)
{
    QStringList open;
    for (const StepReport &report : context.session->runner()->reports()) {
        if (report.state != StepState::Sent || !report.card)
            continue;
        const bool isTold = context.invocation.done.contains(report.id) && context.session->acknowledge(report);
        if (!isTold)
            open << report.id;
    }
    return open;
}

QStringList warningsIn(const QList<StepReport> &reports)
{
    QStringList all;
    for (const StepReport &report : reports)
        all += report.finding ? report.finding->warnings : QStringList();
    return all;
}

/// Whether the results can be written there, asked before anything is done.
bool canWriteInto(const QString &folder)
{
    return folder.isEmpty() || (QDir().mkpath(folder) && QFileInfo(folder).isWritable());
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
    const QStringList known = warningsIn(runner->reports());
    const QMetaObject::Connection hearing =
        QObject::connect(runner, &PlanRunner::stepChanged, runner,
                         [reporter = context.reporter](const StepReport &report) { reporter->step(report); });
    options.isAcknowledged = [session = context.session, named = context.invocation.done](const StepReport &report) {
        const bool isUnseen = report.finding && report.finding->means == Means::CannotBeRead;
        if (isUnseen && named.contains(report.id)) // said for this run: nobody waits for it
            static_cast<void>(session->acknowledge(report));
        return session->isAcknowledged(report);
    };
    const RunEnd end = co_await runner->run(options, context.stop);
    QObject::disconnect(hearing);
    for (const QString &warning : warningsIn(runner->reports())) {
        if (!known.contains(warning)) // the plan could not know it yet, such as when a certificate ends
            context.reporter->note(u"! "_s + warning);
    }
    const QStringList unseen = unseenByHand(context);
    const int code = end == RunEnd::Done && !unseen.isEmpty() ? int(HandWorkRemains) : exitCodeOf(end);
    context.reporter->note(ending(code));
    if (!unseen.isEmpty())
        //: %1 is an option with its value
        context.reporter->note(Words::tr("What nobody can read back is done when you say so: run apply with %1.")
                                   .arg("--done "_L1 + unseen.join(u',')));
    nameTheDoctor(context);
    context.reporter->actions(context.session->actionCount());
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
    if (!canWriteInto(context.invocation.out)) {
        context.reporter->error({.kind = Error::Kind::BadInput,
                                 .message = Words::tr("Nothing can be written into %1.").arg(context.invocation.out),
                                 .action = Words::tr("Choose another folder.")});
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

    for (const QString &id : context.invocation.done) {
        if (std::ranges::find(reports, id, &StepReport::id) != reports.end())
            continue;
        context.reporter->error({.kind = Error::Kind::BadInput,
                                 //: %1 is the id of a step
                                 .message = Words::tr("There is no step %1 in this plan.").arg(id),
                                 .action = Words::tr("--done takes the ids that apply has named.")});
        co_return BadUsage;
    }
    RunOptions options{.wait = std::chrono::seconds(0)};
    if (context.invocation.wait)
        options.wait = *context.invocation.wait;
    const auto [code, foreignSteps] = consentFor(context.session->setup(), reports);
    options.mayChangeForeign = !code.isEmpty() && context.invocation.agree == code;
    options.agreedSteps = foreignSteps;
    if (context.invocation.yes && !code.isEmpty() && !options.mayChangeForeign) {
        context.reporter->consent(code);
        context.reporter->error(
            {.kind = Error::Kind::Conflict,
             .message =
                 context.invocation.agree.isEmpty()
                     ? Words::tr(
                           "Nothing has been changed: nobody has agreed to change what Bridgewright did not make.")
                     : Words::tr("Nothing has been changed: the plan is another one than the one that was agreed to."),
             .action = Words::tr("Look at the differences above, then agree, or choose other names in the setup.")});
        co_return StepFailed;
    }
    if (!context.invocation.yes) {
        const QString question = Words::tr("Carry this out?");
        const bool agreed = co_await context.terminal->agrees(question, context.stop);
        if (!agreed) {
            context.reporter->note(Words::tr("Nothing has been changed."));
            co_return Interrupted;
        }
        if (!code.isEmpty() && !options.mayChangeForeign) {
            const QString second =
                Words::tr("Change the objects that were not made by Bridgewright as well, as shown above?");
            options.mayChangeForeign = co_await context.terminal->agrees(second, context.stop);
        }
    }
    const int ended = co_await carryOut(context, options);
    if (context.invocation.out.isEmpty())
        co_return ended;
    const int written = writeResults(context, context.invocation.out);
    co_return graver(ended, written);
}

} // namespace bw::cli
