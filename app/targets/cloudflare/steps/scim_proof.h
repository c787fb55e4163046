#pragma once

#include "app/scim/arrival_proof.h"
#include "app/targets/cloudflare/workplace.h"

namespace bw::cloudflare {

/// "proof.cloudflare-scim": the people assigned and the groups pushed have arrived, and the SCIM log holds no failure
/// that still stands. People who never signed in do not arrive, and that is said rather than called a failure.
class ScimProof : public scim::ArrivalProof
{
public:
    /// needs: "cloudflare.identity-provider", "proof.okta-provisioning".
    ScimProof(Workplace place, Output<scim::Endpoint> endpoint, Output<scim::Expected> expected, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;

protected:
    ResultTask<QStringList> arrivedPeople(std::stop_token stop) override;
    ResultTask<QStringList> arrivedGroups(std::stop_token stop) override;
    DoneTask lookForFailures(std::stop_token stop) override;
    ResultTask<Next> judgeMissingPeople(QStringList people, std::stop_token stop) override;

private:
    ResultTask<QStringList> signedInAmong(QStringList people, std::stop_token stop);

    Workplace m_place;
};

} // namespace bw::cloudflare
