#include "app/targets/okta/steps/consent.h"

namespace bw::okta::consent {

namespace {
const QString agreedFact = QStringLiteral("agreed"); ///< the app of others at which the step may change something
}

bool isGiven(const Journal &journal, const QString &step, const AppRef &app)
{
    return app.agreed || journal.recall(step, agreedFact).toString() == app.id;
}

Done note(Journal &journal, const QString &step, const AppRef &app)
{
    return isGiven(journal, step, app) ? done() : journal.remember(step, agreedFact, app.id);
}

} // namespace bw::okta::consent
