#pragma once

#include "app/targets/okta/steps/oidc_client_step.h"

namespace bw::okta {

/// "okta.oidc-catalog-app": the app "Cloudflare One" of Okta's catalogue, found by the journal's id, else by its team
/// domain. Groups that come from a directory are refused: this app cannot pass them on.
class OidcCatalogApp : public OidcClientStep
{
public:
    /// Sets both outputs. needs: "okta.preflight".
    OidcCatalogApp(Workplace place, Output<AppRef> app, Output<oidc::Client> client, QStringList needs);

    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    ResultTask<Finding> observe(std::stop_token stop) override;
    [[nodiscard]] std::optional<Card> card() const override;

private:
    ResultTask<Finding> look(std::stop_token stop) override;
    Task<bool> isNotListed(std::stop_token stop);
    ResultTask<std::optional<App>> find(std::stop_token stop);
    [[nodiscard]] std::optional<App> forTeam(const QList<App> &all) const;
    ResultTask<std::optional<Error>> directoryGroups(std::stop_token stop);
    [[nodiscard]] bool isTeam(const QString &domain) const;
    [[nodiscard]] QString wholeHost() const;
    [[nodiscard]] QString redirectHint() const override;
    [[nodiscard]] Finding judge(const App &app) const;
    [[nodiscard]] Error changedByHand(const App &app, Error error) const;
    [[nodiscard]] QJsonObject changedBody(const App &app) const;
    [[nodiscard]] QJsonObject newBody(const QString &key) const;

    std::optional<App> m_found;
    [[nodiscard]] bool isByHand() const { return m_isRefused || m_isNotListed; }

    bool m_isRefused = false;   ///< the org's catalogue did not take the key that we know
    bool m_isNotListed = false; ///< and does not list the app, as far as the last look has seen
};

} // namespace bw::okta
