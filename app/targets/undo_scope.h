#pragma once

#include "app/setup/setup.h"

namespace bw {

/// Whether the step with this id belongs to a section that the setup has. A journal is shared by all setups for one
/// Okta org and team: what another one made is not this one's to take back. The plan itself does not tell, as it lacks
/// the steps of an option that was chosen before.
[[nodiscard]] bool isMadeFor(const Setup &setup, const QString &step);

} // namespace bw
