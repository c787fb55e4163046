#pragma once

#include "app/practice/cloudflare/body_rules.h"

namespace bw::practice::cloudflare {

/// The first fault in `include`, `exclude` and `require` of an Access group or policy: each rule is an object with the
/// one key of its kind (Cloudflare API, Access policies).
std::optional<BodyFault> ruleFault(const QJsonObject &body);

} // namespace bw::practice::cloudflare
