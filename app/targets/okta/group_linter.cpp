#include "app/targets/okta/group_linter.h"

#include "app/setup/addresses.h"
#include "app/targets/okta/groups.h"
#include "app/targets/okta/people.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;
using Mark = bw::VerdictLine::Mark;

namespace bw::okta {

namespace {
// A user's groups claim fails beyond this. Source: Okta Developer, "Customize tokens with a groups claim".
constexpr int mostGroupsInClaim = 100;
constexpr int sampleOfGroups = 3;
constexpr int sampleOfPeople = 12;

VerdictLine line(const QString &id, Mark mark, const QString &text)
{
    VerdictLine made;
    made.id = id;
    made.mark = mark;
    made.text = text;
    return made;
}

struct Section
{
    QStringList assigned;
    QStringList pushed;
};

QList<Section> sectionsOf(const Setup &setup)
{
    QList<Section> sections;
    if (setup.scim)
        sections << Section{setup.scim->assignGroups, setup.scim->pushGroups};
    if (setup.dashboardScim)
        sections << Section{setup.dashboardScim->assignGroups, setup.dashboardScim->pushGroups};
    if (setup.configcat)
        sections << Section{setup.configcat->assignGroups, setup.configcat->pushGroups};
    return sections;
}

QList<VerdictLine> aboutChoices(const Setup &setup, const NamedGroups &groups)
{
    QList<VerdictLine> lines;
    for (const Section &section : sectionsOf(setup)) {
        for (const QString &name : section.pushed) {
            if (section.assigned.contains(name, Qt::CaseInsensitive)) {
                //: %1 is a group
                lines << line(
                    u"okta.groups.both"_s, Mark::No,
                    Words::tr("“%1” is both assigned and pushed. Okta does not support that: push another group "
                              "with the same people.")
                        .arg(name));
            }
        }
    }
    const bool catalogue = setup.signIn && setup.signIn->method == SignInMethod::OidcCatalog;
    for (const Group &group : groups.byName) {
        if (!group.isFromApp())
            continue;
        //: %1 is a group
        lines << line(
            u"okta.groups.directory"_s, catalogue ? Mark::No : Mark::Note,
            catalogue ? Words::tr("“%1” comes from a directory, and the catalogue app cannot pass it on: choose the "
                                  "custom OIDC app or SAML.")
                            .arg(group.name)
                      : Words::tr("“%1” comes from a directory: its members are managed there.").arg(group.name));
    }
    for (const QString &name : groups.ambiguous) {
        lines << line(u"okta.groups.same-name"_s, Mark::Unknown,
                      Words::tr("More than one group is named “%1”; Okta's own is used.").arg(name));
    }
    return lines;
}

/// What the groups claim would hold for somebody.
qsizetype claimed(const QStringList &groups, const QRegularExpression &filter)
{
    if (!filter.isValid())
        return groups.size();
    return std::count_if(groups.cbegin(), groups.cend(),
                         [&filter](const QString &name) { return filter.match(name).hasMatch(); });
}

QList<people::Member> sampleFrom(const QList<people::Member> &all)
{
    QSet<QString> seen;
    QList<people::Member> distinct;
    for (const people::Member &member : all) {
        if (!seen.contains(member.id))
            distinct << member;
        seen << member.id;
    }
    const qsizetype step = std::max<qsizetype>(1, distinct.size() / sampleOfPeople);
    QList<people::Member> sample;
    for (qsizetype i = 0; i < distinct.size() && sample.size() < sampleOfPeople; i += step)
        sample << distinct.at(i);
    return sample;
}

QStringList namesNotEmail(const QList<people::Member> &members)
{
    QStringList logins;
    for (const people::Member &member : members) {
        const bool differs = member.login.compare(member.email, Qt::CaseInsensitive) != 0;
        if (differs && !logins.contains(member.login))
            logins << member.login;
    }
    return logins;
}

/// Members of the groups whose people sign in or are provisioned; a group that cannot be read is left out.
Task<QList<people::Member>> membersOf(Client client, QList<Group> groups, std::stop_token stop)
{
    std::vector<ResultTask<QList<people::Member>>> asked;
    for (const Group &group : groups.first(std::min<qsizetype>(groups.size(), sampleOfGroups)))
        asked.push_back(people::membersOf(client, group.id, 200, stop));
    QList<people::Member> all;
    for (ResultTask<QList<people::Member>> &task : asked) {
        const Result<QList<people::Member>> members = co_await task;
        if (members)
            all << *members;
    }
    co_return all;
}

/// Who of the sample is in too many groups for a claim.
Task<QStringList> inTooMany(Client client, QList<people::Member> sample, QString filter, std::stop_token stop)
{
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(filter));
    std::vector<ResultTask<QStringList>> asked;
    for (const people::Member &member : sample)
        asked.push_back(people::groupsOf(client, member.id, stop));
    QStringList logins;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const Result<QStringList> groups = co_await asked.at(i);
        if (groups && claimed(*groups, pattern) > mostGroupsInClaim)
            logins << sample.at(qsizetype(i)).login;
    }
    co_return logins;
}

