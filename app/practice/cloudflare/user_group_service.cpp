#include "app/practice/cloudflare/body_rules.h"
#include "app/practice/cloudflare/directory.h"
#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/permissions.h"
#include "app/practice/cloudflare/roles.h"
#include "app/practice/cloudflare/services.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

QString nameOf(const UserGroup &group, const Account &account)
{
    const auto known = account.directory.find(scim::Kind::Group, group.id);
    return known ? known->value(u"displayName"_s).toString() : QString();
}

QJsonObject shown(const UserGroup &group, const Account &account)
{
    return {{u"id"_s, group.id},
            {u"name"_s, nameOf(group, account)},
            {u"policies"_s, group.policies},
            {u"created_on"_s, group.created},
            {u"modified_on"_s, group.modified}};
}

QJsonArray shownMembers(const UserGroup &group, Account &account, const QString &fuzzyEmail)
{
    QJsonArray members;
    const QStringList ids = membersOf(account, group.id);
    for (const QString &id : ids) {
        const Member *member = memberOf(account, id);
        if (member && member->email.contains(fuzzyEmail, Qt::CaseInsensitive))
            members.append(QJsonObject{{u"id"_s, id}, {u"email"_s, member->email}, {u"status"_s, member->status}});
    }
    return members;
}

Reply bad(const QString &message)
{
    return failure(400, 400, message);
}

/// A resource group by id or by the scope it stands for; only the whole account exists here.
bool isWholeAccount(const QJsonObject &resources, const QString &account, const Ways &ways)
{
    const QJsonObject all = roles::resourceGroup(account);
    const bool isById = resources.value(u"id"_s) == all.value(u"id"_s);
    const bool isByScope = resources.value(u"scope"_s) == all.value(u"scope"_s);
    return (isById && !ways.resourcesByScope) || (isByScope && !ways.resourcesById);
}

/// Policies as they are shown, or the reason to refuse them.
std::variant<QJsonArray, QString> completed(const QJsonArray &given, const QString &account, const Ways &ways)
{
    QJsonArray policies;
    for (const QJsonValue &value : given) {
        const QJsonObject policy = value.toObject();
        const QList<Field> fields{{u"id"_s},
                                  {u"access"_s, Want::Text, true},
                                  {u"permission_groups"_s, Want::Objects, true},
                                  {u"resource_groups"_s, Want::Objects, true}};
        if (const auto fault = bodyFault(policy, fields, u"policy"_s))
            return fault->reason + u": "_s + fault->chain;
        const QString access = policy.value(u"access"_s).toString();
        if (access != u"allow"_s && access != u"deny"_s)
            return u"policy access must be allow or deny"_s;
        QJsonArray groups;
        const QJsonArray wanted = policy.value(u"permission_groups"_s).toArray();
        for (const QJsonValue &group : wanted) {
            const QString name = roles::nameOf(group.toObject().value(u"id"_s).toString());
            if (name.isEmpty())
                return u"permission group not found"_s;
            groups.append(roles::asPermissionGroup(name));
        }
        const QJsonArray resources = policy.value(u"resource_groups"_s).toArray();
        for (const QJsonValue &resource : resources) {
            if (!isWholeAccount(resource.toObject(), account, ways))
                return u"resource group not found"_s;
        }
        if (groups.isEmpty() || resources.isEmpty())
            return u"a policy needs permission groups and resource groups"_s;
        policies.append(QJsonObject{{u"id"_s, policy.value(u"id"_s).toString(newHexId())},
                                    {u"access"_s, access},
                                    {u"permission_groups"_s, groups},
                                    {u"resource_groups"_s, QJsonArray{roles::resourceGroup(account)}}});
    }
    return policies;
}

Reply saved(const Call &call, UserGroup *group, const Ways &ways)
{
    const std::optional<QJsonObject> body = call.request.json();
    if (!body)
        return bad(u"invalid JSON body"_s);
    if (const auto fault = bodyFault(*body, {{u"name"_s, Want::Text, group == nullptr}, {u"policies"_s, Want::Objects}},
                                     u"user group"_s))
        return bad(fault->reason + u": "_s + fault->chain);
    const auto policies = completed(body->value(u"policies"_s).toArray(), call.account.id, ways);
    if (const QString *fault = std::get_if<QString>(&policies))
        return bad(*fault);
    scim::Store &directory = call.account.directory;
    const QString name = body->value(u"name"_s).toString();
    const auto twin = directory.findByName(scim::Kind::Group, name);
    if (twin && (!group || twin->value(u"id"_s) != group->id))
        return failure(409, 0, u"a user group with this name exists"_s);
    if (group && !name.isEmpty() && name != nameOf(*group, call.account)) {
        if (group->provisioned)
            return bad(u"this user group is managed by SCIM"_s);
        QJsonObject known = *directory.find(scim::Kind::Group, group->id);
        known.insert(u"displayName"_s, name);
        directory.put(scim::Kind::Group, known);
    }
    UserGroup &kept = group ? *group : addUserGroup(call.account, name, {});
    if (body->contains(u"policies"_s))
        kept.policies = std::get<QJsonArray>(policies);
    kept.modified = now();
    return success(shown(kept, call.account));
}

