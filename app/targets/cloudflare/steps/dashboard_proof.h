#pragma once

#include "app/scim/arrival_proof.h"
#include "app/targets/cloudflare/workplace.h"

namespace bw::cloudflare {

/// "proof.cloudflare-dashboard": the people assigned are members of the account, and the pushed groups are its user
/// groups, with their people in them.
class DashboardProof : public scim::ArrivalProof
{
public:
    /// needs: "cloudflare.dashboard-token", the step that proves Okta's side.
    DashboardProof(Workplace place, Output<scim::Endpoint> endpoint, Output<scim::Expected> expected,
                   QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;

protected:
    ResultTask<QStringList> arrivedPeople(std::stop_token stop) override;
    ResultTask<QStringList> arrivedGroups(std::stop_token stop) override;
    ResultTask<scim::Members> arrivedMembers(QStringList groups, std::stop_token stop) override;
    ResultTask<Next> judgeMissingPeople(QStringList people, std::stop_token stop) override;

private:
    Workplace m_place;
    QHash<QString, QString> m_groupIds; ///< by name, as they were listed last
};

} // namespace bw::cloudflare
