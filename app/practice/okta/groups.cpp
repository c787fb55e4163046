#include "app/practice/okta/access.h"
#include "app/practice/okta/agent.h"
#include "app/practice/okta/routes.h"
#include "app/practice/okta/search.h"
#include "app/practice/okta/views.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

Search::Fields fieldsOf(const Group &group)
{
    return [&group](const QString &field) -> QStringList {
        if (field == "profile.name"_L1)
            return {group.name};
        if (field == "profile.description"_L1)
            return {group.description};
        if (field == "type"_L1)
            return {group.type};
        if (field == "id"_L1)
            return {group.id};
        if (field == "source.id"_L1 && !group.sourceApp.isEmpty())
            return {group.sourceApp};
        if (field == "lastUpdated"_L1 || field == "created"_L1)
            return {stamp(group.created)};
        if (field == "lastMembershipUpdated"_L1)
            return {stamp(group.lastMembershipUpdated)};
        return {};
    };
}

/// `q` is a prefix of the name and not paged; `search` and `filter` are expressions.
Reply list(OktaTenant *tenant, const Request &request)
{
    const Org &org = tenant->org();
    const QString q = request.item(u"q"_s);
    const QString expression = request.hasItem(u"search"_s) ? request.item(u"search"_s) : request.item(u"filter"_s);
    const std::optional<Search> search = expression.isEmpty() ? std::nullopt : Search::parse(expression);
    const std::optional<Page> page = pageOf(request, q.isEmpty() ? 200 : 300, q.isEmpty() ? 10'000 : 300);
    if (!page || (!expression.isEmpty() && !search))
        return invalid(u"search"_s, {u"search: Invalid search criteria."_s});

    const bool stats = request.item(u"expand"_s).contains("stats"_L1);
    const bool all = q.isEmpty() && !search;
    QJsonArray rows;
    int seen = all ? page->from : 0; // unfiltered, the first rows need not be looked at
    int next = -1;
    org.eachGroup(
        [&](const Group &group) {
            if (!group.name.startsWith(q, Qt::CaseInsensitive) || (search && !search->matches(fieldsOf(group))))
                return true;
            if (group.unindexed > 0 && request.hasItem(u"search"_s)) { // its index follows later
                --tenant->org().storedGroup(group.id)->unindexed;
                return true;
            }
            if (group.type == "BUILT_IN"_L1 && !seesEveryGroup(tenant->callerRoles()))
                return true;
            if (seen++ < page->from)
                return true;
            if (rows.size() == page->limit) {
                next = seen - 1;
                return false;
            }
            rows.append(groupJson(group, org, tenant->url(), stats));
            return true;
        },
        seen);
    return pageReply(*tenant, request, rows, q.isEmpty() ? next : -1);
}

Reply create(OktaTenant *tenant, const Request &request)
{
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return malformed();
    const QJsonObject profile = body->value("profile"_L1).toObject();
    QStringList wrong =
        breaches(*body, {.objects = {u"profile"_s}, .ignored = {u"type"_s}, .required = {u"profile"_s}});
    wrong += breaches(profile, {.texts = {u"name"_s, u"description"_s}, .required = {u"name"_s}}, u"profile."_s);
    if (!wrong.isEmpty())
        return invalid(u"group"_s, wrong);
    const QString name = profile.value("name"_L1).toString();
    if (tenant->org().groupNamed(name))
        return invalid(u"name"_s, {u"name: An object with this field already exists in the current organization"_s});
    Group *made = tenant->org().addGroup(name);
    made->unindexed = tenant->ways().searchLags ? 2 : 0;
    made->description = profile.value("description"_L1).toString();
    tenant->org().log(u"group.lifecycle.create"_s, {groupTarget(*made)});
    return Reply::json(200, groupJson(*made, tenant->org(), tenant->url(), false));
}

using WithGroup = std::function<Reply(const Group &, const Request &)>;

Server::Handler forGroup(OktaTenant *tenant, WithGroup handler)
{
    return [tenant, handler = std::move(handler)](const Request &request) {
        const QString id = request.param(u"gid"_s);
        const std::optional<Group> group = tenant->org().group(id);
        const bool isSeen = group && (group->type != "BUILT_IN"_L1 || seesEveryGroup(tenant->callerRoles()));
        return isSeen ? handler(*group, request) : notFoundReply(id, u"UserGroup"_s);
    };
}

Reply setMember(OktaTenant *tenant, const Group &group, const Request &request, bool belongs)
{
    const User *user = tenant->org().user(request.param(u"uid"_s));
    Group *stored = tenant->org().storedGroup(group.id);
    if (!user)
        return notFoundReply(request.param(u"uid"_s), u"User"_s);
    if (!stored || group.type != "OKTA_GROUP"_L1)
        return forbidden(); // the directory or Okta itself fills it
    const bool had = stored->members.removeOne(user->id);
    if (belongs)
        stored->members.append(user->id);
    if (had != belongs)
        tenant->membersChanged(group.id);
    return Reply::empty();
}

/// A new name; pushed groups take it over at the other side.
Reply rename(OktaTenant *tenant, const Group &group, const Request &request)
{
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return malformed();
    Group *stored = tenant->org().storedGroup(group.id);
    if (!stored || group.type != "OKTA_GROUP"_L1)
        return forbidden();
    const QJsonObject profile = body->value("profile"_L1).toObject();
    const Shape shape{.texts = {u"name"_s, u"description"_s}, .required = {u"name"_s}};
    if (const QStringList wrong = breaches(profile, shape, u"profile."_s); !wrong.isEmpty())
        return invalid(u"group"_s, wrong);
    stored->name = profile.value("name"_L1).toString();
    stored->description = profile.value("description"_L1).toString();
    tenant->org().log(u"group.profile.update"_s, {groupTarget(*stored)});
    for (const auto &app : tenant->org().apps)
        tenant->agent()->membersMoved(app->id, stored->id);
    return Reply::json(200, groupJson(*stored, tenant->org(), tenant->url(), false));
}

Reply remove(OktaTenant *tenant, const Group &group)
{
    if (group.type == "BUILT_IN"_L1 || !tenant->org().storedGroup(group.id))
        return forbidden();
    for (const auto &app : tenant->org().apps) {
        if (app->groups.remove(group.id) > 0)
            tenant->assignmentsChanged(app.get());
    }
    std::erase_if(tenant->org().groups, [id = group.id](const auto &one) { return one->id == id; });
    return Reply::empty();
}

} // namespace

