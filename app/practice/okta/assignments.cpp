#include "app/practice/okta/routes.h"
#include "app/practice/okta/views.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

QJsonObject assignmentJson(const AppGroup &assigned)
{
    return {{u"id"_s, assigned.groupId},
            {u"priority"_s, assigned.priority},
            {u"profile"_s, assigned.profile},
            {u"lastUpdated"_s, stamp(assigned.lastUpdated)}};
}

QJsonObject appUserJson(const App &app, const AppUser &entry, const Org &org, bool withUser = false)
{
    QJsonObject profile;
    if (const User *user = org.user(entry.userId))
        profile = {{u"email"_s, user->email}, {u"givenName"_s, user->firstName}, {u"familyName"_s, user->lastName}};
    QJsonObject json{{u"id"_s, entry.userId},
                     {u"externalId"_s, entry.externalId.isEmpty() ? QJsonValue() : QJsonValue(entry.externalId)},
                     {u"created"_s, stamp(entry.created)},
                     {u"lastUpdated"_s, stamp(entry.lastUpdated)},
                     {u"scope"_s, entry.byGroup ? u"GROUP"_s : u"USER"_s},
                     {u"status"_s, entry.status},
                     {u"syncState"_s, entry.trouble.isEmpty() ? u"DISABLED"_s : u"ERROR"_s},
                     {u"credentials"_s, QJsonObject{{u"userName"_s, entry.userName}}},
                     {u"profile"_s, profile}};
    if (app.pushesUsers() && !entry.externalId.isEmpty())
        json.insert(u"lastSync"_s, stamp(entry.lastUpdated));
    if (const User *user = org.user(entry.userId); user && withUser)
        json.insert(u"_embedded"_s, QJsonObject{{u"user"_s, userJson(*user)}});
    return json;
}

Reply assignGroup(OktaTenant *tenant, App &app, const Request &request)
{
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return malformed();
    const Shape shape{.numbers = {u"priority"_s},
                      .objects = {u"profile"_s},
                      .ignored = {u"id"_s, u"lastUpdated"_s, u"_links"_s, u"_embedded"_s}};
    if (const QStringList wrong = breaches(*body, shape); !wrong.isEmpty())
        return invalid(u"groupAssignment"_s, wrong);
    const QString groupId = request.param(u"gid"_s);
    const std::optional<Group> group = tenant->org().group(groupId);
    if (!group)
        return notFoundReply(groupId, u"UserGroup"_s);
    if (!app.isActive())
        return invalid(u"status"_s, {u"The application is not active."_s});
    const bool isNew = !app.groups.contains(groupId);
    const int priority =
        body->value("priority"_L1).toInt(isNew ? int(app.groups.size()) : app.groups[groupId].priority);
    app.groups.insert(groupId,
                      {groupId, priority, body->value("profile"_L1).toObject(), QDateTime::currentDateTimeUtc()});
    if (isNew) {
        tenant->org().log(u"group.application_assignment.add"_s, {groupTarget(*group), appTarget(app)});
        tenant->assignmentsChanged(&app);
    }
    return Reply::json(200, assignmentJson(app.groups.value(groupId)));
}

Reply unassignGroup(OktaTenant *tenant, App &app, const Request &request)
{
    const QString groupId = request.param(u"gid"_s);
    if (app.groups.remove(groupId) == 0)
        return notFoundReply(groupId, u"GroupAppAssignment"_s);
    if (const std::optional<Group> group = tenant->org().group(groupId))
        tenant->org().log(u"group.application_assignment.remove"_s, {groupTarget(*group), appTarget(app)});
    tenant->assignmentsChanged(&app);
    return Reply::empty();
}

