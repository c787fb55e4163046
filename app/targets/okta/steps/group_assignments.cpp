#include "app/targets/okta/steps/group_assignments.h"

#include "app/journal/announcement.h"
#include "app/targets/okta/addressed.h"
#include "app/targets/okta/assignments.h"
#include "app/targets/okta/steps/consent.h"
#include "app/targets/okta/steps/each.h"
#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/undo.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

GroupAssignments::GroupAssignments(QString id, QString title, Workplace place, Output<AppRef> app, QStringList groups,
                                   QStringList needs, std::optional<Output<scim::Endpoint>> endpoint)
    : Step(id, title, u"okta"_s, needs),
      m_place(std::move(place)),
      m_app(std::move(app)),
      m_groups(std::move(groups)),
      m_endpoint(std::move(endpoint))
{
    m_place.client = m_place.client.forStep(id);
}

ResultTask<Finding> GroupAssignments::check(std::stop_token stop)
{
    const bool ask = m_app.isSet() && !m_app->fresh;
    return compare(ask, std::move(stop));
}

ResultTask<Finding> GroupAssignments::readBack(std::stop_token stop)
{
    return compare(m_app.isSet(), std::move(stop));
}

/// Without asking, nothing is assigned yet.
ResultTask<Finding> GroupAssignments::compare(bool ask, std::stop_token stop)
{
    QHash<QString, QDateTime> assigned;
    if (ask) {
        const QString appId = m_app->id;
        const Result<QHash<QString, QDateTime>> listed = co_await assignments::list(m_place.client, appId, stop);
        if (!listed)
            co_return listed.error();
        assigned = *listed;
    }
    const std::shared_ptr<Directory> directory = m_place.directory;
    const Result<NamedGroups> found = co_await directory->groups(stop);
    if (!found)
        co_return found.error();
    const Result<QList<Group>> wanted = Directory::pick(*found, m_groups);
    if (!wanted)
        co_return wanted.error();
    Finding finding;
    m_missing.clear();
    m_elsewhere.clear();
    for (const Group &group : *wanted) {
        const bool there = assigned.contains(group.id);
        const bool isElsewhere =
            there && m_endpoint &&
            addressed::isElsewhere(m_place.journal->find(made::assignment, idOf(group)), *m_endpoint);
        const QString state = isElsewhere ? Words::tr("sent to an earlier SCIM address") : Words::tr("assigned");
        const bool isRight = there && !isElsewhere;
        finding.fields << FieldDiff{group.name, Words::tr("assigned"), there ? state : QString(),
                                    isRight ? Comparison::Same : Comparison::Different};
        if (!isRight)
            m_missing << group;
        if (isElsewhere)
            m_elsewhere << group.id;
        const Done claimed = there ? claim(*m_place.journal, ours(group), assigned.value(group.id)) : done();
        if (!claimed)
            co_return claimed.error();
    }
    //: %1 is a list of groups
    finding.summary = Words::tr("Assigned: %1").arg(m_groups.join(u", "_s));
    finding.change = m_missing.isEmpty() ? Change::Leave : m_elsewhere.isEmpty() ? Change::Create : Change::Change;
    finding.foreign = !m_missing.isEmpty() && m_app.isSet() && !consent::isGiven(*m_place.journal, id(), *m_app);
    finding.requests = m_missing.isEmpty() ? 0 : int(m_missing.size() + m_elsewhere.size()) + 1;
    if (!m_elsewhere.isEmpty()) {
        finding.warnings << Words::tr("They are taken off the app for a moment and assigned again, so that Okta sends "
                                      "their people to the new SCIM address.");
        const auto isTheirs = [this](const QString &groupId) {
            return !m_place.journal->find(made::assignment, m_app->id + u'/' + groupId);
        };
        const QStringList all = assigned.keys();
        if (std::any_of(all.cbegin(), all.cend(), isTheirs))
            finding.warnings << Words::tr("Groups that somebody else assigned stay: Okta does not send their people to "
                                          "the new address until they are assigned again.");
    }
    QStringList older;
    for (const MadeObject &made : m_app.isSet() ? m_place.journal->madeBy(id()) : QList<MadeObject>()) {
        const QString name = made.data.value("name"_L1).toString();
        const bool isHere = made.data.value("app"_L1).toString() == m_app->id;
        if (isHere && assigned.contains(made.data.value("group"_L1).toString()) && !m_groups.contains(name))
            older << name;
    }
    if (!older.isEmpty())
        //: %1 is a list of groups
        finding.warnings << Words::tr("Still assigned from an earlier run: %1. Take them off the app in Okta if they "
                                      "are not meant any more.")
                                .arg(older.join(u", "_s));
    if (m_groups.isEmpty())
        finding.warnings << Words::tr("No group is chosen: nobody can use the app.");
    co_return finding;
}

ResultTask<Next> GroupAssignments::apply(Finding, std::stop_token stop)
{
    const Done agreed = consent::note(*m_place.journal, id(), *m_app);
    if (!agreed)
        co_return agreed.error();
    // Okta sends nobody again who is assigned all the while by another group: all are taken off before any is assigned.
    QList<Group> elsewhere = m_missing;
    elsewhere.removeIf([this](const Group &group) { return !m_elsewhere.contains(group.id); });
    const auto takeOne = [this, stop](const Group &group) { return takeOff(group, stop); };
    const Done taken = co_await each(elsewhere, takeOne);
    if (!taken)
        co_return taken.error();
    const QList<Group> missing = m_missing;
    const auto assignOne = [this, stop](const Group &group) { return assign(group, stop); };
    const Done assigned = co_await each(missing, assignOne);
    if (!assigned)
        co_return assigned.error();
    co_return Next::Verify;
}

DoneTask GroupAssignments::takeOff(Group group, std::stop_token stop)
{
    const QString appId = m_app->id;
    const QString name = idOf(group);
    const Done taken = co_await assignments::unassign(m_place.client, appId, group.id, stop);
    const Done settled = taken ? settleRemoved(*m_place.journal, made::assignment, name) : taken;
    co_return settled ? m_place.journal->removed(made::assignment, name) : settled;
}

DoneTask GroupAssignments::assign(Group group, std::stop_token stop)
{
    const QString appId = m_app->id;
    const QString name = idOf(group);
    const Done noted = announce(*m_place.journal, id(), name);
    if (!noted)
        co_return noted.error();
    const Done assigned = co_await assignments::assign(m_place.client, appId, group.id, stop);
    if (!assigned)
        co_return failed(*m_place.journal, id(), name, assigned.error());
    co_return writeDown(*m_place.journal, ours(group));
}

/// The assignment as the journal knows it.
QString GroupAssignments::idOf(const Group &group) const
{
    return m_app->id + u'/' + group.id;
}

MadeObject GroupAssignments::ours(const Group &group) const
{
    const QJsonObject data{
        {u"app"_s, m_app->id}, {u"appLabel"_s, m_app->label}, {u"group"_s, group.id}, {u"name"_s, group.name}};
    return madeAs(id(), idOf(group), made::assignment, idOf(group),
                  m_endpoint ? addressed::to(*m_endpoint, data) : data);
}

} // namespace bw::okta
