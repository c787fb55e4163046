#pragma once

#include "app/journal/journal.h"
#include "app/net/dns.h"
#include "app/plan/step.h"
#include "app/setup/credentials.h"
#include "app/setup/setup.h"
#include "app/targets/configcat/organizations.h"

namespace bw::configcat {

/// What every step at ConfigCat works with. The HttpClient and the journal outlive the steps. Copies share
/// `organization`.
struct Workplace
{
    Client client;
    Journal *journal = nullptr;
    Setup setup;
    Secret scimToken;
    dns::TextLookup texts;
    Output<Organization> organization; ///< set by configcat.preflight

    [[nodiscard]] const ConfigCatSetup &where() const { return *setup.configcat; }
    /// What is done in ConfigCat can be seen.
    [[nodiscard]] bool isReadable() const { return organization.isSet() && organization->isReadable; }
};

/// One for all steps of a plan. setup.configcat must be there.
[[nodiscard]] Workplace makeWorkplace(HttpClient *http, Journal *journal, const Setup &setup,
                                      const Credentials &credentials);

} // namespace bw::configcat