Reply assignUser(OktaTenant *tenant, App &app, const Request &request)
{
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return malformed();
    const Shape shape{
        .texts = {u"id"_s, u"scope"_s},
        .objects = {u"credentials"_s, u"profile"_s},
        .ignored = {u"status"_s, u"created"_s, u"lastUpdated"_s, u"externalId"_s, u"syncState"_s, u"_links"_s},
        .required = {u"id"_s}};
    if (const QStringList wrong = breaches(*body, shape); !wrong.isEmpty())
        return invalid(u"appUser"_s, wrong);
    const QString userId = body->value("id"_L1).toString();
    const User *user = tenant->org().user(userId);
    if (!user)
        return notFoundReply(userId, u"User"_s);
    if (!user->isActive())
        return invalid(u"id"_s, {u"The user is not active."_s});
    if (!app.people.contains(user->id))
        app.people.append(user->id);
    tenant->assignmentsChanged(&app);
    const QString userName = body->value("credentials"_L1)["userName"_L1].toString();
    if (!userName.isEmpty())
        app.users[user->id].userName = userName;
    return Reply::json(200, appUserJson(app, app.users.value(user->id), tenant->org()));
}

Reply listUsers(OktaTenant *tenant, App &app, const Request &request)
{
    const QString q = request.item(u"q"_s);
    QList<QJsonObject> found;
    for (const AppUser &entry : std::as_const(app.users)) {
        if (q.isEmpty() || entry.userName.startsWith(q, Qt::CaseInsensitive))
            found.append(appUserJson(app, entry, tenant->org(), request.item(u"expand"_s) == "user"_L1));
    }
    return paged(*tenant, request, found, 50, 500);
}

Reply listGroups(OktaTenant *tenant, App &app, const Request &request)
{
    const QString q = request.item(u"q"_s);
    QList<QJsonObject> found;
    for (const AppGroup &assigned : std::as_const(app.groups)) {
        const std::optional<Group> group = tenant->org().group(assigned.groupId);
        if (group && group->name.startsWith(q, Qt::CaseInsensitive))
            found.append(assignmentJson(assigned));
    }
    return paged(*tenant, request, found, 20, 200);
}

} // namespace

void addAssignmentRoutes(OktaTenant *tenant)
{
    const QString groups = u"/api/v1/apps/{id}/groups"_s;
    const QString users = u"/api/v1/apps/{id}/users"_s;
    const auto on = [tenant](Reply (*handler)(OktaTenant *, App &, const Request &)) {
        return forApp(tenant,
                      [tenant, handler](App &app, const Request &request) { return handler(tenant, app, request); });
    };
    tenant->route("GET", groups, on(listGroups));
    tenant->route("PUT", groups + u"/{gid}"_s, on(assignGroup));
    tenant->route("DELETE", groups + u"/{gid}"_s, on(unassignGroup));
    tenant->route("GET", groups + u"/{gid}"_s, forApp(tenant, [](App &app, const Request &request) {
                      const QString groupId = request.param(u"gid"_s);
                      return app.groups.contains(groupId) ? Reply::json(200, assignmentJson(app.groups.value(groupId)))
                                                          : notFoundReply(groupId, u"GroupAppAssignment"_s);
                  }));
    tenant->route("GET", users, on(listUsers));
    tenant->route("POST", users, on(assignUser));
    tenant->route("GET", users + u"/{uid}"_s, forApp(tenant, [tenant](App &app, const Request &request) {
                      const QString userId = request.param(u"uid"_s);
                      return app.users.contains(userId)
                                 ? Reply::json(200, appUserJson(app, app.users.value(userId), tenant->org()))
                                 : notFoundReply(userId, u"AppUser"_s);
                  }));
    tenant->route("DELETE", users + u"/{uid}"_s, forApp(tenant, [tenant](App &app, const Request &request) {
                      if (!app.people.removeOne(request.param(u"uid"_s)))
                          return notFoundReply(request.param(u"uid"_s), u"AppUser"_s);
                      tenant->assignmentsChanged(&app);
                      return Reply::empty();
                  }));
}

} // namespace bw::practice::okta
