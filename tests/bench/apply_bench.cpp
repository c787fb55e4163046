// How long an apply takes on practice tenants that answer each request 100 ms late, beside the longest chain of
// requests that have to wait for each other; and how many requests it sends.
//
// The chain follows the needs of the plan's steps, and counts of each step those requests that did not overlap; the
// look at the plan comes before the run as a whole. Left aside: proofs, which wait for Okta to provision people;
// polling; and the time in which nothing but the admin is waited for.
#include "tests/journeys/traffic.h"
#include "tests/journeys/world.h"

#include "app/session.h"
#include "app/setup/setup_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace bw;
using namespace bw::test;
using namespace Qt::StringLiterals;

namespace {
constexpr auto latency = std::chrono::milliseconds(100);
constexpr double goal = 1.25;
constexpr int mostRequests = 30;

struct Steps
{
    QHash<QString, QStringList> needs;
    QSet<QString> proofs;
};

/// The steps of this setup's plan, by a session of our own that asks nobody anything.
Steps stepsOf(const World &world)
{
    qputenv("BRIDGEWRIGHT_HOME", world.path(u"bench-home"_s).toUtf8());
    Session session;
    session.setSetup(*setup_file::load(world.setupPath()));
    Steps steps;
    for (const std::shared_ptr<Step> &step : (*session.makePlan())->plan().steps) {
        steps.needs.insert(step->id(), step->needs());
        if (step->kind() == Step::Kind::Prove)
            steps.proofs.insert(step->id());
    }
    return steps;
}

/// When only the admin was waited for: from the card to what was seen of it, less what other steps did meanwhile.
class AdminWaits
{
public:
    void hear(const QJsonObject &event)
    {
        const QString name = event.value("event"_L1).toString();
        const QString id = event.value("id"_L1).toString();
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        if (name == "step"_L1 && event.value("state"_L1) == "YourTurn"_L1)
            m_since.insert(id, m_since.value(id, now));
        else if (name == "step"_L1 && m_since.contains(id))
            m_waits.append({m_since.take(id), now});
    }
    /// The waits, less the times in which something was asked all the same.
    [[nodiscard]] qint64 asideFrom(QList<Sent> requests) const
    {
        std::ranges::sort(requests, {}, &Sent::begin);
        qint64 sum = 0;
        for (const auto &[from, to] : m_waits) {
            sum += to - from;
            qint64 counted = from; // up to here
            for (const Sent &request : std::as_const(requests)) {
                const qint64 begin = std::max(counted, request.begin), end = std::min(request.end, to);
                sum -= std::max<qint64>(0, end - begin);
                counted = std::max(counted, end);
            }
        }
        return sum;
    }

private:
    QHash<QString, qint64> m_since;
    QList<QPair<qint64, qint64>> m_waits;
};

QList<Sent> without(const QSet<QString> &proofs, const QList<Sent> &requests)
{
    QList<Sent> rest;
    for (const Sent &request : requests) {
        if (!proofs.contains(request.step))
            rest << request;
    }
    return rest;
}

qint64 spanOf(const QList<Sent> &requests)
{
    if (requests.isEmpty())
        return 0;
    qint64 begin = requests.first().begin, end = requests.first().end;
    for (const Sent &request : requests) {
        begin = std::min(begin, request.begin);
        end = std::max(end, request.end);
    }
    return end - begin;
}

bool measure(World &world)
{
    const Steps steps = stepsOf(world);
    for (practice::Server *server :
         std::initializer_list<practice::Server *>{&world.okta(), &world.cloudflare(), &world.cloudflare().team()})
        server->setLatency(latency);
    AdminWaits waits;
    QObject::connect(&world.program(), &Program::told, &world,
                     [&waits](const QJsonObject &event) { waits.hear(event); });
    const Outcome outcome = world.applyWithAdmin();
    if (outcome.exit != 0) {
        std::printf("the run failed:\n%s\n", qPrintable(outcome.text()));
        return false;
    }
    const Phases phases = phasesOf(outcome.events);
    const QList<Sent> look = requestsIn(phases.look), run = requestsIn(phases.run);
    const QList<Sent> making = without(steps.proofs, withoutPolling(run));
    const int chain = longestChain(look, steps.needs) + longestChain(making, steps.needs);
    const qint64 wall = spanOf(look) + spanOf(making) - waits.asideFrom(making);
    const double ratio = double(wall) / double(chain * latency.count());
    for (const auto &[name, requests] : {std::pair{"look", look}, std::pair{"run", run}}) {
        std::printf("%s\n", name);
        for (const QString &line : requestsByStep(requests))
            std::printf("  %s\n", qPrintable(line));
    }
    std::printf("apply: %lld ms for a chain of %d requests of %lld ms: ratio %.2f (goal: at most %.2f)\n",
                static_cast<long long>(wall), chain, static_cast<long long>(latency.count()), ratio, goal);
    std::printf("apply: %lld requests, polling aside (goal: at most %d); with each poll counted once, %lld\n",
                static_cast<long long>(look.size() + withoutPolling(run).size()), mostRequests,
                static_cast<long long>(look.size() + run.size()));
    return true;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    World world;
    return measure(world) ? 0 : 1;
}
