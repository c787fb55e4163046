#pragma once

#include "app/scim/endpoint.h"
#include "app/targets/cloudflare/logs.h"
#include "app/targets/cloudflare/scim_resources.h"
#include "app/targets/cloudflare/workplace.h"

namespace bw::cloudflare {

/// "proof.cloudflare-scim": the people assigned and the groups pushed have arrived, and the SCIM log holds no failure
/// that still stands. People who never signed in do not arrive, and that is said rather than called a failure.
class ScimProof : public Step
{
public:
    struct Patience
    {
        std::chrono::milliseconds total = std::chrono::minutes(3);
        std::chrono::milliseconds longestPause = std::chrono::seconds(10);
    };
    /// needs: "cloudflare.identity-provider", "proof.okta-provisioning".
    ScimProof(Workplace place, Output<scim::Endpoint> endpoint, Output<scim::Expected> expected, QStringList needs);
    void setPatience(Patience patience) { m_patience = patience; }

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;

private:
    ResultTask<bool> waitForAll(std::stop_token stop);
    ResultTask<bool> look(std::stop_token stop);
    ResultTask<QStringList> arrivedPeople(std::stop_token stop);
    ResultTask<QStringList> arrivedGroups(std::stop_token stop);
    ResultTask<QList<logs::ScimEntry>> failures(std::stop_token stop);
    ResultTask<Next> judgeMissing(std::stop_token stop);
    ResultTask<QStringList> signedInAmong(QStringList people, std::stop_token stop);
    [[nodiscard]] QString howFar() const;
    [[nodiscard]] Error failed(const QString &message, const QString &action) const;

    Workplace m_place;
    Output<scim::Endpoint> m_endpoint;
    Output<scim::Expected> m_expected;
    Patience m_patience;
    QStringList m_missingPeople;
    QStringList m_missingGroups;
};

} // namespace bw::cloudflare
