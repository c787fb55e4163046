#include "app/targets/okta/steps/push_groups.h"

#include "app/journal/announcement.h"
#include "app/targets/okta/addressed.h"
#include "app/targets/okta/assignments.h"
#include "app/targets/okta/good_to_know.h"
#include "app/targets/okta/steps/consent.h"
#include "app/targets/okta/steps/each.h"
#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/undo.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
Error assignedAndPushed(const QStringList &groups)
{
    Error error{.kind = Error::Kind::BadInput};
    //: %1 is a list of groups
    error.message = Words::tr("%1 is both assigned to the app and pushed.").arg(groups.join(u", "_s));
    error.cause = Words::tr("Okta does not support one group for both; its members would not be pushed.");
    return error;
}
} // namespace

PushGroups::PushGroups(Workplace place, AppKind kind, Output<AppRef> app, Output<scim::Endpoint> endpoint,
                       QStringList needs)
    : Step(kind.step + u"-push-groups"_s,
           //: %1 is a system such as Cloudflare One
           Words::tr("Push groups to %1").arg(kind.system), u"okta"_s, needs),
      m_place(std::move(place)),
      m_kind(std::move(kind)),
      m_app(std::move(app)),
      m_endpoint(std::move(endpoint))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> PushGroups::check(std::stop_token stop)
{
    const bool ask = m_app.isSet() && !m_app->fresh;
    return compare(ask, Failed::IsRetried, std::move(stop));
}

ResultTask<Finding> PushGroups::readBack(std::stop_token stop)
{
    return compare(m_app.isSet(), Failed::IsLeft, std::move(stop));
}

/// Without asking, nothing is pushed yet.
ResultTask<Finding> PushGroups::compare(bool ask, Failed failed, std::stop_token stop)
{
    const std::optional<Error> inSetup = overlap();
    if (inSetup)
        co_return *inSetup;
    QList<PushMapping> mappings;
    if (ask) {
        const QString appId = m_app->id;
        const Result<QList<PushMapping>> listed = co_await group_push::list(m_place.client, appId, stop);
        if (!listed)
            co_return listed.error();
        mappings = *listed;
    }
    QHash<QString, QDateTime> assigned;
    if (ask && failed == Failed::IsRetried) { // before anything is done
        const QString appId = m_app->id;
        const auto listed = co_await assignments::list(m_place.client, appId, stop);
        if (!listed)
            co_return listed.error();
        assigned = *listed;
    }
    const std::shared_ptr<Directory> directory = m_place.directory;
    const Result<NamedGroups> found = co_await directory->groups(stop);
    if (!found)
        co_return found.error();
    QStringList there = m_kind.pushGroups;
    const QStringList toMake = m_place.setup.groupsToMake();
    for (const QString &name : found->missing) {
        if (toMake.contains(name))
            there.removeAll(name);
    }
    const Result<QList<Group>> wanted = Directory::pick(*found, there);
    if (!wanted)
        co_return wanted.error();
    const std::optional<Error> both = assignedToo(*wanted, mappings, assigned);
    if (both)
        co_return *both;
    Finding finding = judge(*wanted, mappings, failed);
    if (there.size() < m_kind.pushGroups.size())
        finding.change = Change::Create; // another step makes these groups before
    const Done claimed = claimAnnounced(mappings);
    if (!claimed)
        co_return claimed.error();
    co_return finding;
}

