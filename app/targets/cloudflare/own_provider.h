#pragma once

#include "app/setup/setup.h"
#include "app/targets/cloudflare/identity_providers.h"

namespace bw::cloudflare {

/// The identity provider that stands for a setup's Okta org: the one with this id, else the one that names the org's
/// host, of several the one that bears the setup's name. Nothing when there is none.
[[nodiscard]] std::optional<IdentityProvider> ownProvider(const QList<IdentityProvider> &all, const Setup &setup,
                                                          const QString &knownId = {});

} // namespace bw::cloudflare
