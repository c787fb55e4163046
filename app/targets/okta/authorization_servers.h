#pragma once

#include "app/setup/setup.h"
#include "app/targets/okta/client.h"

/// Custom authorization servers, which need Okta's API Access Management: without it every call is NotAvailable
/// (E0000015). Source: Okta API reference, "Authorization servers" and its scopes, claims, policies, rules.
namespace bw::okta::authorization_servers {

struct Server
{
    QString id; ///< "default" or aus…
    QString name;
    QString status;
    QString issuerMode; ///< whose address its tokens name; empty where the org has no custom domain
};

/// Whether a text is such an id rather than a name.
[[nodiscard]] bool isServerId(QStringView text);

[[nodiscard]] ResultTask<Server> read(Client client, QString id, std::stop_token stop);
/// The one with exactly this name, if there is one.
[[nodiscard]] ResultTask<std::optional<Server>> named(Client client, QString name, std::stop_token stop);
/// `issuerMode`: whose address its tokens name, in Okta's words.
[[nodiscard]] ResultTask<Server> create(Client client, QString name, QString audience, QString issuerMode,
                                        std::stop_token stop);
[[nodiscard]] DoneTask remove(Client client, QString id, std::stop_token stop);

/// What hangs on a server: `collection` is "scopes", "claims", "policies" or "policies/<id>/rules".
[[nodiscard]] ResultTask<QList<QJsonObject>> parts(Client client, QString serverId, QString collection,
                                                   std::stop_token stop);
/// Gives the new part's id.
[[nodiscard]] ResultTask<QString> addPart(Client client, QString serverId, QString collection, QJsonObject body,
                                          std::stop_token stop);
/// What is not there is done().
[[nodiscard]] DoneTask removePart(Client client, QString serverId, QString collection, QString partId,
                                  std::stop_token stop);

/// The body of a new one.
[[nodiscard]] QJsonObject serverBody(const QString &name, const QString &audience, const QString &issuerMode);
/// The scope that Cloudflare asks for.
[[nodiscard]] QJsonObject groupsScope();
/// The claim "groups" in the ID token, for groups whose names match.
[[nodiscard]] QJsonObject groupsClaim(const QString &regex);
/// An attribute of the user's profile under its own name, in the ID token.
[[nodiscard]] QJsonObject profileClaim(const QString &attribute);
/// The e-mail address under another name, in the ID token.
[[nodiscard]] QJsonObject emailClaim(const QString &name);
/// What a sign-in by this setup asks for: the groups, the address by another name, the further claims.
[[nodiscard]] QList<QJsonObject> claimsFor(const SignInSetup &setup);
/// Whether the scope or claim that is there is the one that is wanted, and switched on.
[[nodiscard]] bool isPart(const QJsonObject &there, const QJsonObject &wanted);
/// A part without a status is on.
[[nodiscard]] bool isActive(const QJsonObject &part);
/// Everybody, by the grant and with the scope that a sign-in at Cloudflare asks for. A rule for some groups alone may
/// leave out who is meant: then the app gets a policy of its own, which keeps nobody else out.
[[nodiscard]] bool letsPeopleIn(const QJsonObject &rule);
/// Lets one client use the server.
[[nodiscard]] QJsonObject policyFor(const QString &clientId, const QString &name);
[[nodiscard]] QJsonObject signInRule();

} // namespace bw::okta::authorization_servers
