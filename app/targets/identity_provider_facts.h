#pragma once

#include "app/core/secret.h"

#include <QJsonObject>
#include <QString>

namespace bw {

/// An Access identity provider in the shape of the documents' API configuration, for exports and the test link.
struct IdentityProviderFacts
{
    QString id; ///< the vendor's UUID; empty while there is none yet
    QString name;
    QString type;        ///< "okta", "saml"
    bool isReadOnly = false; ///< no API may change it
    QJsonObject config;  ///< client_id, okta_account…; without the client secret
    Secret clientSecret; ///< empty when it is not known here any more
    Secret oktaApiToken; ///< for people in more than 100 groups; empty when it is not used, or not known here

    /// Whether Cloudflare is to read groups with an Okta API token, which it never shows.
    [[nodiscard]] bool usesOktaApiToken() const
    {
        return type == QLatin1String("okta") &&
               (!oktaApiToken.isEmpty() || config.contains(QLatin1String("api_token")));
    }
};

} // namespace bw
