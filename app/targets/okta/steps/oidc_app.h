#pragma once

#include "app/targets/okta/steps/oidc_client_step.h"

namespace bw::okta {

/// "okta.oidc-app": the OpenID Connect web app for Cloudflare Access. Found by the journal's id, else by its redirect
/// URI. An app that is there already keeps everything that is not needed here; PKCE is only required of it by OidcPkce,
/// later. Source: Okta API reference, "Applications › Create an application", OpenID Connect.
class OidcApp : public OidcClientStep
{
public:
    /// Sets both outputs. needs: "okta.preflight".
    OidcApp(Workplace place, Output<AppRef> app, Output<oidc::Client> client, QStringList needs);

    ResultTask<Next> apply(Finding before, std::stop_token stop) override;

private:
    ResultTask<Finding> look(std::stop_token stop) override;
    ResultTask<std::optional<App>> find(std::stop_token stop);
    [[nodiscard]] Finding judge(const App &app) const;
    [[nodiscard]] static bool isFine(QLatin1String setting, const QString &found);
    [[nodiscard]] QStringList surplusOf(const QJsonObject &settings) const;
    [[nodiscard]] QJsonObject newBody() const;
    [[nodiscard]] QJsonObject changedBody(const App &app) const;

    std::optional<App> m_found;
    QStringList m_warnings;
};

} // namespace bw::okta
