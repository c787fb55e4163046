#include "app/targets/okta/steps/provisioning_proof.h"

#include "app/core/pause.h"
#include "app/targets/okta/logs.h"
#include "app/targets/okta/people.h"
#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/undo.h"
#include "app/targets/okta/words.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bw::okta {

ProvisioningProof::ProvisioningProof(Workplace place, AppKind kind, Output<AppRef> app, Output<scim::Expected> expected,
                                     QStringList needs)
    : Step(kind.proof, Words::tr("People and groups have been pushed to %1").arg(kind.system), u"okta"_s, needs,
           Kind::Prove),
      m_place(std::move(place)),
      m_kind(std::move(kind)),
      m_app(std::move(app)),
      m_expected(std::move(expected))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> ProvisioningProof::check(std::stop_token)
{
    Finding finding;
    //: %1 is a system such as Cloudflare One
    finding.summary = Words::tr("Okta says that it provisioned people and groups to %1").arg(m_kind.system);
    finding.requests = 3;
    co_return finding;
}

ResultTask<Next> ProvisioningProof::apply(Finding, std::stop_token stop)
{
    QElapsedTimer waited;
    waited.start();
    for (auto next = std::min<std::chrono::milliseconds>(500ms, m_patience.longestPause);;
         next = std::min(next * 2, m_patience.longestPause)) {
        const Done looked = co_await look(stop);
        if (!looked)
            co_return looked.error();
        const bool settled = m_people.isSettled() && m_groupCount.isSettled();
        const auto left = m_patience.total - std::chrono::milliseconds(waited.elapsed());
        if (settled || left <= 0ms)
            break;
        const bool goOn = co_await pause(std::min(next, left), stop);
        if (!goOn)
            co_return Error{.kind = Error::Kind::Cancelled};
    }
    if (!m_people.isDone() || !m_groupCount.isDone()) {
        const Error error = co_await explain(stop);
        co_return error;
    }
    if (!m_misnamed.isEmpty())
        co_return misnamed();
    if (m_people.all() == 0) {
        setProgress(Words::tr("Nobody is assigned yet, so nothing could be seen."));
        co_return Next::Sent;
    }
    co_return Next::Proven;
}

DoneTask ProvisioningProof::look(std::stop_token stop)
{
    const QString appId = m_app->id;
    ResultTask<Provisioned> askPeople = readProvisioned(m_place.client, appId, stop);
    ResultTask<QList<PushMapping>> askMappings = group_push::list(m_place.client, appId, stop);
    const Result<Provisioned> people = co_await askPeople;
    const Result<QList<PushMapping>> mappings = co_await askMappings;
    if (!people)
        co_return people.error();
    if (!mappings)
        co_return mappings.error();
    const std::shared_ptr<Directory> directory = m_place.directory;
    const Result<NamedGroups> groups = co_await directory->groups(stop);
    if (!groups)
        co_return groups.error();
    m_people = *people;
    countGroups(*mappings, *groups);
    expect();
    sayHowFar();
    co_return done();
}

/// Who and what should be on the other side.
void ProvisioningProof::expect()
{
    scim::Expected expected;
    expected.emptyAmong = [this](QStringList names, std::stop_token stop) { return emptyAmong(names, stop); };
    expected.membersOf = [this](QStringList names, std::stop_token stop) { return membersOf(names, stop); };
    expected.pushPage = pageOf(u"tab-group-push"_s);
    expected.groups = m_kind.pushGroups;
    expected.pushedAs = m_pushedAs;
    m_misnamed.clear();
    for (const AppUser &person : std::as_const(m_people.people)) {
        expected.userNames << person.userName;
        expected.byId.insert(person.id, person.userName);
        if (person.isProvisioned())
            expected.idsThere.insert(person.userName, person.externalId);
        const bool isNamed = person.email.isEmpty() || person.userName.compare(person.email, Qt::CaseInsensitive) == 0;
        if (m_kind.knowsByUserName && m_kind.userName == UserNameFormat::Email && !isNamed)
            m_misnamed << person.userName;
    }
    m_expected.set(expected);
}

void ProvisioningProof::countGroups(const QList<PushMapping> &mappings, const NamedGroups &groups)
{
    m_troubles.clear();
    m_pushedAs.clear();
    m_groupCount = {};
    for (const QString &name : std::as_const(m_kind.pushGroups)) {
        const QString groupId = groups.byName.value(name).id;
        const auto isOfGroup = [&groupId](const PushMapping &mapping) { return mapping.sourceGroupId == groupId; };
        const auto mapping = std::find_if(mappings.cbegin(), mappings.cend(), isOfGroup);
        const bool there = mapping != mappings.cend();
        if (const QString earlier = there ? pushedAs(*mapping) : QString(); !earlier.isEmpty() && earlier != name)
            m_pushedAs.insert(name, earlier);
        m_groupCount.all++;
        m_groupCount.done += there && mapping->isActive() && !mapping->hasFailed() ? 1 : 0;
        m_groupCount.failed += there && mapping->hasFailed() ? 1 : 0;
        if (there && mapping->hasFailed())
            m_troubles << name + u": "_s + mapping->errorSummary;
    }
}

