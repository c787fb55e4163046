// What roles of the org's own making permit. Source: Okta API reference, "Custom role permissions", "Resource set
// resources".
#include "app/practice/okta/routes.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

using Asks = std::function<bool(const CustomRole &)>;

const CustomRole *roleWhere(const Org &org, const Asks &isIt)
{
    for (const auto &user : org.users) {
        const auto found = std::ranges::find_if(user->customRoles, isIt);
        if (found != user->customRoles.cend())
            return &*found;
    }
    return nullptr;
}

Reply permissions(const CustomRole &role)
{
    const QString now = stamp(QDateTime::currentDateTimeUtc());
    QJsonArray list;
    for (const QString &permission : role.permissions)
        list.append(QJsonObject{{u"label"_s, permission}, {u"created"_s, now}, {u"lastUpdated"_s, now}});
    return Reply::json(200, QJsonObject{{u"permissions"_s, list}});
}

Reply resources(const Org &org, const CustomRole &role)
{
    QJsonArray list;
    for (const QString &resource : role.resources) {
        const QString service = resource.startsWith("apps"_L1) ? u"idp"_s : u"directory"_s;
        list.append(QJsonObject{{u"id"_s, makeId("ire"_L1)},
                                {u"orn"_s, u"orn:okta:%1:%2:%3"_s.arg(service, org.id, resource)}});
    }
    return Reply::json(200, QJsonObject{{u"resources"_s, list}, {u"_links"_s, QJsonObject()}});
}

} // namespace

void addCustomRoleRoutes(OktaTenant *tenant)
{
    tenant->route("GET", u"/api/v1/iam/roles/{rid}/permissions"_s, [tenant](const Request &request) {
        const QString id = request.param(u"rid"_s);
        const CustomRole *role = roleWhere(tenant->org(), [&id](const CustomRole &one) { return one.id == id; });
        return role ? permissions(*role) : notFoundReply(id, u"CustomRole"_s);
    });
    tenant->route("GET", u"/api/v1/iam/resource-sets/{sid}/resources"_s, [tenant](const Request &request) {
        const QString id = request.param(u"sid"_s);
        const CustomRole *role =
            roleWhere(tenant->org(), [&id](const CustomRole &one) { return one.resourceSet == id; });
        return role ? resources(tenant->org(), *role) : notFoundReply(id, u"ResourceSet"_s);
    });
}

} // namespace bw::practice::okta
