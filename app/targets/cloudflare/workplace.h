#pragma once

#include "app/journal/journal.h"
#include "app/plan/step.h"
#include "app/secrets/secret_store.h"
#include "app/setup/setup.h"
#include "app/targets/cloudflare/client.h"
#include "app/targets/cloudflare/team.h"

namespace bw::cloudflare {

/// What every step at Cloudflare works with. The HttpClient and the journal outlive the steps. Copies share `team`.
struct Workplace
{
    Client client;
    Journal *journal = nullptr;
    std::shared_ptr<SecretStore> store;
    Setup setup;
    Output<Team> team; ///< set by cloudflare.preflight
    /// The person said that the SCIM secret is lost or to be replaced, though somebody may use it.
    bool replaceScimSecret = false;

    [[nodiscard]] const CloudflareSetup &where() const { return *setup.cloudflare; }
    /// Where the team's own pages are served.
    [[nodiscard]] QUrl teamUrl() const;
    /// Where the SCIM address of the login method should be; empty: anywhere, for a team with an address of its own.
    [[nodiscard]] QString scimHost() const;
    /// "/accounts/<id>" + rest; the team must be known.
    [[nodiscard]] QString accountPath(const QString &rest) const;
};

/// One for all steps of a plan. setup.cloudflare must be there.
[[nodiscard]] Workplace makeWorkplace(HttpClient *http, Journal *journal, std::shared_ptr<SecretStore> store,
                                      const Setup &setup, const Secret &token);

} // namespace bw::cloudflare
