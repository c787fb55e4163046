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
    Clue<qint64> arrived;                 ///< how many people SCIM has brought
    Clue<QStringList> known;              ///< those of the people asked about who have signed in before
    QUrl identityProvidersPage;
    QUrl scimLogPage;
};

/// Reads only; at most 8 questions. `people`: e-mail addresses of whom something is to be known, the first 3 are asked
/// about. A right that is missing costs the clue, never the rest. Errors: Cancelled alone.
[[nodiscard]] ResultTask<Clues> readClues(Client client, QString wantedAccount, QString providerId, QStringList people,
                                          std::stop_token stop);

} // namespace bw::cloudflare
