#include "app/practice/okta/app_body.h"
#include "app/practice/okta/certificate.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

QJsonObject overlaid(QJsonObject base, const QJsonObject &over)
{
    for (auto it = over.begin(); it != over.end(); ++it) {
        const QJsonValue below = base.value(it.key());
        if (it.value().isObject() && below.isObject())
            base.insert(it.key(), overlaid(below.toObject(), it.value().toObject()));
        else if (!it.value().isUndefined())
            base.insert(it.key(), it.value());
    }
    return base;
}

QJsonObject visibilityDefaults(const App &app)
{
    const bool hidden = app.kind == Kind::Oidc;
    return {
        {u"autoLaunch"_s, false},
        {u"autoSubmitToolbar"_s, app.isScimTest()}, // the console's own preset, which the documents ask to switch off
        {u"hide"_s, QJsonObject{{u"iOS"_s, hidden}, {u"web"_s, hidden}}},
        {u"appLinks"_s, QJsonObject{{app.name + u"_link"_s, true}}}};
}

QJsonObject credentialsDefaults(const App &app)
{
    QJsonObject defaults{
        {u"userNameTemplate"_s, QJsonObject{{u"template"_s, u"${source.login}"_s}, {u"type"_s, u"BUILT_IN"_s}}},
        {u"signing"_s, QJsonObject{{u"kid"_s, QString::fromLatin1(certificateKid(samlCertificate()))}}}};
    if (app.kind == Kind::Oidc)
        defaults.insert(u"oauthClient"_s, QJsonObject{{u"autoKeyRotation"_s, true},
                                                      {u"pkce_required"_s, false},
                                                      {u"token_endpoint_auth_method"_s, u"client_secret_basic"_s}});
    return defaults;
}

QJsonObject settingsDefaults(const App &app)
{
    QJsonObject defaults{{u"app"_s, QJsonObject()},
                         {u"implicitAssignment"_s, false},
                         {u"manualProvisioning"_s, false},
                         {u"notes"_s, QJsonObject{{u"admin"_s, QJsonValue::Null}, {u"enduser"_s, QJsonValue::Null}}}};
    if (app.kind == Kind::Oidc)
        defaults.insert(u"oauthClient"_s, QJsonObject{{u"application_type"_s, u"web"_s},
                                                      {u"consent_method"_s, u"TRUSTED"_s},
                                                      {u"dpop_bound_access_tokens"_s, false},
                                                      {u"issuer_mode"_s, u"ORG_URL"_s},
                                                      {u"response_types"_s, QJsonArray{u"code"_s}},
                                                      {u"wildcard_redirect"_s, u"DISABLED"_s}});
    return defaults;
}

QJsonObject href(const QString &url)
{
    return {{u"href"_s, url}};
}

QJsonObject linksOf(const App &app, const QString &orgUrl)
{
    const QString self = orgUrl + u"/api/v1/apps/"_s + app.id;
    const QString turn = app.isActive() ? u"deactivate"_s : u"activate"_s;
    QJsonObject links{{u"self"_s, href(self)},
                      {u"groups"_s, href(self + u"/groups"_s)},
                      {u"users"_s, href(self + u"/users"_s)},
                      {turn, href(self + u"/lifecycle/"_s + turn)}};
    if (app.isOidc()) {
        QJsonObject secrets = href(self + u"/credentials/secrets"_s);
        secrets.insert(u"name"_s, u"secrets"_s);
        links.insert(u"clientCredentials"_s, QJsonArray{secrets});
    }
    if (app.signOnMode == "SAML_2_0"_L1) {
        links.insert(u"metadata"_s, href(self + u"/sso/saml/metadata"_s));
        links.insert(u"help"_s,
                     href(orgUrl + u"/app/%1/%2/setup/help/SAML_2_0/instructions"_s.arg(app.name, app.externalKey)));
    }
    return links;
}

} // namespace

void applyBody(App *app, const QJsonObject &body)
{
    app->label = body.value("label"_L1).toString();
    app->signOnMode = body.value("signOnMode"_L1).toString();
    if (app->signOnMode.isEmpty())
        app->signOnMode = app->kind == Kind::Other ? u"BOOKMARK"_s : u"SAML_2_0"_s;
    app->visibility = overlaid(visibilityDefaults(*app), body.value("visibility"_L1).toObject());
    app->settings = overlaid(settingsDefaults(*app), body.value("settings"_L1).toObject());
    app->accessibility = overlaid({{u"selfService"_s, false}, {u"errorRedirectUrl"_s, QJsonValue::Null}},
                                  body.value("accessibility"_L1).toObject());
    app->credentials = overlaid(credentialsDefaults(*app), body.value("credentials"_L1).toObject());
    QJsonObject client = app->credentials.take(u"oauthClient"_s).toObject();
    client.remove(u"client_secret"_s);
    if (app->kind == Kind::Oidc) {
        client.insert(u"client_id"_s, app->clientId());
        app->credentials.insert(u"oauthClient"_s, client);
    }
    app->lastUpdated = QDateTime::currentDateTimeUtc();
}

QJsonObject appJson(const App &app, const QString &orgUrl, bool withSecret)
{
    QJsonObject credentials = app.credentials;
    if (withSecret && app.kind == Kind::Oidc && !app.secrets.isEmpty()) {
        QJsonObject client = credentials.value("oauthClient"_L1).toObject();
        client.insert(u"client_secret"_s, app.secrets.constLast().value);
        credentials.insert(u"oauthClient"_s, client);
    }
    return {{u"id"_s, app.id},
            {u"orn"_s, u"orn:okta:idp:practice:apps:%1:%2"_s.arg(app.name, app.id)},
            {u"name"_s, app.name},
            {u"label"_s, app.label},
            {u"status"_s, app.status},
            {u"created"_s, stamp(app.created)},
            {u"lastUpdated"_s, stamp(app.lastUpdated)},
            {u"signOnMode"_s, app.signOnMode},
            {u"features"_s, QJsonArray::fromStringList(app.features())},
            {u"accessibility"_s, app.accessibility},
            {u"visibility"_s, app.visibility},
            {u"credentials"_s, credentials},
            {u"settings"_s, app.settings},
            {u"_links"_s, linksOf(app, orgUrl)}};
}

} // namespace bw::practice::okta
