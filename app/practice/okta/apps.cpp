#include "app/practice/okta/agent.h"
#include "app/practice/okta/app_body.h"
#include "app/practice/okta/routes.h"
#include "app/practice/okta/search.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

/// Custom apps are called <subdomain>_<label>_<number>, small letters and digits only.
QString nameForCustom(const Org &org, const QString &label)
{
    QString stem;
    for (const QChar letter : QString(org.subdomain + label).toLower()) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            stem.append(letter);
    }
    return u"%1_%2_%3"_s.arg(QString(org.subdomain).remove(u'-'), stem.mid(QString(org.subdomain).remove(u'-').size()))
        .arg(org.apps.size());
}

QStringList fieldsOf(const App &app, const QString &field)
{
    if (field == "name"_L1)
        return {app.name};
    if (field == "status"_L1)
        return {app.status};
    if (field == "id"_L1)
        return {app.id};
    if (field == "credentials.signing.kid"_L1)
        return {app.credentials.value("signing"_L1).toObject().value("kid"_L1).toString()};
    return {};
}

Reply list(OktaTenant *tenant, const Request &request)
{
    const QString q = request.item(u"q"_s);
    const QString filter = request.item(u"filter"_s);
    const std::optional<Search> search = filter.isEmpty() ? std::nullopt : Search::parse(filter);
    if (!filter.isEmpty() && !search)
        return invalid(u"filter"_s, {u"filter: Invalid search criteria."_s});
    QList<QJsonObject> found;
    for (const auto &app : tenant->org().apps) {
        const bool named = q.isEmpty() || app->label.startsWith(q, Qt::CaseInsensitive) ||
                           app->name.startsWith(q, Qt::CaseInsensitive);
        const auto fields = [&](const QString &field) { return fieldsOf(*app, field); };
        if (named && (!search || search->matches(fields)))
            found.append(appJson(*app, tenant->url(), false));
    }
    return paged(*tenant, request, found, 20, 200);
}

Reply create(OktaTenant *tenant, const Request &request)
{
    const std::optional<QJsonObject> body = request.json();
    const bool isOwnSaml = body && body->value("signOnMode"_L1) == "SAML_2_0"_L1 && !body->contains("name"_L1);
    if (isOwnSaml && !tenant->ways().advancedSso)
        return noFeature();
    return body ? createApp(tenant, *body, request.item(u"activate"_s) != "false"_L1) : malformed();
}

/// PUT replaces the whole app, but for a SAML app's authentication context (okta-sdk-dotnet, issue 888). For an app
/// that carries a SCIM connection this resets the connection too: the body cannot hold it (seen by users of Okta's
/// Terraform provider, issues 655 and 710).
Reply replace(OktaTenant *tenant, App &app, const Request &request)
{
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return malformed();
    if ((app.kind == Kind::CatalogOidc || app.isScimTest()) && tenant->ways().catalogAppsAreFixed)
        return refusal(400, u"E0000024"_s, u"This operation on app metadata is not yet supported."_s);
    QStringList wrong = appBreaches(*body, app.kind, tenant->ways());
    if (const QString name = body->value("name"_L1).toString(); !name.isEmpty() && name != app.name)
        wrong << u"name: The field cannot be changed"_s;
    if (app.kind != Kind::CustomSaml && body->value("name"_L1).toString().isEmpty())
        wrong << u"name: The field cannot be left blank"_s;
    if (!wrong.isEmpty())
        return invalid(wrong.first().section(u':', 0, 0), wrong);
    const QJsonValue context = app.settings.value("signOn"_L1)["authnContextClassRef"_L1];
    applyBody(&app, *body);
    if (app.kind == Kind::CustomSaml && tenant->ways().putLosesAuthnContext) {
        QJsonObject signOn = app.settings.value("signOn"_L1).toObject();
        signOn.insert(u"authnContextClassRef"_s, context);
        app.settings.insert(u"signOn"_s, signOn);
    }
    if (app.kind == Kind::CustomSaml || (app.isScimTest() && tenant->ways().putWipesTestApps))
        app.provisioning = {};
    tenant->org().log(u"application.lifecycle.update"_s, {appTarget(app)});
    return Reply::json(200, appJson(app, tenant->url(), true));
}

Reply turn(OktaTenant *tenant, App &app, bool active)
{
    app.status = active ? u"ACTIVE"_s : u"INACTIVE"_s;
    tenant->org().log(active ? u"application.lifecycle.activate"_s : u"application.lifecycle.deactivate"_s,
                      {appTarget(app)});
    return Reply::json(200, QJsonObject());
}

