#pragma once

#include "app/targets/okta/app_kind.h"
#include "app/targets/okta/provisioned.h"
#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// "proof.okta-people" and its sisters: everybody assigned has been provisioned, so that groups may be pushed. Okta
/// leaves out of a pushed group whoever is not there yet, without a word; whether it adds them later is not documented.
/// Who cannot be provisioned holds nothing up for ever: they are named, and it goes on.
class PeopleProof : public Step
{
public:
    struct Patience
    {
        std::chrono::milliseconds total = std::chrono::minutes(2);
        std::chrono::milliseconds quiet = std::chrono::seconds(30); ///< without a change, where Okta has nobody queued
        std::chrono::milliseconds longestPause = std::chrono::seconds(5);
    };
    /// `isAssigned`: a group is assigned, whose people may take a moment to be there. needs: "okta.scim-assignments".
    PeopleProof(Workplace place, const AppKind &kind, Output<AppRef> app, bool isAssigned, QStringList needs);
    void setPatience(Patience patience) { m_patience = patience; }

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;

private:
    ResultTask<Provisioned> wait(std::stop_token stop);

    Workplace m_place;
    Output<AppRef> m_app;
    bool m_isAssigned;
    Patience m_patience;
};

} // namespace bw::okta
