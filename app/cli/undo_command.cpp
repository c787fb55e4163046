#include "app/cli/context.h"

#include <QCoreApplication>

namespace bw::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::UndoCommand)
};
} // namespace

Task<int> undo(Context context)
{
    if (!context.invocation.yes && !context.terminal->canAsk()) {
        context.reporter->error({.kind = Error::Kind::BadInput,
                                 .message = Words::tr("There is no terminal to ask whether everything may be removed."),
                                 .action = Words::tr("Run undo with --yes.")});
        co_return BadUsage;
    }
    const int opened = co_await openAll(context);
    if (opened != AllDone)
        co_return opened;
    const Result<QList<UndoLine>> lines = context.session->undoLines();
    if (!lines)
        co_return fail(context, lines.error());
    for (const UndoLine &line : context.session->linesOfOthers())
        //: %1 is what undo would do
        context.reporter->note(
            Words::tr("Stays, as it belongs to a part that this setup does not have: %1").arg(line.text));
    if (lines->isEmpty()) {
        context.reporter->note(
            Words::tr("The journal names nothing that was made for this setup: there is nothing to take back."));
        co_return AllDone;
    }
    context.reporter->heading(Words::tr("To be taken back"));
    context.reporter->undo(*lines);
    if (!context.invocation.yes) {
        const QString question = Words::tr("Remove these?");
        const bool agreed = co_await context.terminal->agrees(question, context.stop);
        if (!agreed) {
            context.reporter->note(Words::tr("Nothing has been changed."));
            co_return Interrupted;
        }
    }
    const QMetaObject::Connection hearing =
        QObject::connect(context.session, &Session::undone, context.session,
                         [reporter = context.reporter](const UndoLine &line, const QString &trouble) {
                             reporter->undone(line, trouble);
                         });
    const Done removed = co_await context.session->undo(context.stop);
    QObject::disconnect(hearing);
    if (!removed)
        co_return fail(context, removed.error());
    context.reporter->note(Words::tr("Everything that was made for this setup has been taken back."));
    co_return AllDone;
}

} // namespace bw::cli
