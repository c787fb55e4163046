#include "app/targets/okta/custom_roles.h"

#include "app/net/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::okta::custom_roles {

namespace {
constexpr int mostRoles = 5;
constexpr int mostResources = 1000;
const QString allApps = u"apps"_s;
const QString manageApps = u"okta.apps.manage"_s;

/// "orn:okta:idp:00o1:apps:oidc_client:0oa1" → "apps:oidc_client:0oa1".
QString resourceOf(const QString &orn)
{
    return orn.section(u':', 4).simplified().left(200);
}

ResultTask<QStringList> permissionsOf(Client client, QString roleId, std::stop_token stop)
{
    const QString path = u"/api/v1/iam/roles/%1/permissions"_s.arg(roleId);
    const Result<QJsonObject> body = co_await client.get(path, stop);
    if (!body)
        co_return body.error();
    QStringList labels;
    for (const QJsonValue &permission : body->value("permissions"_L1).toArray())
        labels << permission["label"_L1].toString();
    co_return labels;
}

/// One page of a hundred is enough to see whether it is all apps or some.
ResultTask<QStringList> resourcesOf(Client client, QString resourceSet, std::stop_token stop)
{
    const QString path = u"/api/v1/iam/resource-sets/%1/resources"_s.arg(resourceSet);
    const Result<QJsonObject> body = co_await client.get(path, stop);
    if (!body)
        co_return body.error();
    QStringList resources;
    for (const QJsonValue &resource : body->value("resources"_L1).toArray()) {
        if (resources.size() < mostResources)
            resources << resourceOf(resource["orn"_L1].toString());
    }
    co_return resources;
}
} // namespace

bool Grant::mayMakeApps() const
{
    return permissions.contains(manageApps) && resources.contains(allApps);
}

bool Grant::changesSomeApps() const
{
    const auto isApp = [](const QString &resource) { return resource.startsWith(allApps); };
    return permissions.contains(manageApps) && !mayMakeApps() && std::ranges::any_of(resources, isApp);
}

bool Grant::onlyReads() const
{
    const auto reads = [](const QString &permission) { return permission.endsWith(".read"_L1); };
    return !permissions.isEmpty() && std::ranges::all_of(permissions, reads);
}

QStringList typesOf(const QList<Role> &roles)
{
    QStringList types;
    for (const Role &role : roles)
        types << role.type;
    return types;
}

ResultTask<QList<Grant>> grantsOf(Client client, QList<Role> roles, std::stop_token stop)
{
    QList<Grant> grants;
    for (const Role &role : roles) {
        if (role.type != "CUSTOM"_L1 || grants.size() == mostRoles)
            continue;
        if (!isId(role.custom) || !isId(role.resourceSet))
            co_return Error{.kind = Error::Kind::NotAllowed};
        const Result<QStringList> permissions = co_await permissionsOf(client, role.custom, stop);
        if (!permissions)
            co_return permissions.error();
        const Result<QStringList> resources = co_await resourcesOf(client, role.resourceSet, stop);
        if (!resources)
            co_return resources.error();
        const Grant grant{role.label, *permissions, *resources};
        grants << grant;
    }
    co_return grants;
}

} // namespace bw::okta::custom_roles
