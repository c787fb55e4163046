#include "app/targets/okta/steps/oidc_client_step.h"

#include "app/oidc/client_proof.h"
#include "app/setup/addresses.h"
#include "app/targets/okta/authorization_servers.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

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
    // Answers about catalogue apps leave the credentials out; the client id is the app's id.
    client.id = app.oauthCredentials().value("client_id"_L1).toString(app.id);
    client.redirectUri = m_redirectUri;
    client.pkce = m_signIn.pkce;
    // One that is only named so far is put in by the step that finds or makes it.
    if (authorization_servers::isServerId(m_signIn.authorizationServer))
        client.authorizationServer = m_signIn.authorizationServer;
    const Result<Secret> secret = co_await secretOf(app.id, client, stop);
    if (!secret)
        co_return secret.error();
    hand(app);
    client.secret = *secret;
    m_client.set(client);
    co_return done();
}

/// Okta notes each reading of a secret in its log: it is read only where none is kept, or where the one that is kept is
/// refused, as somebody made another one and switched this one off.
ResultTask<Secret> OidcClientStep::secretOf(QString appId, oidc::Client client, std::stop_token stop)
{
    const QString key = secret_key::clientSecret(place().host(), appId);
    const std::shared_ptr<SecretStore> store = place().store;
    const Result<Secret> stored = co_await store->read(key, stop);
    client.secret = stored ? *stored : Secret();
    if (!client.secret.isEmpty()) {
        bool isRefused = false;
        if (!isFresh())
            isRefused = co_await oidc::refusesSecret(place().client.http(), client, id(), stop);
        if (!isRefused)
            co_return client.secret;
    }
    const Result<QList<Secret>> told = co_await apps::clientSecrets(place().client, appId, stop);
    if (told && !told->isEmpty()) {
        const Secret newest = told->first();
        const Done written = co_await keepSecret(appId, newest, stop);
        if (!written)
            co_return written.error();
        co_return newest;
    }
    if (told)
        co_return client.secret;
    const Error::Kind kind = told.error().kind;
    if (kind == Error::Kind::NotFound || kind == Error::Kind::NotAllowed || kind == Error::Kind::NotAvailable)
        co_return client.secret; // where none is kept, the other side may know it already
    co_return told.error();
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
