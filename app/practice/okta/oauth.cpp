#include "app/practice/okta/oauth.h"
#include "app/practice/okta/certificate.h"
#include "app/practice/okta/routes.h"
#include "app/practice/okta/sign_in.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

struct Login
{
    QString id;
    QString secret;
    QString method; ///< as token_endpoint_auth_method names it
};

/// client_secret_basic or client_secret_post (RFC 6749 §2.3.1).
Login loginOf(const Request &request)
{
    const QByteArray authorization = request.header("Authorization");
    if (authorization.left(6).compare("Basic ", Qt::CaseInsensitive) == 0) {
        const QByteArray pair = QByteArray::fromBase64(authorization.mid(6).trimmed());
        const qsizetype colon = pair.indexOf(':');
        return {QString::fromUtf8(QByteArray::fromPercentEncoding(pair.left(colon))),
                QString::fromUtf8(QByteArray::fromPercentEncoding(pair.mid(colon + 1))), u"client_secret_basic"_s};
    }
    const QHash<QString, QString> form = request.form();
    return {form.value(u"client_id"_s), form.value(u"client_secret"_s), u"client_secret_post"_s};
}

/// Okta words an unknown client and a wrong secret differently, in two different envelopes.
std::optional<Reply> refuseClient(OktaTenant *tenant, const Login &login)
{
    const App *app = clientNamed(tenant->org(), login.id);
    if (!app)
        return Reply::json(401, QJsonObject{{u"errorCode"_s, u"invalid_client"_s},
                                            {u"errorSummary"_s, u"Invalid value for 'client_id' parameter."_s},
                                            {u"errorLink"_s, u"invalid_client"_s},
                                            {u"errorId"_s, u"oae"_s + randomText(22)},
                                            {u"errorCauses"_s, QJsonArray()}});
    const QString wanted = app->credentials[u"oauthClient"_s][u"token_endpoint_auth_method"_s].toString();
    if (tenant->ways().enforcesClientAuth && !wanted.isEmpty() && wanted != login.method)
        return oauthError(401, u"invalid_client"_s, u"The client may not authenticate in this way."_s);
    for (const ClientSecret &secret : app->secrets) {
        if (secret.active && secret.value == login.secret)
            return {};
    }
    return oauthError(401, u"invalid_client"_s, u"The client secret supplied for a confidential client is invalid."_s);
}

Reply grant(OktaTenant *tenant, const Login &login, const Request &request)
{
    if (std::optional<Reply> refusal = refuseClient(tenant, login))
        return *std::move(refusal);
    const QHash<QString, QString> form = request.form();
    const QString kind = form.value(u"grant_type"_s);
    if (kind == "authorization_code"_L1)
        return redeemCode(tenant, login.id, form);
    if (kind.isEmpty())
        return oauthError(400, u"invalid_request"_s, u"The token request must specify a grant type."_s);
    return oauthError(400, u"unauthorized_client"_s, u"The client is not authorized to use the provided grant type."_s);
}

/// The System Log tells of each token that was asked for, whether it was given or not.
Reply token(OktaTenant *tenant, const Request &request)
{
    const Login login = loginOf(request);
    const Reply reply = grant(tenant, login, request);
    const App *app = clientNamed(tenant->org(), login.id);
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    QString reason = body.value("error"_L1).toString(body.value("errorCode"_L1).toString());
    if (body.contains("error_description"_L1))
        reason += u": "_s + body.value("error_description"_L1).toString();
    QJsonObject &event =
        tenant->org().log(u"app.oauth2.token.grant"_s, app ? QJsonArray{appTarget(*app)} : QJsonArray(),
                          reply.status == 200 ? u"SUCCESS"_s : u"FAILURE"_s, reason);
    tellOfCaller(event, request.path, QString::fromLatin1(request.header("User-Agent")), u"127.0.0.1"_s);
    return reply;
}

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject discovery(const QString &issuer, const QString &endpoints, const QStringList &scopes)
{
    return {{u"issuer"_s, issuer},
            {u"authorization_endpoint"_s, endpoints + u"/authorize"_s},
            {u"token_endpoint"_s, endpoints + u"/token"_s},
            {u"userinfo_endpoint"_s, endpoints + u"/userinfo"_s},
            {u"jwks_uri"_s, endpoints + u"/keys"_s},
            {u"introspection_endpoint"_s, endpoints + u"/introspect"_s},
            {u"revocation_endpoint"_s, endpoints + u"/revoke"_s},
            {u"end_session_endpoint"_s, endpoints + u"/logout"_s},
            {u"response_types_supported"_s, texts({u"code"_s, u"id_token"_s, u"code id_token"_s})},
            {u"response_modes_supported"_s, texts({u"query"_s, u"fragment"_s, u"form_post"_s})},
            {u"grant_types_supported"_s, texts({u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s})},
            {u"subject_types_supported"_s, texts({u"public"_s})},
            {u"id_token_signing_alg_values_supported"_s, texts({u"RS256"_s})},
            {u"scopes_supported"_s, texts(scopes)},
            {u"token_endpoint_auth_methods_supported"_s,
             texts({u"client_secret_basic"_s, u"client_secret_post"_s, u"private_key_jwt"_s, u"none"_s})},
            {u"claims_supported"_s, texts({u"iss"_s, u"sub"_s, u"aud"_s, u"exp"_s, u"iat"_s, u"email"_s, u"groups"_s})},
            {u"code_challenge_methods_supported"_s, texts({u"S256"_s})}};
}

