#include "app/targets/okta/group_remarks.h"

#include "app/setup/groups_filter.h"
#include "app/targets/okta/group_making.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;
using Mark = bw::VerdictLine::Mark;

namespace bw::okta::group_remarks {

namespace {
constexpr int mostNamed = 5;

VerdictLine remark(const QString &id, Mark mark, const QString &text)
{
    return VerdictLine::of(u"okta.groups."_s + id, mark, text);
}

QString someOf(const QStringList &names)
{
    const QString some = names.mid(0, mostNamed).join(u", "_s);
    //: %1 is a list of names, %2 a number
    return names.size() > mostNamed ? Words::tr("%1 and %2 more").arg(some).arg(names.size() - mostNamed) : some;
}

bool isInClaim(const QRegularExpression &filter, const QString &name)
{
    return !filter.isValid() || filter.match(name).hasMatch();
}

QList<VerdictLine> onSections(const Setup &setup)
{
    QList<VerdictLine> lines;
    for (const GroupSection &section : groupSectionsOf(setup)) {
        for (const QString &name : section.pushed) {
            if (section.assigned.contains(name, Qt::CaseInsensitive)) {
                //: %1 is a group
                lines << remark(
                    u"both"_s, Mark::No,
                    Words::tr("“%1” is both assigned and pushed. Okta does not support that: push another group "
                              "with the same people.")
                        .arg(name));
            }
        }
    }
    const QStringList members = setup.dashboardScim ? setup.dashboardScim->pushGroups : QStringList();
    for (const QString &name : members) {
        if (name.trimmed().startsWith("CF"_L1, Qt::CaseInsensitive)) {
            lines << remark(
                u"cf-name"_s, Mark::No,
                Words::tr("“%1” begins with CF, which Cloudflare keeps for itself: push a group with another "
                          "name.")
                    .arg(name));
        }
    }
    return lines;
}

/// Who is in none of `wanted`. A person in one of several sections is where they should be.
QStringList inNone(const QList<GroupSample::Person> &people, const QStringList &wanted)
{
    QStringList logins;
    for (const GroupSample::Person &person : people) {
        const auto isWanted = [&wanted](const QString &name) { return wanted.contains(name); };
        if (std::none_of(person.groups.cbegin(), person.groups.cend(), isWanted))
            logins << person.member.login;
    }
    return logins;
}

QList<VerdictLine> onMembership(const Setup &setup, const GroupSample &sample)
{
    QStringList unassigned;
    QStringList unpushed;
    for (const GroupSection &section : groupSectionsOf(setup)) {
        QList<GroupSample::Person> copied;
        QList<GroupSample::Person> brought;
        for (const GroupSample::Person &person : sample.people) {
            const auto isIn = [&person](const QString &name) { return person.groups.contains(name); };
            if (std::any_of(section.pushed.cbegin(), section.pushed.cend(), isIn))
                copied << person;
            if (std::any_of(section.assigned.cbegin(), section.assigned.cend(), isIn))
                brought << person;
        }
        unassigned += inNone(copied, section.assigned);
        if (!section.pushed.isEmpty())
            unpushed += inNone(brought, section.pushed);
    }
    unassigned.removeDuplicates();
    unpushed.removeDuplicates();
    QList<VerdictLine> lines;
    if (!unassigned.isEmpty()) {
        //: %1 is a list of login names
        lines << remark(
            u"not-assigned"_s, Mark::Unknown,
            Words::tr("In a pushed group, but assigned by none: %1. Okta leaves them out until one of their "
                      "groups is assigned.")
                .arg(someOf(unassigned)));
    }
    if (!unpushed.isEmpty()) {
        //: %1 is a list of login names
        lines << remark(
            u"not-pushed"_s, Mark::Note,
            Words::tr("Assigned, but in no pushed group: %1. They arrive without any group.").arg(someOf(unpushed)));
    }
    return lines;
}

std::optional<VerdictLine> onUserNames(const Setup &setup, const GroupSample &sample)
{
    QStringList logins;
    for (const people::Member &member : sample.members) {
        if (member.active && member.login.compare(member.email, Qt::CaseInsensitive) != 0)
            logins << member.login;
    }
    if (logins.isEmpty() || groupSectionsOf(setup).isEmpty())
        return {};
    const bool byLogin = setup.scim && setup.scim->userName == UserNameFormat::OktaUsername;
    const QString text =
        byLogin ? Words::tr("The username of %1 is not the e-mail address, so Cloudflare would not know them: "
                            "choose Email as the username format.")
                : Words::tr("The username of %1 is not the e-mail address; the format Email takes care of it.");
    return remark(u"username"_s, byLogin ? Mark::No : Mark::Note, text.arg(someOf(logins)));
}

std::optional<VerdictLine> onMany(const SignInSetup &signIn, const GroupSample &sample, bool hasApiToken)
{
    const QStringList logins = inTooMany(signIn, sample);
    if (logins.isEmpty())
        return {};
    const QString text =
        hasApiToken
            ? Words::tr("%1 would have more than 100 groups in the sign-in: Cloudflare reads them with the Okta "
                        "API token.")
        : appliesGroupsFilter(signIn)
            ? Words::tr("%1 would have more than 100 groups in the sign-in, which fails: narrow the groups "
                        "filter, or give Cloudflare an Okta API token.")
            : Words::tr("%1 would have more than 100 groups in the sign-in, which fails: give Cloudflare an Okta API "
                        "token, or choose the custom OIDC app, which can filter groups.");
    return remark(u"many"_s, hasApiToken ? Mark::Note : Mark::No, text.arg(someOf(logins)));
}

/// Groups that are managed outside Okta may need another regular expression than Okta's own. Source: Cloudflare docs,
/// Okta as identity provider › Create an Okta OIDC app.
std::optional<VerdictLine> onDirectoryFilter(const Setup &setup, const NamedGroups &groups)
{
    if (!setup.signIn || setup.signIn->method == SignInMethod::OidcCatalog)
        return {};
    const QRegularExpression filter = groupsFilterOf(*setup.signIn);
    QStringList outside;
    QStringList all;
    for (const Group &group : groups.byName) {
        if (!group.isFromApp())
            continue;
        all << group.name;
        if (!isInClaim(filter, group.name))
            outside << group.name;
    }
    if (all.isEmpty())
        return {};
    //: %1 is a regular expression, %2 a list of groups
    const QString text =
        outside.isEmpty()
            ? Words::tr("Groups managed outside Okta may need another regular expression than “%1”: see in a sign-in "
                        "whether these arrive: %2.")
            : Words::tr("Groups managed outside Okta may need another regular expression than “%1”, which leaves "
                        "these out of the sign-in: %2.");
    return remark(u"directory-filter"_s, outside.isEmpty() ? Mark::Note : Mark::Unknown,
                  text.arg(setup.signIn->groupsFilter, someOf(outside.isEmpty() ? all : outside)));
}

VerdictLine onDirectoryGroup(const QString &name, bool isBarred, bool isPushed)
{
    const QString id = u"directory"_s;
    if (isBarred)
        return remark(id, Mark::No,
                      //: %1 is a group
                      Words::tr("“%1” comes from a directory, and the catalogue app cannot pass it on: choose the "
                                "custom OIDC app or SAML.")
                          .arg(name));
    if (isPushed)
        return remark(
            id, Mark::Unknown,
            //: %1 is a group
            Words::tr("“%1” comes from a directory, and a pushed group must be managed from Okta: push one of "
                      "Okta's own.")
                .arg(name));
    //: %1 is a group
    return remark(id, Mark::Note, Words::tr("“%1” comes from a directory: its members are managed there.").arg(name));
}
} // namespace

QList<VerdictLine> onChoices(const Setup &setup, const NamedGroups &groups)
{
    QList<VerdictLine> lines = onSections(setup);
    const bool catalogue = setup.signIn && setup.signIn->method == SignInMethod::OidcCatalog;
    const QStringList barred = catalogue ? groupsOfSignIn(setup) : QStringList();
    for (auto named = groups.byName.cbegin(); named != groups.byName.cend(); ++named) {
        const QString &name = named.key();
        if (named->isFromApp())
            lines << onDirectoryGroup(named->name, barred.contains(name), setup.pushedGroups().contains(name));
    }
    if (const std::optional<VerdictLine> filter = onDirectoryFilter(setup, groups))
        lines << *filter;
    for (const QString &name : setup.groupsToMake()) {
        if (groups.missing.contains(name))
            lines << remark(u"new"_s, Mark::Unknown, group_making::announcementOf(name));
    }
    for (const QString &name : groups.ambiguous) {
        lines << remark(u"same-name"_s, Mark::Unknown,
                        Words::tr("More than one group is named “%1”; Okta's own is used.").arg(name));
    }
    return lines;
}

QList<VerdictLine> onPeople(const Setup &setup, const GroupSample &sample, bool hasApiToken)
{
    QList<VerdictLine> lines;
    for (const QString &name : sample.empty) {
        //: %1 is a group
        lines << remark(u"empty"_s, Mark::Unknown,
                        Words::tr("“%1” is empty: Okta may not push it until somebody is in it.").arg(name));
    }
    for (const QString &name : sample.emptyAssigned) {
        //: %1 is a group
        lines << remark(u"empty-assigned"_s, Mark::Unknown,
                        Words::tr("“%1” is assigned and empty: nobody comes through it.").arg(name));
    }
    lines += onMembership(setup, sample);
    QStringList inactive;
    for (const people::Member &member : sample.members) {
        if (!member.active && sample.inPushed.contains(member.id))
            inactive << member.login;
    }
    if (!inactive.isEmpty()) {
        //: %1 is a list of login names
        lines << remark(u"inactive"_s, Mark::Note,
                        Words::tr("Not active in Okta, and so not pushed with their group: %1.").arg(someOf(inactive)));
    }
    if (const std::optional<VerdictLine> names = onUserNames(setup, sample))
        lines << *names;
    if (setup.signIn && setup.signIn->method != SignInMethod::Saml) {
        if (const std::optional<VerdictLine> many = onMany(*setup.signIn, sample, hasApiToken))
            lines << *many;
    }
    return lines;
}

QStringList inTooMany(const SignInSetup &signIn, const GroupSample &sample)
{
    const QRegularExpression filter = groupsFilterOf(signIn);
    QStringList logins;
    for (const GroupSample::Person &person : sample.people) {
        const auto isSent = [&filter](const QString &name) { return isInClaim(filter, name); };
        if (std::count_if(person.own.cbegin(), person.own.cend(), isSent) > mostGroupsInClaim)
            logins << person.member.login;
    }
    return logins;
}

QList<VerdictLine> onClaim(const Setup &setup, const GroupSample &sample)
{
    QList<VerdictLine> lines;
    if (!setup.signIn || !setup.scim || setup.scim->pushGroups.isEmpty())
        return lines;
    const QRegularExpression filter = groupsFilterOf(*setup.signIn);
    QStringList outside;
    for (const QString &name : setup.scim->pushGroups) {
        if (!isInClaim(filter, name))
            outside << name;
    }
    if (!outside.isEmpty()) {
        //: %1 is a list of groups
        lines << remark(
            u"claim"_s, Mark::Unknown,
            Words::tr("Pushed, but left out of the sign-in by the groups filter: %1. What is pushed overwrites "
                      "the groups of the sign-in: let both name the same groups.")
                .arg(someOf(outside)));
    }
    QStringList wider;
    for (const GroupSample::Person &person : sample.people) {
        for (const QString &name : person.own) {
            const bool isPushed = setup.scim->pushGroups.contains(name);
            if (!isPushed && name != "Everyone"_L1 && isInClaim(filter, name) && !wider.contains(name))
                wider << name;
        }
    }
    if (!wider.isEmpty()) {
        //: %1 is a list of groups
        lines << remark(
            u"claim-wider"_s, Mark::Note,
            Words::tr("In the sign-in, but not pushed: %1. Policies of Gateway see pushed groups only, once "
                      "they have arrived.")
                .arg(someOf(wider)));
    }
    return lines;
}

} // namespace bw::okta::group_remarks
