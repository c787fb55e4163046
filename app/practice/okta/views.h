#pragma once

#include "app/practice/okta/org.h"
#include "app/practice/okta/search.h"

namespace bw::practice::okta {

[[nodiscard]] QJsonObject userJson(const User &user);
/// With `stats`: how many people, apps and push mappings it has (expand=stats).
[[nodiscard]] QJsonObject groupJson(const Group &group, const Org &org, const QString &orgUrl, bool stats);

/// A System Log event's fields for filters: "target.id" and its kind have a value for each target.
[[nodiscard]] Search::Fields logFields(const QJsonObject &event);

} // namespace bw::practice::okta
