#include "app/targets/okta/api_token_check.h"

#include "app/byhand/card_library.h"
#include "app/setup/addresses.h"
#include "app/targets/okta/custom_roles.h"
#include "app/targets/okta/org.h"
#include "app/targets/okta/people.h"
#include "app/targets/okta/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Mark = bw::VerdictLine::Mark;

namespace bw::okta {

namespace {
VerdictLine line(const QString &what, Mark mark, const QString &text)
{
    return VerdictLine::of(u"okta.api-token."_s + what, mark, text, mark == Mark::No);
}

/// The token acts with all rights of its owner: reading is all that Cloudflare needs.
VerdictLine roleLine(const Result<QList<Role>> &held, const Result<QList<custom_roles::Grant>> &grants)
{
    if (!held) {
        return line(u"role"_s, Mark::Unknown,
                    Words::tr("The roles of its owner cannot be read. Read-only Administrator is all it needs."));
    }
    const QStringList roles = custom_roles::typesOf(*held);
    const bool isCustom = !roles.isEmpty() && roles.count(u"CUSTOM"_s) == roles.size();
    const bool areAllSeen = grants && grants->size() == roles.size();
    if (isCustom && areAllSeen && std::ranges::all_of(*grants, &custom_roles::Grant::onlyReads)) {
        //: %1 is the name of an administrator's role
        return line(u"role"_s, Mark::Yes,
                    Words::tr("Its owner has the custom role “%1”, which reads only").arg(held->first().label));
    }
    if (isCustom && !grants) {
        return line(
            u"role"_s, Mark::Unknown,
            Words::tr("Its owner has a custom role, whose permissions cannot be read. Reading people and groups "
                      "is all it needs."));
    }
    if (roles == QStringList{u"READ_ONLY_ADMIN"_s})
        return line(u"role"_s, Mark::Yes, Words::tr("Its owner is a Read-only Administrator and nothing else"));
    if (roles.isEmpty()) {
        return line(u"role"_s, Mark::Note,
                    Words::tr("Its owner has no administrator role. Give it Read-only Administrator."));
    }
    //: %1 is a list of Okta's role types
    return line(u"role"_s, Mark::Note,
                Words::tr("Its owner may do more than read (%1). Cloudflare needs a Read-only Administrator only.")
                    .arg(roles.join(u", "_s)));
}

/// Somebody who is to sign in, else the owner of the token.
Task<Person> somebody(Client asker, Setup setup, Person owner, std::stop_token stop)
{
    const QStringList names = setup.signIn ? setup.signIn->assignGroups : QStringList();
    const Result<NamedGroups> found = co_await groups::named(asker, names, stop);
    if (!found || found->byName.isEmpty())
        co_return owner;
    const QString groupId = found->byName.cbegin()->id;
    constexpr int most = 20;
    const Result<QList<people::Member>> members = co_await people::membersOf(asker, groupId, most, stop);
    for (const people::Member &member : members ? *members : QList<people::Member>()) {
        if (member.active)
            co_return Person{member.id, member.login, {}};
    }
    co_return owner;
}

/// The names of those that Okta has and the token does not see, as its owner's rights end at some groups.
QStringList unseen(const Result<QList<Group>> &seen, const Result<QList<Group>> &all)
{
    QStringList names;
    if (!seen || !all)
        return names;
    for (const Group &group : *all) {
        const auto isIt = [&group](const Group &other) { return other.id == group.id; };
        if (std::ranges::none_of(*seen, isIt))
            names << group.name;
    }
    return names;
}

/// As Cloudflare asks at a sign-in.
VerdictLine groupsLine(const QString &login, const Result<QList<Group>> &seen, const QStringList &hidden)
{
    const QString id = u"groups"_s;
    if (!seen) {
        //: %1 is a login name
        const QString text = Words::tr("It cannot read the groups of %1, and that is what it is for.").arg(login);
        return line(id, Mark::No, text + u' ' + seen.error().message);
    }
    if (hidden.isEmpty()) {
        //: %1 is a login name
        return line(id, Mark::Yes, Words::tr("It can read the groups of %1").arg(login));
    }
    //: %1 is a login name, %2 a list of groups
    return line(id, Mark::Unknown,
                Words::tr("Of the groups of %1 it does not see these, so Cloudflare would not learn of them: %2. Give "
                          "its owner Read-only Administrator.")
                    .arg(login, hidden.mid(0, 5).join(u", "_s)));
}
} // namespace

ResultTask<Verdict> checkApiToken(HttpClient *http, Setup setup, Secret token, Secret own, std::stop_token stop)
{
    const QUrl base = oktaUrl(setup.okta.domain);
    const Client client(http, base, token);
    const Client asker(http, base, own.isEmpty() ? token : own);
    Verdict verdict;
    const Result<Person> owner = co_await org::owner(client, stop);
    if (!owner && owner.error().kind == Error::Kind::Cancelled)
        co_return owner.error();
    if (!owner) {
        verdict.headline = owner.error().message;
        verdict.error = owner.error();
        co_return verdict;
    }
    //: %1 is a login name
    verdict.headline = Words::tr("A token of %1").arg(owner->login);
    verdict.lines << line(u"owner"_s, Mark::Yes, Words::tr("The token belongs to %1").arg(owner->login));
    const Person known = *owner;
    auto asksRoles = org::rolesOf(asker, owner->id, stop);
    const Person person = co_await somebody(asker, setup, known, stop);
    const Result<QList<Role>> held = co_await asksRoles;
    const QList<Role> allRoles = held ? *held : QList<Role>();
    const Result<QList<custom_roles::Grant>> grants = co_await custom_roles::grantsOf(asker, allRoles, stop);
    const Result<QList<Group>> groups = co_await people::groupsOf(client, person.id, stop);
    Result<QList<Group>> all = groups;
    if (!own.isEmpty())
        all = co_await people::groupsOf(asker, person.id, stop);
    if (stop.stop_requested())
        co_return Error{.kind = Error::Kind::Cancelled};
    verdict.usable = bool(groups);
    verdict.lines << groupsLine(person.login, groups, unseen(groups, all));
    if (!groups)
        verdict.error = groups.error();
    verdict.lines << roleLine(held, grants);
    co_return verdict;
}

} // namespace bw::okta
