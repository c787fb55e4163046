#include "app/practice/okta/agent.h"
#include "app/practice/okta/routes.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

QJsonObject mappingJson(const PushMapping &mapping)
{
    QJsonObject json{{u"id"_s, mapping.id},
                     {u"sourceGroupId"_s, mapping.sourceGroupId},
                     {u"targetGroupId"_s, mapping.targetGroupId},
                     {u"status"_s, mapping.status},
                     {u"created"_s, stamp(mapping.created)},
                     {u"lastUpdated"_s, stamp(mapping.lastUpdated)}};
    if (mapping.lastPush.isValid())
        json.insert(u"lastPush"_s, stamp(mapping.lastPush));
    if (!mapping.errorSummary.isEmpty())
        json.insert(u"errorSummary"_s, mapping.errorSummary);
    return json;
}

QStringList mappingBreaches(const App &app, const Org &org, const QJsonObject &body)
{
    const Shape shape{.texts = {u"sourceGroupId"_s, u"status"_s, u"targetGroupId"_s, u"targetGroupName"_s},
                      .objects = {u"appConfig"_s},
                      .required = {u"sourceGroupId"_s}};
    QStringList wrong = breaches(body, shape);
    if (body.contains("targetGroupId"_L1) == body.contains("targetGroupName"_L1))
        wrong << u"Exactly one of targetGroupId or targetGroupName must be provided."_s;
    const QString status = body.value("status"_L1).toString(u"ACTIVE"_s);
    if (status != "ACTIVE"_L1 && status != "INACTIVE"_L1)
        wrong << u"status: The field has an invalid value"_s;
    const QString source = body.value("sourceGroupId"_L1).toString();
    if (!source.isEmpty() && !org.group(source))
        wrong << u"sourceGroupId: The group '%1' does not exist"_s.arg(source);
    for (const PushMapping &mapping : app.mappings) {
        if (mapping.sourceGroupId == source)
            wrong << u"sourceGroupId: A group push mapping already exists for this group."_s;
    }
    return wrong;
}

Reply create(OktaTenant *tenant, App &app, const Request &request)
{
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return malformed();
    if (const QStringList wrong = mappingBreaches(app, tenant->org(), *body); !wrong.isEmpty())
        return invalid(u"groupPushMapping"_s, wrong);
    PushMapping mapping;
    mapping.id = makeId("gPm"_L1);
    mapping.sourceGroupId = body->value("sourceGroupId"_L1).toString();
    mapping.targetName = body->value("targetGroupName"_L1).toString();
    const QString target = body->value("targetGroupId"_L1).toString();
    mapping.targetGroupId = target.isEmpty() ? makeId("00g"_L1) : target;
    mapping.status = body->value("status"_L1).toString(u"ACTIVE"_s);
    mapping.created = mapping.lastUpdated = QDateTime::currentDateTimeUtc();
    app.mappings.append(mapping);
    tenant->org().log(u"application.provision.group_push.mapping.created"_s,
                      {appTarget(app), groupTarget(*tenant->org().group(mapping.sourceGroupId))});
    tenant->agent()->mappingChanged(app.id, mapping.id);
    return Reply::json(tenant->ways().mappingCreateIs201 ? 201 : 200, mappingJson(mapping));
}

Reply change(OktaTenant *tenant, App &app, const Request &request)
{
    PushMapping *mapping = app.mapping(request.param(u"mid"_s));
    if (!mapping)
        return notFoundReply(request.param(u"mid"_s), u"GroupPushMapping"_s);
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return malformed();
    const QString status = body->value("status"_L1).toString();
    QStringList wrong = breaches(*body, {.texts = {u"status"_s}, .required = {u"status"_s}});
    if (status != "ACTIVE"_L1 && status != "INACTIVE"_L1)
        wrong << u"status: The field has an invalid value"_s;
    if (!wrong.isEmpty())
        return invalid(u"groupPushMapping"_s, wrong);
    mapping->status = status;
    mapping->errorSummary.clear();
    mapping->lastUpdated = QDateTime::currentDateTimeUtc();
    tenant->org().log(status == "ACTIVE"_L1 ? u"application.provision.group_push.activate_mapping"_s
                                            : u"application.provision.group_push.deactivate_mapping"_s,
                      {appTarget(app)});
    tenant->agent()->mappingChanged(app.id, mapping->id);
    return Reply::json(200, mappingJson(*mapping));
}

Reply remove(OktaTenant *tenant, App &app, const Request &request)
{
    const PushMapping *mapping = app.mapping(request.param(u"mid"_s));
    if (!mapping)
        return notFoundReply(request.param(u"mid"_s), u"GroupPushMapping"_s);
    const QString deletes = request.item(u"deleteTargetGroup"_s);
    if (deletes != "true"_L1 && deletes != "false"_L1)
        return invalid(u"deleteTargetGroup"_s, {u"deleteTargetGroup: The field cannot be left blank"_s});
    const bool mustStay = mapping->status == "ERROR"_L1 && tenant->ways().errorMappingsStay;
    if (mapping->status == "ACTIVE"_L1 || mustStay)
        return invalid(u"status"_s, {u"The group push mapping must be inactive before it can be deleted."_s});
    const PushMapping gone = *mapping;
    app.mappings.removeIf([&](const PushMapping &one) { return one.id == gone.id; });
    if (deletes == "true"_L1)
        tenant->agent()->targetDeleted(app.id, gone);
    return Reply::empty();
}

Reply list(OktaTenant *tenant, App &app, const Request &request)
{
    const QString status = request.item(u"status"_s);
    const QString source = request.item(u"sourceGroupId"_s);
    QList<QJsonObject> found;
    for (const PushMapping &mapping : std::as_const(app.mappings)) {
        if ((status.isEmpty() || mapping.status == status) && (source.isEmpty() || mapping.sourceGroupId == source))
            found.append(mappingJson(mapping));
    }
    return paged(*tenant, request, found, 100, 1000);
}

} // namespace

void addPushRoutes(OktaTenant *tenant)
{
    const QString mappings = u"/api/v1/apps/{id}/group-push/mappings"_s;
    const auto on = [tenant](Reply (*handler)(OktaTenant *, App &, const Request &)) {
        return forApp(tenant,
                      [tenant, handler](App &app, const Request &request) { return handler(tenant, app, request); });
    };
    tenant->route("GET", mappings, on(list));
    tenant->route("POST", mappings, on(create));
    tenant->route("GET", mappings + u"/{mid}"_s, forApp(tenant, [](App &app, const Request &request) {
                      const PushMapping *mapping = app.mapping(request.param(u"mid"_s));
                      return mapping ? Reply::json(200, mappingJson(*mapping))
                                     : notFoundReply(request.param(u"mid"_s), u"GroupPushMapping"_s);
                  }));
    tenant->route("PATCH", mappings + u"/{mid}"_s, on(change));
    tenant->route("DELETE", mappings + u"/{mid}"_s, on(remove));
}

} // namespace bw::practice::okta
