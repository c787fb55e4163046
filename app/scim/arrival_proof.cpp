#include "app/scim/arrival_proof.h"

#include "app/core/pause.h"
#include "app/scim/words.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bw::scim {

namespace {
QStringList without(const QStringList &wanted, const QStringList &arrived, Qt::CaseSensitivity sensitivity)
{
    const auto key = [sensitivity](const QString &name) {
        return sensitivity == Qt::CaseInsensitive ? name.toLower() : name;
    };
    QSet<QString> there;
    for (const QString &name : arrived)
        there << key(name);
    QStringList missing;
    for (const QString &name : wanted) {
        if (!there.contains(key(name)))
            missing << name;
    }
    return missing;
}
} // namespace

ArrivalProof::ArrivalProof(const QString &id, const QString &title, const QString &target, Output<Endpoint> endpoint,
                           Output<Expected> expected, QStringList needs)
    : Step(id, title, target, needs, Kind::Prove), m_endpoint(endpoint), m_expected(expected)
{
}

DoneTask ArrivalProof::lookForFailures(std::stop_token)
{
    co_return done();
}

ResultTask<Next> ArrivalProof::apply(Finding, std::stop_token stop)
{
    if (!m_endpoint.isSet() || !m_expected.isSet())
        co_return failed(Words::tr("It is not known who should have arrived."),
                         Words::tr("Run the steps before this one again."));
    if (m_expected->userNames.isEmpty() && m_expected->groups.isEmpty()) {
        setProgress(Words::tr("Nobody is assigned and no group is pushed, so there is nothing to be seen yet."));
        co_return Next::Sent;
    }
    m_emptyGroups.clear();
    m_members.reset();
    const Result<bool> arrived = co_await waitForAll(stop);
    if (!arrived)
        co_return arrived.error();
    const Done unfailing = co_await lookForFailures(stop);
    if (!unfailing)
        co_return unfailing.error();
    const bool isNothingSeen = m_expected->userNames.isEmpty() && m_emptyGroups.size() == m_expected->groups.size();
    if (*arrived)
        co_return isNothingSeen || !areMembersRead() ? Next::Sent : Next::Proven;
    const std::optional<Error> kept = keptName();
    if (kept)
        co_return *kept;
    if (!m_missingGroups.isEmpty()) {
        co_return failed(
            Words::tr("Not all pushed groups have arrived: %1 are missing.").arg(namesOf(m_missingGroups)),
            Words::tr("Look for an error on the Push Groups tab of the SCIM app in Okta, then run again."));
    }
    if (!m_missingMembers.isEmpty())
        co_return membersAreMissing();
    const Result<Next> judged = co_await judgeMissingPeople(m_missingPeople, stop);
    co_return judged;
}

ResultTask<bool> ArrivalProof::waitForAll(std::stop_token stop)
{
    QElapsedTimer waited, unchanged;
    waited.start();
    Members last;
    auto next = std::min<std::chrono::milliseconds>(1s, m_patience.longestPause);
    constexpr int looksInVain = 3;
    for (int looks = 1;; ++looks) {
        Result<bool> arrived = co_await look(stop);
        if (!arrived)
            co_return arrived.error();
        const bool isOver = m_patience.total <= std::chrono::milliseconds(waited.elapsed());
        const bool asksNow = looks == looksInVain || (isOver && looks < looksInVain);
        if (asksNow && !m_missingGroups.isEmpty()) {
            const Done forgiven = co_await forgiveEmptyGroups(stop);
            if (!forgiven)
                co_return forgiven.error();
            if (!m_emptyGroups.isEmpty())
                arrived = co_await look(stop); // who is in the others
            if (!arrived)
                co_return arrived.error();
        }
        if (looks >= looksInVain && areOnlyNamesMissing()) // no wait would bring them
            co_return false;
        const bool onlyMembers = m_missingPeople.isEmpty() && m_missingGroups.isEmpty();
        if (!onlyMembers || m_missingMembers != last)
            unchanged.start();
        last = m_missingMembers;
        const bool isQuiet = unchanged.hasExpired(m_patience.quiet.count());
        const auto left = m_patience.total - std::chrono::milliseconds(waited.elapsed());
        if (*arrived || isQuiet || left <= 0ms)
            co_return *arrived;
        const bool goOn = co_await pause(std::min(next, left), stop);
        if (!goOn)
            co_return Error{.kind = Error::Kind::Cancelled};
        next = std::min(next * 2, m_patience.longestPause);
    }
}

