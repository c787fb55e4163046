#include "app/practice/cloudflare/directory.h"

#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/roles.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

using scim::Kind;

namespace {

template <typename T>
T *byId(QList<T> &all, const QString &id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const T &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QJsonArray references(const Account &account, const QStringList &memberIds)
{
    QJsonArray values;
    for (const QString &id : memberIds) {
        const auto person = account.directory.find(Kind::User, id);
        values.append(
            QJsonObject{{u"value"_s, id}, {u"display"_s, person ? person->value(u"userName"_s) : QJsonValue(id)}});
    }
    return values;
}

/// Only `active` and the client's own id can be changed: profiles are the person's own.
std::optional<scim::Problem> guardUser(const Account &account, const QJsonObject &before, QJsonObject &after)
{
    if (after.isEmpty()) {
        const bool last = isLastSuperAdministrator(account, before.value(u"id"_s).toString());
        return last ? std::optional(scim::Problem{403, {}, u"The last Super Administrator cannot be removed"_s})
                    : std::nullopt;
    }
    static const QRegularExpression address(uR"x(^[^@\s]+@[^@\s]+$)x"_s);
    if (!address.match(after.value(u"userName"_s).toString()).hasMatch())
        return scim::Problem{400, u"invalidValue"_s, u"userName must be an email address"_s};
    if (before.isEmpty())
        return {};
    QJsonObject kept = before;
    kept.insert(u"active"_s, after.value(u"active"_s));
    if (after.contains(u"externalId"_s))
        kept.insert(u"externalId"_s, after.value(u"externalId"_s));
    if (isLastSuperAdministrator(account, before.value(u"id"_s).toString()))
        kept.insert(u"active"_s, true); // never deprovisioned, and nobody is told
    after = kept;
    return {};
}

std::optional<scim::Problem> guardGroup(const QJsonObject &before, const QJsonObject &after)
{
    if (after.isEmpty())
        return {};
    const QString name = after.value(u"displayName"_s).toString();
    const bool renamed = before.value(u"displayName"_s).toString() != name;
    if (renamed && name.startsWith("CF"_L1))
        return scim::Problem{400, u"invalidValue"_s, u"Group names must not start with CF"_s};
    return {};
}

/// Nobody is taken out by provisioning whose domain has no SSO connector that is on (Cloudflare Docs,
/// "SCIM provisioning", limitations).
bool isCovered(const Account &account, const QString &email)
{
    const QString domain = email.section(u'@', 1);
    return std::ranges::any_of(account.ssoConnectors, [&domain](const QJsonObject &connector) {
        return connector.value(u"email_domain"_s).toString().compare(domain, Qt::CaseInsensitive) == 0 &&
               connector.value(u"enabled"_s).toBool();
    });
}

void userWritten(Account &account, const scim::Write &write)
{
    const QString id = (write.after.isEmpty() ? write.before : write.after).value(u"id"_s).toString();
    if (write.after.isEmpty() || !write.after.value(u"active"_s).toBool(true)) {
        if (isCovered(account, write.before.value(u"userName"_s).toString()))
            dropMember(account, id);
        return;
    }
    if (Member *member = byId(account.members, id))
        member->provisioned = true;
    else
        account.members.append(
            {id, write.after.value(u"userName"_s).toString(), u"accepted"_s, {roles::minimalAccess}, true});
}

void groupWritten(Account &account, const scim::Write &write)
{
    const QString id = (write.after.isEmpty() ? write.before : write.after).value(u"id"_s).toString();
    if (write.after.isEmpty()) {
        account.userGroups.removeIf([&](const UserGroup &group) { return group.id == id; });
        return;
    }
    UserGroup *group = byId(account.userGroups, id);
    if (!group) {
        account.userGroups.append({id, {}, true, now(), now()});
        group = &account.userGroups.last();
    }
    group->provisioned = true; // whatever SCIM touches is locked for everybody else
    group->modified = now();
}

} // namespace

Member *memberOf(Account &account, const QString &id)
{
    return byId(account.members, id);
}

UserGroup *userGroupOf(Account &account, const QString &id)
{
    return byId(account.userGroups, id);
}

Member &addMember(Account &account, const QString &email, const QString &givenName, const QString &familyName,
                  const QString &role)
{
    const QJsonObject person = account.directory.put(
        Kind::User,
        {{u"userName"_s, email},
         {u"active"_s, true},
         {u"name"_s, QJsonObject{{u"givenName"_s, givenName}, {u"familyName"_s, familyName}}},
         {u"emails"_s, QJsonArray{QJsonObject{{u"value"_s, email}, {u"type"_s, u"work"_s}, {u"primary"_s, true}}}}});
    account.members.append({person.value(u"id"_s).toString(), email, u"accepted"_s, {role}, false});
    return account.members.last();
}

void dropMember(Account &account, const QString &id)
{
    account.members.removeIf([&](const Member &member) { return member.id == id; });
    for (const UserGroup &group : std::as_const(account.userGroups)) {
        QStringList ids = membersOf(account, group.id);
        if (ids.removeAll(id) > 0)
            setMembers(account, group.id, ids);
    }
}

UserGroup &addUserGroup(Account &account, const QString &name, const QStringList &memberIds)
{
    const QJsonObject group =
        account.directory.put(Kind::Group, {{u"displayName"_s, name}, {u"members"_s, references(account, memberIds)}});
    account.userGroups.append({group.value(u"id"_s).toString(), {}, false, now(), now()});
    return account.userGroups.last();
}

bool isLastSuperAdministrator(const Account &account, const QString &memberId)
{
    QStringList admins;
    for (const Member &member : account.members) {
        if (member.roles.contains(roles::superAdministrator))
            admins.append(member.id);
    }
    return admins == QStringList{memberId};
}

QStringList membersOf(const Account &account, const QString &groupId)
{
    QStringList ids;
    const auto group = account.directory.find(Kind::Group, groupId);
    const QJsonArray members = group ? group->value(u"members"_s).toArray() : QJsonArray();
    for (const QJsonValue &member : members)
        ids.append(member.toObject().value(u"value"_s).toString());
    return ids;
}

void setMembers(Account &account, const QString &groupId, const QStringList &memberIds)
{
    auto group = account.directory.find(Kind::Group, groupId);
    if (!group)
        return;
    group->insert(u"members"_s, references(account, memberIds));
    account.directory.put(Kind::Group, *group);
}

void followScim(Account &account)
{
    account.directory.newId = newHexId;
    account.directory.guard = [&account](Kind kind, const QJsonObject &before, QJsonObject &after) {
        return kind == Kind::User ? guardUser(account, before, after) : guardGroup(before, after);
    };
    account.directory.takeOver = [&account](Kind kind, const QJsonObject &existing) {
        const QString id = existing.value(u"id"_s).toString();
        const UserGroup *group = kind == Kind::Group ? userGroupOf(account, id) : nullptr;
        return group && !group->provisioned ? id : QString();
    };
    account.directory.written = [&account](const scim::Write &write) {
        if (write.problem)
            return;
        if (write.kind == Kind::User)
            userWritten(account, write);
        else
            groupWritten(account, write);
    };
}

} // namespace bw::practice::cloudflare
