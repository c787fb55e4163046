#pragma once

#include "app/scim/arrival_proof.h"
#include "app/scim/resources.h"
#include "app/targets/configcat/workplace.h"

namespace bw::configcat {

/// "proof.configcat": the people assigned and the groups pushed are at ConfigCat's SCIM endpoint, and the people are
/// members of the organization, where that may be read.
class ScimProof : public scim::ArrivalProof
{
public:
    /// needs: "configcat.provisioning" and the step that proves Okta's side.
    ScimProof(Workplace place, Output<scim::Endpoint> endpoint, Output<scim::Expected> expected, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;

protected:
    ResultTask<QStringList> arrivedPeople(std::stop_token stop) override;
    ResultTask<QStringList> arrivedGroups(std::stop_token stop) override;
    ResultTask<scim::Members> arrivedMembers(QStringList groups, std::stop_token stop) override;
    ResultTask<Next> judgeMissingPeople(QStringList people, std::stop_token stop) override;

private:
    ResultTask<QString> aboutMembers(std::stop_token stop);

    Workplace m_place;
    bool m_groupsListed = true;
    QList<scim::resources::Group> m_groups; ///< as they were listed last
};

} // namespace bw::configcat
