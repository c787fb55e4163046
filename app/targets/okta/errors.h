#pragma once

#include "app/net/http_client.h"

namespace bw::okta {

/// Words for an answer of Okta's that is not a success: by Okta's error code first, because a 401 is not always a bad
/// token, then by HTTP status. Source: Okta API reference, "Error codes".
[[nodiscard]] Error errorFrom(const HttpRequest &request, const HttpResponse &response);

/// An answer that Okta's documents do not allow.
[[nodiscard]] Error unexpectedAnswer(const HttpRequest &request, const HttpResponse &response, const QString &what);

} // namespace bw::okta
