#pragma once

#include "app/scim/endpoint_probe.h"
#include "app/targets/cloudflare/workplace.h"

namespace bw::cloudflare {

/// "cloudflare.scim-probe". Sets `form`. needs: "cloudflare.scim-secret".
class ScimProbe : public scim::EndpointProbe
{
public:
    ScimProbe(Workplace place, Output<scim::Endpoint> endpoint, Output<scim::HeaderForm> form, QStringList needs);

    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
};

/// "cloudflare.dashboard-scim-probe": the same for the dashboard's members, where Okta always sends "Bearer ".
/// needs: "cloudflare.dashboard-token".
class DashboardScimProbe : public scim::EndpointProbe
{
public:
    DashboardScimProbe(Workplace place, Output<scim::Endpoint> endpoint, QStringList needs);
};

} // namespace bw::cloudflare
