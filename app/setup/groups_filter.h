#pragma once

#include "app/setup/setup.h"

#include <QRegularExpression>

namespace bw {

/// The groups filter as Okta applies it: on a group's whole name. May be invalid, as it was typed.
/// Source: Okta, "Groups claim filter: Matches regex".
[[nodiscard]] QRegularExpression wholeNameFilter(const QString &typed);
/// Which groups a sign-in brings along. The catalogue app has a claim of its own without any filter, unless a custom
/// authorization server makes it. Source: Cloudflare docs, "Okta (OIDC)".
[[nodiscard]] QRegularExpression groupsFilterOf(const SignInSetup &signIn);
/// Whether what the setup says about it is applied at all.
[[nodiscard]] bool appliesGroupsFilter(const SignInSetup &signIn);

} // namespace bw
