#include "app/targets/cloudflare/steps/scim_proof.h"

#include "app/core/pause.h"
#include "app/targets/cloudflare/links.h"
#include "app/targets/cloudflare/words.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bw::cloudflare {

namespace {
constexpr int rowsPerPage = 100;
constexpr int mostPages = 200;
constexpr int newestLogEntries = 100;
constexpr int mostAsked = 5;   ///< people whose sign-ins are looked up
constexpr int mostNamed = 5;   ///< names in one sentence
constexpr int clockSlack = 60; ///< seconds that Cloudflare's clock may be behind ours

QString namesOf(const QStringList &names)
{
    const QString some = names.mid(0, mostNamed).join(u", "_s);
    return names.size() > mostNamed ? some + u" …"_s : some;
}

QStringList without(const QStringList &wanted, const QStringList &arrived, Qt::CaseSensitivity sensitivity)
{
    QStringList missing;
    for (const QString &name : wanted) {
        if (!arrived.contains(name, sensitivity))
            missing << name;
    }
    return missing;
}

int pagesFor(qint64 total)
{
    return int(std::min<qint64>(mostPages, (total + rowsPerPage - 1) / rowsPerPage));
}
} // namespace

ScimProof::ScimProof(Workplace place, Output<scim::Endpoint> endpoint, Output<scim::Expected> expected,
                     QStringList needs)
    : Step(u"proof.cloudflare-scim"_s, Words::tr("People and groups arrive in Cloudflare"), u"cloudflare"_s, needs,
           Kind::Prove),
      m_place(std::move(place)),
      m_endpoint(endpoint),
      m_expected(expected)
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> ScimProof::check(std::stop_token)
{
    Finding finding;
    finding.summary =
        Words::tr("Looks for the assigned people and pushed groups in Cloudflare, and for failures in its SCIM log");
    finding.requests = 3;
    co_return finding;
}

ResultTask<Next> ScimProof::apply(Finding, std::stop_token stop)
{
    if (!m_endpoint.isSet() || !m_expected.isSet() || !m_place.team.isSet())
        co_return failed(Words::tr("It is not known who should have arrived."),
                         Words::tr("Run the steps before this one again."));
    if (m_expected->userNames.isEmpty() && m_expected->groups.isEmpty()) {
        setProgress(Words::tr("Nobody is assigned and no group is pushed, so there is nothing to be seen yet."));
        co_return Next::Sent;
    }
    const Result<bool> arrived = co_await waitForAll(stop);
    if (!arrived)
        co_return arrived.error();
    const Result<QList<logs::ScimEntry>> failures = co_await this->failures(stop);
    if (!failures)
        co_return failures.error();
    if (!failures->isEmpty()) {
        const logs::ScimEntry first = failures->first();
        //: %1 is a person's e-mail address or a group's name, %2 are Cloudflare's own words
        co_return failed(
            Words::tr("Cloudflare's SCIM log notes a failure for “%1”: %2").arg(first.resource, first.error),
            Words::tr("Look at the SCIM log, mend it in Okta, then retry the task there."));
    }
    if (*arrived)
        co_return Next::Proven;
    const Result<Next> judged = co_await judgeMissing(stop);
    co_return judged;
}

ResultTask<bool> ScimProof::waitForAll(std::stop_token stop)
{
    QElapsedTimer waited;
    waited.start();
    auto next = std::min<std::chrono::milliseconds>(1s, m_patience.longestPause);
    for (;;) {
        const Result<bool> arrived = co_await look(stop);
        if (!arrived)
            co_return arrived.error();
        const auto left = m_patience.total - std::chrono::milliseconds(waited.elapsed());
        if (*arrived || left <= 0ms)
            co_return *arrived;
        const bool goOn = co_await pause(std::min(next, left), stop);
        if (!goOn)
            co_return Error{.kind = Error::Kind::Cancelled};
        next = std::min(next * 2, m_patience.longestPause);
    }
}

ResultTask<bool> ScimProof::look(std::stop_token stop)
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
    m_missingGroups = without(m_expected->groups, *groups, Qt::CaseSensitive);
    setProgress(howFar());
    co_return m_missingPeople.isEmpty() && m_missingGroups.isEmpty();
}

