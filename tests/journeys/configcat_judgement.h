#pragma once

#include "tests/journeys/world.h"

namespace bw::test {

/// What of ConfigCat's setup should be there and is not, read in the tenants.
[[nodiscard]] QStringList configcatFaults(const World &world);
/// The same of what the admin did by hand in ConfigCat.
[[nodiscard]] QStringList configcatHandFaults(const World &world);

} // namespace bw::test
