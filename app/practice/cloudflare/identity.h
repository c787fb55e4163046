#pragma once

#include "app/practice/cloudflare/state.h"

#include <variant>

namespace bw::practice::cloudflare {

/// A user's identity as Access shows it, from the claims or attributes that a provider sent.
QJsonObject identityFrom(const IdentityProvider &provider, const QJsonObject &claims);

/// What a successful sign-in leaves behind: the Access user, the identity last seen, an access request.
void noteLogin(Account &account, const IdentityProvider &provider, const QJsonObject &identity, bool asAccessRequest);

/// The sign-in address of a SAML provider with an AuthnRequest (SAML 2.0 bindings §3.4).
QString samlSignIn(const IdentityProvider &provider, const QString &callback, const QString &relayState);

/// The attributes of a SAML response whose certificate is one of the provider's, or what the error page says. The
/// signature itself is not checked.
std::variant<QJsonObject, QString> samlIdentity(const IdentityProvider &provider, const QString &response);

} // namespace bw::practice::cloudflare
