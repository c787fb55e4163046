#include "app/targets/undo_scope.h"

using namespace Qt::StringLiterals;

namespace bw {

bool isMadeFor(const Setup &setup, const QString &step)
{
    if (step.startsWith("okta.dashboard-"_L1) || step.startsWith("cloudflare.dashboard-"_L1))
        return setup.dashboardScim.has_value();
    if (step.startsWith("okta.configcat-"_L1) || step.startsWith("configcat."_L1))
        return setup.configcat.has_value();
    if (step.startsWith("okta.scim-"_L1) || step.startsWith("cloudflare.scim-"_L1))
        return setup.scim.has_value();
    return setup.signIn.has_value();
}

} // namespace bw
