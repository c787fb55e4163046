#include "app/targets/okta/steps/people_proof.h"

#include "app/core/pause.h"
#include "app/targets/okta/words.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bw::okta {

PeopleProof::PeopleProof(Workplace place, const AppKind &kind, Output<AppRef> app, bool isAssigned, QStringList needs)
    //: %1 is a system such as Cloudflare One
    : Step(kind.peopleProof, Words::tr("People are provisioned to %1 before groups are pushed").arg(kind.system),
           u"okta"_s, needs, Kind::Prove),
      m_place(std::move(place)),
      m_app(std::move(app)),
      m_isAssigned(isAssigned)
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> PeopleProof::check(std::stop_token)
{
    Finding finding;
    finding.summary = Words::tr("Waits until the people assigned are provisioned: Okta leaves out of a pushed group "
                                "whoever is not");
    finding.requests = 1;
    co_return finding;
}

ResultTask<Next> PeopleProof::apply(Finding, std::stop_token stop)
{
    const Result<Provisioned> seen = co_await wait(stop);
    if (!seen)
        co_return seen.error();
    if (seen->all() == 0) {
        setProgress(Words::tr("Nobody is assigned yet, so nothing could be seen."));
        co_return Next::Sent;
    }
    if (seen->isDone() && seen->isWhole())
        co_return Next::Proven;
    if (seen->isDone()) {
        //: %1 is "1000 of 1000 people"
        setProgress(Words::tr("Provisioned: %1; there are more, who were not looked at.").arg(seen->howFar()));
        co_return Next::Sent;
    }
    const QString some = seen->missing.mid(0, 5).join(u", "_s) + (seen->missing.size() > 5 ? u" …"_s : QString());
    //: %1 is "3 of 5 people", %2 a list of usernames
    setProgress(
        Words::tr("Provisioned: %1. Okta may leave out of the pushed groups: %2.").arg(seen->howFar(), some));
    co_return Next::Sent;
}

ResultTask<Provisioned> PeopleProof::wait(std::stop_token stop)
{
    QElapsedTimer waited, unchanged;
    waited.start();
    qsizetype last = -1, lastAll = -1;
    for (auto next = std::min<std::chrono::milliseconds>(500ms, m_patience.longestPause);;
         next = std::min(next * 2, m_patience.longestPause)) {
        const QString appId = m_app->id;
        const Result<Provisioned> seen = co_await readProvisioned(m_place.client, appId, stop);
        if (!seen)
            co_return seen.error();
        //: %1 is "3 of 5 people"
        setProgress(Words::tr("Provisioned: %1; groups are pushed after that").arg(seen->howFar()));
        const qsizetype now = seen->done + seen->failed + seen->queued;
        if (now != last)
            unchanged.start();
        last = now;
        // Okta adds the people of a group one after the other: the same ones twice.
        const bool isSettled = seen->isSettled() && seen->all() == lastAll && (lastAll > 0 || !m_isAssigned);
        lastAll = seen->all();
        const bool isQuiet = seen->queued == 0 && unchanged.hasExpired(m_patience.quiet.count());
        const auto left = m_patience.total - std::chrono::milliseconds(waited.elapsed());
        if (isSettled || isQuiet || left <= 0ms)
            co_return *seen;
        const bool goOn = co_await pause(std::min(next, left), stop);
        if (!goOn)
            co_return Error{.kind = Error::Kind::Cancelled};
    }
}

} // namespace bw::okta
