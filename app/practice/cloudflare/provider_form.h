#pragma once

#include "app/practice/cloudflare/state.h"

namespace bw::practice::cloudflare {

/// The dashboard's form of a login method, with its fields called as on the by-hand cards. Secrets are never shown.
[[nodiscard]] QString formOf(const IdentityProvider &provider);
/// Takes over what was entered; a field that is left empty, or was not sent, leaves what is there.
void takeForm(IdentityProvider &provider, const QHash<QString, QString> &form);

} // namespace bw::practice::cloudflare
