#pragma once

#include "app/oidc/client.h"
#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// "okta.oidc-app": the OpenID Connect web app for Cloudflare Access. Found by the journal's id, else by its redirect
/// URI. An app that is there already keeps everything that is not needed here; PKCE is only required of it by OidcPkce,
/// later. Source: Okta API reference, "Applications › Create an application", OpenID Connect.
class OidcApp : public Step
{
public:
    /// Sets both outputs. needs: "okta.preflight".
    OidcApp(Workplace place, Output<AppRef> app, Output<oidc::Client> client, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    ResultTask<Finding> readBack(std::stop_token stop) override;

private:
    ResultTask<Finding> look(std::stop_token stop);
    ResultTask<std::optional<App>> find(std::stop_token stop);
    ResultTask<Secret> secretOf(QString appId, std::stop_token stop);
    ResultTask<Next> create(std::stop_token stop);
    ResultTask<Next> change(std::stop_token stop);
    void setOutputs(const App &app, const Secret &secret);

    Workplace m_place;
    Output<AppRef> m_app;
    Output<oidc::Client> m_client;
    SignInSetup m_signIn;
    QString m_redirectUri;
    std::optional<App> m_found;
    bool m_fresh = false;
};

} // namespace bw::okta
