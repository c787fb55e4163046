#pragma once

#include "app/setup/setup.h"

#include <QUrl>

/// Pages of ConfigCat's dashboard. Source: ConfigCat docs, "SCIM: Okta", "Public Management API".
namespace bw::configcat::links {

[[nodiscard]] QUrl authentication(const ConfigCatSetup &setup); ///< "Authentication & Provisioning"
[[nodiscard]] QUrl apiCredentials(const ConfigCatSetup &setup); ///< "Public API credentials"

} // namespace bw::configcat::links