Reply customDiscovery(OktaTenant *tenant, const Request &request)
{
    const QString id = request.param(u"as"_s);
    const AuthorizationServer *server = tenant->org().authorizationServer(id);
    if (!server || !tenant->ways().apiAccessManagement)
        return notFoundReply(id, u"AuthorizationServer"_s);
    QStringList scopes = serverScopes();
    for (const QJsonObject &scope : server->scopes) {
        if (scope.value("metadataPublish"_L1) == "ALL_CLIENTS"_L1)
            scopes.append(scope.value("name"_L1).toString());
    }
    const QString issuer = tenant->url() + u"/oauth2/"_s + id;
    return Reply::json(200, discovery(issuer, issuer + u"/v1"_s, scopes));
}

Reply keys(OktaTenant *tenant)
{
    const QJsonObject key{{u"kty"_s, u"RSA"_s}, {u"alg"_s, u"RS256"_s},
                          {u"use"_s, u"sig"_s}, {u"kid"_s, QString::fromLatin1(certificateKid(tenant->certificate()))},
                          {u"e"_s, u"AQAB"_s},  {u"n"_s, QString::fromLatin1(signingModulus())}};
    return Reply::json(200, QJsonObject{{u"keys"_s, QJsonArray{key}}});
}

QJsonObject clientJson(const App &app, const QString &orgUrl)
{
    const QJsonObject link{{u"href"_s, orgUrl + u"/api/v1/apps/"_s + app.id}};
    return {{u"_links"_s, QJsonObject{{u"app"_s, link}}},
            {u"client_id"_s, app.clientId()},
            {u"client_name"_s, app.label},
            {u"redirect_uris"_s, texts(app.redirectUris())},
            {u"application_type"_s, u"web"_s},
            {u"token_endpoint_auth_method"_s, u"client_secret_basic"_s}};
}

Reply client(OktaTenant *tenant, const Request &request)
{
    const QString id = request.param(u"cid"_s);
    const App *app = clientNamed(tenant->org(), id);
    return app ? Reply::json(200, clientJson(*app, tenant->url())) : notFoundReply(id, u"OAuth2Client"_s);
}

/// Those whose name begins with `q`.
Reply clients(OktaTenant *tenant, const Request &request)
{
    QJsonArray found;
    for (const auto &app : tenant->org().apps) {
        if (app->isOidc() && app->label.startsWith(request.item(u"q"_s), Qt::CaseInsensitive))
            found.append(clientJson(*app, tenant->url()));
    }
    return Reply::json(200, found);
}

} // namespace

App *clientNamed(const Org &org, const QString &clientId)
{
    const auto isMeant = [&clientId](const auto &app) { return app->isOidc() && app->clientId() == clientId; };
    const auto found = std::ranges::find_if(org.apps, isMeant);
    return found != org.apps.end() && (*found)->isActive() ? found->get() : nullptr;
}

QStringList serverScopes()
{
    return {u"openid"_s, u"email"_s, u"profile"_s, u"address"_s, u"phone"_s, u"offline_access"_s};
}

QStringList orgScopes()
{
    return serverScopes() << u"groups"_s;
}

Reply oauthError(int status, const QString &error, const QString &description)
{
    return Reply::json(status, QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}});
}

void addOauthRoutes(OktaTenant *tenant)
{
    tenant->route("GET", u"/.well-known/openid-configuration"_s, [tenant](const Request &) {
        return Reply::json(200, discovery(tenant->url(), tenant->url() + u"/oauth2/v1"_s, orgScopes()));
    });
    tenant->route("GET", u"/oauth2/{as}/.well-known/openid-configuration"_s,
                  [tenant](const Request &request) { return customDiscovery(tenant, request); });
    for (const QString &base : {u"/oauth2/v1"_s, u"/oauth2/{as}/v1"_s}) {
        tenant->route("GET", base + u"/keys"_s, [tenant](const Request &) { return keys(tenant); });
        tenant->route("POST", base + u"/token"_s, [tenant](const Request &request) { return token(tenant, request); });
        tenant->route("POST", base + u"/introspect"_s, [tenant](const Request &request) {
            std::optional<Reply> refusal = refuseClient(tenant, loginOf(request));
            return refusal ? *refusal : Reply::json(200, QJsonObject{{u"active"_s, false}});
        });
        tenant->route("POST", base + u"/revoke"_s, [tenant](const Request &request) {
            std::optional<Reply> refusal = refuseClient(tenant, loginOf(request));
            return refusal ? *refusal : Reply::empty(200);
        });
    }
    tenant->route("GET", u"/oauth2/v1/clients"_s,
                  [tenant](const Request &request) { return clients(tenant, request); });
    tenant->route("GET", u"/oauth2/v1/clients/{cid}"_s,
                  [tenant](const Request &request) { return client(tenant, request); });
}

} // namespace bw::practice::okta
