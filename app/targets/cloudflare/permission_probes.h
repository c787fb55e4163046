#pragma once

#include "app/targets/cloudflare/client.h"

namespace bw::cloudflare {

/// Whether the token has this permission, seen by using it: what a token may do cannot be listed by the token itself.
/// Rights to read are asked by a small read. Rights to write are asked by a request that is refused for its content
/// when the right is there, and for the right when it is not; nothing is made in either case. Source: Cloudflare API
/// reference, "Accepted Permissions" of each call. Errors: what kept the question from being answered.
[[nodiscard]] ResultTask<bool> mayUse(Client client, Permission permission, QString account, std::stop_token stop);

} // namespace bw::cloudflare
