#include "app/targets/okta/steps/dashboard_successors.h"

#include "app/journal/announcement.h"
#include "app/targets/okta/group_making.h"
#include "app/targets/okta/steps/each.h"
#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/undo.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

DashboardSuccessors::DashboardSuccessors(Workplace place, Output<QList<OlderPush>> older, QStringList needs)
    : Step(u"okta.dashboard-successors"_s, Words::tr("Groups that follow those of the older set-up"), u"okta"_s, needs),
      m_place(std::move(place)),
      m_older(std::move(older))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> DashboardSuccessors::check(std::stop_token stop)
{
    const std::shared_ptr<Directory> directory = m_place.directory;
    const Result<NamedGroups> groups = co_await directory->groups(stop);
    if (!groups)
        co_return groups.error();
    m_missing.clear();
    Finding finding;
    for (const QString &name : wanted().pushGroups) {
        const Group group = groups->byName.value(name);
        const bool isThere = !group.id.isEmpty();
        if (!isThere)
            m_missing << name;
        const QString made = Words::tr("there");
        finding.fields << fieldOf(name, made, isThere ? made : QString());
        const Done claimed = isThere ? group_making::claimAnnounced(m_place.journal, id(), name, group) : done();
        if (!claimed)
            co_return claimed.error();
    }
    const Done found = co_await findJoining(*groups, stop);
    if (!found)
        co_return found.error();
    for (const Joining &joining : std::as_const(m_joining)) {
        //: %1 is a group
        finding.fields << fieldOf(Words::tr("Member of “%1”").arg(joining.group), joining.person.login, QString());
        finding.foreign =
            finding.foreign || (!joining.groupId.isEmpty() && !group_making::isOurs(*m_place.journal, joining.groupId));
    }
    finding.change = changeFor(finding.fields);
    if (finding.change == Change::Change && !m_missing.isEmpty())
        finding.change = Change::Create;
    //: %1 is a list of groups
    finding.summary = Words::tr("People of the old groups get into %1").arg(wanted().pushGroups.join(u", "_s));
    finding.requests = finding.isRight() ? 0 : int(m_missing.size() + m_joining.size()) + 2;
    co_return finding;
}

/// A search may not show at once what was made.
ResultTask<Finding> DashboardSuccessors::readBack(std::stop_token stop)
{
    m_place.directory->forget();
    return check(std::move(stop));
}

/// Who of the old groups is in none of the groups that follow.
DoneTask DashboardSuccessors::findJoining(NamedGroups groups, std::stop_token stop)
{
    m_joining.clear();
    const QList<OlderPush> older = m_older.isSet() ? *m_older : QList<OlderPush>();
    for (const OlderPush &push : older) {
        const Result<QList<people::Member>> people =
            co_await people::allMembersOf(m_place.client, push.groupId, push.groupName, stop);
        if (!people)
            co_return people.error();
        for (const QString &name : wanted().groupsWithRole(push.role)) {
            const QString groupId = groups.byName.value(name).id;
            Result<QList<people::Member>> there = QList<people::Member>();
            if (!groupId.isEmpty())
                there = co_await people::allMembersOf(m_place.client, groupId, name, stop);
            if (!there)
                co_return there.error();
            const Done claimed = co_await claimAnnounced(name, groupId, *there);
            if (!claimed)
                co_return claimed.error();
            for (const people::Member &person : *people) {
                const auto isThis = [&person](const people::Member &other) { return other.id == person.id; };
                if (person.active && std::none_of(there->cbegin(), there->cend(), isThis))
                    m_joining << Joining{person, name, groupId};
            }
        }
    }
    co_return done();
}

/// People who are in a group although we never learnt it.
DoneTask DashboardSuccessors::claimAnnounced(QString groupName, QString groupId, QList<people::Member> there)
{
    for (const people::Member &person : there) {
        const Joining joined{person, groupName, groupId};
        const Done claimed = claim(*m_place.journal, ours(joined));
        if (!claimed)
            co_return claimed.error();
    }
    co_return done();
}

ResultTask<Next> DashboardSuccessors::apply(Finding, std::stop_token stop)
{
    if (!m_missing.isEmpty()) {
        const QStringList missing = m_missing;
        const auto makeOne = [this, stop](const QString &name) { return makeGroup(name, stop); };
        const Done made = co_await each(missing, makeOne);
        if (!made)
            co_return made.error();
    }
    const QList<Joining> all = m_joining;
    const auto joinOne = [this, stop](const Joining &joining) { return join(joining, stop); };
    const Done joined = co_await each(all, joinOne);
    if (!joined)
        co_return joined.error();
    co_return Next::Verify;
}

DoneTask DashboardSuccessors::makeGroup(QString name, std::stop_token stop)
{
    const QString description = u"Members of the Cloudflare dashboard"_s;
    const QString step = id();
    Journal *journal = m_place.journal;
    const Result<QString> groupId = co_await group_making::make(m_place.client, journal, step, name, description, stop);
    if (!groupId)
        co_return groupId.error();
    for (Joining &joining : m_joining) {
        if (joining.group == name)
            joining.groupId = *groupId;
    }
    co_return done();
}

DoneTask DashboardSuccessors::join(Joining joining, std::stop_token stop)
{
    const Done noted = announce(*m_place.journal, id(), joining.id());
    if (!noted)
        co_return noted.error();
    const Done joined = co_await groups::addMember(m_place.client, joining.groupId, joining.person.id, stop);
    if (!joined)
        co_return failed(*m_place.journal, id(), joining.id(), joined.error());
    co_return writeDown(*m_place.journal, ours(joining));
}

MadeObject DashboardSuccessors::ours(const Joining &joining) const
{
    const QJsonObject data{{u"group"_s, joining.groupId},
                           {u"person"_s, joining.person.id},
                           {u"login"_s, joining.person.login},
                           {u"name"_s, joining.group}};
    return madeAs(id(), joining.id(), made::groupMember, joining.id(), data);
}

} // namespace bw::okta
