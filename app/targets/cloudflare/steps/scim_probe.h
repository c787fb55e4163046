#pragma once

#include "app/scim/endpoint.h"
#include "app/scim/endpoint_rules.h"
#include "app/scim/probe.h"
#include "app/targets/cloudflare/workplace.h"

namespace bw::cloudflare {

/// "cloudflare.scim-probe": the SCIM endpoint takes the secret, bare or after "Bearer ", and refuses a wrong one. Runs
/// before Okta is connected, so that the exact text to paste is known.
class ScimProbe : public Step
{
public:
    /// Sets `form`. needs: "cloudflare.scim-secret".
    ScimProbe(Workplace place, Output<scim::Endpoint> endpoint, Output<scim::HeaderForm> form, QStringList needs);
    /// The same for the dashboard's members: "cloudflare.dashboard-scim-probe". Okta's app for it always sends "Bearer
    /// ", so that this form must be among those that are taken. needs: "cloudflare.dashboard-token".
    static std::shared_ptr<ScimProbe> ofDashboard(Workplace place, Output<scim::Endpoint> endpoint, QStringList needs);
    /// A secret made a moment ago may take a while to be known everywhere: how often a refusal is asked again, and how
    /// long after.
    void setPatience(int tries, std::chrono::milliseconds between);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;

private:
    ScimProbe(const QString &id, const QString &title, Workplace place, Output<scim::Endpoint> endpoint,
              Output<scim::HeaderForm> form, QStringList needs);
    [[nodiscard]] QList<scim::Remark> remarks() const;

    Workplace m_place;
    Output<scim::Endpoint> m_endpoint;
    Output<scim::HeaderForm> m_form;
    bool m_needsBearer = false;
    int m_tries = 3;
    std::chrono::milliseconds m_between{2000};
};

} // namespace bw::cloudflare
