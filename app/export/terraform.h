#pragma once

#include "app/export/export_input.h"

namespace bw {

/// The setup as Terraform configuration for the providers cloudflare/cloudflare 5 and okta/okta 6, with import blocks
/// for what is there already, so that `terraform plan` begins where the wizard ended. Holds no secret. What no resource
/// can do stands in it as a comment.
[[nodiscard]] QByteArray terraformConfiguration(const ExportInput &input);

} // namespace bw
