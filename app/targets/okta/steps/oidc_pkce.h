#pragma once

#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// "okta.oidc-pkce": requires PKCE of an app that was there before. Must come after the identity provider at Cloudflare
/// sends PKCE, else every sign-in fails in between. Where Cloudflare does not show that it sends it, an app that this
/// run has made with it does not require it after all: Okta takes it either way, and nobody is locked out.
class OidcPkce : public Step
{
public:
    /// needs: "okta.oidc-app" and the step that turns PKCE on at Cloudflare. `isSent`: whether Cloudflare shows that it
    /// sends it; nothing while that is not known yet.
    OidcPkce(Workplace place, Output<AppRef> app, std::function<std::optional<bool>()> isSent, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;

private:
    Workplace m_place;
    Output<AppRef> m_app;
    std::function<std::optional<bool>()> m_isSent;
    bool m_requires = true;
    std::optional<App> m_found;
};

} // namespace bw::okta
