#pragma once

#include "app/core/secret.h"

#include <QString>
#include <QUrl>

namespace bw::oidc {

/// A confidential client at an OpenID provider, as the relying party has to know it.
struct Client
{
    QUrl provider; ///< "https://acme.okta.com": no path, no trailing slash
    QString id;
    Secret secret; ///< empty when the provider would not tell it again and the relying party already has it
    bool isRefused = false;  ///< Okta refused this secret, and no other one is known: not to be handed on
    bool isReplaced = false; ///< somebody made another secret than the one that this computer knew
    QString redirectUri;
    QString redirectHint; ///< translated: what makes the provider take it, where no run can; may be empty
    bool pkce = true;
    QString authorizationServer; ///< id of a custom authorization server; empty: the org's own
};

} // namespace bw::oidc
