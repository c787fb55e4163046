#pragma once

#include "app/scim/endpoint.h"
#include "app/targets/okta/catalog.h"
#include "app/targets/okta/steps/scim_app.h"

namespace bw::okta {

/// "okta.dashboard-scim-app" where the setup takes the app “Cloudflare Dashboard” of Okta's catalogue instead of the
/// test app. Its form wants the Account ID when it is added. No document names that member of the API: it is tried as
/// accountId, then as what Okta's refusal calls it, and is left to the person where that fails too.
/// Source: Cloudflare Docs, "Provision with Okta".
class DashboardCatalogApp : public ScimApp
{
public:
    /// `entry`: of the catalogue; not set where the catalogue cannot be searched: then the app is added by hand.
    /// needs: "okta.dashboard-groups", the step that sets `endpoint`.
    DashboardCatalogApp(Workplace place, AppKind kind, Output<catalog::Entry> entry, Output<scim::Endpoint> endpoint,
                        Output<AppRef> app, QStringList needs);

    ResultTask<Finding> observe(std::stop_token stop) override;
    [[nodiscard]] std::optional<Card> card() const override;

protected:
    ResultTask<Finding> look(std::stop_token stop) override;
    ResultTask<std::optional<App>> find(std::stop_token stop) override;
    ResultTask<Next> create(std::stop_token stop) override;

private:
    [[nodiscard]] QJsonObject newBody(const QString &accountField) const;

    Output<catalog::Entry> m_entry;
    Output<scim::Endpoint> m_endpoint;
    bool m_isSettling = false; ///< the person adds the app; it is still to be set as it should be
    bool m_byHand = false;
};

} // namespace bw::okta
