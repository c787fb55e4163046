#include "tests/journeys/traffic.h"

#include <QDateTime>
#include <QMap>

#include <algorithm>
#include <functional>
#include <iterator>

using namespace Qt::StringLiterals;

namespace bw::test {

namespace {

/// The most that fit one after the other: each time the one that ends first of those that begin after the last.
int oneAfterTheOther(QList<Sent> requests)
{
    std::ranges::sort(requests, {}, &Sent::end);
    int count = 0;
    qint64 last = 0;
    for (const Sent &request : std::as_const(requests)) {
        if (request.begin < last)
            continue;
        last = request.end;
        ++count;
    }
    return count;
}

/// Their first look is as much a poll as the others: it shows what has arrived so far.
bool waitsForProvisioning(const QString &step)
{
    return step.startsWith("proof.okta-"_L1) || step.startsWith("proof.cloudflare-"_L1) ||
           step.startsWith("proof.configcat-"_L1);
}

void setWaiting(QSet<QString> &waiting, const QJsonObject &stepEvent)
{
    const QString id = stepEvent.value("id"_L1).toString();
    if (stepEvent.value("state"_L1) == "YourTurn"_L1)
        waiting.insert(id);
    else
        waiting.remove(id);
}

} // namespace

QList<Sent> requestsIn(const QList<QJsonObject> &events)
{
    QList<Sent> sent;
    QHash<QString, QHash<QString, qint64>> asked; // by each step since its last change: what, and when it was answered
    QSet<QString> waiting;
    for (const QJsonObject &event : events) {
        if (event.value("event"_L1) == "step"_L1)
            setWaiting(waiting, event);
        if (event.value("event"_L1) != "request"_L1)
            continue;
        const QString question = event.value("path"_L1).toString();
        Sent request;
        request.step = event.value("step"_L1).toString();
        request.verb = event.value("verb"_L1).toString();
        request.path = question.section(u'?', 0, 0);
        request.begin = QDateTime::fromString(event.value("time"_L1).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
        request.end = request.begin + event.value("ms"_L1).toInteger();
        request.polls = waiting.contains(request.step) || waitsForProvisioning(request.step);
        QHash<QString, qint64> &before = asked[request.step];
        const bool isChange = request.verb != "GET"_L1;
        if (isChange)
            before.clear();
        // Side by side, the same question is a control with another token.
        const bool isRepeated = !isChange && before.value(question, request.end) <= request.begin;
        if (!isChange && !before.contains(question))
            before.insert(question, request.end);
        if (!isRepeated)
            sent << request;
    }
    return sent;
}

QList<Sent> withoutPolling(const QList<Sent> &requests)
{
    QList<Sent> rest;
    std::ranges::copy_if(requests, std::back_inserter(rest), [](const Sent &request) { return !request.polls; });
    return rest;
}

Phases phasesOf(const QList<QJsonObject> &events)
{
    Phases phases;
    bool looked = false;
    for (const QJsonObject &event : events) {
        (looked ? phases.run : phases.look) << event;
        looked = looked || event.value("event"_L1) == "planTotal"_L1;
    }
    return phases;
}

QStringList requestsByStep(const QList<Sent> &requests)
{
    QStringList order;
    QHash<QString, QStringList> byStep;
    for (const Sent &request : requests) {
        if (!order.contains(request.step))
            order << request.step;
        byStep[request.step] << (request.polls ? u"poll "_s : QString()) + request.verb + u' ' + request.path;
    }
    QStringList lines;
    for (const QString &step : std::as_const(order))
        lines << u"%1  %2  %3"_s.arg(byStep[step].size(), 3).arg(step, byStep[step].join(u" | "_s));
    return lines;
}

int longestChain(const QList<Sent> &requests, const QHash<QString, QStringList> &needs)
{
    QMap<QString, QList<Sent>> byStep;
    for (const Sent &request : requests)
        byStep[request.step] << request;
    QHash<QString, int> known;
    const std::function<int(const QString &)> upTo = [&](const QString &step) {
        if (const auto at = known.constFind(step); at != known.cend())
            return *at;
        int before = 0;
        for (const QString &need : needs.value(step))
            before = std::max(before, upTo(need));
        const int chain = before + oneAfterTheOther(byStep.value(step));
        known.insert(step, chain);
        return chain;
    };
    int longest = 0;
    for (const QString &step : byStep.keys() + needs.keys())
        longest = std::max(longest, upTo(step));
    return longest;
}

} // namespace bw::test
