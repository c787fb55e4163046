#pragma once

#include "app/practice/cloudflare/state.h"

namespace bw::practice::cloudflare {

/// An identity provider as the API shows it: secrets are absent, not masked.
QJsonObject shown(const IdentityProvider &provider, const Account &account, const State &state);
/// The same for the answer that switches SCIM on, the only one with its secret.
QJsonObject shownOnce(const IdentityProvider &provider, const Account &account, const State &state);

QString scimBaseUrl(const IdentityProvider &provider, const State &state);

/// Takes over what a judged body says, as a full replacement: whatever it omits is reset, only the client secret stays.
/// True when SCIM went from off to on, and thus has a new secret.
bool takeOver(IdentityProvider &provider, const QJsonObject &body, const Ways &ways);

} // namespace bw::practice::cloudflare
