#include "app/practice/okta/app_body.h"
#include "app/practice/okta/routes.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

using WithServer = std::function<Reply(AuthorizationServer &, const Request &)>;

Server::Handler forServer(OktaTenant *tenant, WithServer handler)
{
    return [tenant, handler = std::move(handler)](const Request &request) {
        if (!tenant->ways().apiAccessManagement)
            return noFeature();
        const QString id = request.param(u"as"_s);
        AuthorizationServer *server = tenant->org().authorizationServer(id);
        return server ? handler(*server, request) : notFoundReply(id, u"AuthorizationServer"_s);
    };
}

Reply listOf(const QList<QJsonObject> &items)
{
    QJsonArray list;
    for (const QJsonObject &item : items)
        list.append(item);
    return Reply::json(200, list);
}

QJsonObject serverJson(const AuthorizationServer &server, const QString &orgUrl)
{
    QJsonObject json = server.body;
    json.insert(u"issuer"_s, orgUrl + u"/oauth2/"_s + server.id);
    return json;
}

Reply addServer(OktaTenant *tenant, const Request &request)
{
    if (!tenant->ways().apiAccessManagement)
        return noFeature();
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return malformed();
    const Shape shape{.texts = {u"name"_s, u"description"_s, u"issuerMode"_s},
                      .lists = {u"audiences"_s},
                      .required = {u"name"_s, u"audiences"_s}};
    if (const QStringList wrong = breaches(*body, shape); !wrong.isEmpty())
        return invalid(u"authorizationServer"_s, wrong);
    if (!mayIssue(body->value("issuerMode"_L1).toString(usualIssuerMode(tenant->ways())), tenant->ways()))
        return invalid(u"issuerMode"_s, {u"issuerMode: The field has an invalid value"_s});
    auto server = std::make_unique<AuthorizationServer>();
    server->id = makeId("aus"_L1);
    server->body = *body;
    if (!body->contains("issuerMode"_L1))
        server->body.insert(u"issuerMode"_s, usualIssuerMode(tenant->ways()));
    server->body.insert(u"id"_s, server->id);
    server->body.insert(u"status"_s, u"ACTIVE"_s);
    tenant->org().authorizationServers.push_back(std::move(server));
    return Reply::json(201, serverJson(*tenant->org().authorizationServers.back(), tenant->url()));
}

/// Adds the body with a new id to a list, names being unique in it.
Reply addTo(QList<QJsonObject> *items, const Request &request, QLatin1StringView prefix, const Shape &shape)
{
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return malformed();
    QStringList wrong = breaches(*body, shape);
    for (const QJsonObject &item : std::as_const(*items)) {
        if (item.value("name"_L1) == body->value("name"_L1))
            wrong << u"name: An object with this field already exists"_s;
    }
    if (!wrong.isEmpty())
        return invalid(u"name"_s, wrong);
    QJsonObject made = *body;
    made.insert(u"id"_s, makeId(prefix));
    if (!made.contains("status"_L1))
        made.insert(u"status"_s, u"ACTIVE"_s);
    items->append(made);
    return Reply::json(201, made);
}

Shape scopeShape()
{
    return {.texts = {u"name"_s, u"displayName"_s, u"description"_s, u"consent"_s, u"metadataPublish"_s},
            .flags = {u"default"_s, u"optional"_s},
            .required = {u"name"_s}};
}

Shape claimShape()
{
    return {.texts = {u"name"_s, u"status"_s, u"claimType"_s, u"valueType"_s, u"value"_s, u"group_filter_type"_s},
            .flags = {u"alwaysIncludeInToken"_s},
            .objects = {u"conditions"_s},
            .required = {u"name"_s, u"claimType"_s, u"valueType"_s, u"value"_s}};
}

Shape policyShape()
{
    return {.texts = {u"type"_s, u"status"_s, u"name"_s, u"description"_s},
            .flags = {u"system"_s},
            .numbers = {u"priority"_s},
            .objects = {u"conditions"_s},
            .required = {u"type"_s, u"name"_s, u"description"_s, u"conditions"_s}};
}

