#include "app/targets/plan_parts.h"

#include "app/targets/cloudflare/steps/dashboard_account.h"
#include "app/targets/cloudflare/steps/dashboard_leftovers.h"
#include "app/targets/cloudflare/steps/dashboard_policies.h"
#include "app/targets/cloudflare/steps/dashboard_proof.h"
#include "app/targets/cloudflare/steps/dashboard_token.h"
#include "app/targets/cloudflare/steps/scim_probe.h"
#include "app/targets/okta/steps/dashboard_catalog_app.h"
#include "app/targets/okta/steps/dashboard_groups.h"
#include "app/targets/okta/steps/dashboard_retire.h"
#include "app/targets/okta/steps/dashboard_successors.h"

using namespace Qt::StringLiterals;

namespace bw::planning {

namespace {
const QString groupsStep = u"okta.dashboard-groups"_s;
const QString successorsStep = u"okta.dashboard-successors"_s;
const QString token = u"cloudflare.dashboard-token"_s;
const QString probe = u"cloudflare.dashboard-scim-probe"_s;

void addToken(Draft &draft, const Provisioning &wanted)
{
    draft.plan.add<cloudflare::DashboardToken>(
        *draft.cloudflare, draft.parts.credentials.dashboardScimToken, wanted.endpoint,
        QStringList{u"cloudflare.dashboard-account"_s},
        isConnected(draft.okta, wanted.kind, wanted.endpoint, wanted.kind.step + u"-app"_s, token));
    draft.plan.add<cloudflare::DashboardScimProbe>(*draft.cloudflare, wanted.endpoint, QStringList{token});
}

void addApp(Draft &draft, const Provisioning &wanted, const Output<okta::catalog::Entry> &entry)
{
    const QStringList needs{groupsStep, probe};
    if (draft.setup().dashboardScim->app == DashboardApp::Catalog)
        draft.plan.add<okta::DashboardCatalogApp>(draft.okta, wanted.kind, entry, wanted.endpoint, wanted.app, needs);
    else
        draft.plan.add<okta::ScimApp>(draft.okta, wanted.kind, wanted.app, needs);
}
} // namespace

void addDashboardScim(Draft &draft)
{
    const DashboardScimSetup &setup = *draft.setup().dashboardScim;
    Provisioning wanted;
    wanted.kind = okta::cloudflareDashboardScim(setup);
    const Output<QStringList> provisioned;
    const Output<QList<okta::OlderPush>> older;
    const Output<okta::catalog::Entry> entry;
    draft.plan.add<okta::DashboardGroups>(draft.okta, provisioned, older, entry, QStringList{u"okta.preflight"_s});
    draft.plan.add<cloudflare::DashboardAccount>(*draft.cloudflare, provisioned,
                                                 QStringList{u"cloudflare.preflight"_s, groupsStep});
    addToken(draft, wanted);
    addApp(draft, wanted, entry);
    wanted.connectionNeeds = {wanted.kind.step + u"-app"_s, probe};
    if (setup.migrate) { // what follows pushes the groups that this makes
        const auto successors = draft.plan.add<okta::DashboardSuccessors>(
            draft.okta, older, QStringList{groupsStep, u"cloudflare.dashboard-account"_s});
        draft.groupMakers.add(successors, setup.pushGroups);
        wanted.connectionNeeds << successorsStep;
        wanted.hasItsGroups = true;
    }
    const Output<scim::Expected> expected = addProvisioning(draft, wanted);
    draft.plan.add<cloudflare::DashboardPolicies>(*draft.cloudflare, wanted.endpoint,
                                                  QStringList{token, wanted.kind.step + u"-push-groups"_s});
    const QString proof = u"proof.cloudflare-dashboard"_s;
    draft.plan.add<cloudflare::DashboardProof>(*draft.cloudflare, wanted.endpoint, expected,
                                               QStringList{token, wanted.kind.proof});
    if (!setup.migrate)
        return;
    // Nothing old is taken away before the new is seen working.
    draft.plan.add<okta::DashboardRetire>(draft.okta, older, QStringList{proof, u"cloudflare.dashboard-policies"_s});
    draft.plan.add<cloudflare::DashboardLeftovers>(*draft.cloudflare, QStringList{u"okta.dashboard-retire"_s});
}

} // namespace bw::planning
