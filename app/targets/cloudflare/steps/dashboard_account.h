#pragma once

#include "app/targets/cloudflare/members.h"
#include "app/targets/cloudflare/sso_connectors.h"
#include "app/targets/cloudflare/user_groups.h"
#include "app/targets/cloudflare/workplace.h"

namespace bw::cloudflare {

/// "cloudflare.dashboard-account": whether the dashboard's members can be provisioned here at all (plan), and what may
/// go wrong: too few Super Administrators, no single sign-on, groups left over from older set-ups. Source: Cloudflare
/// Docs, "SCIM provisioning" and "Provision with Okta".
class DashboardAccount : public Step
{
public:
    /// needs: "cloudflare.preflight".
    DashboardAccount(Workplace place, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override; ///< has nothing to do

private:
    void judgeMembers(const QList<members::Member> &all, Finding &finding) const;
    void judgeGroups(const QList<user_groups::Group> &all, Finding &finding) const;
    void judgeSignOn(const Result<QList<sso_connectors::Connector>> &connectors, Finding &finding) const;

    Workplace m_place;
};

} // namespace bw::cloudflare
