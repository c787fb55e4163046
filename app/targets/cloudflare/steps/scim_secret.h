#pragma once

#include "app/scim/endpoint.h"
#include "app/targets/cloudflare/workplace.h"

namespace bw::cloudflare {

/// "cloudflare.scim-secret": the secret of the SCIM endpoint, read back from the secret store. A lost one that nobody
/// uses yet is replaced; one that Okta uses is left alone unless the person asks for it, because Okta would get 401
/// until the new one is pasted. One that Cloudflare refuses (somebody made a new one) is as good as lost.
class ScimSecret : public Step
{
public:
    /// Whether the provisioning side holds a secret of this endpoint already. Asked only when the secret is not known
    /// here.
    using IsConnected = std::function<ResultTask<bool>(std::stop_token)>;

    /// Completes `endpoint`. needs: "cloudflare.identity-provider". Without `isConnected` the people and groups that
    /// have arrived are taken for the answer.
    ScimSecret(Workplace place, Output<scim::Endpoint> endpoint, QStringList needs, IsConnected isConnected = {});

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;

private:
    Task<bool> isRefused(Secret stored, std::stop_token stop);
    ResultTask<bool> isInUse(std::stop_token stop);
    ResultTask<bool> hasArrivals(std::stop_token stop);
    ResultTask<Secret> replace(std::stop_token stop);
    ResultTask<Secret> switchOffAndOn(std::stop_token stop);
    void complete(const Secret &secret);
    [[nodiscard]] bool isOurs() const;
    [[nodiscard]] bool mustBeReplaced() const { return m_place.replaceScimSecret && !m_replaced; }
    [[nodiscard]] bool cannotRefresh() const;
    [[nodiscard]] QString storeKey() const;
    [[nodiscard]] Finding kept() const;
    [[nodiscard]] Finding toBeWritten() const;
    [[nodiscard]] Finding elsewhere() const;
    [[nodiscard]] Finding toBeReplaced() const;

    Workplace m_place;
    Output<scim::Endpoint> m_endpoint;
    IsConnected m_isConnected;
    bool m_replaced = false; ///< in this run
    bool m_others = false;   ///< somebody provisions there, by no app that this setup names
    bool m_inUse = false;    ///< a new secret would lock somebody out
    bool m_refused = false;  ///< Cloudflare does not take the one that is kept here
};

} // namespace bw::cloudflare
