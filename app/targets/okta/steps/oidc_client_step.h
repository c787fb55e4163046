#pragma once

#include "app/oidc/client.h"
#include "app/targets/okta/steps/app_step.h"

namespace bw::okta {

/// What the steps share that make an OpenID Connect app for Cloudflare Access: the client id and secret they hand on.
class OidcClientStep : public AppStep
{
public:
    OidcClientStep(const QString &id, const QString &title, Workplace place, Output<AppRef> app,
                   Output<oidc::Client> client, const QStringList &needs);

    /// Somebody has added another client secret: the next look of this step reads them all and takes the newest.
    static Done askForNewest(Journal *journal, const QString &step);

protected:
    /// What to do where Okta refuses the redirect URI, and no run puts it right; empty: a run does.
    [[nodiscard]] virtual QString redirectHint() const { return {}; }
    /// Sets both outputs; asks Okta for the secret where the keychain does not know it.
    DoneTask handClient(App app, std::stop_token stop);
    /// Into the keychain. An empty secret is asked for when it is needed.
    DoneTask keepSecret(QString appId, Secret secret, std::stop_token stop);
    /// Says where the app's tokens name, or may name, another issuer than the address that Cloudflare is told of, and
    /// no run puts it right. The step stays as right as it is: whether Cloudflare minds is not documented.
    void sayIssuer(const App *app, Finding *finding) const;
    [[nodiscard]] const SignInSetup &signIn() const { return m_signIn; }
    [[nodiscard]] const QString &redirectUri() const { return m_redirectUri; }
    [[nodiscard]] const QString &team() const { return m_team; }

private:
    ResultTask<oidc::Client> withSecret(oidc::Client client, QString appId, std::stop_token stop);

    Output<oidc::Client> m_client;
    SignInSetup m_signIn;
    QString m_team;
    QString m_redirectUri;
};

} // namespace bw::okta
