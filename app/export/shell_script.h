#pragma once

#include "app/export/export_input.h"

namespace bw {

/// The setup as a POSIX shell script over curl and jq: looks before it makes, so that it can run again. Credentials
/// come from the environment; it holds no secret. What no API offers it prints at its end. SAML and dashboard flows are
/// not written, and it says so.
[[nodiscard]] QByteArray shellScript(const ExportInput &input);

} // namespace bw
