#include "app/targets/okta/steps/new_groups.h"

#include "app/byhand/card_library.h"
#include "app/targets/okta/group_making.h"
#include "app/targets/okta/people.h"
#include "app/targets/okta/steps/each.h"
#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
const QString filledFact = u"filled"_s; // ids of groups of ours that somebody was seen in

QStringList namesOf(const AppKind &kind, const QStringList &toMake)
{
    QStringList names;
    for (const QString &name : kind.pushGroups) {
        if (toMake.contains(name))
            names << name;
    }
    return names;
}
} // namespace

NewGroups::NewGroups(Workplace place, AppKind kind, QStringList needs)
    : Step(kind.step + u"-new-groups"_s,
           //: %1 is a system such as Cloudflare One
           Words::tr("Groups to be pushed to %1").arg(kind.system), u"okta"_s, needs),
      m_place(std::move(place)),
      m_kind(std::move(kind)),
      m_names(namesOf(m_kind, m_place.setup.groupsToMake()))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> NewGroups::check(std::stop_token stop)
{
    const std::shared_ptr<Directory> directory = m_place.directory;
    const Result<NamedGroups> found = co_await directory->groups(stop);
    if (!found)
        co_return found.error();
    const NamedGroups groups = *found;
    m_missing.clear();
    for (const QString &name : m_names) {
        const Group group = groups.byName.value(name);
        if (group.id.isEmpty())
            m_missing << name;
        const Done claimed =
            group.id.isEmpty() ? done() : group_making::claimAnnounced(m_place.journal, id(), name, group);
        if (!claimed)
            co_return claimed.error();
    }
    const QStringList asked = unfilled(groups);
    const Result<QStringList> empty = co_await people::emptyAmong(m_place.client, groups, asked, stop);
    if (!empty)
        co_return empty.error();
    m_empty = *empty;
    const Done noted = noteFilled(groups, asked, m_empty);
    if (!noted)
        co_return noted.error();
    co_return judge(groups);
}

Finding NewGroups::judge(const NamedGroups &groups)
{
    Finding finding = inOrder(Words::tr("There: %1").arg(m_names.join(u", "_s)));
    const QString there = Words::tr("there");
    const QString somebody = Words::tr("somebody");
    for (const QString &name : std::as_const(m_names)) {
        const bool isThere = groups.byName.contains(name);
        //: %1 is a group
        finding.fields << fieldOf(Words::tr("Group “%1”").arg(name), there, isThere ? there : QString());
        if (!isThere)
            finding.warnings << group_making::announcementOf(name);
        if (m_empty.contains(name))
            //: %1 is a group
            finding.fields << fieldOf(Words::tr("People in “%1”").arg(name), somebody, Words::tr("nobody"));
    }
    finding.change = changeFor(finding.fields);
    setProgress({});
    if (!m_missing.isEmpty()) {
        finding.change = Change::Create;
        //: %1 is a list of groups
        finding.summary = Words::tr("Made in Okta: %1").arg(m_missing.join(u", "_s));
        finding.requests = 3 * int(m_missing.size()) + 1;
    } else if (!m_empty.isEmpty()) {
        finding.means = Means::ByHand;
        //: %1 is a list of groups
        finding.summary = Words::tr("Somebody is in %1").arg(m_empty.join(u", "_s));
        //: %1 is a list of groups
        setProgress(Words::tr("Nobody is in %1 yet.").arg(m_empty.join(u", "_s)));
    }
    return finding;
}

QStringList NewGroups::unfilled(const NamedGroups &groups) const
{
    const QJsonArray filled = m_place.journal->recall(id(), filledFact).toArray();
    QStringList names;
    for (const QString &name : m_names) {
        const QString groupId = groups.byName.value(name).id;
        if (!groupId.isEmpty() && group_making::isOurs(*m_place.journal, groupId) && !filled.contains(groupId))
            names << name;
    }
    return names;
}

/// Who leaves a group later is no matter of the setup.
Done NewGroups::noteFilled(const NamedGroups &groups, const QStringList &asked, const QStringList &empty)
{
    QJsonArray filled = m_place.journal->recall(id(), filledFact).toArray();
    const qsizetype before = filled.size();
    for (const QString &name : asked) {
        if (!empty.contains(name))
            filled.append(groups.byName.value(name).id);
    }
    return filled.size() == before ? done() : m_place.journal->remember(id(), filledFact, filled);
}

ResultTask<Next> NewGroups::apply(Finding, std::stop_token stop)
{
    const QStringList missing = m_missing;
    const auto makeOne = [this, stop](const QString &name) { return makeGroup(name, stop); };
    const Done made = co_await each(missing, makeOne);
    m_place.directory->forget(); // what was read before
    if (!made && made.error().kind == Error::Kind::NotAllowed)
        co_return Next::ByHand; // somebody else may make them
    if (!made && made.error().kind != Error::Kind::Unreachable)
        co_return made.error();
    const Result<Finding> seen = co_await check(stop); // no answer is not a no
    if (!seen)
        co_return seen.error();
    if (!made && !m_missing.isEmpty())
        co_return made.error();
    co_return Next::ByHand;
}

DoneTask NewGroups::makeGroup(QString name, std::stop_token stop)
{
    //: The description of a group. %1 is a system such as Cloudflare One
    const QString description = Words::tr("Pushed to %1").arg(m_kind.system);
    const QString step = id();
    Journal *journal = m_place.journal;
    const Result<QString> made = co_await group_making::make(m_place.client, journal, step, name, description, stop);
    if (!made)
        co_return made.error();
    co_return done();
}

std::optional<Card> NewGroups::card() const
{
    const bool areMissing = !m_missing.isEmpty();
    const QStringList names = areMissing ? m_missing : m_empty;
    if (names.isEmpty())
        return std::nullopt;
    const byhand::Fillings fillings{{u"admin"_s, m_place.directory->adminUrl().toString()}};
    Result<Card> card = byhand::card(areMissing ? u"okta-new-groups"_s : u"okta-group-people"_s, fillings);
    if (!card)
        return std::nullopt;
    card->id = id();
    for (const QString &name : names)
        card->values << CardValue{u"Group"_s, name, {}};
    return *card;
}

} // namespace bw::okta
