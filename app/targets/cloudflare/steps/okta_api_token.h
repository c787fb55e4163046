#pragma once

#include "app/targets/cloudflare/identity_providers.h"
#include "app/targets/cloudflare/workplace.h"
#include "app/targets/identity_provider_facts.h"

namespace bw::cloudflare {

/// "cloudflare.okta-api-token": the Okta API token with which Access reads the groups of people who are in more than
/// 100 of them. The dashboard has a field for it, the published API has not: it is sent, and where the API does not
/// show that it took it, the admin pastes it. That somebody saved the login method is seen by its version. The token
/// itself cannot be read back.
class OktaApiToken : public Step
{
public:
    /// needs: "cloudflare.identity-provider".
    OktaApiToken(Workplace place, Secret token, Output<IdentityProviderFacts> provider, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    ResultTask<Finding> observe(std::stop_token stop) override;
    [[nodiscard]] std::optional<Card> card() const override;

    /// As far as the journal knows, a login method has a token.
    [[nodiscard]] static bool isGiven(const Journal &journal);
    /// What the journal knows of the token at the login method, which nobody shows.
    struct Standing
    {
        bool isGiven = false;
        bool isAsked = false; ///< the person was asked to enter this or another one, and was not seen to have saved it
        QDateTime given{};    ///< invalid: at some time
    };
    [[nodiscard]] static Standing standing(const Journal &journal);
    /// The login method was replaced as a whole, and the token may have gone with it (UNVERIFIED): it is given anew.
    [[nodiscard]] static Done forget(Journal &journal);

private:
    ResultTask<IdentityProvider> read(std::stop_token stop);
    ResultTask<Next> handOver(QString version);
    Done noteAsked(const QString &version);
    Done noteGiven();
    [[nodiscard]] QString mark() const;
    [[nodiscard]] Finding finding(bool given) const;

    Workplace m_place;
    Secret m_token;
    Output<IdentityProviderFacts> m_provider;
    QString m_version; ///< of the login method when the person was asked
};

} // namespace bw::cloudflare