ResultTask<bool> ArrivalProof::look(std::stop_token stop)
{
    auto peopleTask = arrivedPeople(stop);
    auto groupsTask = arrivedGroups(stop);
    const Result<QStringList> people = co_await peopleTask;
    const Result<QStringList> groups = co_await groupsTask;
    if (!people)
        co_return people.error();
    if (!groups)
        co_return groups.error();
    m_missingPeople = without(m_expected->userNames, *people, Qt::CaseInsensitive);
    m_arrivedGroups = *groups;
    m_missingGroups = without(m_expected->groups, *groups + m_emptyGroups, Qt::CaseSensitive);
    m_missingMembers.clear();
    m_unreadGroups.clear();
    if (m_missingGroups.isEmpty()) {
        const Done looked = co_await lookAtMembers(stop);
        if (!looked)
            co_return looked.error();
    }
    setProgress(howFar());
    co_return isAllThere();
}

bool ArrivalProof::isAllThere() const
{
    return m_missingPeople.isEmpty() && m_missingGroups.isEmpty() && m_missingMembers.isEmpty();
}

DoneTask ArrivalProof::forgiveEmptyGroups(std::stop_token stop)
{
    const auto ask = m_expected->emptyAmong;
    const QStringList missing = m_missingGroups;
    if (!ask)
        co_return done();
    const Result<QStringList> empty = co_await ask(missing, stop);
    if (!empty)
        co_return empty.error();
    m_emptyGroups = *empty;
    for (const QString &name : *empty)
        m_missingGroups.removeAll(name);
    setProgress(howFar());
    co_return done();
}

bool ArrivalProof::hasKeptName(const QString &group) const
{
    const QString earlier = m_expected->pushedAs.value(group);
    return !earlier.isEmpty() && m_arrivedGroups.contains(earlier);
}

bool ArrivalProof::areOnlyNamesMissing() const
{
    const auto isKept = [this](const QString &group) { return hasKeptName(group); };
    return m_missingPeople.isEmpty() && !m_missingGroups.isEmpty() && std::ranges::all_of(m_missingGroups, isKept);
}

std::optional<Error> ArrivalProof::keptName() const
{
    for (const QString &name : m_missingGroups) {
        if (!hasKeptName(name))
            continue;
        const QString earlier = m_expected->pushedAs.value(name);
        //: both are names of groups
        Error error = failed(Words::tr("The pushed group “%1” is still called “%2” there.").arg(name, earlier),
                             Words::tr("Tick “Rename app groups to match group name in Okta” at the gear of Push "
                                       "Groups, push the group again, then run again."));
        error.cause = Words::tr("The group was renamed in Okta after it had been pushed, and Okta does not pass the "
                                "new name on where that box is not ticked.");
        return error;
    }
    return std::nullopt;
}

QString ArrivalProof::howFar(const QString &more) const
{
    const qsizetype people = m_expected->userNames.size();
    const qsizetype groups = m_expected->groups.size() - m_emptyGroups.size();
    //: "3 of 5 people, 1 of 3 groups"
    const QString far = Words::tr("%1 of %2 people, %3 of %4 groups")
                            .arg(people - m_missingPeople.size())
                            .arg(people)
                            .arg(groups - m_missingGroups.size())
                            .arg(groups);
    QStringList sentences;
    if (!m_emptyGroups.isEmpty())
        //: %1 is a list of groups
        sentences << Words::tr("Nobody is in %1, so Okta may not push it yet.").arg(namesOf(m_emptyGroups));
    if (!m_missingMembers.isEmpty())
        //: %1 is "Engineering (ada@acme.com, ben@acme.com), Support (…)": groups, and who is missing in them
        sentences << Words::tr("Not in their groups yet: %1.").arg(missingMembers());
    if (!m_unreadGroups.isEmpty())
        //: %1 is a list of groups
        sentences << Words::tr("Who is in %1 cannot be read.").arg(namesOf(m_unreadGroups));
    if (!more.isEmpty())
        sentences << more;
    return sentences.isEmpty() ? far : far + u". "_s + sentences.join(u' ');
}

QString ArrivalProof::namesOf(const QStringList &names)
{
    constexpr int most = 5;
    const QString some = names.mid(0, most).join(u", "_s);
    return names.size() > most ? some + u" …"_s : some;
}

Error ArrivalProof::failed(const QString &message, const QString &action) const
{
    return {.kind = Error::Kind::Unexpected, .message = message, .action = action, .link = m_page};
}

} // namespace bw::scim
