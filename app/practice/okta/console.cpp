#include "app/practice/okta/console.h"

#include "app/practice/html.h"
#include "app/practice/okta/agent.h"
#include "app/practice/okta/routes.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

using Sessions = std::shared_ptr<ConsoleSessions>;
using Form = QHash<QString, QString>;
using Changed = std::function<void(App &, const Form &)>;

constexpr auto cookieName = "sid";

Reply pageFor(OktaTenant *tenant, const App &app, const Request &request, const Sessions &sessions,
              const ConsoleNote &note = {})
{
    QString id = request.cookie(cookieName);
    const QString before = id;
    const QString xsrf = sessions->xsrfFor(&id);
    ConsoleNote shown = note;
    shown.forgetsTab = tenant->ways().forgetsTab && id != before;
    Reply reply = Reply::html(200, appPage(tenant->org(), app, xsrf, shown));
    reply.headers.append(
        {"Set-Cookie"_ba, QByteArray(cookieName) + "=" + id.toLatin1() + "; Path=/; HttpOnly; SameSite=Lax"});
    return reply;
}

App *appAt(OktaTenant *tenant, const Request &request)
{
    App *app = tenant->org().app(request.param(u"id"_s));
    return app && app->name == request.param(u"key"_s) ? app : nullptr;
}

Reply noPage()
{
    return Reply::html(404, consolePage(u"Page not found"_s, u"<h1>Page not found</h1><p>There is no such app.</p>"_s));
}

bool isBelieved(const Request &request, const Sessions &sessions)
{
    return sessions->accepts(request.cookie(cookieName), request.form().value(u"_xsrfToken"_s));
}

Reply notBelieved()
{
    return Reply::html(403,
                       consolePage(u"Forbidden"_s, u"<h1>Your session has expired</h1><p>Open the page again.</p>"_s));
}

bool isOn(const Form &form, const QString &name)
{
    return form.contains(name);
}

Provisioning draftFrom(const App &app, const Form &form)
{
    Provisioning draft = app.provisioning;
    draft.baseUrl = form.value(u"baseUrl"_s).trimmed();
    draft.token = form.value(u"apiToken"_s).trimmed();
    draft.connected = app.kind == Kind::CustomSaml || isOn(form, u"enabled"_s);
    draft.importGroups = isOn(form, u"importGroups"_s) || isOn(form, u"importUsers"_s);
    if (app.kind == Kind::CustomSaml) {
        draft.uniqueField = form.value(u"uniqueField"_s);
        draft.mayPushUsers = isOn(form, u"pushNewUsers"_s);
        draft.mayPushProfiles = isOn(form, u"pushProfileUpdates"_s);
        draft.mayPushGroups = isOn(form, u"pushGroups"_s);
    }
    return draft;
}

/// As the real app makes it from its own setting.
QString dashboardUrl(const OktaTenant &tenant, const App &app)
{
    const Ways &ways = tenant.org().ways;
    const QString account = app.settings.value("app"_L1).toObject().value(ways.dashboardAccountField).toString();
    return ways.cloudflareApi + u"/accounts/"_s + account + u"/scim/v2"_s;
}

/// What the form itself refuses, before anybody is asked.
QString lint(const App &app, const Provisioning &draft, const Form &form)
{
    const QUrl url(draft.baseUrl, QUrl::StrictMode);
    if (draft.baseUrl.isEmpty() || draft.token.isEmpty())
        return u"Please fill in the base URL and the token."_s;
    if (!url.isValid() || url.host().isEmpty())
        return u"The base URL is not valid."_s;
    if (draft.baseUrl.contains(u'_'))
        return u"The base URL must not contain an underscore."_s;
    if (app.kind == Kind::CustomSaml && form.value(u"authMode"_s) != "HTTP_HEADER"_L1)
        return u"The practice org connects by HTTP Header only."_s;
    if (app.kind == Kind::CustomSaml && draft.uniqueField.isEmpty())
        return u"Please fill in the unique identifier field for users."_s;
    return {};
}

void integrate(OktaTenant *tenant, App &app, const Request &request, const Sessions &sessions,
               const Server::Answer &done)
{
    const Form form = request.form();
    Provisioning draft = draftFrom(app, form);
    if (app.isDashboardApp())
        draft.baseUrl = dashboardUrl(*tenant, app);
    if (!draft.connected) { // the box was taken off
        app.provisioning = {};
        app.provisioning.scimEnabled = draft.scimEnabled;
        return done(pageFor(tenant, app, request, sessions, {{}, u"API integration is off."_s, true}));
    }
    if (const QString wrong = lint(app, draft, form); !wrong.isEmpty())
        return done(pageFor(tenant, app, request, sessions, {draft, wrong, false}));

    const bool saves = form.value(u"action"_s) == "save"_L1;
    tenant->agent()->test(app, draft.baseUrl, draft.token, [=, appId = app.id](const ScimAnswer &answer) {
        App *mine = tenant->org().app(appId);
        if (!mine)
            return done(noPage());
        if (!answer.isGood())
            return done(pageFor(tenant, *mine, request, sessions,
                                {draft, u"Error authenticating: "_s + answer.trouble, false}));
        if (!saves)
            return done(pageFor(tenant, *mine, request, sessions,
                                {draft, mine->label + u" was verified successfully!"_s, true}));
        mine->provisioning = draft;
        tenant->org().log(u"application.configuration.update"_s, {appTarget(*mine)});
        tenant->agent()->settingsSaved(appId);
        done(pageFor(tenant, *mine, request, sessions, {{}, u"Successfully saved the API integration."_s, true}));
    });
}

