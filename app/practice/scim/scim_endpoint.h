#pragma once

#include "app/practice/scim/scim_store.h"
#include "app/practice/server.h"

#include <functional>
#include <variant>

namespace bw::practice::scim {

/// The store that a request may work on, or the refusal.
using Door = std::variant<Store *, Reply>;

/// Serves /Users and /Groups below `prefix` (which may hold {names}). `open` is asked at each request: it looks at the
/// credentials and finds the store.
void serve(Server &server, const QString &prefix, std::function<Door(const Request &)> open);

/// ServiceProviderConfig, ResourceTypes and Schemas (RFC 7644 §4); without this they are not found.
void serveDiscovery(Server &server, const QString &prefix, std::function<Door(const Request &)> open);

/// An Error message (RFC 7644 §3.12).
Reply refusal(const Problem &problem);
Reply unauthorized();

} // namespace bw::practice::scim
