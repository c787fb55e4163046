#pragma once

#include "app/scim/endpoint.h"
#include "app/targets/cloudflare/tokens.h"
#include "app/targets/cloudflare/workplace.h"

namespace bw::cloudflare {

/// "cloudflare.dashboard-token": the token with which Okta provisions dashboard members: account-owned, with the one
/// permission SCIM Provisioning, without an end. Made by API and kept in the secret store at once, or the one that was
/// pasted. One whose value Cloudflare refuses (somebody rolled it) is as good as lost.
class DashboardToken : public Step
{
public:
    /// Whether Okta's app holds a token already; asked only when it is not known here.
    using IsConnected = std::function<ResultTask<bool>(std::stop_token)>;

    /// Sets `endpoint`. `pasted` is used when the setup says so. needs: "cloudflare.dashboard-account".
    DashboardToken(Workplace place, Secret pasted, Output<scim::Endpoint> endpoint, QStringList needs,
                   IsConnected isConnected = {});

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;

private:
    Task<bool> isRefused(Secret stored, std::stop_token stop);
    ResultTask<std::optional<tokens::Token>> findMade(std::stop_token stop);
    ResultTask<std::optional<tokens::Token>> findLost(std::stop_token stop);
    ResultTask<Secret> make(std::stop_token stop);
    [[nodiscard]] MadeObject ours(const tokens::Token &token) const;
    void setEndpoint(const Secret &secret);
    [[nodiscard]] QString storeKey() const;
    [[nodiscard]] bool isMinted() const
    {
        return m_place.setup.dashboardScim && m_place.setup.dashboardScim->mintToken;
    }
    [[nodiscard]] Finding finding(Change change, const QString &summary) const;

    Workplace m_place;
    Secret m_pasted;
    Output<scim::Endpoint> m_endpoint;
    IsConnected m_isConnected;
    std::optional<tokens::Token> m_found;
    Secret m_value; ///< made in this run: it may not be known everywhere yet
};

} // namespace bw::cloudflare
