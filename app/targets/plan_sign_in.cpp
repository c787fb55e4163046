#include "app/targets/plan_parts.h"

#include "app/oidc/client_proof.h"
#include "app/oidc/redirect_proof.h"
#include "app/saml/sign_in_proof.h"
#include "app/targets/cloudflare/steps/identity_provider.h"
#include "app/targets/cloudflare/steps/okta_api_token.h"
#include "app/targets/cloudflare/steps/risk_score_sharing.h"
#include "app/targets/okta/saml_kind.h"
#include "app/targets/okta/steps/authorization_server.h"
#include "app/targets/okta/steps/group_assignments.h"
#include "app/targets/okta/steps/groups_claim.h"
#include "app/targets/okta/steps/oidc_app.h"
#include "app/targets/okta/steps/oidc_catalog_app.h"
#include "app/targets/okta/steps/oidc_pkce.h"
#include "app/targets/okta/steps/risk_signals.h"
#include "app/targets/okta/steps/saml_app.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bw::planning {

QString appStep(SignInMethod method)
{
    switch (method) {
    case SignInMethod::Oidc:
        return u"okta.oidc-app"_s;
    case SignInMethod::OidcCatalog:
        return u"okta.oidc-catalog-app"_s;
    case SignInMethod::Saml:
        return u"okta.saml-app"_s;
    }
    Q_UNREACHABLE();
}

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::MakePlan)
};

const QString providerStep = u"cloudflare.identity-provider"_s;

void addAssignments(Draft &draft, const QString &id)
{
    const SignInSetup &signIn = *draft.setup().signIn;
    draft.plan.add<okta::GroupAssignments>(id, Words::tr("Who may sign in"), draft.okta, draft.signInApp,
                                           signIn.assignGroups, QStringList{appStep(signIn.method)});
}

void addOidc(Draft &draft)
{
    const QStringList bothPreflights = {u"okta.preflight"_s, u"cloudflare.preflight"_s};
    const SignInSetup &signIn = *draft.setup().signIn;
    const bool custom = signIn.method == SignInMethod::Oidc;
    const QString app = appStep(signIn.method);
    QStringList providerNeeds = {u"cloudflare.preflight"_s, app};
    if (custom)
        draft.plan.add<okta::OidcApp>(draft.okta, draft.signInApp, draft.client, bothPreflights);
    else
        draft.plan.add<okta::OidcCatalogApp>(draft.okta, draft.signInApp, draft.client, bothPreflights);
    if (!signIn.authorizationServer.isEmpty()) {
        // Tokens of a custom server hold that server's claims; the app's own claim would never be asked for.
        draft.plan.add<okta::AuthorizationServer>(draft.okta, draft.client, QStringList{app});
        providerNeeds << u"okta.authorization-server"_s;
    } else if (custom) {
        draft.plan.add<okta::GroupsClaim>(draft.okta, draft.signInApp, QStringList{app}); // the catalogue app has one
    }
    addAssignments(draft, u"okta.oidc-assignments"_s);
    const auto provider = draft.plan.add<cloudflare::IdentityProviderStep>(
        *draft.cloudflare, draft.client, draft.scimEndpoint, draft.provider, providerNeeds);
    if (draft.parts.credentials.oktaApiTokenForCloudflare.isEmpty())
        provider->lacksApiToken();
    // Cloudflare sends PKCE before Okta may ask for it, else nobody can sign in between the two.
    if (signIn.pkce && custom) {
        const auto isSent = [facts = draft.provider]() -> std::optional<bool> {
            if (!facts.isSet() || facts->id.isEmpty())
                return std::nullopt;
            return facts->config.value("pkce_enabled"_L1).toBool();
        };
        draft.plan.add<okta::OidcPkce>(draft.okta, draft.signInApp, isSent, QStringList{app, providerStep});
    }
}

void addSaml(Draft &draft)
{
    const Setup &setup = draft.setup();
    const Output<saml::Metadata> &metadata = draft.samlMetadata;
    const QString app = appStep(SignInMethod::Saml);
    const QStringList bothPreflights = {u"okta.preflight"_s, u"cloudflare.preflight"_s};
    draft.plan.add<okta::SamlApp>(draft.okta, okta::cloudflareOneSaml(*setup.signIn, setup.cloudflare->team),
                                  draft.signInApp, metadata, bothPreflights);
    if (!setup.scim || !setup.scim->oneApp) // else they are assigned once provisioning is on
        addAssignments(draft, u"okta.saml-assignments"_s);
    draft.plan.add<cloudflare::IdentityProviderStep>(*draft.cloudflare, metadata, draft.scimEndpoint, draft.provider,
                                                     QStringList{u"cloudflare.preflight"_s, app});
}
} // namespace

