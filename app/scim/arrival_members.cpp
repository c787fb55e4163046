// Who is in the pushed groups on the other side.
#include "app/scim/arrival_proof.h"
#include "app/scim/words.h"

using namespace Qt::StringLiterals;

namespace bw::scim {

DoneTask ArrivalProof::lookAtMembers(std::stop_token stop)
{
    if (!m_members) {
        const Done learnt = co_await learnMembers(stop);
        if (!learnt)
            co_return learnt.error();
    }
    QStringList groups = m_members->keys();
    groups.removeIf([this](const QString &group) { return m_members->value(group).isEmpty(); });
    groups.sort();
    if (groups.isEmpty())
        co_return done();
    const Result<Members> there = co_await arrivedMembers(groups, stop);
    if (!there)
        co_return there.error();
    for (const QString &group : std::as_const(groups)) {
        if (!there->contains(group))
            m_unreadGroups << group;
    }
    compareMembers(*there);
    co_return done();
}

/// Once: whoever comes meanwhile is none of this run's.
DoneTask ArrivalProof::learnMembers(std::stop_token stop)
{
    const auto ask = m_expected->membersOf;
    m_members.emplace();
    const QStringList names = m_expected->groups;
    if (!ask || names.isEmpty())
        co_return done();
    const Result<Members> wanted = co_await ask(names, stop);
    if (!wanted)
        co_return wanted.error();
    m_members = *wanted;
    co_return done();
}

/// Who is not there at all cannot be in a group; that is said of them.
void ArrivalProof::compareMembers(const Members &there)
{
    for (auto group = there.cbegin(); group != there.cend(); ++group) {
        QStringList wanted = m_members->value(group.key());
        wanted.removeIf([&](const QString &person) {
            const QString id = m_expected->idsThere.value(person);
            return m_missingPeople.contains(person) || group->contains(person, Qt::CaseInsensitive) ||
                   (!id.isEmpty() && group->contains(id));
        });
        if (!wanted.isEmpty())
            m_missingMembers.insert(group.key(), wanted);
    }
}

QString ArrivalProof::missingMembers() const
{
    QStringList groups = m_missingMembers.keys();
    groups.sort();
    for (QString &group : groups)
        group += u" ("_s + namesOf(m_missingMembers.value(group)) + u')';
    return namesOf(groups);
}

Error ArrivalProof::membersAreMissing() const
{
    //: %1 is "Engineering (ada@acme.com, ben@acme.com), Support (…)": groups, and who is missing in them
    Error error = failed(Words::tr("Not everybody has arrived in the pushed groups: %1.").arg(missingMembers()),
                         Words::tr("In Okta, on the app's tab Push Groups, open the menu Active of the group and "
                                   "choose Push now. Then run again."));
    error.cause = Words::tr("Okta leaves out of a group whoever is not provisioned when it is pushed, until its "
                            "membership changes or it is pushed again.");
    if (!m_expected->pushPage.isEmpty())
        error.link = m_expected->pushPage;
    return error;
}

} // namespace bw::scim
