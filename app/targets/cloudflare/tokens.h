#pragma once

#include "app/targets/cloudflare/client.h"

#include <QDateTime>

/// API tokens. Source: Cloudflare API reference, "User › API Tokens › Verify Token", "Accounts › Tokens"; Cloudflare
/// Docs, "Token formats".
namespace bw::cloudflare::tokens {

/// By it the token that Bridgewright makes for provisioning dashboard members is found again.
inline const QString dashboardTokenName = QStringLiteral("Okta SCIM Provisioning (Bridgewright)");

/// How the permission that provisioning needs may be called; it has no "Read" or "Write" at its end today.
inline const QStringList scimPermissions{QStringLiteral("SCIM Provisioning"), QStringLiteral("SCIM Provisioning Write"),
                                         QStringLiteral("SCIM Provisioning Edit")};

struct Verified
{
    QString id;
    QString status;      ///< active, disabled, expired
    QDateTime expires;   ///< UTC; invalid: never
    QDateTime notBefore; ///< UTC; invalid: at once
    bool isAccountOwned = false;
};

/// Which service knows the token: the user's or the account's.
enum class Owner { User, Account };
/// `account` is needed for Owner::Account. Errors: BadCredential when that service does not know it.
[[nodiscard]] ResultTask<Verified> verify(Client client, Owner owner, QString account, std::stop_token stop);

/// A token of the account, without its value.
struct Token
{
    QString id;
    QString name;
    QString status;
    QDateTime issued;
};

struct NewToken
{
    Token token;
    Secret value; ///< shown once
};

/// At most 500.
[[nodiscard]] ResultTask<QList<Token>> list(Client client, QString account, std::stop_token stop);
[[nodiscard]] ResultTask<Token> read(Client client, QString account, QString id, std::stop_token stop);
/// The id of the permission group that provisioning needs; looked up by its name.
[[nodiscard]] ResultTask<QString> scimProvisioningId(Client client, QString account, std::stop_token stop);
/// An account-owned token for this account with one permission and without an end.
[[nodiscard]] ResultTask<NewToken> create(Client client, QString account, QString name, QString permissionGroupId,
                                          std::stop_token stop);
/// Gives it a new value; the old one stops working at once.
[[nodiscard]] ResultTask<Secret> roll(Client client, QString account, QString id, std::stop_token stop);
/// What is not there any more is done().
[[nodiscard]] DoneTask remove(Client client, QString account, QString id, std::stop_token stop);

} // namespace bw::cloudflare::tokens
