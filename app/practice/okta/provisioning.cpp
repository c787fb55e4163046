#include "app/practice/okta/agent.h"
#include "app/practice/okta/routes.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

QJsonObject status(bool on)
{
    return {{u"status"_s, on ? u"ENABLED"_s : u"DISABLED"_s}};
}

QJsonObject outboundJson(const App &app)
{
    const Provisioning &settings = app.provisioning;
    QJsonObject password = status(false);
    password.insert(u"seed"_s, u"RANDOM"_s);
    password.insert(u"change"_s, u"KEEP_EXISTING"_s);
    const QJsonObject update{{u"profile"_s, status(settings.updateUsers)},
                             {u"lifecycleDeactivate"_s, status(settings.deactivateUsers)},
                             {u"password"_s, password}};
    const QJsonObject create{{u"lifecycleCreate"_s, status(settings.createUsers)}};
    return {{u"name"_s, u"USER_PROVISIONING"_s},
            {u"status"_s,
             settings.createUsers || settings.updateUsers || settings.deactivateUsers ? u"ENABLED"_s : u"DISABLED"_s},
            {u"description"_s, u"User provisioning settings from Okta to a downstream application"_s},
            {u"capabilities"_s, QJsonObject{{u"create"_s, create}, {u"update"_s, update}}}};
}

QJsonObject inboundJson(const App &app)
{
    return {{u"name"_s, u"INBOUND_PROVISIONING"_s},
            {u"status"_s, app.provisioning.importGroups ? u"ENABLED"_s : u"DISABLED"_s},
            {u"description"_s, u"In-bound provisioning settings from a downstream application to Okta"_s},
            {u"capabilities"_s, QJsonObject()}};
}

Reply notEnabled()
{
    return invalid(u"provisioning"_s, {u"Provisioning is not enabled for the app instance."_s});
}

/// Takes over `body[group][name].status`, where it is there; false when it is neither ENABLED nor DISABLED.
bool take(const QJsonObject &body, const QString &group, const QString &name, bool *setting)
{
    const QJsonValue value = body[group][name][u"status"_s];
    if (value.isUndefined())
        return true;
    if (value != "ENABLED"_L1 && value != "DISABLED"_L1)
        return false;
    *setting = value == "ENABLED"_L1;
    return true;
}

Reply putOutbound(OktaTenant *tenant, App &app, const Request &request)
{
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return malformed();
    const Shape shape{.objects = {u"create"_s, u"update"_s}};
    if (const QStringList wrong = breaches(*body, shape); !wrong.isEmpty())
        return invalid(u"capabilities"_s, wrong);
    Provisioning changed = app.provisioning;
    const bool good = take(*body, u"create"_s, u"lifecycleCreate"_s, &changed.createUsers) &&
                      take(*body, u"update"_s, u"profile"_s, &changed.updateUsers) &&
                      take(*body, u"update"_s, u"lifecycleDeactivate"_s, &changed.deactivateUsers);
    if (!good)
        return invalid(u"status"_s, {u"status: The field has an invalid value"_s});
    if (tenant->ways().featuresDoNothing)
        return Reply::json(200, outboundJson(app));
    app.provisioning = changed;
    tenant->org().log(u"application.configuration.update"_s, {appTarget(app)});
    tenant->agent()->settingsSaved(app.id);
    return Reply::json(200, outboundJson(app));
}

/// Only a short list of catalogue apps can be connected through the API, none of ours: the answer is 200 and nothing
/// happened.
Reply unknownConnection(const App &app, const QString &orgUrl)
{
    const QString self = orgUrl + u"/api/v1/apps/%1/connections/default"_s.arg(app.id);
    return Reply::json(200, QJsonObject{{u"authScheme"_s, u"UNKNOWN"_s},
                                        {u"status"_s, u"UNKNOWN"_s},
                                        {u"profile"_s, QJsonObject{{u"authScheme"_s, u"UNKNOWN"_s}}},
                                        {u"_links"_s, QJsonObject{{u"self"_s, QJsonObject{{u"href"_s, self}}}}}});
}

Reply postConnection(OktaTenant *tenant, const App &app, const Request &request)
{
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return malformed();
    const Shape shape{.texts = {u"baseUrl"_s}, .objects = {u"profile"_s}, .required = {u"profile"_s}};
    if (const QStringList wrong = breaches(*body, shape); !wrong.isEmpty())
        return invalid(u"connection"_s, wrong);
    return unknownConnection(app, tenant->url());
}

} // namespace

void addProvisioningRoutes(OktaTenant *tenant)
{
    const QString features = u"/api/v1/apps/{id}/features"_s;
    const auto whenOn = [tenant](std::function<Reply(App &, const Request &)> handler) {
        return forApp(tenant, [tenant, handler = std::move(handler)](App &app, const Request &request) {
            if (tenant->ways().featuresUnsupported)
                return refusal(501, u"E0000060"_s, u"Unsupported operation."_s);
            return app.provisioning.connected && tenant->ways().featuresApi ? handler(app, request) : notEnabled();
        });
    };
    tenant->route("GET", features, whenOn([](App &app, const Request &) {
                      return Reply::json(200, QJsonArray{outboundJson(app), inboundJson(app)});
                  }));
    tenant->route("GET", features + u"/{name}"_s, whenOn([](App &app, const Request &request) {
                      const QString name = request.param(u"name"_s);
                      if (name == "USER_PROVISIONING"_L1)
                          return Reply::json(200, outboundJson(app));
                      return name == "INBOUND_PROVISIONING"_L1 ? Reply::json(200, inboundJson(app))
                                                               : notFoundReply(name, u"AppFeature"_s);
                  }));
    tenant->route("PUT", features + u"/USER_PROVISIONING"_s,
                  whenOn([tenant](App &app, const Request &request) { return putOutbound(tenant, app, request); }));

    const QString connection = u"/api/v1/apps/{id}/connections/default"_s;
    tenant->route("GET", connection, forApp(tenant, [tenant](App &app, const Request &) {
                      return unknownConnection(app, tenant->url());
                  }));
    tenant->route("POST", connection, forApp(tenant, [tenant](App &app, const Request &request) {
                      return postConnection(tenant, app, request);
                  }));
    for (const QString &turn : {u"/lifecycle/activate"_s, u"/lifecycle/deactivate"_s})
        tenant->route("POST", connection + turn, forApp(tenant, [](App &, const Request &) { return Reply::empty(); }));
}

} // namespace bw::practice::okta
