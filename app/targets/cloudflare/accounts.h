#pragma once

#include "app/setup/verdict.h"
#include "app/targets/cloudflare/client.h"

/// Accounts and memberships. Source: Cloudflare API reference, "Accounts › List Accounts".
namespace bw::cloudflare::accounts {

/// What the token sees, at most 200.
[[nodiscard]] ResultTask<QList<AccountChoice>> list(Client client, std::stop_token stop);

/// One account. Errors: NotAllowed without a right to its settings.
[[nodiscard]] ResultTask<AccountChoice> read(Client client, QString account, std::stop_token stop);

/// What the owner of a user's token is in an account.
struct Membership
{
    QStringList roles;     ///< their names
    bool isApiOff = false; ///< an administrator of the account has switched the API off for this person
};
/// Nothing where the token's owner is not listed there. Source: "Memberships › List Memberships"; an account's own
/// token has no owner and is refused.
[[nodiscard]] ResultTask<std::optional<Membership>> membership(Client client, QString account, std::stop_token stop);

/// The one account to work in: `wanted` if it is not empty, else the only one there is.
/// Errors: BadInput, field "cloudflare.account" (several, none, or `wanted` is no account id).
[[nodiscard]] Result<QString> choose(const QString &wanted, const QList<AccountChoice> &seen);

/// The same, asked: nobody is when `wanted` is an account id.
[[nodiscard]] ResultTask<QString> chosen(Client client, QString wanted, std::stop_token stop);

} // namespace bw::cloudflare::accounts
