#pragma once

#include "app/net/http_client.h"

namespace bw {

/// One line for people and for a saved log: time (UTC), vendor, method, path, status, duration and request id. Holds no
/// secret.
[[nodiscard]] QString requestLogLine(const Exchange &exchange);

} // namespace bw
