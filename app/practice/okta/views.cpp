#include "app/practice/okta/views.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

QJsonObject userJson(const User &user)
{
    return {{u"id"_s, user.id},
            {u"status"_s, user.status},
            {u"created"_s, stamp(user.created)},
            {u"profile"_s, QJsonObject{{u"login"_s, user.login},
                                       {u"email"_s, user.email},
                                       {u"firstName"_s, user.firstName},
                                       {u"lastName"_s, user.lastName}}}};
}

QJsonObject groupJson(const Group &group, const Org &org, const QString &orgUrl, bool stats)
{
    const bool directory = !group.sourceApp.isEmpty();
    QJsonObject profile{{u"name"_s, group.name},
                        {u"description"_s, group.description.isEmpty() ? QJsonValue() : QJsonValue(group.description)}};
    if (directory)
        profile.insert(u"windowsDomainQualifiedName"_s, u"CORP\\"_s + group.name);
    QJsonObject links{{u"self"_s, QJsonObject{{u"href"_s, orgUrl + u"/api/v1/groups/"_s + group.id}}},
                      {u"users"_s, QJsonObject{{u"href"_s, orgUrl + u"/api/v1/groups/%1/users"_s.arg(group.id)}}}};
    if (directory)
        links.insert(u"source"_s, QJsonObject{{u"href"_s, orgUrl + u"/api/v1/apps/"_s + group.sourceApp}});
    const QString objectClass = directory ? u"okta:windows_security_principal"_s : u"okta:user_group"_s;
    QJsonObject json{{u"id"_s, group.id},
                     {u"type"_s, group.type},
                     {u"objectClass"_s, QJsonArray{objectClass}},
                     {u"profile"_s, profile},
                     {u"created"_s, stamp(group.created)},
                     {u"lastUpdated"_s, stamp(group.created)},
                     {u"lastMembershipUpdated"_s, stamp(group.lastMembershipUpdated)},
                     {u"_links"_s, links}};
    if (!stats)
        return json;
    int apps = 0;
    int mappings = 0;
    for (const auto &app : org.apps) {
        apps += app->groups.contains(group.id) ? 1 : 0;
        for (const PushMapping &mapping : std::as_const(app->mappings))
            mappings += mapping.sourceGroupId == group.id ? 1 : 0;
    }
    const QJsonObject counts{{u"usersCount"_s, group.members.size()},
                             {u"appsCount"_s, apps},
                             {u"groupPushMappingsCount"_s, mappings},
                             {u"hasAdminPrivlege"_s, false}}; // spelled as Okta spells it
    json.insert(u"_embedded"_s, QJsonObject{{u"stats"_s, counts}});
    return json;
}

} // namespace bw::practice::okta
