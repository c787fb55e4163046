#pragma once

#include "app/core/secret.h"

#include <QJsonObject>
#include <QString>

namespace bw {

/// An Access identity provider in the shape of the documents' API configuration, for exports and the test link.
struct IdentityProviderFacts
{
    QString id;   ///< the vendor's UUID; empty while there is none yet
    QString name;
    QString type; ///< "okta", "saml"
    QJsonObject config; ///< client_id, okta_account…; without the client secret
    Secret clientSecret; ///< empty when it is not known here any more
};

} // namespace bw
