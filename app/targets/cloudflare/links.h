#pragma once

#include "app/targets/cloudflare/permissions.h"

#include <QUrl>

/// Pages of the Cloudflare dashboard. Source: cloudflare-docs, DashButton and the Zero Trust dashboard routes;
/// "Account-owned token templates" for the pre-filled ones. ":account" lets the dashboard ask which account is meant.
namespace bw::cloudflare::links {

/// The dashboard that belongs to an API address: FedRAMP High has its own.
[[nodiscard]] QUrl dashboard(const QUrl &api);
/// The same as the links of by-hand cards begin with it: no path, no slash at the end.
[[nodiscard]] QString dashboardOfCards(const QUrl &api);
/// route: "one/integrations/identity-providers", "members", "api-tokens"…; empty: the account's start page.
[[nodiscard]] QUrl page(const QUrl &api, const QString &route);
[[nodiscard]] QUrl zeroTrustOnboarding(const QUrl &api);
[[nodiscard]] QUrl identityProviders(const QUrl &api);
[[nodiscard]] QUrl scimLogs(const QUrl &api);
/// The page where an account-owned token is made, with name and permissions filled in. The keys of some permissions are
/// not documented: the dashboard leaves out what it does not know, so the list is always shown beside the link.
[[nodiscard]] QUrl newToken(const QUrl &api, const QList<Permission> &permissions, const QString &tokenName);
/// The same for what this setup needs; the token that the wizard works with.
[[nodiscard]] QUrl newToken(const QUrl &api, const Setup &setup);
/// Cloudflare's own test of an identity provider, for a person to sign in.
[[nodiscard]] QUrl testSignIn(const QUrl &teamUrl, const QString &identityProviderId);

} // namespace bw::cloudflare::links
