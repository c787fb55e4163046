#pragma once

#include "app/targets/okta/app_users.h"

namespace bw::okta {

/// How far Okta is with sending an app's people to the other system.
struct Provisioned
{
    static constexpr int most = 1000;
    QList<AppUser> people; ///< assigned, as many as were looked at
    qsizetype done = 0;
    qsizetype failed = 0;
    qsizetype queued = 0; ///< Okta says that it is going to send them
    QStringList missing;  ///< usernames of those who are not done

    [[nodiscard]] qsizetype all() const { return people.size(); }
    [[nodiscard]] bool isDone() const { return done >= all(); }
    [[nodiscard]] bool isSettled() const { return done + failed >= all(); } ///< nothing more happens by itself
    [[nodiscard]] bool isWhole() const { return all() < most; }             ///< else there may be more people
    [[nodiscard]] QString howFar() const;                                   ///< translated: "3 of 5 people"
};

/// Enough people to see whether it works; a large org's queue takes hours.
[[nodiscard]] ResultTask<Provisioned> readProvisioned(Client client, QString appId, std::stop_token stop);

} // namespace bw::okta
