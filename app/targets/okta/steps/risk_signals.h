#pragma once

#include "app/targets/okta/security_events.h"
#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// "okta.risk-signals": the org receives the user risk scores that Cloudflare shares. Found by the address of the
/// stream. The org is asked at once, even where Cloudflare's half is not made yet: without Identity Threat Protection
/// neither half is made.
class RiskSignals : public Step
{
public:
    /// needs: "okta.preflight", "cloudflare.risk-scores", which sets `wellKnown`.
    RiskSignals(Workplace place, Output<QUrl> wellKnown, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    /// For a token that may read the streams and not make one.
    [[nodiscard]] std::optional<Card> card() const override;

private:
    [[nodiscard]] MadeObject ours(const security_events::Provider &provider) const;
    [[nodiscard]] Finding judge() const;
    ResultTask<Finding> explained(Error error, std::stop_token stop);

    Workplace m_place;
    Output<QUrl> m_wellKnown;
    std::optional<security_events::Provider> m_found;
};

} // namespace bw::okta
