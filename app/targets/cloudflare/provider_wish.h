#pragma once

#include "app/oidc/client.h"
#include "app/plan/step.h"
#include "app/saml/metadata.h"
#include "app/setup/setup.h"
#include "app/targets/cloudflare/identity_providers.h"

namespace bw::cloudflare {

/// An identity provider as the setup wants it. One shape for every type, so that one step makes them all.
struct ProviderWish
{
    QString type; ///< "okta", "saml"
    QString name;
    QJsonObject config;  ///< what is compared and sent, without secrets; an empty text stands for Cloudflare's default
    Secret clientSecret; ///< sent when it is known; Cloudflare never shows it
    bool isSecretReplaced = false;   ///< since the login method was made, as far as one can tell
    std::optional<QJsonObject> scim; ///< scim_config; nullopt: left as it is
    QStringList identity;            ///< the members of config that tell it from others: okta_account and client_id
    bool isWhole = true;             ///< false: a part is not known before another step ran; for previews
};

/// Type okta, for a custom or catalogue OpenID Connect app. Without `client` what hangs on the Okta app is left open.
/// setup.signIn must be there.
[[nodiscard]] ProviderWish oktaWish(const Setup &setup, const oidc::Client *client);

/// Type saml, from the Okta app's metadata. Without it what stands there is left open. setup.signIn must be there.
/// Source: Cloudflare Docs, Okta (SAML) and Generic SAML 2.0.
[[nodiscard]] ProviderWish samlWish(const Setup &setup, const saml::Metadata *metadata);

/// Field by field, by the names in Cloudflare's API. `found` may be nothing. A list is same when it has all that is
/// wanted.
[[nodiscard]] QList<FieldDiff> compare(const ProviderWish &wish, const std::optional<IdentityProvider> &found);
[[nodiscard]] bool differs(const QList<FieldDiff> &fields);
/// Whether it is the same connection, whatever it is called.
[[nodiscard]] bool identifies(const ProviderWish &wish, const IdentityProvider &found);
/// Whether it leads to the same Okta org by another app.
[[nodiscard]] bool isNeighbour(const ProviderWish &wish, const IdentityProvider &found);

/// The body of the create; holds the client secret.
[[nodiscard]] QJsonObject createBody(const ProviderWish &wish);
/// What is there, to be sent back as a whole: with PKCE where the setup has it, as some accounts keep it without
/// showing it, and a replacement without it might switch it off.
[[nodiscard]] QJsonObject sentBack(const IdentityProvider &found, const Setup &setup);
/// The body of the replacement: what is there, with our part put in. Lists are added to, never shortened.
[[nodiscard]] QJsonObject replaceBody(const ProviderWish &wish, const IdentityProvider &found);

} // namespace bw::cloudflare
