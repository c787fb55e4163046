#pragma once

#include "app/targets/cloudflare/dashboard_facts.h"
#include "app/targets/cloudflare/workplace.h"

namespace bw::cloudflare {

/// "cloudflare.dashboard-account": whether the dashboard's members can be provisioned here at all (plan, and two Super
/// Administrators one of whom Okta does not provision), and what the person should know: single sign-on, groups left
/// over from older set-ups, user groups that Okta would take over.
class DashboardAccount : public Step
{
public:
    /// `provisioned`: the addresses of those whom Okta assigns; not set where that could not be read.
    /// needs: "cloudflare.preflight", the step that sets `provisioned`.
    DashboardAccount(Workplace place, Output<QStringList> provisioned, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override; ///< has nothing to do

private:
    [[nodiscard]] Done judgeAdministrators(const QStringList &administrators, Finding &finding) const;
    void tellOfGroups(const dashboard::Facts &facts, Finding &finding) const;

    Workplace m_place;
    Output<QStringList> m_provisioned;
};

} // namespace bw::cloudflare
