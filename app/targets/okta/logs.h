#pragma once

#include "app/targets/okta/client.h"

namespace bw::okta {

/// A line of Okta's System Log. Source: Okta API reference, "System Log".
struct LogEvent
{
    QDateTime published;
    QString type;   ///< "application.provision.user.push"
    QString result; ///< SUCCESS, FAILURE…
    QString reason;
    QString person; ///< whom it was about; empty when it was about no person

    [[nodiscard]] bool isFailure() const { return result == QLatin1String("FAILURE"); }
};

namespace logs {
/// What befell one app since `since`, newest first, at most `limit` (1..100) lines of one page. `typeBegin` is how the
/// event types begin: "application.provision"; empty: all of them.
[[nodiscard]] ResultTask<QList<LogEvent>> aboutApp(Client client, QString appId, QString typeBegin, QDateTime since,
                                                   int limit, std::stop_token stop);
/// What of these event types happened since then, newest first, at most `limit` (1..100) lines of one page.
[[nodiscard]] ResultTask<QList<LogEvent>> ofTypes(Client client, QStringList types, QDateTime since, int limit,
                                                  std::stop_token stop);
/// Whether the log may be read at all.
[[nodiscard]] DoneTask reachable(Client client, std::stop_token stop);
} // namespace logs

} // namespace bw::okta
