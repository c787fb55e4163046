#pragma once

#include "app/targets/okta/app_kind.h"
#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// "okta.scim-features": Create Users, Update User Attributes, Deactivate Users. Only where a box is still missing
/// after the connection stands: tried by API once, which few apps allow, else by hand.
class ScimFeatures : public Step
{
public:
    /// needs: "okta.scim-connection".
    ScimFeatures(Workplace place, AppKind kind, Output<AppRef> app, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    [[nodiscard]] std::optional<Card> card() const override;

private:
    ResultTask<App> read(std::stop_token stop);

    Workplace m_place;
    AppKind m_kind;
    Output<AppRef> m_app;
    QStringList m_tooMany; ///< boxes that are ticked and must not be
};

} // namespace bw::okta
