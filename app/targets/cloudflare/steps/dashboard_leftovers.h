#pragma once

#include "app/targets/cloudflare/workplace.h"

namespace bw::cloudflare {

/// "cloudflare.dashboard-leftovers", the end of a migration at Cloudflare (see okta::DashboardGroups): user groups of
/// the older set-up that stayed behind. By hand, because we did not make them; seen when they are gone or have no
/// policy any more. The second is enough, because a group that SCIM once managed may be locked against deletion
/// (Cloudflare Docs, "SCIM provisioning"), while its policies can always be changed.
class DashboardLeftovers : public Step
{
public:
    /// needs: "cloudflare.preflight", the step that stops the pushing.
    DashboardLeftovers(Workplace place, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    [[nodiscard]] std::optional<Card> card() const override;

private:
    Workplace m_place;
    QStringList m_names;
};

} // namespace bw::cloudflare
