#pragma once

#include "app/practice/cloudflare/state.h"
#include "app/practice/server.h"

namespace bw::practice::cloudflare {

/// The route of "Manage Account > Account API Tokens" as links name it.
inline const QString tokensRoute = QStringLiteral("/:account/api-tokens");

/// The page of that route: filled in as far as the link says (`permissionGroupKeys`, `name`) and the dashboard knows
/// the keys; what it does not know it leaves out without a word. Source: Cloudflare Docs, "Account-owned token
/// templates".
[[nodiscard]] Reply tokensPage(const State &state, const Request &request);
/// Summary and making, which follow on that page.
void serveTokenForms(Server &server, State &state);

} // namespace bw::practice::cloudflare