QString ProvisioningProof::pushedAs(const PushMapping &mapping) const
{
    const auto made = m_place.journal->find(made::groupPush, mapping.id);
    return made ? made->data.value("name"_L1).toString() : QString();
}

void ProvisioningProof::sayHowFar()
{
    //: %1 of %n groups
    const QString groups = Words::tr("%1 of %n groups", "", int(m_groupCount.all)).arg(m_groupCount.done);
    //: %1 is "3 of 5 people", %2 "1 of 2 groups"
    setProgress(Words::tr("%1, %2 pushed").arg(m_people.howFar(), groups));
}

/// The other side knows people by their e-mail address, and another name leads to nobody (Cloudflare Docs, "SCIM": the
/// userName must be the user's email).
Error ProvisioningProof::misnamed() const
{
    Error error{.kind = Error::Kind::Unexpected};
    //: %1 is a list of usernames
    error.message = Words::tr("%n person(s) have a username in the app that is not their e-mail address: %1.", "",
                              int(m_misnamed.size()))
                        .arg(m_misnamed.mid(0, 5).join(u", "_s));
    error.cause =
        Words::tr("They may have been assigned while the app had another username format, or given a name by hand.");
    error.action = Words::tr("On the app's tab Sign On choose Update Now beside the username format, then run again.");
    error.link = pageOf(u"tab-signon"_s);
    return error;
}

/// Okta may wait with a group until somebody is in it.
ResultTask<QStringList> ProvisioningProof::emptyAmong(QStringList names, std::stop_token stop)
{
    const std::shared_ptr<Directory> directory = m_place.directory;
    const Result<NamedGroups> groups = co_await directory->groups(stop);
    if (!groups)
        co_return groups.error();
    const NamedGroups all = *groups;
    co_return co_await people::emptyAmong(m_place.client, all, names, stop);
}

/// Whom Okta sends as members: those who are provisioned, as they are now.
ResultTask<scim::Members> ProvisioningProof::membersOf(QStringList names, std::stop_token stop)
{
    const std::shared_ptr<Directory> directory = m_place.directory;
    const Result<NamedGroups> groups = co_await directory->groups(stop);
    if (!groups)
        co_return groups.error();
    QHash<QString, QString> provisioned;
    for (const AppUser &person : std::as_const(m_people.people)) {
        if (person.isProvisioned())
            provisioned.insert(person.id, person.userName);
    }
    const NamedGroups all = *groups;
    co_return co_await people::assignedIn(m_place.client, all, names, provisioned, stop);
}

/// A tab of the app in the console.
QUrl ProvisioningProof::pageOf(const QString &tab) const
{
    QUrl page = m_place.directory->adminUrl();
    page.setPath(u"/admin/app/%1/instance/%2/"_s.arg(m_app->key, m_app->id));
    page.setFragment(tab);
    return page;
}

/// Nothing failed, and some were never pushed. Whether Okta pushes those who were assigned before is not documented.
void ProvisioningProof::sayTheyWereThereBefore(Error &error) const
{
    error.cause = Words::tr("Nothing failed: Okta may not push people who were assigned before provisioning was on.");
    error.action = Words::tr(
        "On the app's tab Assignments choose Provision User for whoever is missing, unless Okta is still at work "
        "on many people.");
    error.link = pageOf(u"tab-assignments"_s);
}

/// What kept them: the mappings' own words and Okta's log, where it may be read.
Task<Error> ProvisioningProof::explain(std::stop_token stop)
{
    const QString appId = m_app->id;
    const QDateTime since = QDateTime::currentDateTimeUtc().addSecs(-3600);
    const QString provisioned = u"application.provision"_s;
    QStringList troubles = m_troubles;
    const auto events = co_await logs::aboutApp(m_place.client, appId, provisioned, since, 50, stop);
    for (const LogEvent &event : events ? *events : QList<LogEvent>()) {
        const QString said = event.person.isEmpty() ? event.reason : event.person + u": "_s + event.reason;
        if (event.isFailure() && !troubles.contains(said) && troubles.size() < 5)
            troubles << said;
    }
    Error error{.kind = Error::Kind::Unexpected};
    //: %1 is "3 of 5 people, 1 of 2 groups pushed"
    error.message = Words::tr("Okta has not provisioned everybody: %1.").arg(progress());
    error.cause = troubles.join(u"; "_s);
    if (!events)
        error.cause += Words::tr(" (Okta's log cannot be read with this token.)");
    error.action = Words::tr("Look at Okta's Tasks page, mend what it says, and run again.");
    error.link = m_place.directory->adminUrl();
    error.link.setPath(u"/admin/tasks"_s);
    if (events && troubles.isEmpty() && m_people.failed == 0 && !m_people.isDone())
        sayTheyWereThereBefore(error);
    co_return error;
}

} // namespace bw::okta
