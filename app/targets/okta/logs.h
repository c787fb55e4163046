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
    QString address{};   ///< the client's IP address
    QString userAgent{}; ///< the client's, as it named itself
    QString actor{};     ///< whose request it was
    QString uri{};       ///< the path that was asked for; empty where the event does not tell

    [[nodiscard]] bool isDenied() const { return result == QLatin1String("DENY"); }
    [[nodiscard]] bool isFailure() const { return result == QLatin1String("FAILURE"); }
    /// This program asked, and was refused on purpose or not: it says nothing of others.
    [[nodiscard]] bool isOurs() const { return userAgent.startsWith(QLatin1String("Bridgewright/")); }
};

namespace logs {
/// Somebody was turned away by an app's sign-on policy; the event's outcome is SUCCESS. It may name no app.
inline constexpr QLatin1StringView deniedByPolicy("application.policy.sign_on.deny_access");

/// What befell one app since `since`, newest first, at most `limit` (1..100) lines of one page. `typeBegin` is how the
/// event types begin: "application.provision"; empty: all of them.
[[nodiscard]] ResultTask<QList<LogEvent>> aboutApp(Client client, QString appId, QString typeBegin, QDateTime since,
                                                   int limit, std::stop_token stop);
/// What of these event types happened since then, newest first, at most `limit` (1..100) lines of one page.
[[nodiscard]] ResultTask<QList<LogEvent>> ofTypes(Client client, QStringList types, QDateTime since, int limit,
                                                  std::stop_token stop);
/// The newest refusal (401) of what an app sends, if nothing since then speaks against it: neither the app being saved
/// (`saved`, or as the log has it) nor something that arrived. Looks back a week at most.
[[nodiscard]] ResultTask<std::optional<LogEvent>> standingRefusal(Client client, QString appId, QDateTime saved,
                                                                  std::stop_token stop);
/// The same among events that were read, newest first.
[[nodiscard]] std::optional<LogEvent> standingRefusal(const QList<LogEvent> &newestFirst, const QDateTime &saved);
/// Whether the log may be read at all.
[[nodiscard]] DoneTask reachable(Client client, std::stop_token stop);
} // namespace logs

} // namespace bw::okta
