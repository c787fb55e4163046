#pragma once

#include "app/targets/okta/claims.h"
#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// "okta.groups-claim": the claim "groups" in the app's ID token, which Cloudflare's group rules read. By the endpoint
/// that Okta's own Terraform provider uses; where that is closed, by a token claim; else by hand. Never both, because
/// they would bear the same name.
class GroupsClaim : public Step
{
public:
    /// needs: "okta.oidc-app".
    GroupsClaim(Workplace place, Output<AppRef> app, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    ResultTask<Finding> readBack(std::stop_token stop) override;
    [[nodiscard]] StepState stateWhenRight() const override;
    [[nodiscard]] std::optional<Card> card() const override;

private:
    /// What a look at the app's claims showed.
    struct Seen
    {
        std::optional<claims::Filter> filter;       ///< nullopt: the endpoint is closed
        std::optional<claims::Federated> federated; ///< one named "groups"
        bool federatedReadable = false;
    };
    ResultTask<Seen> look(std::stop_token stop);
    [[nodiscard]] Finding judge(const Seen &seen) const;
    ResultTask<Next> writeFilter(std::stop_token stop);
    ResultTask<Next> writeFederated(std::stop_token stop);
    Done remember(const QJsonObject &data);

    Workplace m_place;
    Output<AppRef> m_app;
    SignInSetup m_signIn;
    Seen m_seen;
};

} // namespace bw::okta
