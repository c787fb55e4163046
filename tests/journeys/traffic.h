#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace bw::test {

/// A request as the program told of it by a `request` event.
struct Sent
{
    QString step; ///< empty: it belongs to none
    QString verb;
    QString path;     ///< without the query
    qint64 begin = 0; ///< ms since the epoch
    qint64 end = 0;
    bool polls = false; ///< only waits: for a person, or for people and groups to be provisioned
};

/// The requests of one look or one run, each poll once: what the same step asked again without a change of its own in
/// between is left out.
[[nodiscard]] QList<Sent> requestsIn(const QList<QJsonObject> &events);
/// Those that wait for nobody.
[[nodiscard]] QList<Sent> withoutPolling(const QList<Sent> &requests);

/// The events of the plan, and those of the run that followed.
struct Phases
{
    QList<QJsonObject> look;
    QList<QJsonObject> run;
};
[[nodiscard]] Phases phasesOf(const QList<QJsonObject> &events);

/// "3  okta.scim-app  GET … | POST …", a line a step, in the order in which they began.
[[nodiscard]] QStringList requestsByStep(const QList<Sent> &requests);

/// How many requests had to come one after the other: the longest way along the steps' needs, where a step counts as
/// many of its requests as did not overlap.
[[nodiscard]] int longestChain(const QList<Sent> &requests, const QHash<QString, QStringList> &needs);

} // namespace bw::test
