#pragma once

#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// Whether this plan can be carried out here: the org answers, the token is accepted, and every group that is named
/// exists. Reads only what later steps need anyway.
class Preflight : public Step
{
public:
    explicit Preflight(Workplace place);
    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;

private:
    Workplace m_place;
};

} // namespace bw::okta
