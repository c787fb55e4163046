#pragma once

#include "app/practice/cloudflare/state.h"
#include "app/practice/server.h"

namespace bw::practice::cloudflare {

/// One page of the dashboard; `content` is HTML.
[[nodiscard]] Reply dashboardPage(const QString &title, const QString &content, int status = 200);

/// The pages of the dashboard in which something is done by hand: the login methods, where the Okta API token is
/// pasted, the user groups, where those of an older set-up are deleted, and the API tokens. They lie beside the API and
/// need no sign-in, as the stand-in is on loopback.
void serveDashboardPages(Server &server, State &state);

} // namespace bw::practice::cloudflare
