#pragma once

#include "app/practice/scim/scim_rules.h"

#include <QJsonObject>

#include <variant>

namespace bw::practice::scim {

/// The resource after the operations of a PATCH body (RFC 7644 §3.5.2), or the first refusal; nothing is half done.
std::variant<QJsonObject, Problem> patched(QJsonObject resource, const QJsonObject &body);

} // namespace bw::practice::scim
