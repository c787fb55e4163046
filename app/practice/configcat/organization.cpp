#include "app/practice/configcat/organization.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::practice::configcat {

using scim::Kind;

QString newGuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Organization::Organization()
{
    scim.written = [this](const scim::Write &write) {
        if (!write.problem && write.kind == Kind::User)
            follow(write);
    };
}

bool Organization::hasVerifiedDomain() const
{
    return std::any_of(domains.begin(), domains.end(), [](const Domain &domain) { return domain.verified; });
}

bool Organization::isVerified(const QString &email) const
{
    const QString host = email.section(u'@', -1);
    return std::any_of(domains.begin(), domains.end(), [&](const Domain &domain) {
        return domain.verified && domain.name.compare(host, Qt::CaseInsensitive) == 0;
    });
}

SamlProvider *Organization::provider(const QString &providerId)
{
    const auto found =
        std::find_if(providers.begin(), providers.end(), [&](const SamlProvider &one) { return one.id == providerId; });
    return found == providers.end() ? nullptr : &*found;
}

QList<QJsonObject> Organization::members() const
{
    QList<QJsonObject> shown;
    const QList<QJsonObject> groups = scim.all(Kind::Group);
    for (const QString &userId : provisioned) {
        const auto user = scim.find(Kind::User, userId);
        if (!user || !user->value(u"active"_s).toBool())
            continue;
        QJsonArray permissions;
        for (const QJsonObject &group : groups) {
            const QString rule = permission.value(group.value(u"id"_s).toString());
            const QJsonArray in = group.value(u"members"_s).toArray();
            const bool belongs = std::any_of(in.begin(), in.end(), [&](const QJsonValue &member) {
                return member.toObject().value(u"value"_s).toString() == userId;
            });
            // the first group with permissions wins
            if (belongs && !rule.isEmpty() && permissions.isEmpty())
                permissions.append(QJsonObject{{u"permissionGroup"_s, QJsonObject{{u"name"_s, rule}}}});
        }
        const QString full = user->value(u"displayName"_s).toString();
        const QString email = user->value(u"userName"_s).toString();
        shown.append({{u"userId"_s, userId},
                      {u"fullName"_s, full.isEmpty() ? email : full},
                      {u"email"_s, email},
                      {u"twoFactorEnabled"_s, false},
                      {u"permissions"_s, permissions}});
    }
    return shown;
}

void Organization::note(const QString &type, const QString &target)
{
    audit.append({{u"auditLogId"_s, audit.size() + 1},
                  {u"auditLogDateTime"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                  {u"auditLogTypeEnum"_s, type},
                  {u"auditLogType"_s, type},
                  {u"userEmail"_s, adminEmail},
                  {u"userName"_s, adminName},
                  {u"where"_s, name},
                  {u"actionTarget"_s, target},
                  {u"truncated"_s, false},
                  {u"changeSetId"_s, newGuid()},
                  {u"why"_s, QJsonValue::Null},
                  {u"details"_s, QString()}});
}

void Organization::provisionAll()
{
    const QList<QJsonObject> users = scim.all(Kind::User);
    for (const QJsonObject &user : users) {
        const QString userId = user.value(u"id"_s).toString();
        const bool ready = user.value(u"active"_s).toBool() && isVerified(user.value(u"userName"_s).toString());
        if (ready && !provisioned.contains(userId))
            provisioned.append(userId);
    }
}

void Organization::follow(const scim::Write &write)
{
    const QString userId = (write.after.isEmpty() ? write.before : write.after).value(u"id"_s).toString();
    if (write.after.isEmpty()) {
        provisioned.removeAll(userId);
        return;
    }
    const bool active = write.after.value(u"active"_s).toBool();
    const bool wasActive = write.before.value(u"active"_s).toBool(true);
    if (active != wasActive)
        note(active ? u"userEnabled"_s : u"userDisabled"_s, write.after.value(u"userName"_s).toString());
    if (started && startsNewUsers)
        provisionAll();
}

} // namespace bw::practice::configcat
