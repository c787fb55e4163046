#pragma once

#include "app/practice/okta/org.h"

namespace bw::practice::okta {

[[nodiscard]] QJsonObject userJson(const User &user);
/// With `stats`: how many people, apps and push mappings it has (expand=stats).
[[nodiscard]] QJsonObject groupJson(const Group &group, const Org &org, const QString &orgUrl, bool stats);

} // namespace bw::practice::okta