Finding PushGroups::judge(const QList<Group> &wanted, const QList<PushMapping> &mappings, Failed failed)
{
    Finding finding;
    //: %1 is a list of groups
    finding.summary = Words::tr("Pushed: %1").arg(m_kind.pushGroups.join(u", "_s));
    finding.notes = good_to_know::aboutPush(m_kind);
    m_names.clear();
    m_missing.clear();
    m_elsewhere.clear();
    m_sleeping.clear();
    for (const Group &group : wanted) {
        m_names.insert(group.id, group.name);
        const auto isOfGroup = [&group](const PushMapping &mapping) { return mapping.sourceGroupId == group.id; };
        const auto mapping = std::find_if(mappings.cbegin(), mappings.cend(), isOfGroup);
        if (mapping == mappings.cend()) {
            finding.fields << fieldOf(group.name, u"ACTIVE"_s, QString());
            m_missing << group;
            continue;
        }
        if (addressed::isElsewhere(m_place.journal->find(made::groupPush, mapping->id), m_endpoint)) {
            finding.fields << fieldOf(group.name, u"ACTIVE"_s, Words::tr("sent to an earlier SCIM address"));
            m_missing << group;
            m_elsewhere << *mapping;
            continue;
        }
        const QString pushedAs = nameWhenPushed(*mapping);
        if (!pushedAs.isEmpty() && pushedAs != group.name)
            //: both are names of groups
            finding.warnings << Words::tr("“%1” was pushed as “%2”. It keeps that name there where “Rename app groups "
                                          "to match group name in Okta” is off: at the gear of Push Groups.")
                                    .arg(group.name, pushedAs);
        // An ERROR is a push that failed: the mapping is there, and the proof says why.
        const bool isRetried = mapping->status == "ERROR"_L1 && failed == Failed::IsRetried && isOurs(*mapping);
        const bool isRight = mapping->status == "ERROR"_L1 && !isRetried;
        const QString status = isRight ? u"ACTIVE"_s : mapping->status;
        finding.fields << fieldOf(group.name, u"ACTIVE"_s, status);
        if (!mapping->errorSummary.isEmpty())
            finding.warnings << group.name + u": "_s + mapping->errorSummary;
        if (mapping->status == "INACTIVE"_L1 || isRetried) {
            m_sleeping << *mapping;
            finding.foreign = finding.foreign || !isOurs(*mapping);
        }
    }
    QStringList older;
    for (const PushMapping &mapping : mappings) {
        const QString name = nameWhenPushed(mapping);
        const bool isWanted = m_names.contains(mapping.sourceGroupId); // maybe by another name since
        if (!name.isEmpty() && !isWanted && !m_kind.pushGroups.contains(name))
            older << name;
    }
    if (!older.isEmpty())
        //: %1 is a list of groups
        finding.warnings << Words::tr("Still pushed from an earlier run: %1. Unlink them under Push Groups in Okta if "
                                      "they are not meant any more.")
                                .arg(older.join(u", "_s));
    finding.change = changeFor(finding.fields);
    finding.foreign =
        finding.foreign || (!m_missing.isEmpty() && m_app.isSet() && !consent::isGiven(*m_place.journal, id(), *m_app));
    if (finding.change == Change::Change && m_sleeping.isEmpty() && m_elsewhere.isEmpty())
        finding.change = Change::Create;
    finding.requests = finding.isRight() ? 0 : int(m_missing.size() + m_sleeping.size() + 3 * m_elsewhere.size()) + 1;
    return finding;
}

ResultTask<Next> PushGroups::apply(Finding, std::stop_token stop)
{
    const Done agreed = consent::note(*m_place.journal, id(), *m_app);
    if (!agreed)
        co_return agreed.error();
    const QList<PushMapping> elsewhere = m_elsewhere;
    const auto unlinkOne = [this, stop](const PushMapping &mapping) { return unlink(mapping, stop); };
    const Done unlinked = co_await each(elsewhere, unlinkOne);
    if (!unlinked)
        co_return unlinked.error();
    const QList<Group> missing = m_missing;
    const QList<PushMapping> sleeping = m_sleeping;
    const auto pushOne = [this, stop](const Group &group) { return push(group, stop); };
    const Done pushed = co_await each(missing, pushOne);
    if (!pushed)
        co_return pushed.error();
    const auto wakeOne = [this, stop](const PushMapping &mapping) { return wake(mapping, stop); };
    const Done woken = co_await each(sleeping, wakeOne);
    if (!woken)
        co_return woken.error();
    co_return Next::Verify;
}

