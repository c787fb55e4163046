#pragma once

#include "app/targets/cloudflare/workplace.h"

namespace bw::cloudflare {

/// "cloudflare.preflight": the account, its Zero Trust organization and whether that is the team named; in a run that
/// makes the login method also whether the token may do that, before Okta has an app for it. Sets Workplace::team.
class Preflight : public Step
{
public:
    explicit Preflight(Workplace place, QStringList needs = {});

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;

private:
    ResultTask<Team> look(std::stop_token stop);
    [[nodiscard]] bool needsTeam() const;
    [[nodiscard]] bool wasSetUp(const QString &account) const;

    Workplace m_place;
};

} // namespace bw::cloudflare
