#pragma once

#include "app/targets/cloudflare/risk_scores.h"
#include "app/targets/cloudflare/workplace.h"
#include "app/targets/identity_provider_facts.h"

namespace bw::cloudflare {

/// "cloudflare.risk-scores": Cloudflare sends user risk scores to the Okta org. Sets the address that Okta's stream is
/// made from.
class RiskScoreSharing : public Step
{
public:
    /// Sets `wellKnown`. needs: "cloudflare.identity-provider".
    RiskScoreSharing(Workplace place, Output<IdentityProviderFacts> provider, Output<QUrl> wellKnown,
                     QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    /// For a token that may read the integrations and not make one.
    [[nodiscard]] std::optional<Card> card() const override;

private:
    [[nodiscard]] QString announcedName() const;
    [[nodiscard]] MadeObject ours(const risk_scores::Integration &integration) const;
    [[nodiscard]] QUrl tenant() const;
    [[nodiscard]] Finding judge() const;

    Workplace m_place;
    Output<IdentityProviderFacts> m_provider;
    Output<QUrl> m_wellKnown;
    std::optional<risk_scores::Integration> m_found;
};

} // namespace bw::cloudflare
