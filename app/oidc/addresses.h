#pragma once

#include "app/oidc/client.h"

namespace bw::oidc {

/// Where the provider answers a client. Okta puts them under /oauth2/v1/ for the org's own authorization server and
/// under /oauth2/<id>/v1/ for a custom one. Source: Okta, OpenID Connect & OAuth 2.0 API, "Composing your base URL".
[[nodiscard]] QUrl endpointUrl(const Client &client, const QString &name); ///< name: "introspect", "authorize", "token"

/// "id:secret" for HTTP Basic, both form-encoded first. Source: RFC 6749 §2.3.1.
[[nodiscard]] Secret basicCredentials(const Client &client, const Secret &secret);

} // namespace bw::oidc
