#pragma once

#include "app/practice/cloudflare/state.h"
#include "app/practice/server.h"

namespace bw::practice::cloudflare {

/// The pages of the dashboard in which something is done by hand: the login methods, where the Okta API token is
/// pasted. They lie beside the API and need no sign-in, as the stand-in is on loopback.
void serveDashboardPages(Server &server, State &state);

} // namespace bw::practice::cloudflare
