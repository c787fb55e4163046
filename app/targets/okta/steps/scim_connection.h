#pragma once

#include "app/scim/endpoint.h"
#include "app/targets/okta/app_kind.h"
#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// "okta.scim-connection": the SCIM address and token in the app's Provisioning tab. Okta offers no call for it: the
/// admin pastes, we watch the app's `features`. A token that was replaced since must be pasted again. Proven when
/// Okta's log shows a provisioning event.
class ScimConnection : public Step
{
public:
    /// needs: "okta.scim-app", the step that sets the endpoint, and the probe that finds the header's form.
    ScimConnection(Workplace place, AppKind kind, Output<AppRef> app, Output<scim::Endpoint> endpoint,
                   Output<scim::HeaderForm> headerForm, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    ResultTask<Finding> observe(std::stop_token stop) override;
    [[nodiscard]] StepState stateWhenRight() const override;
    [[nodiscard]] std::optional<Card> card() const override;
    [[nodiscard]] std::chrono::milliseconds pollInterval() const override;

private:
    ResultTask<bool> isMadeByApi(std::stop_token stop);
    [[nodiscard]] bool mustBePastedAgain(const App &app) const;
    Task<bool> hasProvisioned(App app, std::stop_token stop);
    void handOn(const App &app);
    [[nodiscard]] Finding finding(Change change, const App *app) const;
    [[nodiscard]] Secret headerValue() const;
    [[nodiscard]] Secret pastedValue() const;

    Workplace m_place;
    AppKind m_kind;
    Output<AppRef> m_app;
    Output<scim::Endpoint> m_endpoint;
    Output<scim::HeaderForm> m_headerForm;
    bool m_pasteAgain = false;
    QDateTime m_lastUpdated; ///< of the app when the pasting was asked for
    bool m_eventSeen = false;
};

} // namespace bw::okta