Reply remove(OktaTenant *tenant, App &app)
{
    if (app.isActive())
        return refusal(403, u"E0000056"_s, u"Delete application forbidden."_s,
                       {u"The application must be deactivated before deletion."_s});
    tenant->org().log(u"application.lifecycle.delete"_s, {appTarget(app)});
    std::erase_if(tenant->org().apps, [&](const auto &candidate) { return candidate.get() == &app; });
    return Reply::empty();
}

} // namespace

Reply createApp(OktaTenant *tenant, const QJsonObject &body, bool active)
{
    Org &org = tenant->org();
    const std::optional<Kind> kind = kindOf(body, org.ways);
    if (!kind && body.value("name"_L1).toString().isEmpty())
        return invalid(u"name"_s, {u"name: The field cannot be left blank"_s});
    if (!kind)
        return notFoundReply(body.value("name"_L1).toString(), u"Application"_s);
    QStringList wrong = appBreaches(body, *kind, org.ways);
    const bool isTestApp = *kind == Kind::ScimHeaderAuth || *kind == Kind::ScimBearer;
    const bool hasSettings = body.contains("credentials"_L1) || body.contains("visibility"_L1);
    if (isTestApp && hasSettings && !org.ways.testAppsTakeSettings)
        wrong << u"credentials: The field cannot be set when this app is created"_s;
    if (!wrong.isEmpty())
        return invalid(wrong.first().section(u':', 0, 0), wrong);

    auto app = std::make_unique<App>();
    app->id = makeId("0oa"_L1);
    app->kind = *kind;
    app->externalKey = makeId("exk"_L1);
    app->name = *kind == Kind::CustomSaml ? nameForCustom(org, body.value("label"_L1).toString())
                                          : body.value("name"_L1).toString();
    app->status = active ? u"ACTIVE"_s : u"INACTIVE"_s;
    app->created = QDateTime::currentDateTimeUtc();
    app->hasWholeTeamDomain = org.ways.teamDomainIsWhole;
    app->needsBoxes = org.ways.featuresNeedBoxes;
    app->ownClientId = org.ways.clientIdsDiffer ? makeId("0oa"_L1) : QString();
    app->provisioning.renameGroups = org.ways.renamesPushedGroups;
    applyBody(app.get(), body);
    if (app->kind == Kind::Oidc && !body[u"settings"_s][u"oauthClient"_s].toObject().contains("issuer_mode"_L1)) {
        QJsonObject client = app->settings.value("oauthClient"_L1).toObject();
        client.insert("issuer_mode"_L1, usualIssuerMode(org.ways));
        app->settings.insert("oauthClient"_L1, client);
    }
    if (app->isOidc()) {
        const QString given = body.value("credentials"_L1)["oauthClient"_L1]["client_secret"_L1].toString();
        app->secrets.append({makeId("ocs"_L1), given.isEmpty() ? randomText(64) : given, true, app->created});
    }
    org.apps.push_back(std::move(app));
    const App &made = *org.apps.back();
    org.log(u"application.lifecycle.create"_s, {appTarget(made)});
    return Reply::json(200, appJson(made, tenant->url(), true));
}

void addAppRoutes(OktaTenant *tenant)
{
    const QString one = u"/api/v1/apps/{id}"_s;
    tenant->route("GET", u"/api/v1/apps"_s, [tenant](const Request &request) { return list(tenant, request); });
    tenant->route("POST", u"/api/v1/apps"_s, [tenant](const Request &request) { return create(tenant, request); });
    tenant->route("GET", one, forApp(tenant, [tenant](App &app, const Request &) {
                      return Reply::json(200, appJson(app, tenant->url(), false));
                  }));
    tenant->route("PUT", one,
                  forApp(tenant, [tenant](App &app, const Request &request) { return replace(tenant, app, request); }));
    tenant->route("DELETE", one, forApp(tenant, [tenant](App &app, const Request &) { return remove(tenant, app); }));
    tenant->route("POST", one + u"/lifecycle/activate"_s,
                  forApp(tenant, [tenant](App &app, const Request &) { return turn(tenant, app, true); }));
    tenant->route("POST", one + u"/lifecycle/deactivate"_s,
                  forApp(tenant, [tenant](App &app, const Request &) { return turn(tenant, app, false); }));
}

} // namespace bw::practice::okta
