#pragma once

#include "app/practice/cloudflare/body_rules.h"
#include "app/practice/cloudflare/state.h"

namespace bw::practice::cloudflare {

/// The first reason to refuse a body of an identity provider. `old` is what a PUT replaces, null for a POST
/// (Cloudflare API, Zero Trust › Identity providers).
std::optional<BodyFault> providerFault(const QJsonObject &body, const IdentityProvider *old, const Ways &ways);

} // namespace bw::practice::cloudflare
