#include "app/targets/okta/steps/oidc_client_step.h"

#include "app/oidc/client_proof.h"
#include "app/setup/addresses.h"
#include "app/targets/okta/authorization_servers.h"
#include "app/targets/okta/clients.h"
#include "app/targets/okta/oidc_kind.h"
#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
constexpr auto newestFact = "newest"_L1;     ///< whether the person has asked for the newest secret
constexpr auto replacedFact = "replaced"_L1; ///< of which app somebody made another secret than the one kept here
} // namespace

OidcClientStep::OidcClientStep(const QString &id, const QString &title, Workplace place, Output<AppRef> app,
                               Output<oidc::Client> client, const QStringList &needs)
    : AppStep(id, title, std::move(place), std::move(app), needs), m_client(std::move(client))
{
    const Setup &setup = this->place().setup;
    m_signIn = setup.signIn.value_or(SignInSetup{});
    m_team = setup.cloudflare ? setup.cloudflare->team : QString();
    m_redirectUri = callbackUrl(m_team);
}

DoneTask OidcClientStep::handClient(App app, std::stop_token stop)
{
    oidc::Client client;
    client.provider = place().client.base();
    client.id = app.oauthCredentials().value("client_id"_L1).toString();
    if (client.id.isEmpty()) { // answers about catalogue apps leave the credentials out
        const QString redirectUri = m_redirectUri;
        const Result<QString> clientId = co_await clients::idOf(place().client, app, redirectUri, stop);
        if (!clientId)
            co_return clientId.error();
        client.id = *clientId;
    }
    client.redirectUri = m_redirectUri;
    client.redirectHint = redirectHint();
    client.pkce = m_signIn.pkce;
    // One that is only named so far is put in by the step that finds or makes it.
    if (authorization_servers::isServerId(m_signIn.authorizationServer))
        client.authorizationServer = m_signIn.authorizationServer;
    const Result<oidc::Client> whole = co_await withSecret(client, app.id, stop);
    if (!whole)
        co_return whole.error();
    hand(app);
    m_client.set(*whole);
    co_return done();
}

void OidcClientStep::sayIssuer(const App *app, Finding *finding) const
{
    if (!m_signIn.authorizationServer.isEmpty()) // the tokens are that server's
        return;
    const std::shared_ptr<Directory> directory = place().directory;
    const QString wanted = directory->issuerMode();
    const QString found = app ? app->oauthClient().value("issuer_mode"_L1).toString() : QString();
    const QString address = place().client.base().toString();
    if (found.isEmpty() && directory->isIssuerElsewhere()) {
        finding->fields << FieldDiff{issuerField, wanted, {}, Comparison::CannotBeRead};
        //: %1 is an address
        finding->warnings << Words::tr(
                                 "The org has a custom domain, and the tokens of this app may name that as their "
                                 "issuer, while Cloudflare is told of %1. If a sign-in fails, undo, put the custom "
                                 "domain into the setup as the Okta domain, and run again.")
                                 .arg(address);
    } else if (!oidc_kind::namesIssuer(found, wanted)) {
        finding->fields << fieldOf(issuerField, wanted, found);
        //: %1 is an address
        finding->warnings << Words::tr(
                                 "The tokens of this app name another issuer than %1, of which Cloudflare is told: "
                                 "it may refuse them. Change the Issuer on the app's tab Sign On in Okta.")
                                 .arg(address);
    }
}

Done OidcClientStep::askForNewest(Journal *journal, const QString &step)
{
    return journal->remember(step, newestFact, true);
}

/// Okta notes each reading of a secret in its log: it is read only where none is kept, where the one that is kept is
/// refused, as somebody made another one and switched this one off, or where the person has asked for it.
ResultTask<oidc::Client> OidcClientStep::withSecret(oidc::Client client, QString appId, std::stop_token stop)
{
    const QString key = secret_key::clientSecret(place().host(), appId);
    const std::shared_ptr<SecretStore> store = place().store;
    const Result<Secret> stored = co_await store->read(key, stop);
    client.secret = stored ? *stored : Secret();
    client.isReplaced = place().journal->recall(id(), replacedFact).toString() == appId;
    const bool isAsked = place().journal->recall(id(), newestFact).toBool();
    const Done forgotten = isAsked ? place().journal->remember(id(), newestFact, false) : done(); // asked for once
    if (!forgotten)
        co_return forgotten.error();
    if (!client.secret.isEmpty() && !isFresh() && !isAsked)
        client.isRefused = co_await oidc::refusesSecret(place().client.http(), client, id(), stop);
    if (!client.secret.isEmpty() && !client.isRefused && !isAsked)
        co_return client;
    const Result<QList<Secret>> told = co_await apps::clientSecrets(place().client, appId, stop);
    const Error::Kind kind = told ? Error::Kind::Unexpected : told.error().kind;
    const bool isClosed =
        kind == Error::Kind::NotFound || kind == Error::Kind::NotAllowed || kind == Error::Kind::NotAvailable;
    if (!told && (!isClosed || isAsked))
        co_return told.error();
    if (!told || told->isEmpty())
        co_return client; // the other side may know it already
    const bool isAnother = client.isRefused || (isAsked && !(client.secret == told->first()));
    const Done noted = isAnother ? place().journal->remember(id(), replacedFact, appId) : done();
    if (!noted)
        co_return noted.error();
    client.isReplaced = client.isReplaced || isAnother;
    client.isRefused = false;
    client.secret = told->first();
    const Done written = co_await keepSecret(appId, client.secret, stop);
    if (!written)
        co_return written.error();
    co_return client;
}

DoneTask OidcClientStep::keepSecret(QString appId, Secret secret, std::stop_token stop)
{
    if (secret.isEmpty())
        co_return done();
    const QString key = secret_key::clientSecret(place().host(), appId);
    const std::shared_ptr<SecretStore> store = place().store;
    co_return co_await store->write(key, secret, stop);
}

} // namespace bw::okta
