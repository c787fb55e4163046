#pragma once

#include "app/net/http_client.h"
#include "app/setup/setup.h"

namespace bw::configcat {

/// Words for an answer of the Public Management API that is not a success.
/// Source: ConfigCat docs, "Public Management API" (status codes of each operation).
[[nodiscard]] Error errorFrom(const ConfigCatSetup &where, const HttpResponse &response);

/// The SCIM endpoint's refusal in ConfigCat's words: where the token is made, and what a new one does.
[[nodiscard]] Error tokenError(const ConfigCatSetup &where, Error seen);

} // namespace bw::configcat
