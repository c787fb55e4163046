#pragma once

#include "app/practice/cloudflare/state.h"

namespace bw::practice::cloudflare {

/// Lets a provider's SCIM endpoint write the account's SCIM log and follow the rules for deprovisioned users.
void keepLog(IdentityProvider &provider, Account &account, const Ways &ways);

} // namespace bw::practice::cloudflare
