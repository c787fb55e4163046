#pragma once

#include "app/practice/message.h"
#include "app/practice/okta/org.h"

namespace bw::practice::okta {

/// An active OIDC app; null when there is none of that id.
[[nodiscard]] App *clientNamed(const Org &org, const QString &clientId);
/// What a custom authorization server has before any scope is made there, and what the org's own has.
[[nodiscard]] QStringList serverScopes();
[[nodiscard]] QStringList orgScopes();
[[nodiscard]] Reply oauthError(int status, const QString &error, const QString &description);

} // namespace bw::practice::okta
