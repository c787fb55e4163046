#include "app/targets/make_plan.h"

#include "app/targets/cloudflare/steps/preflight.h"
#include "app/targets/cloudflare/undo.h"
#include "app/targets/okta/steps/preflight.h"
#include "app/targets/okta/undo.h"
#include "app/targets/plan_parts.h"

using namespace Qt::StringLiterals;

namespace bw {

namespace {
QUrl testLink(const QUrl &teamUrl, const Output<IdentityProviderFacts> &provider)
{
    if (!provider.isSet() || provider->id.isEmpty())
        return {};
    return planning::testSignInUrl(teamUrl, provider->id);
}

void addCloudflare(planning::Draft &draft, MadePlan &made)
{
    const Setup &setup = draft.setup();
    const cloudflare::Workplace &cloudflare = *draft.cloudflare;
    draft.plan.add<cloudflare::Preflight>(cloudflare);
    if (setup.signIn)
        planning::addSignIn(draft);
    if (setup.signIn && setup.scim)
        planning::addScim(draft);
    if (setup.signIn) {
        planning::addSignInProofs(draft);
        planning::addSignInSeen(draft);
    }
    if (setup.dashboardScim)
        planning::addDashboardScim(draft);
    draft.plan.undoers.push_back(std::make_shared<cloudflare::CloudflareUndoer>(cloudflare));
    const Output<IdentityProviderFacts> provider = draft.provider;
    made.testSignInLink = [cloudflare, provider] { return testLink(cloudflare.teamUrl(), provider); };
    made.identityProvider = [provider] { return provider.isSet() ? std::optional(*provider) : std::nullopt; };
}
} // namespace

MadePlan makePlan(const PlanParts &parts)
{
    MadePlan made;
    planning::Draft draft{
        .parts = parts,
        .plan = made.plan,
        .okta = okta::makeWorkplace(parts.http, parts.journal, parts.store, parts.setup, parts.credentials.oktaToken)};
    made.plan.add<okta::Preflight>(draft.okta);
    if (parts.setup.cloudflare) {
        draft.cloudflare = cloudflare::makeWorkplace(parts.http, parts.journal, parts.store, parts.setup,
                                                     parts.credentials.cloudflareToken);
        addCloudflare(draft, made);
    }
    if (parts.setup.configcat)
        planning::addConfigCat(draft);
    made.plan.undoers.push_back(std::make_shared<okta::OktaUndoer>(draft.okta));
    return made;
}

} // namespace bw