/// Member ids from an array of `{"id"}`, or nothing.
std::optional<QStringList> idsFrom(const Call &call)
{
    const QJsonDocument body = QJsonDocument::fromJson(call.request.body);
    QStringList ids;
    const QJsonArray members = body.array();
    for (const QJsonValue &member : members) {
        const QString id = member.toObject().value(u"id"_s).toString();
        if (!memberOf(call.account, id))
            return {};
        ids.append(id);
    }
    return body.isArray() ? std::optional(ids) : std::nullopt;
}

Reply membersChanged(const Call &call, UserGroup &group, bool replace)
{
    const std::optional<QStringList> named = idsFrom(call);
    if (!named)
        return bad(u"invalid member"_s);
    QStringList ids = replace ? QStringList() : membersOf(call.account, group.id);
    ids += *named;
    ids.removeDuplicates();
    setMembers(call.account, group.id, ids);
    return success(shownMembers(group, call.account, {}));
}

Reply memberRemoved(const Call &call, const UserGroup &group)
{
    QStringList ids = membersOf(call.account, group.id);
    const QString id = call.request.param(u"member"_s);
    if (ids.removeAll(id) == 0)
        return failure(404, 1003, u"member not found"_s);
    setMembers(call.account, group.id, ids);
    return success(QJsonObject{{u"id"_s, id}});
}

Reply listed(const Call &call)
{
    const Request &request = call.request;
    QJsonArray found;
    for (const UserGroup &group : std::as_const(call.account.userGroups)) {
        const QString name = nameOf(group, call.account);
        const QString exact = request.item(u"name"_s);
        const QString id = request.item(u"id"_s);
        if ((exact.isEmpty() || name == exact) && (id.isEmpty() || group.id == id) &&
            name.contains(request.item(u"fuzzyName"_s), Qt::CaseInsensitive))
            found.append(shown(group, call.account));
    }
    return page(found, request, 100, 100);
}

Reply removed(const Call &call, const UserGroup &group)
{
    const QString id = group.id;
    call.account.directory.drop(scim::Kind::Group, id);
    call.account.userGroups.removeIf([&](const UserGroup &one) { return one.id == id; });
    return success(QJsonObject{{u"id"_s, id}});
}

} // namespace

void serveUserGroups(Api &api)
{
    using namespace permissions;
    const Ways &ways = api.state().ways;
    const QStringList read{settingsRead, settingsWrite, scimProvisioning};
    const QStringList write{settingsWrite, scimProvisioning};
    const QString all = u"/iam/user_groups"_s;
    const QString one = all + u"/{group}"_s;
    api.inAccount("GET", all, read, listed);
    api.inAccount("POST", all, write, [&ways](const Call &call) { return saved(call, nullptr, ways); });
    // Groups that SCIM manages are locked for everything but their policies.
    const auto serve = [&](const QByteArray &verb, const QString &path, bool locked, auto act) {
        api.inAccount(verb, path, verb == "GET" ? read : write, [locked, act](const Call &call) {
            UserGroup *group = userGroupOf(call.account, call.request.param(u"group"_s));
            if (!group)
                return failure(404, 1003, u"user group not found"_s);
            return locked && group->provisioned ? bad(u"this user group is managed by SCIM"_s) : act(call, *group);
        });
    };
    serve("GET", one, false, [](const Call &call, UserGroup &group) { return success(shown(group, call.account)); });
    serve("PUT", one, false, [&ways](const Call &call, UserGroup &group) { return saved(call, &group, ways); });
    serve("DELETE", one, true, [](const Call &call, UserGroup &group) { return removed(call, group); });
    const QString members = one + u"/members"_s;
    serve("GET", members, false, [](const Call &call, UserGroup &group) {
        return page(shownMembers(group, call.account, call.request.item(u"fuzzyEmail"_s)), call.request, 100, 100);
    });
    serve("POST", members, true, [](const Call &call, UserGroup &group) { return membersChanged(call, group, false); });
    serve("PUT", members, true, [](const Call &call, UserGroup &group) { return membersChanged(call, group, true); });
    serve("DELETE", members + u"/{member}"_s, true,
          [](const Call &call, UserGroup &group) { return memberRemoved(call, group); });
}

} // namespace bw::practice::cloudflare
