#include "app/targets/plan_parts.h"

#include "app/targets/cloudflare/steps/scim_probe.h"
#include "app/targets/cloudflare/steps/scim_proof.h"
#include "app/targets/cloudflare/steps/scim_secret.h"
#include "app/targets/okta/steps/scim_app.h"
#include "app/targets/okta/steps/scim_switch.h"

using namespace Qt::StringLiterals;

namespace bw::planning {

void addScim(Draft &draft)
{
    const ScimSetup &scim = *draft.setup().scim;
    const QString probe = u"cloudflare.scim-probe"_s;
    Provisioning wanted;
    wanted.kind = scim.oneApp ? okta::oneAppScim(scim) : okta::cloudflareOneScim(scim);
    wanted.endpoint = draft.scimEndpoint;
    if (scim.oneApp)
        wanted.kind.label = draft.setup().signIn->appLabel; // it is the sign-in app
    const QString secret = u"cloudflare.scim-secret"_s;
    const QString appStep = scim.oneApp ? u"okta.saml-app"_s : wanted.kind.step + u"-app"_s;
    draft.plan.add<cloudflare::ScimSecret>(*draft.cloudflare, draft.scimEndpoint,
                                           QStringList{u"cloudflare.identity-provider"_s},
                                           isConnected(draft.okta, wanted.kind, draft.scimEndpoint, appStep, secret));
    draft.plan.add<cloudflare::ScimProbe>(*draft.cloudflare, draft.scimEndpoint, wanted.header, QStringList{secret});
    if (scim.oneApp) {
        wanted.app = draft.signInApp;
        wanted.alsoAssigned = draft.setup().signIn->assignGroups;
        // All that replaces the app as a whole comes before: afterwards it would wipe the connection.
        draft.plan.add<okta::ScimSwitch>(draft.okta, wanted.kind, wanted.app, QStringList{u"okta.saml-app"_s, probe});
        wanted.connectionNeeds = {u"okta.scim-switch"_s, probe};
    } else {
        // An endpoint that does not work is known before Okta has an app for it.
        draft.plan.add<okta::ScimApp>(draft.okta, wanted.kind, wanted.app, QStringList{u"okta.preflight"_s, probe});
        wanted.connectionNeeds = {u"okta.scim-app"_s, probe};
    }
    const Output<scim::Expected> expected = addProvisioning(draft, wanted);
    draft.plan.add<cloudflare::ScimProof>(*draft.cloudflare, draft.scimEndpoint, wanted.header, expected,
                                          QStringList{u"cloudflare.identity-provider"_s, wanted.kind.proof});
}

} // namespace bw::planning
