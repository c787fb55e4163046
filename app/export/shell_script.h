#pragma once

#include "app/export/export_input.h"

namespace bw {

/// The setup as a POSIX shell script over curl and jq: looks before it makes, so that it can run again. Credentials
/// come from the environment; it holds no secret. Where something is by hand first, it says what, makes the rest, and
/// ends with 4. The authorization server, risk scores, the Okta API token for Cloudflare and migration are not
/// written, and it says so.
[[nodiscard]] QByteArray shellScript(const ExportInput &input);

} // namespace bw
