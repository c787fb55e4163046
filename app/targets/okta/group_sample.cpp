#include "app/targets/okta/group_sample.h"

namespace bw::okta {

namespace {
constexpr int mostPushed = 8;
constexpr int mostAssigned = 4;
constexpr int mostPeople = 16;

/// The groups of `names` that there are.
QList<Group> found(const QStringList &names, const NamedGroups &groups)
{
    QList<Group> all;
    for (const QString &name : names) {
        if (groups.byName.contains(name))
            all << groups.byName.value(name);
    }
    return all;
}

QStringList assignedNames(const Setup &setup)
{
    QStringList names;
    for (const GroupSection &section : groupSectionsOf(setup))
        names += section.assigned;
    if (setup.signIn)
        names += setup.signIn->assignGroups;
    names.removeDuplicates();
    return names;
}

QStringList pushedNames(const Setup &setup)
{
    QStringList names;
    for (const GroupSection &section : groupSectionsOf(setup))
        names += section.pushed;
    names.removeDuplicates();
    return names;
}

/// A few from everywhere in the list, which is in the order in which they joined.
QList<people::Member> spread(const QList<people::Member> &all)
{
    const qsizetype step = std::max<qsizetype>(1, (all.size() + mostPeople - 1) / mostPeople);
    QList<people::Member> some;
    for (qsizetype i = 0; i < all.size(); i += step)
        some << all.at(i);
    return some;
}

void addMembers(GroupSample &sample, const QList<people::Member> &members, bool pushed)
{
    for (const people::Member &member : members) {
        const auto isThem = [&member](const people::Member &other) { return other.id == member.id; };
        if (std::none_of(sample.members.cbegin(), sample.members.cend(), isThem))
            sample.members << member;
        if (pushed && !sample.inPushed.contains(member.id))
            sample.inPushed << member.id;
    }
}

Task<GroupSample> readMembers(Client client, QList<Group> pushed, QList<Group> assigned, std::stop_token stop)
{
    GroupSample sample;
    sample.isPartial = pushed.size() > mostPushed || assigned.size() > mostAssigned;
    const QList<Group> asked = pushed.mid(0, mostPushed) + assigned.mid(0, mostAssigned);
    const qsizetype pushedAsked = std::min<qsizetype>(pushed.size(), mostPushed);
    std::vector<ResultTask<QList<people::Member>>> questions;
    for (const Group &group : asked)
        questions.push_back(people::membersOf(client, group.id, 200, stop));
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Result<QList<people::Member>> members = co_await questions.at(i);
        const bool isPushed = qsizetype(i) < pushedAsked;
        if (!members)
            sample.isPartial = true;
        else if (members->isEmpty())
            (isPushed ? sample.empty : sample.emptyAssigned) << asked.at(qsizetype(i)).name;
        if (members)
            addMembers(sample, *members, isPushed);
    }
    co_return sample;
}
} // namespace

QList<GroupSection> groupSectionsOf(const Setup &setup)
{
    QList<GroupSection> sections;
    if (setup.scim) {
        GroupSection section{setup.scim->assignGroups, setup.scim->pushGroups};
        if (setup.scim->oneApp && setup.signIn)
            section.assigned += setup.signIn->assignGroups; // the same app
        sections << section;
    }
    if (setup.dashboardScim)
        sections << GroupSection{setup.dashboardScim->assignGroups, setup.dashboardScim->pushGroups};
    if (setup.configcat)
        sections << GroupSection{setup.configcat->assignGroups, setup.configcat->pushGroups};
    return sections;
}

Task<GroupSample> readGroupSample(Client client, Setup setup, NamedGroups groups, std::stop_token stop)
{
    const QList<Group> pushed = found(pushedNames(setup), groups);
    const QList<Group> assigned = found(assignedNames(setup), groups);
    GroupSample sample = co_await readMembers(client, pushed, assigned, stop);
    QList<people::Member> active;
    for (const people::Member &member : std::as_const(sample.members)) {
        if (member.active)
            active << member;
    }
    const QList<people::Member> chosen = spread(active);
    std::vector<ResultTask<QList<Group>>> questions;
    for (const people::Member &member : chosen)
        questions.push_back(people::groupsOf(client, member.id, stop));
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Result<QList<Group>> theirs = co_await questions.at(i);
        GroupSample::Person person{chosen.at(qsizetype(i)), {}, {}};
        for (const Group &group : theirs ? *theirs : QList<Group>()) {
            person.groups << group.name;
            if (!group.isFromApp())
                person.own << group.name;
        }
        if (theirs)
            sample.people << person;
        else
            sample.isPartial = true;
    }
    co_return sample;
}

} // namespace bw::okta
