#pragma once

#include "app/targets/okta/app_kind.h"
#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// "okta.scim-switch", "okta.configcat-scim-switch": "Enable SCIM provisioning" of a custom SAML app, which no call
/// offers. Seen in the app's `features`. From then on the app is not PUT any more.
class ScimSwitch : public Step
{
public:
    /// needs: the step that makes the app.
    ScimSwitch(Workplace place, AppKind kind, Output<AppRef> app, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    ResultTask<Finding> observe(std::stop_token stop) override;
    [[nodiscard]] std::optional<Card> card() const override;

private:
    Workplace m_place;
    AppKind m_kind;
    Output<AppRef> m_app;
};

} // namespace bw::okta
