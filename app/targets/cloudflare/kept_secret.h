#pragma once

#include "app/plan/step.h"

namespace bw::cloudflare {

/// The field of a secret that is kept here and that Cloudflare does not take any more: somebody made a new one.
/// `comparison`: Different where it is made anew, CannotBeRead where Okta may hold the newer one.
[[nodiscard]] FieldDiff refusedSecret(const QString &name, Comparison comparison);
/// Whether a step found that.
[[nodiscard]] bool hasRefusedSecret(const Finding &finding);

} // namespace bw::cloudflare