/// Everybody's address; only a part of them while the number says that not all can have arrived.
ResultTask<QStringList> ScimProof::arrivedPeople(std::stop_token stop)
{
    QStringList addresses;
    if (m_expected->userNames.isEmpty())
        co_return addresses;
    const QString account = m_place.team->account;
    Result<scim_resources::People> people =
        co_await scim_resources::people(m_place.client, account, m_endpoint->owner, 1, 1, stop);
    if (!people)
        co_return people.error();
    QList<scim_resources::Person> rows = people->rows;
    if (!people->isWhole() && people->total >= m_expected->userNames.size()) {
        const int rest = pagesFor(people->total) - 1;
        const Result<scim_resources::People> more =
            co_await scim_resources::people(m_place.client, account, m_endpoint->owner, 2, rest, stop);
        if (!more)
            co_return more.error();
        rows += more->rows;
    }
    for (const scim_resources::Person &person : rows) {
        if (person.active)
            addresses += person.emails;
    }
    co_return addresses;
}

ResultTask<QStringList> ScimProof::arrivedGroups(std::stop_token stop)
{
    if (m_expected->groups.isEmpty())
        co_return QStringList();
    const QString account = m_place.team->account;
    const Result<scim_resources::Groups> groups =
        co_await scim_resources::groups(m_place.client, account, m_endpoint->owner, 1, mostPages, stop);
    if (!groups)
        co_return groups.error();
    co_return groups->names;
}

/// Those that still stand; none where the token may not read the log, which the credentials page has said.
ResultTask<QList<logs::ScimEntry>> ScimProof::failures(std::stop_token stop)
{
    const QDateTime since = m_place.team->seen.addSecs(-clockSlack);
    const Result<QList<logs::ScimEntry>> entries =
        co_await logs::scim(m_place.client, m_place.team->account, m_endpoint->owner, since, newestLogEntries, stop);
    if (entries)
        co_return logs::standingFailures(*entries);
    if (entries.error().kind == Error::Kind::NotAllowed)
        co_return QList<logs::ScimEntry>();
    co_return entries.error();
}

ResultTask<Next> ScimProof::judgeMissing(std::stop_token stop)
{
    if (!m_missingGroups.isEmpty()) {
        co_return failed(
            Words::tr("Not all pushed groups have arrived in Cloudflare: %1 are missing.")
                .arg(namesOf(m_missingGroups)),
            Words::tr("Look for an error on the Push Groups tab of the SCIM app in Okta, then run again."));
    }
    const Result<QStringList> signedIn = co_await signedInAmong(m_missingPeople.mid(0, mostAsked), stop);
    if (!signedIn && signedIn.error().kind != Error::Kind::NotAllowed)
        co_return signedIn.error();
    if (signedIn && !signedIn->isEmpty()) {
        co_return failed(
            Words::tr("Not everybody assigned has arrived in Cloudflare, though they have signed in before: %1.")
                .arg(namesOf(*signedIn)),
            Words::tr("Look at Tasks in Okta and at the SCIM log in Cloudflare, then run again."));
    }
    const QString rule =
        Words::tr("Cloudflare takes in a person only after their first sign-in to an Access application or with the "
                  "Cloudflare One Client.");
    const QString who = signedIn ? Words::tr("Still to do so: %1.").arg(namesOf(m_missingPeople))
                                 : Words::tr("Not there yet: %1.").arg(namesOf(m_missingPeople));
    setProgress(howFar() + u". "_s + rule + u' ' + who);
    co_return Next::Sent;
}

ResultTask<QStringList> ScimProof::signedInAmong(QStringList people, std::stop_token stop)
{
    std::vector<ResultTask<bool>> questions;
    for (const QString &person : people)
        questions.push_back(logs::isKnownUser(m_place.client, m_place.team->account, person, stop));
    QStringList signedIn;
    std::optional<Error> first;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Result<bool> isKnown = co_await questions[i];
        if (isKnown && *isKnown)
            signedIn << people.at(qsizetype(i));
        else if (!isKnown && !first)
            first = isKnown.error();
    }
    if (first)
        co_return *first;
    co_return signedIn;
}

QString ScimProof::howFar() const
{
    const qsizetype people = m_expected->userNames.size();
    const qsizetype groups = m_expected->groups.size();
    //: "3 of 5 people, 1 of 3 groups"
    return Words::tr("%1 of %2 people, %3 of %4 groups")
        .arg(people - m_missingPeople.size())
        .arg(people)
        .arg(groups - m_missingGroups.size())
        .arg(groups);
}

Error ScimProof::failed(const QString &message, const QString &action) const
{
    Error error{.kind = Error::Kind::Unexpected, .message = message, .action = action};
    error.link = links::scimLogs(m_place.client.api());
    return error;
}

} // namespace bw::cloudflare
