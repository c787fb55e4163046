#pragma once

#include "app/targets/okta/client.h"

namespace bw::okta {

/// What Okta tells everybody about an org.
/// Source: Okta API reference, "Org metadata" (GET /.well-known/okta-organization).
struct Org
{
    QString id;
    QUrl url;      ///< the org's own address, even when it was asked under a custom domain
    QUrl adminUrl; ///< where the Admin Console is
    bool identityEngine = true;
    bool customDomain = false;
    bool threatProtection = false; ///< the app's tab "Sign On" is then called "Authentication"
};

/// The owner of a token.
struct Person
{
    QString id;
    QString login;
    QString name;
};

/// An administrator's role.
struct Role
{
    QString type; ///< "APP_ADMIN"; CUSTOM: of the org's own making
    QString label;
    QString custom;      ///< id of that role; empty for Okta's own
    QString resourceSet; ///< id of what it is for; the same
};

/// "https://acme.okta.com" → "https://acme-admin.okta.com"; hosts that are not Okta's own are their own admin host.
[[nodiscard]] QUrl adminUrlOf(const QUrl &organization);

namespace org {
/// Sends no credential. Errors: NotFound when this is no Okta org, besides Client's.
[[nodiscard]] ResultTask<Org> read(HttpClient *http, QUrl base, QString step, std::stop_token stop);
/// The token's owner, not a browser's user. Source: "Users › Retrieve a user" with the id "me".
[[nodiscard]] ResultTask<Person> owner(Client client, std::stop_token stop);
/// A person's admin roles that are in force. Only super administrators may read them, and who has a custom role for it:
/// NotAllowed is not a fault. Source: "Role assignments › List all user role assignments".
[[nodiscard]] ResultTask<QList<Role>> rolesOf(Client client, QString personId, std::stop_token stop);
} // namespace org

} // namespace bw::okta