DoneTask PushGroups::push(Group group, std::stop_token stop)
{
    const QString appId = m_app->id;
    const QString name = announcedName(group.id);
    const Done noted = announce(*m_place.journal, id(), name);
    if (!noted)
        co_return noted.error();
    const Result<PushMapping> mapping = co_await group_push::create(m_place.client, appId, group.id, group.name, stop);
    if (!mapping)
        co_return failed(*m_place.journal, id(), name, mapping.error());
    co_return writeDown(*m_place.journal, ours(*mapping, group.name));
}

DoneTask PushGroups::unlink(PushMapping mapping, std::stop_token stop)
{
    const QString appId = m_app->id;
    const Done removed = co_await group_push::remove(m_place.client, appId, mapping.id, stop);
    const Done settled = removed ? settleRemoved(*m_place.journal, made::groupPush, mapping.id) : removed;
    co_return settled ? m_place.journal->removed(made::groupPush, mapping.id) : settled;
}

DoneTask PushGroups::wake(PushMapping mapping, std::stop_token stop)
{
    const QString appId = m_app->id;
    if (mapping.status == "ERROR"_L1) {
        const QString inactive = u"INACTIVE"_s;
        const Result<PushMapping> stopped =
            co_await group_push::setStatus(m_place.client, appId, mapping.id, inactive, stop);
        if (!stopped)
            co_return stopped.error();
    }
    const QString active = u"ACTIVE"_s;
    const Result<PushMapping> woken = co_await group_push::setStatus(m_place.client, appId, mapping.id, active, stop);
    if (!woken)
        co_return woken.error();
    co_return done();
}

/// Mappings that are there although we never learnt it.
Done PushGroups::claimAnnounced(const QList<PushMapping> &mappings)
{
    for (const PushMapping &mapping : mappings) {
        const QString name = m_names.value(mapping.sourceGroupId);
        const Done claimed = claim(*m_place.journal, ours(mapping, name), mapping.created);
        if (!claimed)
            return claimed;
    }
    return done();
}

MadeObject PushGroups::ours(const PushMapping &mapping, const QString &name) const
{
    const QJsonObject data{{u"app"_s, m_app->id}, {u"appLabel"_s, m_app->label}, {u"name"_s, name}};
    return madeAs(id(), announcedName(mapping.sourceGroupId), made::groupPush, mapping.id,
                  addressed::to(m_endpoint, data));
}

QString PushGroups::announcedName(const QString &groupId) const
{
    return m_app->id + u'/' + groupId;
}

QString PushGroups::nameWhenPushed(const PushMapping &mapping) const
{
    const auto made = m_place.journal->find(made::groupPush, mapping.id);
    return made ? made->data.value("name"_L1).toString() : QString();
}

bool PushGroups::isOurs(const PushMapping &mapping) const
{
    return m_place.journal->find(made::groupPush, mapping.id).has_value();
}

std::optional<Error> PushGroups::overlap() const
{
    QStringList both;
    for (const QString &name : m_kind.pushGroups) {
        if (m_kind.assignGroups.contains(name, Qt::CaseInsensitive))
            both << name;
    }
    if (both.isEmpty())
        return std::nullopt;
    Error error = assignedAndPushed(both);
    error.action = Words::tr("Choose another group to push, with the same people.");
    return error;
}

/// Assigned by somebody else, or by an earlier run: the setup does not show it. What is pushed already is left alone.
std::optional<Error> PushGroups::assignedToo(const QList<Group> &wanted, const QList<PushMapping> &mappings,
                                             const QHash<QString, QDateTime> &assigned)
{
    QStringList both;
    for (const Group &group : wanted) {
        const auto isOfGroup = [&group](const PushMapping &mapping) { return mapping.sourceGroupId == group.id; };
        if (assigned.contains(group.id) && std::none_of(mappings.cbegin(), mappings.cend(), isOfGroup))
            both << group.name;
    }
    if (both.isEmpty())
        return std::nullopt;
    Error error = assignedAndPushed(both);
    error.action = Words::tr("Take it off the app in Okta, or choose another group to push, with the same people.");
    return error;
}

} // namespace bw::okta