Shape ruleShape()
{
    return {.texts = {u"type"_s, u"status"_s, u"name"_s},
            .flags = {u"system"_s},
            .numbers = {u"priority"_s},
            .objects = {u"actions"_s, u"conditions"_s},
            .required = {u"type"_s, u"name"_s, u"actions"_s, u"conditions"_s}};
}

Reply removeServer(OktaTenant *tenant, const AuthorizationServer &server)
{
    if (server.id == "default"_L1)
        return forbidden();
    std::erase_if(tenant->org().authorizationServers, [&](const auto &one) { return one.get() == &server; });
    return Reply::empty();
}

Reply settling()
{
    return refusal(423, u"E0000239"_s, u"Policy priorities are being reconciled. Please try again later."_s);
}

} // namespace

void addAuthorizationServerRoutes(OktaTenant *tenant)
{
    const QString all = u"/api/v1/authorizationServers"_s;
    const QString one = all + u"/{as}"_s;
    tenant->route("GET", all, [tenant](const Request &request) {
        if (!tenant->ways().apiAccessManagement)
            return noFeature();
        QList<QJsonObject> found;
        for (const auto &server : tenant->org().authorizationServers) {
            if (server->body.value("name"_L1).toString().contains(request.item(u"q"_s), Qt::CaseInsensitive))
                found.append(serverJson(*server, tenant->url()));
        }
        return paged(*tenant, request, found, 200, 200);
    });
    tenant->route("POST", all, [tenant](const Request &request) { return addServer(tenant, request); });
    tenant->route("GET", one, forServer(tenant, [tenant](AuthorizationServer &server, const Request &) {
                      return Reply::json(200, serverJson(server, tenant->url()));
                  }));
    tenant->route("DELETE", one, forServer(tenant, [tenant](AuthorizationServer &server, const Request &) {
                      return removeServer(tenant, server);
                  }));
    const auto add = [&](const QString &path, QList<QJsonObject> AuthorizationServer::*items, QLatin1StringView prefix,
                         Shape (*shape)()) {
        tenant->route("GET", path, forServer(tenant, [items](AuthorizationServer &server, const Request &) {
                          return listOf(server.*items);
                      }));
        tenant->route(
            "POST", path,
            forServer(tenant, [tenant, items, prefix, shape](AuthorizationServer &server, const Request &request) {
                if (items == &AuthorizationServer::policies && std::exchange(tenant->ways().policiesSettle, false))
                    return settling();
                return addTo(&(server.*items), request, prefix, shape());
            }));
        const auto withPart = [tenant, items](Reply (*answer)(QList<QJsonObject> *, qsizetype)) {
            return forServer(tenant, [items, answer](AuthorizationServer &server, const Request &request) {
                QList<QJsonObject> &list = server.*items;
                const QString id = request.param(u"pid"_s);
                for (qsizetype i = 0; i < list.size(); ++i) {
                    if (list.at(i).value("id"_L1) == id)
                        return answer(&list, i);
                }
                return notFoundReply(id, u"AuthorizationServerPart"_s);
            });
        };
        tenant->route("GET", path + u"/{pid}"_s,
                      withPart([](QList<QJsonObject> *list, qsizetype at) { return Reply::json(200, list->at(at)); }));
        tenant->route("DELETE", path + u"/{pid}"_s, withPart([](QList<QJsonObject> *list, qsizetype at) {
                          list->removeAt(at);
                          return Reply::empty();
                      }));
    };
    add(one + u"/scopes"_s, &AuthorizationServer::scopes, "scp"_L1, scopeShape);
    add(one + u"/claims"_s, &AuthorizationServer::claims, "ocl"_L1, claimShape);
    add(one + u"/policies"_s, &AuthorizationServer::policies, "00p"_L1, policyShape);
    const QString rules = one + u"/policies/{pid}/rules"_s;
    tenant->route("GET", rules, forServer(tenant, [](AuthorizationServer &server, const Request &request) {
                      return listOf(server.rules.value(request.param(u"pid"_s)));
                  }));
    tenant->route("POST", rules, forServer(tenant, [tenant](AuthorizationServer &server, const Request &request) {
                      if (std::exchange(tenant->ways().rulesSettle, false))
                          return settling();
                      return addTo(&server.rules[request.param(u"pid"_s)], request, "0pr"_L1, ruleShape());
                  }));
}

} // namespace bw::practice::okta
