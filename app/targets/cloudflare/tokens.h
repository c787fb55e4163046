#pragma once

#include "app/targets/cloudflare/client.h"

#include <QDateTime>

/// API tokens. Source: Cloudflare API reference, "User › API Tokens › Verify Token", "Accounts › Tokens › Verify
/// Token"; Cloudflare Docs, "Token formats".
namespace bw::cloudflare::tokens {

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

} // namespace bw::cloudflare::tokens
