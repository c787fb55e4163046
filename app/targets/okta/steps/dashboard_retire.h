#pragma once

#include "app/targets/okta/older_pushes.h"
#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// "okta.dashboard-retire", the end of a migration at Okta (see DashboardGroups): the old groups are pushed no more.
/// By hand, because we did not make those mappings; seen when the last of them is gone or switched off.
class DashboardRetire : public Step
{
public:
    /// needs: the step that has seen the new groups at Cloudflare.
    DashboardRetire(Workplace place, Output<QList<OlderPush>> older, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    [[nodiscard]] std::optional<Card> card() const override;

private:
    Workplace m_place;
    Output<QList<OlderPush>> m_older;
};

} // namespace bw::okta