void addGroupRoutes(OktaTenant *tenant)
{
    const QString one = u"/api/v1/groups/{gid}"_s;
    tenant->route("GET", u"/api/v1/groups"_s, [tenant](const Request &request) { return list(tenant, request); });
    tenant->route("POST", u"/api/v1/groups"_s, [tenant](const Request &request) { return create(tenant, request); });
    tenant->route("GET", one, forGroup(tenant, [tenant](const Group &group, const Request &) {
                      return Reply::json(200, groupJson(group, tenant->org(), tenant->url(), false));
                  }));
    tenant->route("PUT", one, forGroup(tenant, [tenant](const Group &group, const Request &request) {
                      return rename(tenant, group, request);
                  }));
    tenant->route("DELETE", one,
                  forGroup(tenant, [tenant](const Group &group, const Request &) { return remove(tenant, group); }));
    tenant->route("GET", one + u"/users"_s, forGroup(tenant, [tenant](const Group &group, const Request &request) {
                      QList<QJsonObject> members;
                      for (const QString &userId : group.members) {
                          if (const User *user = tenant->org().user(userId))
                              members.append(userJson(*user));
                      }
                      return paged(*tenant, request, members, 200, 1000);
                  }));
    tenant->route("PUT", one + u"/users/{uid}"_s,
                  forGroup(tenant, [tenant](const Group &group, const Request &request) {
                      return setMember(tenant, group, request, true);
                  }));
    tenant->route("DELETE", one + u"/users/{uid}"_s,
                  forGroup(tenant, [tenant](const Group &group, const Request &request) {
                      return setMember(tenant, group, request, false);
                  }));
    tenant->route("GET", u"/api/v1/groups/rules"_s, [tenant](const Request &request) {
        return paged(*tenant, request, tenant->org().groupRules, 50, 200);
    });
}

} // namespace bw::practice::okta
