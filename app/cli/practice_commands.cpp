#include "app/cli/context.h"
#include "app/core/pause.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bw::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::PracticeCommands)
};

/// The admin takes each card as soon as it is shown.
void handCardsToTheAdmin(const Context &context, const PracticeRoom &room)
{
    const auto taken = std::make_shared<QSet<QString>>();
    QObject::connect(context.session->runner(), &PlanRunner::stepChanged, context.session,
                     [context, admin = room.admin, taken](const StepReport &report) {
                         if (!asksAnew(report) || taken->contains(report.id))
                             return;
                         taken->insert(report.id);
                         context.reporter->note(Words::tr("The practice admin does what the card says."));
                         admin(*report.card, context.stop).then([context](const Done &acted) {
                             if (!acted)
                                 fail(context, acted.error());
                         });
                     });
}
} // namespace

Task<int> servePractice(Context context, PracticeRoom room)
{
    context.reporter->practice(room.description);
    Gate never;
    co_await never.wait(context.stop);
    co_return AllDone;
}

Task<int> practiceJourney(Context context, PracticeRoom room)
{
    context.session->setSetup(room.setup);
    context.session->setCredentials(room.credentials);
    context.reporter->heading(Words::tr("Practice: everything happens on stand-ins on this computer"));
    int code = co_await checkLive(context);
    if (code != AllDone)
        co_return code;
    code = co_await preview(context);
    if (!context.session->runner())
        co_return code;
    context.reporter->heading(Words::tr("Plan for %1").arg(context.session->setup().name));
    context.reporter->plan(context.session->runner()->reports());
    if (code != AllDone)
        co_return code;

    handCardsToTheAdmin(context, room);
    const RunOptions options{.pollEvery = std::chrono::milliseconds(200)};
    code = co_await carryOut(context, options);
    if (code == AllDone)
        code = co_await readBack(context);
    const int written = writeResults(context, context.invocation.out);
    co_return graver(code, written);
}

} // namespace bw::cli
