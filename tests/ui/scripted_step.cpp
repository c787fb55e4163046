#include "tests/ui/scripted_step.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bw::ui::test {

namespace {

Finding create(const QString &summary, int requests, const QList<FieldDiff> &fields = {})
{
    Finding finding;
    finding.summary = summary;
    finding.requests = requests;
    finding.fields = fields;
    return finding;
}

FieldDiff wanted(const QString &field, const QString &value)
{
    return {field, value, {}, Comparison::Different};
}

Card connectionCard()
{
    Card card;
    card.id = u"okta.scim-connection"_s;
    card.title = u"Connect the SCIM app in Okta"_s;
    card.where = u"Okta Admin Console › Applications › Cloudflare Access SCIM › Provisioning › Integration"_s;
    card.link = QUrl(
        u"https://acme-admin.okta.com/admin/app/scim2headerauth/instance/0oa1b2c3d4E5F6g7h8i9/#tab-user-management"_s);
    card.values = {{u"Base URL"_s,
                    u"https://acme.cloudflareaccess.com/populations/7b9c51d2-0c2e-4a6f-9a43-3f1f4f6f8a11/scim/v2"_s,
                    {}},
                   {u"API token (SCIM secret)"_s, {}, Secret("a8f3-practice-only-scim-secret-0b1c2d3e4f"_ba)}};
    card.actions = {u"Press Configure API Integration and tick Enable API integration."_s,
                    u"Paste the Base URL and the API token."_s,
                    u"Press Test API Credentials: Okta says that they were verified."_s,
                    u"Press Save."_s,
                    u"Open To App, press Edit, and tick Create Users, Update User Attributes and Deactivate Users."_s,
                    u"Press Save."_s};
    card.mistakes = {u"“Bearer ” in front of the token: Okta sends the header as it is pasted."_s,
                     u"The app's page of another org: look at the address first."_s};
    card.source = u"https://developers.cloudflare.com/cloudflare-one/integrations/identity-providers/okta/"_s;
    card.checkedOn = u"2026-11-20"_s;
    return card;
}

} // namespace

ScriptedJourney::ScriptedJourney()
{
    const auto add = [this](const QString &id, const QString &title, const QString &target, const QStringList &needs,
                            Step::Kind kind = Step::Kind::Make) {
        return plan.add<ScriptedStep>(id, title, target, needs, kind);
    };
    preflight = add(u"okta.preflight"_s, u"Rights and groups in Okta"_s, u"okta"_s, {}, Step::Kind::Prepare);
    preflight->finding = create(u"The token may do all that this plan needs"_s, 2);
    preflight->finding.change = Change::Leave;
    app = add(u"okta.oidc-app"_s, u"Okta app for the sign-in"_s, u"okta"_s, {u"okta.preflight"_s});
    app->finding =
        create(u"Web app “Cloudflare Access” with PKCE, hidden from dashboards"_s, 2,
               {wanted(u"Sign-in redirect URIs"_s, u"https://acme.cloudflareaccess.com/cdn-cgi/access/callback"_s),
                wanted(u"PKCE"_s, u"required"_s), wanted(u"Application visibility"_s, u"hidden"_s)});
    claim = add(u"okta.groups-claim"_s, u"Groups claim"_s, u"okta"_s, {u"okta.oidc-app"_s});
    claim->finding = create(u"Groups that match .* in the ID token"_s, 2);
    claim->finding.notes = {
        u"Okta has no public API for it: this uses the endpoint of Okta's own Terraform provider."_s};
    assignment = add(u"okta.sign-in-assignment"_s, u"Who may sign in"_s, u"okta"_s, {u"okta.oidc-app"_s});
    assignment->finding = create(u"Assigns Everyone"_s, 2);
    provider = add(u"cloudflare.identity-provider"_s, u"Identity provider in Cloudflare"_s, u"cloudflare"_s,
                   {u"okta.oidc-app"_s});
    provider->finding =
        create(u"“Okta” with PKCE and SCIM"_s, 3,
               {wanted(u"name"_s, u"Okta"_s), wanted(u"config.okta_account"_s, u"https://acme.okta.com"_s),
                wanted(u"scim_config.enabled"_s, u"true"_s)});
    secret = add(u"cloudflare.scim-secret"_s, u"SCIM secret in your keychain"_s, u"cloudflare"_s,
                 {u"cloudflare.identity-provider"_s});
    secret->finding = create(u"Kept the moment Cloudflare shows it, because it is shown once"_s, 0);
    probe = add(u"cloudflare.scim-probe"_s, u"SCIM endpoint answers"_s, u"cloudflare"_s, {u"cloudflare.scim-secret"_s},
                Step::Kind::Prove);
    probe->finding = create(u"Asks it with the secret, and with a wrong one"_s, 3);
    probe->next = Next::Proven;
    scimApp = add(u"okta.scim-app"_s, u"Okta app for provisioning"_s, u"okta"_s, {u"okta.preflight"_s});
    scimApp->finding = create(u"SCIM 2.0 Test App (Header Auth), “Cloudflare Access SCIM”"_s, 2);
    connection = add(u"okta.scim-connection"_s, u"SCIM connection of the app"_s, u"okta"_s,
                     {u"okta.scim-app"_s, u"cloudflare.scim-probe"_s});
    connection->finding = create(u"Base URL, secret and three switches in the Okta console"_s, 1);
    connection->finding.means = Means::ByHand;
    connection->next = Next::ByHand;
    connection->recipe = connectionCard();
    connection->missing = u"Waiting to see it… Update User Attributes is still missing."_s;
    push = add(u"okta.group-push"_s, u"Pushed groups"_s, u"okta"_s, {u"okta.scim-connection"_s});
    push->finding = create(u"Pushes Engineering and Security on-call"_s, 4);
    client = add(u"proof.oidc-client"_s, u"Okta accepts the app's credentials"_s, u"proof"_s,
                 {u"cloudflare.identity-provider"_s}, Step::Kind::Prove);
    client->finding = create(u"Without a person: client id, secret, redirect URI, and wrong ones as a control"_s, 4);
    client->next = Next::Proven;
    people = add(u"proof.cloudflare-scim"_s, u"People and groups arrived in Cloudflare"_s, u"proof"_s,
                 {u"okta.group-push"_s}, Step::Kind::Prove);
    people->finding = create(u"Reads them back from Cloudflare, and the SCIM log"_s, 3);
    people->next = Next::Proven;
    signIn = add(u"proof.sign-in-seen"_s,
                 QCoreApplication::translate("bw::cloudflare", "Somebody signs in, and what is sent arrives"),
                 u"proof"_s, {u"cloudflare.identity-provider"_s}, Step::Kind::Prove);
    signIn->finding = create({}, 0);
    signIn->next = Next::Sent;
    signIn->left = QCoreApplication::translate(
        "bw::cloudflare",
        "Sign in once on Cloudflare's Test page, as a person who is assigned; looking again then says "
        "what has arrived.");
    signIn->said = QCoreApplication::translate(
        "bw::cloudflare", "Nobody has been seen signing in since it was set up like this. Sign in once on Cloudflare's "
                          "Test page, as a person who is assigned, then look again.");
}

} // namespace bw::ui::test
