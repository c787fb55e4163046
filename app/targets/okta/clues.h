#pragma once

#include "app/setup/verdict.h"
#include "app/targets/okta/app_users.h"
#include "app/targets/okta/group_push.h"
#include "app/targets/okta/logs.h"
#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// Source: Okta API reference, "ThreatInsight", "Network zones".
struct ThreatInsight
{
    QString action; ///< none, audit, block
    bool hasExemptZones = false;
    QDateTime lastUpdated{};

    [[nodiscard]] bool isBlocking() const { return action == QLatin1String("block"); }
};

/// What the System Log of a week says of what an app sends.
struct AppLog
{
    std::optional<LogEvent> refusal; ///< 401, and nothing since speaks against it
    QDateTime lastArrival;           ///< when something was provisioned last; invalid: not in that time
};

/// What an org shows that can keep people from signing in or arriving. Each part by itself: what was not asked is
/// empty, what could not be read is an error.
struct Clues
{
    template <typename T>
    using Clue = std::optional<Result<T>>;

    Clue<ThreatInsight> threats;
    Clue<QStringList> blockingZones;   ///< names of active zones whose addresses are turned away
    Clue<QList<LogEvent>> blocked;     ///< requests and people turned away in the last hour, newest first
    Clue<QList<LogEvent>> signIns;     ///< what befell the sign-in app in the last hour, newest first
    Clue<QStringList> inTooManyGroups; ///< logins of a sample
    Clue<QString> apiTokenOwner;       ///< of the API token that Cloudflare is to use, if it can read a person's groups
    Clue<QList<AppLog>> appLogs;       ///< of the SCIM apps
    Clue<QList<AppUser>> people;       ///< assigned to the SCIM apps, the first 200 of each
    Clue<QList<PushMapping>> mappings; ///< of the SCIM apps
    Clue<QList<VerdictLine>> sample;   ///< what is remarked on people in the groups that are assigned and pushed
    QUrl adminUrl;
};

/// Which apps to look at; empty: none.
struct ClueApps
{
    QString signIn;
    QStringList scim;
    bool readsPeople = false; ///< a sample of those in the groups of the setup
};

/// Reads only; at most 53 questions, those of a group sample among them. A right that is missing costs the clue, never
/// the rest. Errors: Cancelled alone.
[[nodiscard]] ResultTask<Clues> readClues(HttpClient *http, Workplace place, ClueApps apps, Secret tokenForCloudflare,
                                          std::stop_token stop);

} // namespace bw::okta
