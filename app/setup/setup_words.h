#pragma once

#include <QStringList>

/// The words of the setup file for the enums of setup.h, in the order of their values.
namespace bw::setup_words {

inline const QStringList methods = {QStringLiteral("oidc"), QStringLiteral("oidc-catalog"), QStringLiteral("saml")};
inline const QStringList userNames = {QStringLiteral("email"), QStringLiteral("okta")};
inline const QStringList groupsClaims = {QStringLiteral("automatic"), QStringLiteral("byHand")};
/// Cloudflare's own, of scim_config.identity_update_behavior.
inline const QStringList identityUpdates = {QStringLiteral("automatic"), QStringLiteral("reauth"),
                                            QStringLiteral("no_action")};
inline const QStringList dashboardApps = {QStringLiteral("testApp"), QStringLiteral("catalog")};
inline const QStringList dashboardTokens = {QStringLiteral("mint"), QStringLiteral("paste")};

} // namespace bw::setup_words
