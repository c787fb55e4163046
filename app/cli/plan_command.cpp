#include "app/cli/consent.h"
#include "app/cli/context.h"

#include <QCoreApplication>

namespace bw::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::PlanCommand)
};
} // namespace

Task<int> plan(Context context)
{
    const int opened = co_await openAll(context);
    if (opened != AllDone)
        co_return opened;
    const int looked = co_await preview(context);
    if (context.session->runner()) {
        context.reporter->heading(Words::tr("Plan for %1").arg(context.session->setup().name));
        context.reporter->plan(context.session->runner()->reports());
        context.reporter->note(Words::tr("Nothing has been changed."));
        const QString code = consentFor(context.session->setup(), context.session->runner()->reports()).code;
        if (looked == AllDone && !code.isEmpty())
            context.reporter->consent(code);
    }
    co_return looked;
}

} // namespace bw::cli
