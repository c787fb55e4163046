#pragma once

#include "app/scim/arrival_proof.h"
#include "app/targets/cloudflare/workplace.h"

namespace bw::cloudflare {

/// "proof.cloudflare-scim": the people assigned and the groups pushed have arrived, and the SCIM log holds no failure
/// that still stands; the people are in their groups. People who never signed in do not arrive, and that is said rather
/// than called a failure.
class ScimProof : public scim::ArrivalProof
{
public:
    /// needs: "cloudflare.identity-provider", "proof.okta-provisioning".
    ScimProof(Workplace place, Output<scim::Endpoint> endpoint, Output<scim::HeaderForm> form,
              Output<scim::Expected> expected, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;

protected:
    ResultTask<QStringList> arrivedPeople(std::stop_token stop) override;
    ResultTask<QStringList> arrivedGroups(std::stop_token stop) override;
    /// From the SCIM endpoint where its secret is at hand, else from the API.
    ResultTask<scim::Members> arrivedMembers(QStringList groups, std::stop_token stop) override;
    DoneTask lookForFailures(std::stop_token stop) override;
    ResultTask<Next> judgeMissingPeople(QStringList people, std::stop_token stop) override;

private:
    ResultTask<scim::Members> membersByScim(QStringList groups, std::stop_token stop);
    ResultTask<QStringList> signedInAmong(QStringList people, std::stop_token stop);

    Workplace m_place;
    Output<scim::HeaderForm> m_form;    ///< how the endpoint takes the secret; set where that is at hand
    QHash<QString, QString> m_groupIds; ///< by name, as they were listed last
};

} // namespace bw::cloudflare
