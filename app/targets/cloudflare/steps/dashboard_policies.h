#pragma once

#include "app/scim/endpoint.h"
#include "app/targets/cloudflare/user_groups.h"
#include "app/targets/cloudflare/workplace.h"

namespace bw::cloudflare {

/// "cloudflare.dashboard-policies": what the pushed groups may do. A policy is added to each user group for the roles
/// that it lacks; others are left. Waits for the groups, which come with Okta's push. A role that Cloudflare does not
/// have is said by the plan, before anybody does anything by hand.
class DashboardPolicies : public Step
{
public:
    /// needs: "cloudflare.dashboard-token", the step that pushes the groups.
    DashboardPolicies(Workplace place, Output<scim::Endpoint> endpoint, QStringList needs);
    void setPatience(std::chrono::milliseconds total, std::chrono::milliseconds between);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;

private:
    ResultTask<QHash<QString, user_groups::Group>> groups(std::stop_token stop);
    ResultTask<QHash<QString, user_groups::Group>> waitForGroups(std::stop_token stop);
    DoneTask grant(user_groups::Group group, user_groups::Grant lacked, std::stop_token stop);
    ResultTask<QHash<QString, QString>> roles(std::stop_token stop);
    DoneTask checkRoles(std::stop_token stop);
    Done claimAnnounced(const user_groups::Group &group);
    [[nodiscard]] MadeObject ours(const user_groups::Group &group, const user_groups::Grant &grant) const;
    [[nodiscard]] bool hasToken() const { return m_endpoint.isSet() && !m_endpoint->secret.isEmpty(); }
    [[nodiscard]] Client client() const;
    /// Of those that are to have a policy.
    [[nodiscard]] qsizetype howManyAreThere(const QHash<QString, user_groups::Group> &found) const;
    [[nodiscard]] Finding judge(const QHash<QString, user_groups::Group> &found) const;
    [[nodiscard]] QStringList lacking(const user_groups::Group &group) const;
    [[nodiscard]] const QMap<QString, QStringList> &wanted() const { return m_place.setup.dashboardScim->policies; }

    Workplace m_place;
    Output<scim::Endpoint> m_endpoint;
    QHash<QString, QString> m_roles; ///< name → id, once they were read
    std::chrono::milliseconds m_patience = std::chrono::minutes(3);
    std::chrono::milliseconds m_between = std::chrono::seconds(5);
};

} // namespace bw::cloudflare
