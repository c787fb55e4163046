#include "app/targets/cloudflare/user_groups.h"

#include "app/net/json.h"
#include "app/targets/cloudflare/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::cloudflare::user_groups {

namespace {
Call callTo(const QByteArray &verb, const QString &account, const QString &below, Permission permission)
{
    Call call;
    call.verb = verb;
    call.path = u"/accounts/"_s + account + u"/iam"_s + below;
    call.permission = permission;
    return call;
}

Result<Group> parse(const QJsonObject &row)
{
    Group group;
    group.id = row.value("id"_L1).toString();
    group.name = row.value("name"_L1).toString();
    group.policies = row.value("policies"_L1).toArray();
    if (isId(group.id))
        return group;
    Error error{.kind = Error::Kind::Unexpected, .detail = u"user group id"_s};
    error.message = Words::tr("Cloudflare's answer holds an id that cannot be one.");
    return error;
}

ResultTask<Group> one(Client client, Call call, std::stop_token stop)
{
    const Result<QJsonObject> answer = co_await client.object(call, stop);
    if (!answer)
        co_return answer.error();
    co_return parse(*answer);
}

enum class Form { ById, ByScope };

/// Each with nothing but its id or its scope; with what it has where it lacks that.
QJsonArray reduced(const QJsonArray &from, Form form)
{
    QJsonArray objects;
    for (const QJsonValue &value : from) {
        const QJsonObject object = value.toObject();
        const QJsonValue scope = object.value("scope"_L1).isArray() ? object["scope"_L1][0] : object["scope"_L1];
        if (object.contains("id"_L1) && form == Form::ById)
            objects.append(QJsonObject{{u"id"_s, object.value("id"_L1)}});
        else
            objects.append(scope.isObject() ? QJsonObject{{u"scope"_s, scope}} : object);
    }
    return objects;
}

QJsonArray writable(const QJsonArray &policies, Form resources)
{
    QJsonArray sent;
    for (const QJsonValue &value : policies) {
        const QJsonObject policy = value.toObject();
        QJsonObject bare;
        if (policy.contains("id"_L1))
            bare.insert(u"id"_s, policy.value("id"_L1));
        bare.insert(u"access"_s, policy.value("access"_L1));
        bare.insert(u"permission_groups"_s, reduced(policy.value("permission_groups"_L1).toArray(), Form::ById));
        bare.insert(u"resource_groups"_s, reduced(policy.value("resource_groups"_L1).toArray(), resources));
        sent.append(bare);
    }
    return sent;
}

QList<Group> parsed(const QJsonArray &rows)
{
    QList<Group> groups;
    for (const QJsonValue &row : rows) {
        const Result<Group> group = parse(row.toObject());
        if (group)
            groups << *group;
    }
    return groups;
}

/// A policy may be limited to some domains of the account; where the scope is not shown it is taken for the whole.
bool isForWholeAccount(const QJsonObject &policy)
{
    const QJsonArray resources = policy.value("resource_groups"_L1).toArray();
    const auto isWhole = [](const QJsonValue &resource) {
        const QJsonValue scope = resource["scope"_L1];
        const QJsonArray scopes = scope.isArray() ? scope.toArray() : QJsonArray{scope};
        return scope.isUndefined() || std::ranges::any_of(scopes, [](const QJsonValue &one) {
                   const QJsonArray objects = one["objects"_L1].toArray();
                   return one["key"_L1].toString().startsWith("com.cloudflare.api.account."_L1) &&
                          !one["key"_L1].toString().contains(".zone."_L1) &&
                          std::ranges::any_of(objects,
                                              [](const QJsonValue &object) { return object["key"_L1] == "*"_L1; });
               });
    };
    return resources.isEmpty() || std::ranges::any_of(resources, isWhole);
}

/// Of each policy, one resource group with one scope, which is the account's: sent by that, it stays what it is.
bool areForWholeAccount(const QJsonArray &policies)
{
    return std::ranges::all_of(policies, [](const QJsonValue &value) {
        const QJsonArray resources = value["resource_groups"_L1].toArray();
        const QJsonValue scope = resources.at(0)["scope"_L1];
        const bool isOne = resources.size() == 1 && (scope.isObject() || scope.toArray().size() == 1);
        return isOne && isForWholeAccount(value.toObject());
    });
}

QStringList rolesIn(const QJsonArray &policies, bool onlyWholeAccount)
{
    QStringList names;
    for (const QJsonValue &value : policies) {
        const QJsonObject policy = value.toObject();
        const bool isMeant = !onlyWholeAccount || isForWholeAccount(policy);
        if (policy.value("access"_L1).toString() != "allow"_L1 || !isMeant)
            continue;
        for (const QJsonValue &role : policy.value("permission_groups"_L1).toArray())
            names << role.toObject().value("name"_L1).toString();
    }
    names.removeDuplicates();
    return names;
}
} // namespace

QStringList Group::roles() const
{
    return rolesIn(policies, false);
}

QStringList Group::rolesBeyond(const QStringList &named) const
{
    const QStringList granted = accountRoles();
    QStringList beyond = roles();
    beyond.removeIf([&](const QString &role) { return named.contains(role) && granted.contains(role); });
    return beyond;
}

QStringList Group::accountRoles() const
{
    return rolesIn(policies, true);
}

bool denies(const QJsonArray &policies)
{
    return std::ranges::any_of(policies, [](const QJsonValue &policy) {
        return policy.toObject().value("access"_L1).toString() == "deny"_L1;
    });
}

bool isId(QStringView text)
{
    static const QRegularExpression pattern(u"\\A[0-9A-Za-z-]{1,64}\\z"_s);
    return pattern.match(text).hasMatch();
}

