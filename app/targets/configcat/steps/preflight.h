#pragma once

#include "app/scim/endpoint.h"
#include "app/targets/configcat/workplace.h"

namespace bw::configcat {

/// "configcat.preflight": the SCIM endpoint takes the token and refuses a wrong one, before Okta is touched; and the
/// organization is one that the Public API credentials see, where they are given. Sets Workplace::organization and the
/// endpoint.
class Preflight : public Step
{
public:
    Preflight(Workplace place, Output<scim::Endpoint> endpoint);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override; ///< has nothing to do

private:
    Workplace m_place;
    Output<scim::Endpoint> m_endpoint;
};

} // namespace bw::configcat
