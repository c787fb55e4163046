#include "app/practice/okta/access.h"
#include "app/practice/okta/agent.h"
#include "app/practice/okta/routes.h"
#include "app/practice/okta/search.h"
#include "app/practice/okta/views.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

Search::Fields fieldsOf(const User &user)
{
    return [&user](const QString &field) -> QStringList {
        if (field == "status"_L1)
            return {user.status};
        if (field == "id"_L1)
            return {user.id};
        const QJsonValue value = userJson(user).value("profile"_L1)[field.section(u'.', 1)];
        return field.startsWith("profile."_L1) && value.isString() ? QStringList{value.toString()} : QStringList();
    };
}

bool isNamed(const User &user, const QString &q)
{
    return user.firstName.startsWith(q, Qt::CaseInsensitive) || user.lastName.startsWith(q, Qt::CaseInsensitive) ||
           user.email.startsWith(q, Qt::CaseInsensitive);
}

Reply list(OktaTenant *tenant, const Request &request)
{
    const QString q = request.item(u"q"_s);
    const QString expression = request.hasItem(u"search"_s) ? request.item(u"search"_s) : request.item(u"filter"_s);
    const std::optional<Search> search = expression.isEmpty() ? std::nullopt : Search::parse(expression);
    if (!expression.isEmpty() && !search)
        return invalid(u"search"_s, {u"search: Invalid search criteria."_s});
    QList<QJsonObject> found;
    for (const auto &user : tenant->org().users) {
        const bool listed =
            !expression.isEmpty() || user->isActive(); // plainly listed, deactivated people are left out
        if (listed && (q.isEmpty() || isNamed(*user, q)) && (!search || search->matches(fieldsOf(*user))))
            found.append(userJson(*user));
    }
    return paged(*tenant, request, found, 200, 200);
}

using WithUser = std::function<Reply(User &, const Request &)>;

Server::Handler forUser(OktaTenant *tenant, WithUser handler)
{
    return [tenant, handler = std::move(handler)](const Request &request) {
        const QString id = request.param(u"uid"_s);
        const QString token = QString::fromLatin1(request.header("Authorization").mid(5).trimmed());
        User *user = tenant->org().user(id == "me"_L1 ? tenant->org().token(token)->owner : id);
        return user ? handler(*user, request) : notFoundReply(id, u"User"_s);
    };
}

Reply roles(const User &user)
{
    QJsonArray list;
    for (const CustomRole &role : user.customRoles)
        list.append(QJsonObject{{u"id"_s, u"irb"_s + user.id.mid(3)},
                                {u"label"_s, role.label},
                                {u"type"_s, u"CUSTOM"_s},
                                {u"status"_s, u"ACTIVE"_s},
                                {u"assignmentType"_s, u"USER"_s},
                                {u"role"_s, role.id},
                                {u"resource-set"_s, role.resourceSet}});
    for (const QString &role : user.roles) {
        if (role == "CUSTOM"_L1)
            continue;
        list.append(QJsonObject{{u"id"_s, u"ra1"_s + user.id.mid(3)},
                                {u"label"_s, roleLabel(role)},
                                {u"type"_s, role},
                                {u"status"_s, u"ACTIVE"_s},
                                {u"assignmentType"_s, u"USER"_s}});
    }
    return Reply::json(200, list);
}

/// `event`: "activate", "deactivate", "suspend" or "unsuspend".
Reply turn(OktaTenant *tenant, User &user, const QString &event)
{
    user.status = event == "deactivate"_L1 ? u"DEPROVISIONED"_s : event == "suspend"_L1 ? u"SUSPENDED"_s : u"ACTIVE"_s;
    tenant->org().log(u"user.lifecycle."_s + event, {userTarget(user)});
    for (const auto &app : tenant->org().apps)
        tenant->assignmentsChanged(app.get());
    return Reply::json(200, QJsonObject());
}

/// POST changes the named members of the profile only.
Reply change(OktaTenant *tenant, User &user, const Request &request)
{
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return malformed();
    const QJsonObject profile = body->value("profile"_L1).toObject();
    const Shape shape{.texts = {u"login"_s, u"email"_s, u"firstName"_s, u"lastName"_s}};
    if (const QStringList wrong = breaches(profile, shape, u"profile."_s); !wrong.isEmpty())
        return invalid(u"profile"_s, wrong);
    user.login = profile.value("login"_L1).toString(user.login);
    user.email = profile.value("email"_L1).toString(user.email);
    user.firstName = profile.value("firstName"_L1).toString(user.firstName);
    user.lastName = profile.value("lastName"_L1).toString(user.lastName);
    tenant->org().log(u"user.account.update_profile"_s, {userTarget(user)});
    for (const auto &app : tenant->org().apps) {
        const auto entry = app->users.find(user.id);
        if (entry == app->users.end())
            continue;
        entry->userName = Org::userNameFor(*app, user);
        tenant->agent()->profileChanged(app->id, user.id);
    }
    return Reply::json(200, userJson(user));
}

} // namespace

void addUserRoutes(OktaTenant *tenant)
{
    const QString one = u"/api/v1/users/{uid}"_s;
    tenant->route("GET", u"/api/v1/users"_s, [tenant](const Request &request) { return list(tenant, request); });
    tenant->route("GET", one,
                  forUser(tenant, [](User &user, const Request &) { return Reply::json(200, userJson(user)); }));
    tenant->route("POST", one, forUser(tenant, [tenant](User &user, const Request &request) {
                      return change(tenant, user, request);
                  }));
    tenant->route("GET", one + u"/roles"_s, forUser(tenant, [](User &user, const Request &) { return roles(user); }));
    tenant->route("GET", one + u"/groups"_s, forUser(tenant, [tenant](User &user, const Request &request) {
                      QList<QJsonObject> groups;
                      const QStringList ids = tenant->org().groupIdsOf(user.id);
                      for (const QString &id : ids) {
                          const std::optional<Group> group = tenant->org().group(id);
                          if (group->type != "BUILT_IN"_L1 || seesEveryGroup(tenant->callerRoles()))
                              groups.append(groupJson(*group, tenant->org(), tenant->url(), false));
                      }
                      return paged(*tenant, request, groups, 200, 200);
                  }));
    for (const QString &event : {u"activate"_s, u"deactivate"_s, u"suspend"_s, u"unsuspend"_s}) {
        tenant->route(
            "POST", one + u"/lifecycle/"_s + event,
            forUser(tenant, [tenant, event](User &user, const Request &) { return turn(tenant, user, event); }));
    }
}

} // namespace bw::practice::okta