QList<Group> peopleGroups(const Setup &setup, const NamedGroups &groups)
{
    QStringList names;
    if (setup.signIn)
        names += setup.signIn->assignGroups;
    for (const Section &section : sectionsOf(setup))
        names += section.assigned;
    names.removeDuplicates();
    QList<Group> found;
    for (const QString &name : names) {
        if (groups.byName.contains(name))
            found << groups.byName.value(name);
    }
    return found;
}
} // namespace

ResultTask<QList<VerdictLine>> lintGroups(HttpClient *http, Secret token, Setup setup, std::stop_token stop)
{
    const Client client(http, oktaUrl(setup.okta.domain), token);
    const QStringList names = setup.allGroups();
    const Result<NamedGroups> groups = co_await groups::named(client, names, stop);
    if (!groups)
        co_return groups.error();
    QList<VerdictLine> lines = aboutChoices(setup, *groups);
    for (const Section &section : sectionsOf(setup)) {
        for (const QString &name : section.pushed) {
            const auto found = groups->byName.constFind(name);
            if (found == groups->byName.cend())
                continue;
            const QString groupId = found->id;
            const Result<QList<people::Member>> members = co_await people::membersOf(client, groupId, 1, stop);
            if (members && members->isEmpty()) {
                //: %1 is a group
                lines << line(u"okta.groups.empty"_s, Mark::Unknown,
                              Words::tr("“%1” is empty: Okta may not push it until somebody is in it.").arg(name));
            }
        }
    }
    const QList<Group> withPeople = peopleGroups(setup, *groups);
    const QList<people::Member> members = co_await membersOf(client, withPeople, stop);
    const QStringList logins = namesNotEmail(members);
    const bool byLogin = setup.scim && setup.scim->userName == UserNameFormat::OktaUsername;
    if (!logins.isEmpty() && (setup.scim || setup.dashboardScim)) {
        //: %1 is a list of login names
        lines << line(
            u"okta.groups.username"_s, byLogin ? Mark::No : Mark::Note,
            byLogin ? Words::tr("The username of %1 is not the e-mail address, so Cloudflare would not know them: "
                                "choose Email as the username format.")
                          .arg(logins.mid(0, 5).join(u", "_s))
                    : Words::tr("The username of %1 is not the e-mail address; the format Email takes care of it.")
                          .arg(logins.mid(0, 5).join(u", "_s)));
    }
    if (setup.signIn && setup.signIn->method == SignInMethod::Oidc) {
        const QList<people::Member> sample = sampleFrom(members);
        const QStringList many = co_await inTooMany(client, sample, setup.signIn->groupsFilter, stop);
        if (!many.isEmpty()) {
            //: %1 is a list of login names
            lines << line(
                u"okta.groups.many"_s, Mark::No,
                Words::tr("%1 would have more than 100 groups in the sign-in, which fails: narrow the groups filter, "
                          "or give Cloudflare an Okta API token.")
                    .arg(many.join(u", "_s)));
        }
    }
    if (stop.stop_requested())
        co_return Error{.kind = Error::Kind::Cancelled};
    if (lines.isEmpty())
        lines << line(u"okta.groups.fine"_s, Mark::Yes, Words::tr("The chosen groups fit"));
    co_return lines;
}

} // namespace bw::okta
