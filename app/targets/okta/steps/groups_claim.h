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
    [[nodiscard]] std::optional<Card> card() const override;

private:
    /// What a look at the app's claims showed.
    struct Seen
    {
        std::optional<claims::Filter> filter;       ///< nullopt: not readable here
        std::optional<claims::Federated> federated; ///< the one named "groups"
    };
    DoneTask look(std::stop_token stop);
    [[nodiscard]] Finding judge() const;
    [[nodiscard]] Finding plainFinding(Change change) const;
    [[nodiscard]] static QString mayNotArrive();
    void judgeSecond(Finding *finding) const;
    [[nodiscard]] bool hasBoth() const; ///< a filter and a token claim, of one name
    [[nodiscard]] bool isFilterRight() const;
    [[nodiscard]] QString issuerMode() const;
    /// The token claim that is there was made by us.
    [[nodiscard]] bool isOurFederated() const;
    DoneTask removeFederated(std::stop_token stop);
    ResultTask<Next> writeAgain(std::stop_token stop);
    ResultTask<Next> writeFederated(std::stop_token stop);
    Done remember(const QJsonObject &data);
    Done rememberAnnounced();
    Result<Next> handOver();
    [[nodiscard]] bool isByHand() const { return m_handedOver || m_signIn.groupsClaim == bw::GroupsClaim::ByHand; }

    Workplace m_place;
    Output<AppRef> m_app;
    SignInSetup m_signIn;
    Seen m_seen;
    bool m_handedOver = false;
};

/// What the step has found: the app sends the claim by a filter and by a token claim at once, and only one arrives.
[[nodiscard]] bool hasTwoGroupsClaims(const Finding &finding);

} // namespace bw::okta