QStringList policyIds(const QJsonArray &policies)
{
    QStringList ids;
    for (const QJsonValue &policy : policies)
        ids << policy.toObject().value("id"_L1).toString();
    return ids;
}

bool Grant::isSameAs(const QJsonObject &policy) const
{
    QStringList allowed;
    for (const QJsonValue &role : policy.value("permission_groups"_L1).toArray())
        allowed << role.toObject().value("id"_L1).toString();
    QStringList wanted = roleIds;
    allowed.sort();
    wanted.sort();
    const QJsonArray where = policy.value("resource_groups"_L1).toArray();
    const QJsonObject resource = where.at(0).toObject();
    const auto fits = [&](QLatin1StringView key) {
        return resources.contains(key) && resource.value(key) == resources.value(key);
    };
    return policy.value("access"_L1).toString() == "allow"_L1 && allowed == wanted && where.size() == 1 &&
           (fits("id"_L1) || fits("scope"_L1));
}

ResultTask<QList<Group>> list(Client client, QString account, std::stop_token stop)
{
    const Call call = callTo("GET"_ba, account, u"/user_groups"_s, Permission::AccountSettingsRead);
    const Result<QJsonArray> rows = co_await client.list(call, 100, 5000, stop);
    if (!rows)
        co_return rows.error();
    co_return parsed(*rows);
}

ResultTask<QList<Group>> named(Client client, QString account, QString name, std::stop_token stop)
{
    Call call = callTo("GET"_ba, account, u"/user_groups"_s, Permission::AccountSettingsRead);
    call.query.addQueryItem(u"name"_s, QString::fromLatin1(QUrl::toPercentEncoding(name)));
    const Result<Answer> answer = co_await client.page(call, 1, 100, stop);
    if (!answer)
        co_return answer.error();
    co_return parsed(answer->result.toArray());
}

ResultTask<Group> read(Client client, QString account, QString id, std::stop_token stop)
{
    return one(client, callTo("GET"_ba, account, u"/user_groups/"_s + id, Permission::AccountSettingsRead), stop);
}

ResultTask<QStringList> membersOf(Client client, QString account, QString id, std::stop_token stop)
{
    const QString below = u"/user_groups/"_s + id + u"/members"_s;
    const Call call = callTo("GET"_ba, account, below, Permission::AccountSettingsRead);
    const Result<QJsonArray> rows = co_await client.list(call, 100, 5000, stop);
    if (!rows)
        co_return rows.error();
    QStringList addresses;
    for (const QJsonValue &row : *rows)
        addresses << row["email"_L1].toString().toLower();
    co_return addresses;
}

ResultTask<Group> setPolicies(Client client, QString account, QString id, QJsonArray policies, std::stop_token stop)
{
    Call call = callTo("PUT"_ba, account, u"/user_groups/"_s + id, Permission::ScimProvisioning);
    const QJsonArray byId = writable(policies, Form::ById);
    call.body = QJsonObject{{u"policies"_s, byId}};
    const Result<Group> changed = co_await one(client, call, stop);
    const QJsonArray byScope = writable(policies, Form::ByScope);
    const bool hasOtherForm = byScope != byId && areForWholeAccount(policies);
    if (changed || changed.error().kind != Error::Kind::Rejected || !hasOtherForm)
        co_return changed;
    call.body = QJsonObject{{u"policies"_s, byScope}};
    const Result<Group> changedByScope = co_await one(client, call, stop);
    const bool isNoBetter = !changedByScope && changedByScope.error().kind == Error::Kind::Rejected;
    co_return isNoBetter ? changed : changedByScope; // the first reason is about what was meant
}

ResultTask<QHash<QString, QString>> roleIds(Client client, QString account, std::stop_token stop)
{
    const Call call = callTo("GET"_ba, account, u"/permission_groups"_s, Permission::AccountSettingsRead);
    const Result<QJsonArray> rows = co_await client.list(call, 100, 5000, stop);
    if (!rows)
        co_return rows.error();
    QHash<QString, QString> ids;
    for (const QJsonValue &value : *rows) {
        const QJsonObject row = value.toObject();
        ids.insert(row.value("name"_L1).toString(), row.value("id"_L1).toString());
    }
    co_return ids;
}

ResultTask<QJsonObject> wholeAccount(Client client, QString account, std::stop_token stop)
{
    const QString key = u"com.cloudflare.api.account."_s + account;
    Call call = callTo("GET"_ba, account, u"/resource_groups"_s, Permission::AccountSettingsRead);
    call.query.addQueryItem(u"name"_s, key);
    const Result<Answer> answer = co_await client.send(call, stop);
    if (!answer)
        co_return answer.error();
    const QJsonObject everything{{u"key"_s, u"*"_s}};
    const QJsonObject scope{{u"key"_s, key}, {u"objects"_s, QJsonArray{everything}}};
    QJsonObject whole{{u"scope"_s, scope}};
    for (const QJsonValue &value : answer->result.toArray()) {
        const QJsonObject row = value.toObject();
        if (row.value("name"_L1).toString() == key && row.value("id"_L1).isString())
            whole.insert(u"id"_s, row.value("id"_L1));
    }
    co_return whole;
}

QJsonObject allowPolicy(const Grant &grant)
{
    QJsonArray roles;
    for (const QString &id : grant.roleIds)
        roles.append(QJsonObject{{u"id"_s, id}});
    return {{u"access"_s, u"allow"_s},
            {u"permission_groups"_s, roles},
            {u"resource_groups"_s, QJsonArray{grant.resources}}};
}

} // namespace bw::cloudflare::user_groups
