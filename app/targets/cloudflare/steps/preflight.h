#pragma once

#include "app/targets/cloudflare/workplace.h"

namespace bw::cloudflare {

/// "cloudflare.preflight": the account, its Zero Trust organization and whether that is the team named. Sets
/// Workplace::team.
class Preflight : public Step
{
public:
    explicit Preflight(Workplace place, QStringList needs = {});

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override; ///< has nothing to do

private:
    ResultTask<Team> look(std::stop_token stop);

    Workplace m_place;
};

} // namespace bw::cloudflare
