#pragma once

#include "app/plan/step.h"
#include "app/scim/endpoint_rules.h"
#include "app/scim/probe.h"

namespace bw::scim {

/// The endpoint takes the secret, bare or after "Bearer ", and refuses a wrong one. Runs before the provisioning side
/// is connected, so that the exact text to paste is known.
class EndpointProbe : public Step
{
public:
    struct Ways
    {
        bool needsBearer = false; ///< the provisioning side puts "Bearer " before the secret by itself
        QString otherWay;         ///< translated: what to do where it takes the secret bare only; may be empty
        QString host;             ///< where the endpoint should be; empty: anywhere
        /// A secret made a moment ago may take a while to be known everywhere: how often a refusal is asked again, and
        /// how long after.
        int tries = 3;
        std::chrono::milliseconds between{2000};
    };
    /// Sets `form`.
    EndpointProbe(const QString &id, const QString &title, const QString &target, HttpClient *http,
                  Output<Endpoint> endpoint, Output<HeaderForm> form, Ways ways, QStringList needs);
    void setPatience(int tries, std::chrono::milliseconds between);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;

private:
    HttpClient *m_http;
    Output<Endpoint> m_endpoint;
    Output<HeaderForm> m_form;
    Ways m_ways;
};

} // namespace bw::scim
