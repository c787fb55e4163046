#include "app/targets/cloudflare/steps/scim_proof.h"

#include "app/scim/resources.h"
#include "app/targets/cloudflare/errors.h"
#include "app/targets/cloudflare/links.h"
#include "app/targets/cloudflare/logs.h"
#include "app/targets/cloudflare/scim_resources.h"
#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
constexpr int rowsPerPage = 100;
constexpr int mostPages = 200;
constexpr int newestLogEntries = 100;
constexpr int mostAsked = 5;   ///< people whose sign-ins are looked up
constexpr int clockSlack = 60; ///< seconds that Cloudflare's clock may be behind ours

int pagesFor(qint64 total)
{
    return int(std::min<qint64>(mostPages, (total + rowsPerPage - 1) / rowsPerPage));
}
} // namespace

ScimProof::ScimProof(Workplace place, Output<scim::Endpoint> endpoint, Output<scim::HeaderForm> form,
                     Output<scim::Expected> expected, QStringList needs)
    : ArrivalProof(u"proof.cloudflare-scim"_s, Words::tr("People and groups arrive in Cloudflare"), u"cloudflare"_s,
                   endpoint, expected, needs),
      m_place(std::move(place)),
      m_form(std::move(form))
{
    m_place.client = m_place.client.forStep(id());
    linkTo(links::scimLogs(m_place.client.api()));
}

ResultTask<Finding> ScimProof::check(std::stop_token)
{
    Finding finding;
    finding.summary =
        Words::tr("Looks for the assigned people and pushed groups in Cloudflare, and for failures in its SCIM log");
    finding.requests = 3;
    co_return finding;
}

/// Only the first page while the number says that not all can have arrived.
ResultTask<QStringList> ScimProof::arrivedPeople(std::stop_token stop)
{
    QStringList addresses;
    if (expected().userNames.isEmpty())
        co_return addresses;
    const QString account = m_place.team->account;
    const QString owner = endpoint().owner;
    const Result<scim_resources::People> people =
        co_await scim_resources::people(m_place.client, account, owner, 1, 1, stop);
    if (!people)
        co_return people.error();
    QList<scim_resources::Person> rows = people->rows;
    if (!people->isWhole() && people->total >= expected().userNames.size()) {
        const int rest = pagesFor(people->total) - 1;
        const Result<scim_resources::People> more =
            co_await scim_resources::people(m_place.client, account, owner, 2, rest, stop);
        if (!more)
            co_return more.error();
        rows += more->rows;
    }
    for (const scim_resources::Person &person : rows) {
        if (!person.active)
            continue;
        addresses += person.emails;
        // The API tells no user name, which is no address of theirs where Okta sends its own.
        if (const QString name = expected().byId.value(person.externalId); !name.isEmpty())
            addresses << name;
    }
    co_return addresses;
}

ResultTask<QStringList> ScimProof::arrivedGroups(std::stop_token stop)
{
    if (expected().groups.isEmpty())
        co_return QStringList();
    const QString account = m_place.team->account;
    const Result<scim_resources::Groups> groups =
        co_await scim_resources::groups(m_place.client, account, endpoint().owner, 1, mostPages, stop);
    if (!groups)
        co_return groups.error();
    m_groupIds = groups->ids;
    co_return groups->names;
}

ResultTask<scim::Members> ScimProof::arrivedMembers(QStringList groups, std::stop_token stop)
{
    Result<scim::Members> told = co_await membersByScim(groups, stop);
    if (!told)
        co_return told.error();
    const QString account = m_place.team->account;
    for (const QString &group : std::as_const(groups)) {
        if (told->contains(group))
            continue;
        const QString owner = endpoint().owner;
        const QString groupId = m_groupIds.value(group);
        const auto members = co_await scim_resources::membersOf(m_place.client, account, owner, groupId, stop);
        if (!members)
            co_return members.error();
        if (*members)
            told->insert(group, **members);
    }
    co_return *told;
}

ResultTask<scim::Members> ScimProof::membersByScim(QStringList groups, std::stop_token stop)
{
    const scim::Endpoint where = endpoint();
    scim::Members none;
    if (where.secret.isEmpty() || !m_form.isSet())
        co_return none;
    const scim::HeaderForm form = *m_form;
    const auto listed = co_await scim::resources::groups(m_place.client.http(), where, id(), stop, form);
    const bool isUntold = !listed && !isNoAnswer(listed.error());
    if (!listed && !isUntold)
        co_return listed.error();
    if (isUntold)
        co_return none;
    const QList<scim::resources::Group> all = *listed;
    co_return co_await scim::resources::membersOf(m_place.client.http(), where, all, groups, id(), stop, form);
}

/// A token that may not read the log has been told of on the credentials page; the proof goes on without it.
DoneTask ScimProof::lookForFailures(std::stop_token stop)
{
    const QDateTime since = m_place.team->seen.addSecs(-clockSlack);
    const Result<QList<logs::ScimEntry>> entries =
        co_await logs::scim(m_place.client, m_place.team->account, endpoint().owner, since, newestLogEntries, stop);
    if (!entries && entries.error().kind == Error::Kind::NotAllowed)
        co_return done();
    if (!entries)
        co_return entries.error();
    QList<logs::ScimEntry> standing = logs::standingFailures(*entries);
    // Okta takes back from a new address what only the former one knew: no loss. People may be missing for another
    // reason.
    if (haveAllGroupsArrived())
        standing.removeIf([](const logs::ScimEntry &entry) { return entry.resource.isEmpty(); });
    if (standing.isEmpty())
        co_return done();
    const logs::ScimEntry first = standing.first();
    if (first.resource.isEmpty())
        //: %1 are Cloudflare's own words
        co_return failed(
            Words::tr("Okta sends somebody or something that is not at this SCIM address: %1").arg(first.error),
            Words::tr("Okta knows them from an earlier address. Unlink the pushed group in Okta, or take "
                      "the assignment away, then run again."));
    //: %1 is a person's e-mail address or a group's name, %2 are Cloudflare's own words
    co_return failed(Words::tr("Cloudflare's SCIM log notes a failure for “%1”: %2").arg(first.resource, first.error),
                     Words::tr("Look at the SCIM log, mend it in Okta, then retry the task there."));
}

ResultTask<Next> ScimProof::judgeMissingPeople(QStringList people, std::stop_token stop)
{
    const Result<QStringList> signedIn = co_await signedInAmong(people.mid(0, mostAsked), stop);
    if (!signedIn && signedIn.error().kind != Error::Kind::NotAllowed)
        co_return signedIn.error();
    if (signedIn && !signedIn->isEmpty()) {
        co_return failed(
            Words::tr("Not everybody assigned has arrived in Cloudflare, though they have signed in before: %1.")
                .arg(namesOf(*signedIn)),
            Words::tr("Look at Tasks in Okta and at the SCIM log in Cloudflare, then run again."));
    }
    const QString rule =
        Words::tr("Cloudflare takes in a person only after their first sign-in to an Access application or with "
                  "the Cloudflare One Client.");
    const QString who = signedIn ? Words::tr("Still to do so: %1.").arg(namesOf(people))
                                 : Words::tr("Not there yet: %1.").arg(namesOf(people));
    setProgress(howFar(rule + u' ' + who));
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

} // namespace bw::cloudflare
