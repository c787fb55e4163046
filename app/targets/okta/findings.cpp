#include "app/targets/okta/findings.h"

#include "app/setup/addresses.h"
#include "app/targets/okta/groups.h"
#include "app/targets/okta/logs.h"
#include "app/targets/okta/older_pushes.h"
#include "app/targets/okta/org.h"
#include "app/targets/okta/owners_roles.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;
using Mark = bw::VerdictLine::Mark;

namespace bw::okta {

namespace {

VerdictLine failed(const QString &id, const Error &error, bool needed)
{
    VerdictLine made =
        VerdictLine::of(id, Mark::No, error.message + (error.cause.isEmpty() ? QString() : u' ' + error.cause), needed);
    made.link = error.link;
    made.linkText = error.link.isEmpty() ? QString() : Words::tr("Open the Admin Console");
    return made;
}

OktaVerdict refused(OktaVerdict verdict, const Error &error)
{
    verdict.usable = false;
    verdict.headline = error.message;
    verdict.error = error;
    return verdict;
}

OktaVerdict orgFound(const Org &org, const QUrl &asked)
{
    OktaVerdict verdict;
    verdict.usable = true;
    verdict.domain = asked.authority();
    verdict.adminHost = org.adminUrl.authority();
    //: %1 is an address such as https://acme.okta.com
    verdict.headline = Words::tr("Using %1").arg(asked.toString());
    verdict.lines << VerdictLine::of(u"okta.org"_s, Mark::Yes,
                                     org.identityEngine ? Words::tr("Okta org found (Identity Engine)")
                                                        : Words::tr("Okta org found (Classic Engine)"));
    if (org.url.authority() != asked.authority()) {
        //: %1 is an address
        verdict.lines << VerdictLine::of(u"okta.domain"_s, Mark::Note,
                                         Words::tr("This is a custom domain of %1.").arg(org.url.toString()));
    }
    return verdict;
}

template <typename T>
VerdictLine reachLine(const QString &id, const QString &yes, const Result<T> &answer, bool needed)
{
    if (answer)
        return VerdictLine::of(id, Mark::Yes, yes, needed);
    return failed(id, answer.error(), needed);
}

/// A list's first row is enough to see that it may be read.
DoneTask canList(Client client, QString path, std::stop_token stop)
{
    const QUrlQuery query = queryOf({{"limit"_L1, u"1"_s}});
    const Result<QJsonArray> rows = co_await client.list(path, query, 0, stop);
    if (!rows)
        co_return rows.error();
    co_return done();
}

/// The groups of the setup; without any, whether groups can be read at all.
ResultTask<NamedGroups> lookForGroups(Client client, QStringList names, std::stop_token stop)
{
    const QString path = u"/api/v1/groups"_s;
    if (!names.isEmpty())
        co_return co_await groups::named(client, names, stop);
    const Done reachable = co_await canList(client, path, stop);
    if (!reachable)
        co_return reachable.error();
    co_return NamedGroups();
}

void addGroups(OktaVerdict &verdict, const Result<NamedGroups> &found, const QStringList &toMake, bool needed)
{
    const QUrl admin = oktaUrl(verdict.adminHost);
    verdict.lines << reachLine(u"okta.permission.groups"_s, Words::tr("Groups can be read"), found, needed);
    if (!found)
        return;
    for (const QString &name : found->missing) {
        if (toMake.contains(name))
            continue;
        //: %1 is a group's name
        VerdictLine missing = VerdictLine::of(u"okta.group.missing"_s, Mark::No,
                                              Words::tr("There is no group named “%1”.").arg(name), true);
        missing.link = admin;
        missing.link.setPath(u"/admin/groups"_s);
        missing.linkText = Words::tr("Open the Admin Console");
        verdict.lines << missing;
    }
}

/// What an older set-up of the dashboard still does; an org that cannot be asked for it is asked again by the plan.
Task<QList<VerdictLine>> olderLines(Client client, std::optional<DashboardScimSetup> wanted, std::stop_token stop)
{
    QList<VerdictLine> lines;
    if (!wanted)
        co_return lines;
    const Result<QList<OlderPush>> older = co_await older_pushes::list(client, wanted->pushGroups, stop);
    if (older && !older->isEmpty())
        lines << VerdictLine::of(u"okta.dashboard.older-groups"_s, Mark::Note, older_pushes::explained(*older));
    co_return lines;
}

void conclude(OktaVerdict &verdict)
{
    const auto hinders = [](const VerdictLine &made) { return made.needed && made.mark == Mark::No; };
    verdict.usable = std::none_of(verdict.lines.cbegin(), verdict.lines.cend(), hinders);
}

} // namespace

ResultTask<OktaVerdict> checkDomain(HttpClient *http, QString input, std::stop_token stop)
{
    const Result<Understood<QString>> host = understandOktaDomain(input);
    const OktaVerdict nothing;
    if (!host)
        co_return refused(nothing, host.error());
    const QUrl base = oktaUrl(host->value);
    const QString noStep;
    const Result<Org> org = co_await org::read(http, base, noStep, stop);
    if (!org && org.error().kind == Error::Kind::Cancelled)
        co_return org.error();
    if (!org)
        co_return refused(nothing, org.error());
    OktaVerdict verdict = orgFound(*org, base);
    for (const QString &said : host->said)
        verdict.lines << VerdictLine::of(u"okta.domain"_s, Mark::Note, said);
    co_return verdict;
}

ResultTask<OktaVerdict> checkToken(HttpClient *http, QString host, Secret token, Setup setup, std::stop_token stop)
{
    const Result<OktaVerdict> domain = co_await checkDomain(http, host, stop);
    if (!domain || domain->error)
        co_return domain;
    OktaVerdict verdict = *domain;
    const Client client(http, oktaUrl(verdict.domain), token);
    const Result<Person> owner = co_await org::owner(client, stop);
    if (!owner && owner.error().kind == Error::Kind::Cancelled)
        co_return owner.error();
    if (!owner) {
        verdict.lines << failed(u"okta.token"_s, owner.error(), true);
        co_return refused(verdict, owner.error());
    }
    verdict.owner = owner->login;
    //: %1 is a login name
    verdict.lines << VerdictLine::of(u"okta.token"_s, Mark::Yes, Words::tr("The token belongs to %1").arg(owner->login),
                                     true);

    const QString appsPath = u"/api/v1/apps"_s;
    const QStringList names = setup.allGroups();
    Task<owners_roles::Roles> askRoles = owners_roles::read(client, owner->id, stop);
    DoneTask askApps = canList(client, appsPath, stop);
    DoneTask askLog = logs::reachable(client, stop);
    ResultTask<NamedGroups> askGroups = lookForGroups(client, names, stop);
    Task<QList<VerdictLine>> askOlder = olderLines(client, setup.dashboardScim, stop);
    const owners_roles::Roles roles = co_await askRoles;
    const Done apps = co_await askApps;
    const Done log = co_await askLog;
    const Result<NamedGroups> found = co_await askGroups;
    const QList<VerdictLine> older = co_await askOlder;
    if (stop.stop_requested())
        co_return Error{.kind = Error::Kind::Cancelled};
    verdict.lines << owners_roles::appsLine(roles);
    if (const std::optional<VerdictLine> groups = owners_roles::groupsLine(roles, setup, found))
        verdict.lines << *groups;
    verdict.lines << reachLine(u"okta.permission.apps"_s, Words::tr("Apps can be read"), apps, true);
    addGroups(verdict, found, setup.groupsToMake(), !names.isEmpty());
    verdict.lines << reachLine(u"okta.permission.logs"_s, Words::tr("The System Log can be read"), log, false);
    verdict.lines << older;
    conclude(verdict);
    co_return verdict;
}

ResultTask<QList<GroupChoice>> findGroups(HttpClient *http, QString host, Secret token, QString text, int limit,
                                          std::stop_token stop)
{
    const Client client(http, oktaUrl(host), token);
    const Result<QList<Group>> found = co_await groups::beginningWith(client, text, limit, stop);
    if (!found)
        co_return found.error();
    QList<GroupChoice> choices;
    for (const Group &group : *found)
        choices << GroupChoice{group.id, group.name, group.type, group.description};
    co_return choices;
}

} // namespace bw::okta