void saveBoxes(App &app, const Form &form)
{
    app.provisioning.createUsers = isOn(form, u"createUsers"_s) && app.provisioning.mayPushUsers;
    app.provisioning.updateUsers = isOn(form, u"updateUsers"_s) && app.provisioning.mayPushProfiles;
    app.provisioning.deactivateUsers = isOn(form, u"deactivateUsers"_s);
}

void saveScim(App &app, bool on)
{
    if (on != app.provisioning.scimEnabled)
        app.provisioning = {};
    app.provisioning.scimEnabled = on;
}

void saveClaim(App &app, const Form &form)
{
    app.idTokenClaim = {{u"issuer"_s, QJsonValue::Null},
                        {u"issuerMode"_s, app.settings[u"oauthClient"_s][u"issuer_mode"_s].toString(u"ORG_URL"_s)},
                        {u"valueType"_s, u"GROUPS"_s},
                        {u"name"_s, form.value(u"claimName"_s)},
                        {u"groupFilterType"_s, form.value(u"filterType"_s)},
                        {u"value"_s, form.value(u"filterValue"_s)}};
}

void saveAppSettings(App &app, const Form &form)
{
    if (app.kind == Kind::CustomSaml)
        saveScim(app, isOn(form, u"scimProvisioning"_s));
    app.visibility.insert(u"hide"_s,
                          QJsonObject{{u"web"_s, isOn(form, u"hideWeb"_s)}, {u"iOS"_s, isOn(form, u"hideMobile"_s)}});
    app.visibility.insert(u"autoSubmitToolbar"_s, isOn(form, u"autoSubmit"_s));
}

void saveCredentials(App &app, const Form &form)
{
    QJsonObject client = app.credentials.value("oauthClient"_L1).toObject();
    client.insert(u"pkce_required"_s, isOn(form, u"requirePkce"_s));
    app.credentials.insert(u"oauthClient"_s, client);
}

void unlink(OktaTenant *tenant, App &app, const Form &form)
{
    for (const PushMapping &mapping : QList<PushMapping>(app.mappings)) {
        const std::optional<Group> source = tenant->org().group(mapping.sourceGroupId);
        if (!source || source->name != form.value(u"group"_s))
            continue;
        app.mappings.removeIf([&mapping](const PushMapping &one) { return one.id == mapping.id; });
        if (form.value(u"deleteTarget"_s) == "on"_L1)
            tenant->agent()->targetDeleted(app.id, mapping);
    }
}

/// A new format is for people assigned from now on, unless "Update Now" is chosen.
void saveUserName(const Org &org, App &app, const Form &form)
{
    const QJsonObject pattern{{u"template"_s, form.value(u"userNameTemplate"_s)}, {u"type"_s, u"BUILT_IN"_s}};
    app.credentials.insert(u"userNameTemplate"_s, pattern);
    for (AppUser &entry : app.users) {
        const User *user = org.user(entry.userId);
        if (user && form.value(u"action"_s) == "update"_L1)
            entry.userName = Org::userNameFor(app, *user);
    }
}

} // namespace

void addConsoleRoutes(OktaTenant *tenant)
{
    const auto sessions = std::make_shared<ConsoleSessions>();
    const QString base = u"/admin/app/{key}/instance/{id}"_s;
    tenant->route("GET", base, [tenant, sessions](const Request &request) {
        const App *app = appAt(tenant, request);
        return app ? pageFor(tenant, *app, request, sessions) : noPage();
    });
    tenant->routeSlow("POST", base + u"/settings/integration"_s,
                      [tenant, sessions](const Request &request, const Server::Answer &done) {
                          App *app = appAt(tenant, request);
                          if (!app || !isBelieved(request, sessions))
                              return done(app ? notBelieved() : noPage());
                          integrate(tenant, *app, request, sessions, done);
                      });
    const auto saving = [tenant, sessions, base](const QString &what, const QString &tab, const Changed &change) {
        tenant->route("POST", base + u"/settings/"_s + what, [tenant, sessions, tab, change](const Request &request) {
            App *app = appAt(tenant, request);
            if (!app || !isBelieved(request, sessions))
                return app ? notBelieved() : noPage();
            change(*app, request.form());
            tenant->org().log(u"application.configuration.update"_s, {appTarget(*app)});
            tenant->agent()->settingsSaved(app->id);
            return Reply::redirect(appPath(*app) + u'#' + tab, 303);
        });
    };
    saving(u"to-app"_s, u"tab-provisioning/to-app"_s, saveBoxes);
    saving(u"general"_s, u"tab-general"_s, saveAppSettings);
    saving(u"saml"_s, u"tab-general"_s, saveSamlSettings);
    saving(u"credentials"_s, u"tab-general"_s, saveCredentials);
    saving(u"username"_s, u"tab-signon"_s,
           [tenant](App &app, const Form &form) { saveUserName(tenant->org(), app, form); });
    saving(u"claims"_s, u"tab-signon"_s, saveClaim);
    saving(u"unlink"_s, u"tab-group-push"_s, [tenant](App &app, const Form &form) { unlink(tenant, app, form); });
    saving(u"push-now"_s, u"tab-group-push"_s,
           [tenant](App &app, const Form &form) { tenant->agent()->mappingChanged(app.id, form.value(u"mapping"_s)); });
    saving(u"group-push"_s, u"tab-group-push"_s,
           [](App &app, const Form &form) { app.provisioning.renameGroups = isOn(form, u"renameGroups"_s); });
    saving(u"provision"_s, u"tab-assignments"_s,
           [tenant](App &app, const Form &form) { tenant->agent()->provision(app.id, form.value(u"user"_s)); });
    addConsoleCatalogRoutes(tenant, sessions);
    addConsoleListRoutes(tenant, sessions);
    addConsoleGroupRoutes(tenant, sessions);
}

} // namespace bw::practice::okta
