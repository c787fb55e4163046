#pragma once

#include "app/practice/okta/okta_tenant.h"

/// Signing in at the org as far as a program can see it: who is let in, the code, and what the ID token says.
/// Source: Okta Developer, "OpenID Connect & OAuth 2.0 API".
namespace bw::practice::okta {

/// The names of the person's groups that a filter lets through: `{groupFilterType, value}`. A filter knows Okta's own
/// groups only (Okta support, "Why isn't my Groups claim returning Active Directory groups").
[[nodiscard]] QStringList filteredGroups(const Org &org, const User &user, const QJsonObject &filter);
/// "user.email" and its like; undefined for what the profile does not have.
[[nodiscard]] QJsonValue valueOf(const User &user, const QString &expression);

/// Whether the app's sign-on policy turns somebody away who has the app; the log then tells so. A denial stands there
/// as the evaluation of a policy, or as a denial that was carried out with success (Okta, "Event types").
[[nodiscard]] bool isDeniedByPolicy(Org *org, const App &app, const User &user);

/// Asks who signs in, for a request that the authorization endpoint has found good.
[[nodiscard]] Reply beginSignIn(OktaTenant *tenant, const App &app, const Request &request);
/// The token endpoint's answer to a code; the client has proven itself.
[[nodiscard]] Reply redeemCode(OktaTenant *tenant, const QString &clientId, const QHash<QString, QString> &form);

} // namespace bw::practice::okta
