#pragma once

#include "app/setup/setup.h"
#include "app/targets/cloudflare/logs.h"

namespace bw::cloudflare {

/// What an account shows of people who sign in and arrive. Each part by itself: what was not asked is empty, what could
/// not be read is an error.
struct Clues
{
    template <typename T>
    using Clue = std::optional<Result<T>>;

    Clue<QList<logs::SignIn>> signIns;    ///< in the last hour, newest first
    Clue<QList<logs::ScimEntry>> scimLog; ///< of the identity provider, in the last hour, newest first
    Clue<QList<logs::Change>> changes;    ///< asked of the account in the last hour, newest first
    Clue<qint64> arrived;                 ///< how many people SCIM has brought
    Clue<QStringList> known;              ///< those of the people asked about who have signed in before
    QUrl identityProvidersPage;
    QUrl scimLogPage;
    QUrl auditLogPage;
};

/// What is looked for.
struct ClueWishes
{
    QString account;      ///< as the setup names it
    QString providerId;   ///< empty: no login method is known
    QStringList people;   ///< e-mail addresses of whom something is to be known; the first 3 are asked about
    bool members = false; ///< of the dashboard: the account's audit log is read
};

/// Reads only; at most 9 questions. A right that is missing costs the clue, never the rest. Errors: Cancelled alone.
[[nodiscard]] ResultTask<Clues> readClues(Client client, ClueWishes wishes, std::stop_token stop);

} // namespace bw::cloudflare
