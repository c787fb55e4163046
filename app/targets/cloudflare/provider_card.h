#pragma once

#include "app/targets/cloudflare/provider_wish.h"

namespace bw::cloudflare {

/// What a person sets in the dashboard where the API may not change the login method: each field of `differing` by its
/// name there. Source: Cloudflare Docs, Okta, SAML and SCIM; the rows of the dashboard's form.
[[nodiscard]] std::optional<Card> providerCard(const ProviderWish &wish, const IdentityProvider &found,
                                               const QList<FieldDiff> &fields, const QUrl &api);

} // namespace bw::cloudflare
