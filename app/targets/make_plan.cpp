#include "app/targets/make_plan.h"

#include "app/oidc/client_proof.h"
#include "app/oidc/redirect_proof.h"
#include "app/targets/cloudflare/steps/identity_provider.h"
#include "app/targets/cloudflare/steps/preflight.h"
#include "app/targets/cloudflare/steps/scim_probe.h"
#include "app/targets/cloudflare/steps/scim_proof.h"
#include "app/targets/cloudflare/steps/scim_secret.h"
#include "app/targets/cloudflare/undo.h"
#include "app/targets/okta/steps/group_assignments.h"
#include "app/targets/okta/steps/groups_claim.h"
#include "app/targets/okta/steps/oidc_app.h"
#include "app/targets/okta/steps/oidc_pkce.h"
#include "app/targets/okta/steps/preflight.h"
#include "app/targets/okta/steps/provisioning_proof.h"
#include "app/targets/okta/steps/push_groups.h"
#include "app/targets/okta/steps/scim_app.h"
#include "app/targets/okta/steps/scim_connection.h"
#include "app/targets/okta/steps/scim_features.h"
#include "app/targets/okta/undo.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bw {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::MakePlan)
};

/// What the steps hand to each other across the systems.
struct Shared
{
    Output<oidc::Client> client;
    Output<scim::Endpoint> scimEndpoint;
    Output<scim::HeaderForm> scimHeader;
    Output<IdentityProviderFacts> provider;
};

const QStringList bothPreflights = {u"okta.preflight"_s, u"cloudflare.preflight"_s};

void addSignIn(Plan &plan, const PlanParts &parts, const okta::Workplace &okta, const cloudflare::Workplace &cloudflare,
               Shared &shared)
{
    const SignInSetup &signIn = *parts.setup.signIn;
    Output<okta::AppRef> app;
    plan.add<okta::OidcApp>(okta, app, shared.client, bothPreflights);
    plan.add<okta::GroupsClaim>(okta, app, QStringList{u"okta.oidc-app"_s});
    plan.add<okta::GroupAssignments>(u"okta.oidc-assignments"_s, Words::tr("Who may sign in"), okta, app, signIn.assignGroups,
                                     QStringList{u"okta.oidc-app"_s});
    plan.add<cloudflare::IdentityProviderStep>(cloudflare, shared.client, shared.scimEndpoint, shared.provider,
                                               QStringList{u"cloudflare.preflight"_s, u"okta.oidc-app"_s});
    // Cloudflare sends PKCE before Okta may ask for it, else nobody can sign in between the two.
    if (signIn.pkce)
        plan.add<okta::OidcPkce>(okta, app, QStringList{u"okta.oidc-app"_s, u"cloudflare.identity-provider"_s});
}

/// Whether the org's app for this already holds a SCIM secret: a new one would lock it out.
ResultTask<bool> isConnected(okta::Workplace okta, okta::AppKind kind, std::stop_token stop)
{
    const Result<QList<okta::App>> apps = co_await okta::apps::ofKind(okta.client, kind.key, stop);
    if (!apps)
        co_return apps.error();
    for (const okta::App &app : *apps) {
        const bool isTheOne = app.label == kind.label || okta.journal->find(okta::made::app, app.id);
        if (isTheOne && app.isConnected())
            co_return true;
    }
    co_return false;
}

void addScim(Plan &plan, const PlanParts &parts, const okta::Workplace &okta, const cloudflare::Workplace &cloudflare,
             Shared &shared)
{
    Output<okta::AppRef> app;
    Output<scim::Expected> expected;
    const okta::AppKind kind = okta::cloudflareOneScim(*parts.setup.scim);
    plan.add<cloudflare::ScimSecret>(cloudflare, shared.scimEndpoint, QStringList{u"cloudflare.identity-provider"_s},
                                     [okta, kind](std::stop_token stop) { return isConnected(okta, kind, std::move(stop)); });
    plan.add<cloudflare::ScimProbe>(cloudflare, shared.scimEndpoint, shared.scimHeader,
                                    QStringList{u"cloudflare.scim-secret"_s});
    // An endpoint that does not work is known before Okta has an app for it.
    plan.add<okta::ScimApp>(okta, kind, app, QStringList{u"okta.preflight"_s, u"cloudflare.scim-probe"_s});
    plan.add<okta::ScimConnection>(okta, kind, app, shared.scimEndpoint, shared.scimHeader,
                                   QStringList{u"okta.scim-app"_s, u"cloudflare.scim-probe"_s});
    plan.add<okta::ScimFeatures>(okta, kind, app, QStringList{u"okta.scim-connection"_s});
    // People who are assigned before provisioning is on are not provisioned afterwards by themselves.
    plan.add<okta::GroupAssignments>(u"okta.scim-assignments"_s, Words::tr("Who is provisioned"), okta, app, kind.assignGroups,
                                     QStringList{u"okta.scim-features"_s});
    plan.add<okta::PushGroups>(okta, kind, app, QStringList{u"okta.scim-features"_s});
    plan.add<okta::ProvisioningProof>(okta, kind, app, expected,
                                      QStringList{u"okta.scim-assignments"_s, u"okta.scim-push-groups"_s});
    plan.add<cloudflare::ScimProof>(cloudflare, shared.scimEndpoint, expected,
                                    QStringList{u"cloudflare.identity-provider"_s, u"proof.okta-provisioning"_s});
}

QUrl testLink(const QUrl &teamUrl, const Output<IdentityProviderFacts> &provider)
{
    if (!provider.isSet() || provider->id.isEmpty())
        return {};
    // Named by third parties only; where it does not open, the Test button beside the login method does the same.
    QUrl link = teamUrl;
    link.setPath(u"/cdn-cgi/access/test-idp/"_s + provider->id);
    return link;
}
} // namespace

MadePlan makePlan(const PlanParts &parts)
{
    MadePlan made;
    const okta::Workplace okta =
        okta::makeWorkplace(parts.http, parts.journal, parts.store, parts.setup, parts.credentials.oktaToken);
    made.plan.add<okta::Preflight>(okta);
    if (parts.setup.cloudflare) {
        const cloudflare::Workplace cloudflare = cloudflare::makeWorkplace(parts.http, parts.journal, parts.store, parts.setup,
                                                                           parts.credentials.cloudflareToken);
        Shared shared;
        made.plan.add<cloudflare::Preflight>(cloudflare);
        if (parts.setup.signIn)
            addSignIn(made.plan, parts, okta, cloudflare, shared);
        if (parts.setup.signIn && parts.setup.scim)
            addScim(made.plan, parts, okta, cloudflare, shared);
        if (parts.setup.signIn) {
            const QStringList bothEnds = {u"okta.oidc-app"_s, u"cloudflare.identity-provider"_s};
            made.plan.add<oidc::ClientProof>(parts.http, shared.client, bothEnds);
            made.plan.add<oidc::RedirectProof>(parts.http, shared.client, bothEnds);
        }
        made.plan.undoers.push_back(std::make_shared<cloudflare::CloudflareUndoer>(cloudflare));
        const Output<IdentityProviderFacts> provider = shared.provider;
        made.testSignInLink = [cloudflare, provider] { return testLink(cloudflare.teamUrl(), provider); };
        made.identityProvider = [provider] {
            return provider.isSet() ? std::optional(*provider) : std::nullopt;
        };
    }
    made.plan.undoers.push_back(std::make_shared<okta::OktaUndoer>(okta));
    return made;
}

} // namespace bw
