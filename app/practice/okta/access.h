#pragma once

#include "app/practice/okta/state.h"

namespace bw::practice::okta {

/// Whether an administrator with these roles may send this (Okta Help, "Standard administrator roles and permissions").
[[nodiscard]] bool mayCall(const QStringList &roles, const QByteArray &verb, const QString &path);
/// The same of a role of the org's own making: each permission is for what the resource set names. Making an app takes
/// all apps. Source: Okta API reference, "Roles and permissions".
[[nodiscard]] bool permits(const CustomRole &role, const QByteArray &verb, const QString &path);
/// Group administrators do not see Everyone (Okta API reference, "Groups").
[[nodiscard]] bool seesEveryGroup(const QStringList &roles);
/// "SUPER_ADMIN" → "Super administrator".
[[nodiscard]] QString roleLabel(const QString &role);

} // namespace bw::practice::okta
