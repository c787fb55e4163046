#pragma once

#include "app/setup/setup.h"

#include <QJsonObject>

/// Bodies of the OpenID Connect apps that sign people in to Cloudflare One. Source: Okta API reference, "Applications";
/// Cloudflare docs, "Okta".
namespace bw::okta::oidc_kind {

inline const QString customKey = QStringLiteral("oidc_client");
/// Cloudflare One's in the App Catalog, as most orgs have it; another one is looked for there.
inline const QString catalogKey = QStringLiteral("integrator-8026030_cloudflareone_1");
inline const QString catalogTitle = QStringLiteral("Cloudflare One");

/// Okta's word for whose address is the issuer of an ID token; Cloudflare is told of the one that the setup goes by.
[[nodiscard]] QString issuerMode(bool isOktasOwnDomain);
/// Whether a setting names that issuer. One that is not told is the org's only one; DYNAMIC follows the sign-in.
[[nodiscard]] bool namesIssuer(const QString &found, const QString &wanted);
[[nodiscard]] QJsonObject customBody(const SignInSetup &setup, const QString &redirectUri, const QString &issuerMode);
/// `key`: of the catalogue; `team`: the prefix alone.
[[nodiscard]] QJsonObject catalogBody(const SignInSetup &setup, const QString &team, const QString &key);

} // namespace bw::okta::oidc_kind
