#pragma once

#include "app/core/result.h"
#include "app/targets/identity_provider_facts.h"

namespace bw {

/// The API configuration of the identity provider in the shape and order of Cloudflare's documents ("Okta › Example API
/// Configuration"): {"config":{"client_id","client_secret","okta_account",…},"type","name"}. The secret is the
/// documents' placeholder unless asked for, and so is the Okta API token for people in more than 100 groups, where it
/// is in use. Errors: NotFound when a secret is asked for and not known here.
[[nodiscard]] Result<QByteArray> identityProviderJson(const IdentityProviderFacts &facts, bool withSecrets);

} // namespace bw
