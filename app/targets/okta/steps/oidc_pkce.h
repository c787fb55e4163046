#pragma once

#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// "okta.oidc-pkce": requires PKCE of an app that was there before. Must come after the identity provider at Cloudflare
/// sends PKCE, else every sign-in fails in between.
class OidcPkce : public Step
{
public:
    /// needs: "okta.oidc-app" and the step that turns PKCE on at Cloudflare.
    OidcPkce(Workplace place, Output<AppRef> app, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;

private:
    Workplace m_place;
    Output<AppRef> m_app;
    std::optional<App> m_found;
};

} // namespace bw::okta
