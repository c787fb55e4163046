#pragma once

#include "app/export/export_input.h"

/// What no script and no configuration can hold, in the words of their comments.
namespace bw::not_written {

/// The Okta API token for people in more than 100 groups, and where it is set; empty where none is in use.
[[nodiscard]] QString oktaApiToken(const ExportInput &input);

} // namespace bw::not_written
