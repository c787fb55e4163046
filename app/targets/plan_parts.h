#pragma once

#include "app/oidc/client.h"
#include "app/saml/metadata.h"
#include "app/scim/endpoint.h"
#include "app/targets/cloudflare/workplace.h"
#include "app/targets/make_plan.h"
#include "app/targets/okta/app_kind.h"
#include "app/targets/okta/apps.h"
#include "app/targets/okta/workplace.h"

/// What the files share that make the plan of one flow each; nobody else includes this.
namespace bw::planning {

/// Which step makes a group that Okta does not have yet: where two flows push one, they take turns.
class GroupMakers
{
public:
    /// `step` makes these where they are missing.
    void add(const std::shared_ptr<Step> &step, const QStringList &names);

private:
    QHash<QString, QString> m_lastOf; ///< group → the id of the step
};

/// A plan while it is being made: the workplaces, and what the steps hand to each other across the systems.
struct Draft
{
    const PlanParts &parts;
    Plan &plan;
    okta::Workplace okta;
    std::optional<cloudflare::Workplace> cloudflare; ///< only where the setup names a team or account
    Output<oidc::Client> client;                     ///< of the sign-in app, for the OpenID Connect methods
    Output<saml::Metadata> samlMetadata;             ///< of the sign-in app, for SAML
    Output<okta::AppRef> signInApp;
    Output<scim::Endpoint> scimEndpoint; ///< of Cloudflare One
    Output<IdentityProviderFacts> provider;
    GroupMakers groupMakers;

    [[nodiscard]] const Setup &setup() const { return parts.setup; }
};

// One function a flow. Each expects its section in the setup, and Cloudflare's flows a team.

void addSignIn(Draft &draft);
/// Sees the sign-in working, without a person.
void addSignInProofs(Draft &draft);
/// Sees what somebody has brought along who has signed in.
void addSignInSeen(Draft &draft);
void addScim(Draft &draft);
void addDashboardScim(Draft &draft);
void addConfigCat(Draft &draft);

/// Where a browser begins a sign-in with one login method, to see whether it works.
[[nodiscard]] QUrl testSignInUrl(const QUrl &teamUrl, const QString &providerId);

/// Okta's half of provisioning, the same for every system.
struct Provisioning
{
    okta::AppKind kind;
    Output<okta::AppRef> app;
    Output<scim::Endpoint> endpoint;
    Output<scim::HeaderForm> header; ///< need not be set: then the token is pasted as it is
    QStringList connectionNeeds;     ///< the step that makes the app, and the probe of the endpoint
    QStringList alsoAssigned;        ///< groups that another flow assigns to the same app
    bool hasItsGroups = false;       ///< another step makes the pushed groups that Okta does not have yet
};

/// The step that makes the sign-in app of this method.
[[nodiscard]] QString appStep(SignInMethod method);

/// Connection, boxes, assignments, pushed groups and their proof. Gives what should arrive on the other side.
Output<scim::Expected> addProvisioning(Draft &draft, const Provisioning &wanted);

/// Whether the org's app for this holds a token already, with which Okta was not refused: a new one would lock it out.
/// `appStep` makes or adopts that app; asked for the sake of `step`.
[[nodiscard]] std::function<ResultTask<bool>(std::stop_token)> isConnected(const okta::Workplace &okta,
                                                                           const okta::AppKind &kind,
                                                                           const Output<scim::Endpoint> &endpoint,
                                                                           const QString &appStep, const QString &step);

} // namespace bw::planning