namespace {
/// Cloudflare's half comes first: it names the address that Okta's stream is made from.
void addRiskScores(Draft &draft)
{
    Output<QUrl> wellKnown;
    draft.plan.add<cloudflare::RiskScoreSharing>(*draft.cloudflare, draft.provider, wellKnown,
                                                 QStringList{providerStep});
    draft.plan.add<okta::RiskSignals>(draft.okta, wellKnown,
                                      QStringList{u"okta.preflight"_s, u"cloudflare.risk-scores"_s});
}
} // namespace

void addSignIn(Draft &draft)
{
    if (draft.setup().signIn->method == SignInMethod::Saml)
        addSaml(draft);
    else
        addOidc(draft);
    if (draft.setup().signIn->shareRiskScores)
        addRiskScores(draft);
    const bool isOidc = draft.setup().signIn->method != SignInMethod::Saml; // SAML's groups come in the assertion
    if (const Secret &token = draft.parts.credentials.oktaApiTokenForCloudflare; isOidc && !token.isEmpty())
        draft.plan.add<cloudflare::OktaApiToken>(*draft.cloudflare, token, draft.provider, QStringList{providerStep});
}

namespace {
/// What the login method holds, in the words of SAML.
std::optional<saml::Trust> trustOf(const cloudflare::Workplace &cloudflare,
                                   const Output<IdentityProviderFacts> &provider)
{
    if (!provider.isSet() || provider->id.isEmpty())
        return std::nullopt;
    saml::Trust trust;
    trust.issuer = provider->config.value("issuer_url"_L1).toString();
    trust.signOnUrl = QUrl(provider->config.value("sso_target_url"_L1).toString(), QUrl::StrictMode);
    const QJsonArray certificates = provider->config.value("idp_public_certs"_L1).toArray();
    for (const QJsonValue &certificate : certificates)
        trust.certificates << saml::certificateFrom(certificate.toString());
    trust.testLink = testSignInUrl(cloudflare.teamUrl(), provider->id);
    trust.controlLink = testSignInUrl(cloudflare.teamUrl(), u"00000000-0000-4000-8000-000000000000"_s);
    return trust;
}
} // namespace

QUrl testSignInUrl(const QUrl &teamUrl, const QString &providerId)
{
    // Named by third parties only; where it does not open, the Test button beside the login method does the same.
    QUrl link = teamUrl;
    link.setPath(u"/cdn-cgi/access/test-idp/"_s + providerId);
    return link;
}

void addSignInProofs(Draft &draft)
{
    const SignInMethod method = draft.setup().signIn->method;
    if (method == SignInMethod::Saml) {
        const Output<IdentityProviderFacts> provider = draft.provider;
        const cloudflare::Workplace cloudflare = *draft.cloudflare;
        const QStringList ends = {appStep(method), providerStep};
        draft.plan.add<saml::SignInProof>(
            draft.parts.http, draft.samlMetadata, okta::publishedMetadataUrl,
            [cloudflare, provider] { return trustOf(cloudflare, provider); }, ends);
        return;
    }
    const QStringList bothEnds = {appStep(method), providerStep};
    draft.plan.add<oidc::ClientProof>(draft.parts.http, draft.client, bothEnds);
    draft.plan.add<oidc::RedirectProof>(draft.parts.http, draft.client, bothEnds);
}

} // namespace bw::planning

namespace bw {

Done askForNewestSecret(Journal *journal, const Setup &setup)
{
    if (setup.signIn && setup.signIn->method != SignInMethod::Saml)
        return okta::OidcClientStep::askForNewest(journal, planning::appStep(setup.signIn->method));
    Error error{.kind = Error::Kind::BadInput};
    error.message = planning::Words::tr("The sign-in of this setup has no client secret.");
    error.action = planning::Words::tr("Leave out --new-secret.");
    return error;
}

} // namespace bw
