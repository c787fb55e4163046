#include "app/targets/okta/older_pushes.h"

#include "app/setup/older_dashboard.h"
#include "app/targets/okta/group_push.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta::older_pushes {

namespace {
const QString bearerApp = u"scim2testapp"_s;
constexpr auto reserved = "CF-"_L1;

/// The org's groups that bear a name of an older set-up, an app's own among them.
ResultTask<QHash<QString, Group>> olderGroups(Client client, std::stop_token stop)
{
    const QString virtualGroups = reserved;
    auto virtualTask = groups::beginningWith(client, virtualGroups, 200, stop);
    const QStringList roles = olderDashboardRoles();
    const Result<QList<Group>> roleNamed = co_await groups::bearing(client, roles, stop);
    const Result<QList<Group>> named = co_await virtualTask;
    if (!roleNamed)
        co_return roleNamed.error();
    if (!named)
        co_return named.error();
    QHash<QString, Group> found;
    for (const Group &group : *roleNamed + *named) {
        if (!olderDashboardRole(group.name).isEmpty())
            found.insert(group.id, group);
    }
    co_return found;
}

/// The group that Okta pushes may bear any name when its target is a virtual group.
ResultTask<OlderPush> described(Client client, App app, PushMapping mapping, QHash<QString, Group> older,
                                std::stop_token stop)
{
    OlderPush push;
    push.app = app;
    push.mappingId = mapping.id;
    push.groupId = mapping.sourceGroupId;
    if (older.contains(mapping.sourceGroupId)) {
        push.groupName = push.olderName = older.value(mapping.sourceGroupId).name;
    } else {
        const Result<Group> source = co_await groups::read(client, mapping.sourceGroupId, stop);
        if (!source)
            co_return source.error();
        push.groupName = source->name;
        push.olderName = older.value(mapping.targetGroupId).name;
    }
    push.role = olderDashboardRole(push.olderName);
    co_return push;
}
} // namespace

namespace {
ResultTask<QList<OlderPush>> pushedBy(Client client, QList<App> apps, QHash<QString, Group> older, QStringList wanted,
                                      std::stop_token stop)
{
    QList<OlderPush> pushes;
    for (const App &app : apps) {
        if (!app.isActive() || !app.isConnected())
            continue;
        const Result<QList<PushMapping>> mappings = co_await group_push::list(client, app.id, stop);
        if (!mappings)
            co_return mappings.error();
        for (const PushMapping &mapping : *mappings) {
            const bool isOlder = older.contains(mapping.sourceGroupId) || older.contains(mapping.targetGroupId);
            if (!isOlder || mapping.status == "INACTIVE"_L1)
                continue;
            const Result<OlderPush> push = co_await described(client, app, mapping, older, stop);
            if (!push)
                co_return push.error();
            if (!wanted.contains(push->groupName))
                pushes << *push;
        }
    }
    co_return pushes;
}
} // namespace

ResultTask<QList<App>> testApps(Client client, std::stop_token stop)
{
    return apps::ofKind(std::move(client), bearerApp, std::move(stop));
}

ResultTask<QList<OlderPush>> list(Client client, QStringList wanted, std::stop_token stop)
{
    const Result<QHash<QString, Group>> older = co_await olderGroups(client, stop);
    if (!older)
        co_return older.error();
    if (older->isEmpty())
        co_return QList<OlderPush>();
    const Result<QList<App>> apps = co_await testApps(client, stop);
    if (!apps)
        co_return apps.error();
    const QList<App> all = *apps;
    const QHash<QString, Group> groups = *older;
    co_return co_await pushedBy(client, all, groups, wanted, stop);
}

ResultTask<QList<OlderPush>> ofApps(Client client, QList<App> apps, QStringList wanted, std::stop_token stop)
{
    const Result<QHash<QString, Group>> older = co_await olderGroups(client, stop);
    if (!older)
        co_return older.error();
    const QHash<QString, Group> groups = *older;
    if (groups.isEmpty())
        co_return QList<OlderPush>();
    co_return co_await pushedBy(client, apps, groups, wanted, stop);
}

QList<OlderPush> ofApp(const QList<OlderPush> &pushes, const QString &label)
{
    QList<OlderPush> found;
    for (const OlderPush &push : pushes) {
        if (push.app.label == label && (found.isEmpty() || found.first().app.id == push.app.id))
            found << push;
    }
    return found;
}

QString inWords(const QList<OlderPush> &pushes)
{
    QStringList said;
    for (const OlderPush &push : pushes) {
        //: %1 is a group, %2 an app
        said << Words::tr("“%1” by the app “%2”").arg(push.groupName, push.app.label);
    }
    return said.join(u", "_s);
}

QString explained(const QList<OlderPush> &pushes)
{
    //: %1 is a list such as “Billing” by the app “Cloudflare”
    return Words::tr(
               "An older set-up still pushes: %1. A group's name grants no role any more (virtual groups ended on 2 "
               "December 2025); a policy on the user group does.")
        .arg(inWords(pushes));
}

} // namespace bw::okta::older_pushes
