#pragma once

#include "app/oidc/client.h"
#include "app/scim/endpoint.h"
#include "app/targets/cloudflare/provider_wish.h"
#include "app/targets/cloudflare/workplace.h"
#include "app/targets/identity_provider_facts.h"

namespace bw::cloudflare {

/// "cloudflare.identity-provider": the login method of Access, with SCIM switched on in the same request when it is
/// wanted. Found by the journal's id, else by Okta account and client id. The SCIM secret, shown once, goes into the
/// secret store the moment it comes.
class IdentityProviderStep : public Step
{
public:
    /// Sets `endpoint` (when SCIM is on; its secret is empty when it is not known) and `facts`.
    /// needs: "cloudflare.preflight", "okta.oidc-app".
    IdentityProviderStep(Workplace place, Output<oidc::Client> client, Output<scim::Endpoint> endpoint,
                         Output<IdentityProviderFacts> facts, QStringList needs);
    /// The same with type saml. needs: "cloudflare.preflight", the step that sets `metadata`.
    IdentityProviderStep(Workplace place, Output<saml::Metadata> metadata, Output<scim::Endpoint> endpoint,
                         Output<IdentityProviderFacts> facts, QStringList needs);

    /// The run has no Okta API token that could be given anew after a change.
    void lacksApiToken() { m_lacksApiToken = true; }
    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    ResultTask<Finding> readBack(std::stop_token stop) override;
    ResultTask<Finding> observe(std::stop_token stop) override;
    /// For a login method that is marked read-only.
    [[nodiscard]] std::optional<Card> card() const override;

private:
    using WishMaker = std::function<ProviderWish()>;
    IdentityProviderStep(Workplace place, WishMaker wish, Output<scim::Endpoint> endpoint,
                         Output<IdentityProviderFacts> facts, QStringList needs);
    ResultTask<Finding> look(std::stop_token stop);
    ResultTask<std::optional<IdentityProvider>> find(ProviderWish wish, std::stop_token stop);
    [[nodiscard]] QStringList knownIds() const;
    ResultTask<IdentityProvider> create(ProviderWish wish, std::stop_token stop);
    ResultTask<IdentityProvider> unchanged(std::stop_token stop);
    ResultTask<IdentityProvider> change(ProviderWish wish, IdentityProvider before, std::stop_token stop);
    Task<> keepSecret(IdentityProvider provider);
    Done noteSavedSecret(const ProviderWish &wish, const QList<FieldDiff> &fields);
    Done noteSecret(const ProviderWish &wish, const IdentityProvider &provider);
    [[nodiscard]] bool hasOlderSecret(const ProviderWish &wish) const;
    [[nodiscard]] Finding judge(const ProviderWish &wish) const;
    void handOver(Finding &finding) const;
    [[nodiscard]] bool isOurs(const QString &id) const;
    [[nodiscard]] MadeObject ours(const ProviderWish &wish, const IdentityProvider &provider) const;
    void setOutputs(const ProviderWish &wish, const IdentityProvider &provider);

    Workplace m_place;
    WishMaker m_wish;
    Output<scim::Endpoint> m_endpoint;
    Output<IdentityProviderFacts> m_facts;
    std::optional<IdentityProvider> m_found;
    bool m_lacksApiToken = false;
    QStringList m_neighbours; ///< names of other login methods for the same org
};

} // namespace bw::cloudflare
