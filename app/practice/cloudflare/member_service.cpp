#include "app/practice/cloudflare/body_rules.h"
#include "app/practice/cloudflare/directory.h"
#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/permissions.h"
#include "app/practice/cloudflare/roles.h"
#include "app/practice/cloudflare/services.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

QJsonObject shown(const Member &member, const Account &account)
{
    QJsonArray ownRoles;
    QJsonArray groups;
    for (const QString &role : member.roles) {
        ownRoles.append(roles::asRole(role));
        groups.append(roles::asPermissionGroup(role));
    }
    const auto person = account.directory.find(scim::Kind::User, member.id);
    const QJsonObject name = person ? person->value(u"name"_s).toObject() : QJsonObject();
    const QJsonObject policy{{u"id"_s, permissions::idOf(u"policy "_s + member.id)},
                             {u"access"_s, u"allow"_s},
                             {u"permission_groups"_s, groups},
                             {u"resource_groups"_s, QJsonArray{roles::resourceGroup(account.id)}}};
    return {{u"id"_s, member.id},
            {u"email"_s, member.email},
            {u"status"_s, member.status},
            {u"user"_s, QJsonObject{{u"id"_s, permissions::idOf(u"user "_s + member.email)},
                                    {u"email"_s, member.email},
                                    {u"first_name"_s, name.value(u"givenName"_s)},
                                    {u"last_name"_s, name.value(u"familyName"_s)},
                                    {u"two_factor_authentication_enabled"_s, false}}},
            {u"roles"_s, ownRoles},
            {u"policies"_s, QJsonArray{policy}},
            {u"api_access_enabled"_s, QJsonValue::Null}};
}

Reply missing()
{
    return failure(404, 1003, u"Member not found for account"_s);
}

Reply listed(const Call &call)
{
    const QString status = call.request.item(u"status"_s);
    if (!status.isEmpty() && !QStringList{u"accepted"_s, u"pending"_s, u"rejected"_s}.contains(status))
        return failure(400, 1001, u"Invalid status"_s);
    QList<Member> members = call.account.members;
    if (call.request.item(u"order"_s) == u"user.email"_s)
        std::sort(members.begin(), members.end(), [](const Member &a, const Member &b) { return a.email < b.email; });
    if (call.request.item(u"direction"_s) == u"desc"_s)
        std::reverse(members.begin(), members.end());
    QJsonArray found;
    for (const Member &member : std::as_const(members)) {
        if (status.isEmpty() || member.status == status)
            found.append(shown(member, call.account));
    }
    return page(found, call.request, 20, 50);
}

/// Roles by id, as texts or as objects with an `id`; also how an account without Super Administrators is rescued.
Reply changed(const Call &call)
{
    Member *member = memberOf(call.account, call.request.param(u"member"_s));
    if (!member)
        return missing();
    const std::optional<QJsonObject> body = call.request.json();
    const QList<Field> fields{
        {u"roles"_s, Want::Anything, true}, {u"id"_s}, {u"email"_s}, {u"status"_s}, {u"user"_s, Want::Object},
        {u"policies"_s, Want::Objects}};
    if (!body || bodyFault(*body, fields, u"member"_s))
        return failure(400, 1001, u"Invalid request body"_s);
    QStringList named;
    const QJsonArray given = body->value(u"roles"_s).toArray();
    for (const QJsonValue &role : given) {
        const QString id = role.isObject() ? role.toObject().value(u"id"_s).toString() : role.toString();
        if (roles::nameOf(id).isEmpty())
            return failure(400, 1001, u"Invalid role"_s);
        named.append(roles::nameOf(id));
    }
    if (named.isEmpty())
        return failure(400, 1001, u"At least one role is required"_s);
    member->roles = named;
    return success(shown(*member, call.account));
}

Reply removed(const Call &call)
{
    const Member *member = memberOf(call.account, call.request.param(u"member"_s));
    if (!member)
        return missing();
    if (isLastSuperAdministrator(call.account, member->id))
        return failure(400, 1001, u"The last Super Administrator cannot be removed"_s);
    const QString id = member->id;
    dropMember(call.account, id);
    call.account.directory.drop(scim::Kind::User, id);
    return success(QJsonObject{{u"id"_s, id}});
}

QJsonArray filtered(const QJsonArray &all, const Request &request)
{
    QJsonArray found;
    for (const QJsonValue &value : all) {
        const QJsonObject one = value.toObject();
        const QString id = request.item(u"id"_s);
        const QString name = request.item(u"name"_s);
        const QString label = request.item(u"label"_s);
        if ((id.isEmpty() || one.value(u"id"_s) == id) && (name.isEmpty() || one.value(u"name"_s) == name) &&
            (label.isEmpty() || one.value(u"meta"_s).toObject().value(u"label"_s) == label))
            found.append(one);
    }
    return found;
}

} // namespace

void serveMembers(Api &api)
{
    using namespace permissions;
    const QStringList read{settingsRead, settingsWrite, scimProvisioning};
    const QStringList write{settingsWrite, scimProvisioning};
    api.inAccount("GET", u"/members"_s, read, listed);
    api.inAccount("GET", u"/members/{member}"_s, read, [](const Call &call) {
        const Member *member = memberOf(call.account, call.request.param(u"member"_s));
        return member ? success(shown(*member, call.account)) : missing();
    });
    api.inAccount("PUT", u"/members/{member}"_s, write, changed);
    api.inAccount("DELETE", u"/members/{member}"_s, write, removed);
    api.inAccount("GET", u"/roles"_s, read, [](const Call &call) {
        QJsonArray all;
        const QStringList names = roles::names();
        for (const QString &name : names)
            all.append(roles::asRole(name));
        return page(all, call.request, 20, 50);
    });
    api.inAccount("GET", u"/iam/permission_groups"_s, read, [](const Call &call) {
        QJsonArray all;
        const QStringList names = roles::names();
        for (const QString &name : names)
            all.append(roles::asPermissionGroup(name));
        return page(filtered(all, call.request), call.request, 100, 100);
    });
    api.inAccount("GET", u"/iam/resource_groups"_s, read, [](const Call &call) {
        return success(filtered({roles::resourceGroup(call.account.id)}, call.request));
    });
}

} // namespace bw::practice::cloudflare
