#pragma once

#include "app/targets/cloudflare/client.h"

namespace bw::cloudflare {

/// A login method of Access. Source: Cloudflare API reference, "Zero Trust › Identity Providers".
struct IdentityProvider
{
    QString id; ///< UUID
    QString name;
    QString type;    ///< "okta", "saml", "onetimepin"…
    QString version; ///< changes with every change; may be empty
    bool isReadOnly = false;
    bool hasApiToken = false; ///< Cloudflare shows that it holds an Okta API token, not which
    QJsonObject body;         ///< the whole answer, without any secret
    Secret scimSecret;        ///< only in the answer to the request that switched SCIM on

    [[nodiscard]] QJsonObject config() const;
    [[nodiscard]] QJsonObject scim() const; ///< scim_config
    [[nodiscard]] bool hasScim() const;
    [[nodiscard]] QUrl scimBaseUrl() const; ///< verbatim but for a trailing slash; empty without SCIM
};

namespace identity_providers {
[[nodiscard]] Result<IdentityProvider> parse(QJsonObject body);
/// At most 1000.
[[nodiscard]] ResultTask<QList<IdentityProvider>> list(Client client, QString account, std::stop_token stop);
[[nodiscard]] ResultTask<IdentityProvider> read(Client client, QString account, QString id, std::stop_token stop);
[[nodiscard]] ResultTask<IdentityProvider> create(Client client, QString account, QJsonObject body,
                                                  std::stop_token stop);
/// Replaces the whole object: what the body lacks is reset, secrets excepted.
[[nodiscard]] ResultTask<IdentityProvider> replace(Client client, QString account, QString id, QJsonObject body,
                                                   std::stop_token stop);
/// What is not there any more is done().
[[nodiscard]] DoneTask remove(Client client, QString account, QString id, std::stop_token stop);
/// A new SCIM secret; the old one stops working. The call is named in the schema of scim_config.secret, its method is
/// not: NotFound or Rejected means that Cloudflare does not offer it.
[[nodiscard]] ResultTask<Secret> refreshScimSecret(Client client, QString account, QString id, std::stop_token stop);
/// The body without what Cloudflare alone may set.
[[nodiscard]] QJsonObject writable(QJsonObject body);
} // namespace identity_providers

} // namespace bw::cloudflare
