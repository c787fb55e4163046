#pragma once

#include <QByteArray>
#include <QStringList>

namespace bw::practice::okta {

/// Whether an administrator with these roles may send this (Okta Help, "Standard administrator roles and permissions").
[[nodiscard]] bool mayCall(const QStringList &roles, const QByteArray &verb, const QString &path);
/// Group administrators do not see Everyone (Okta API reference, "Groups").
[[nodiscard]] bool seesEveryGroup(const QStringList &roles);
/// "SUPER_ADMIN" → "Super administrator".
[[nodiscard]] QString roleLabel(const QString &role);

} // namespace bw::practice::okta
