#pragma once

#include "app/journal/journal.h"
#include "app/plan/step.h"
#include "app/secrets/secret_store.h"
#include "app/setup/setup.h"
#include "app/targets/okta/apps.h"
#include "app/targets/okta/directory.h"

namespace bw::okta {

/// What every step at Okta works with. The journal outlives the steps.
struct Workplace
{
    Client client;
    Journal *journal = nullptr;
    std::shared_ptr<SecretStore> store;
    Setup setup;
    std::shared_ptr<Directory> directory;

    /// The Okta host as it names secrets, e.g. "acme.okta.com".
    [[nodiscard]] const QString &host() const { return setup.okta.domain; }
};

/// One for all steps of a plan.
[[nodiscard]] Workplace makeWorkplace(HttpClient *http, Journal *journal, std::shared_ptr<SecretStore> store,
                                      const Setup &setup, const Secret &token);

} // namespace bw::okta
