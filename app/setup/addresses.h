#pragma once

#include "app/core/loopback.h"
#include "app/core/result.h"
#include "app/core/secret.h"

#include <QStringList>
#include <QUrl>

/// What people paste into the fields, understood: whole URLs, -admin hosts, quotes, line ends, the neighbour's token.
namespace bw {

/// A value as we use it, and what was changed about the pasted one ("Removed “-admin”"), translated, to be said beside
/// the field.
template <typename T>
struct Understood
{
    T value{};
    QStringList said;
};

/// The host is below one of Okta's own domains, or a stand-in's; else it is a custom domain of the org.
[[nodiscard]] bool isOktasOwnDomain(const QString &host);

/// The Okta org's host: "https://acme-admin.okta.com/admin/dashboard" → "acme.okta.com". "-admin" is taken off the
/// first label under Okta's own domains only (Okta SDKs' list of suffixes); loopback hosts keep their port. Errors:
/// BadInput with field "okta.domain" (empty, not a host, http to another than loopback, an e-mail address, a token…).
[[nodiscard]] Result<Understood<QString>> understandOktaDomain(const QString &input);
/// https://<host>, or http://<host> for a bare loopback address with port.
[[nodiscard]] QUrl oktaUrl(const QString &host);

/// The team name: "https://acme.cloudflareaccess.com/" → "acme". Errors: BadInput, field "cloudflare.team".
[[nodiscard]] Result<Understood<QString>> understandTeam(const QString &input);
/// https://<team>.cloudflareaccess.com, or the override.
[[nodiscard]] QUrl teamUrl(const QString &team, const QString &overrideUrl);
/// https://<team>.cloudflareaccess.com/cdn-cgi/access/callback: exact, case-sensitive; always the public address.
[[nodiscard]] QString callbackUrl(const QString &team);
/// https, or http to a loopback host. Errors: BadInput with `field`.
[[nodiscard]] Result<QUrl> understandUrl(const QString &input, const QString &field);

enum class TokenKind {
    OktaApiToken,           ///< 00… with 42 characters
    CloudflareUserToken,    ///< cfut_…
    CloudflareAccountToken, ///< cfat_…
    CloudflareToken,        ///< 40 characters, made before 2026: user's or account's
    CloudflareGlobalKey,    ///< cfk_… or 37 to 45 hex digits
    CloudflareOther,        ///< cfoat_…
    Unknown,
};
[[nodiscard]] TokenKind kindOf(const Secret &token);
// Whether a text that was copied somewhere is such a token, to tell by its looks alone.
[[nodiscard]] bool isOktaApiToken(const QString &text);
[[nodiscard]] bool isCloudflareApiToken(const QString &text);
/// Takes off white space, quotes, "Bearer ", "SSWS ", "Authorization:"; refuses what is not a token68 (RFC 7235 §2.1)
/// or what is the other vendor's. Errors: BadInput with `field`, naming what it looks like and where that belongs.
[[nodiscard]] Result<Understood<Secret>> understandOktaToken(const QByteArray &input);
[[nodiscard]] Result<Understood<Secret>> understandCloudflareToken(const QByteArray &input);
[[nodiscard]] Result<Understood<Secret>> understandConfigCatToken(const QByteArray &input);

} // namespace bw
