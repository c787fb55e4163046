#pragma once

#include "app/setup/setup.h"
#include "app/setup/verdict.h"

#include <QRegularExpression>

#include <chrono>

namespace bw {

/// The groups filter as Okta applies it: on a group's whole name. May be invalid, as it was typed.
/// Source: Okta, "Groups claim filter: Matches regex".
[[nodiscard]] QRegularExpression wholeNameFilter(const QString &typed);
/// Which groups a sign-in brings along. The catalogue app has a claim of its own without any filter, unless a custom
/// authorization server makes it. Source: Cloudflare docs, "Okta (OIDC)".
[[nodiscard]] QRegularExpression groupsFilterOf(const SignInSetup &signIn);
/// Whether what the setup says about it is applied at all.
[[nodiscard]] bool appliesGroupsFilter(const SignInSetup &signIn);

/// The groups that the sign-in has to bring to Cloudflare One: those it assigns, and those pushed there beside it.
/// Source: Cloudflare docs, "Okta (OIDC) › Synchronize users and groups".
[[nodiscard]] QStringList groupsOfSignIn(const Setup &setup);

/// Whether a groups filter sends such a group at all: Okta's own, and not those of a directory. Source: Okta support,
/// "Why isn't my Groups claim returning Active Directory groups".
[[nodiscard]] bool isSentByFilter(const GroupChoice &group);
/// How many groups a preview of the filter looks at, 200 a page: enough for most orgs.
inline constexpr int mostInPreview = 2000;
/// In words, which of these names a filter matches and how many of them: "Matches 3 of 12 groups. Engineering, …".
/// `more`: the org has others. It stops after `longest`, as an expression may take seconds for a single name, and says
/// so. Empty where there is nothing to say: no names, or no regular expression.
[[nodiscard]] QString previewOf(const QRegularExpression &filter, const QStringList &names, bool more,
                                std::chrono::milliseconds longest);

} // namespace bw
