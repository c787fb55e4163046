#include "app/targets/plan_parts.h"

#include "app/targets/cloudflare/steps/dashboard_account.h"
#include "app/targets/cloudflare/steps/dashboard_policies.h"
#include "app/targets/cloudflare/steps/dashboard_proof.h"
#include "app/targets/cloudflare/steps/dashboard_token.h"
#include "app/targets/cloudflare/steps/scim_probe.h"
#include "app/targets/okta/steps/scim_app.h"

using namespace Qt::StringLiterals;

namespace bw::planning {

void addDashboardScim(Draft &draft)
{
    const QString token = u"cloudflare.dashboard-token"_s;
    const QString probe = u"cloudflare.dashboard-scim-probe"_s;
    Provisioning wanted;
    wanted.kind = okta::cloudflareDashboardScim(*draft.setup().dashboardScim);
    const Output<QStringList> provisioned;
    draft.plan.add<cloudflare::DashboardAccount>(*draft.cloudflare, provisioned,
                                                 QStringList{u"cloudflare.preflight"_s});
    draft.plan.add<cloudflare::DashboardToken>(*draft.cloudflare, draft.parts.credentials.dashboardScimToken,
                                               wanted.endpoint, QStringList{u"cloudflare.dashboard-account"_s},
                                               isConnected(draft.okta, wanted.kind));
    draft.plan.add<cloudflare::DashboardScimProbe>(*draft.cloudflare, wanted.endpoint, QStringList{token});
    draft.plan.add<okta::ScimApp>(draft.okta, wanted.kind, wanted.app, QStringList{u"okta.preflight"_s, probe});
    wanted.connectionNeeds = {wanted.kind.step + u"-app"_s, probe};
    const Output<scim::Expected> expected = addProvisioning(draft, wanted);
    draft.plan.add<cloudflare::DashboardPolicies>(*draft.cloudflare, wanted.endpoint,
                                                  QStringList{token, wanted.kind.step + u"-push-groups"_s});
    draft.plan.add<cloudflare::DashboardProof>(*draft.cloudflare, wanted.endpoint, expected,
                                               QStringList{token, wanted.kind.proof});
}

} // namespace bw::planning
