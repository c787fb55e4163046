#include "app/practice/okta/oauth.h"
#include "app/practice/okta/routes.h"
#include "app/practice/okta/sign_in.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

Reply errorPage(const QString &code, const QString &text)
{
    return Reply::html(400, u"<!DOCTYPE html><html><head><title>Error</title></head><body><h1>400 Bad Request</h1>"
                            u"<p>Your request resulted in an error. %1</p><p class=\"error-code\">Error code: %2</p>"
                            u"</body></html>"_s.arg(text.toHtmlEscaped(), code));
}

Reply sendBack(const Request &request, const QString &error, const QString &description)
{
    QUrl target(request.item(u"redirect_uri"_s));
    QUrlQuery query(target);
    query.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(request.item(u"state"_s))));
    query.addQueryItem(u"error"_s, error);
    query.addQueryItem(u"error_description"_s, QString::fromLatin1(QUrl::toPercentEncoding(description)));
    target.setQuery(query);
    return Reply::redirect(target.toString(QUrl::FullyEncoded));
}

QStringList scopesOf(const AuthorizationServer *server)
{
    QStringList scopes = server ? serverScopes() : orgScopes();
    for (const QJsonObject &scope : server ? server->scopes : QList<QJsonObject>())
        scopes.append(scope.value("name"_L1).toString());
    return scopes;
}

bool isOn(const QJsonObject &part)
{
    return part.value("status"_L1).toString(u"ACTIVE"_s) == "ACTIVE"_L1;
}

/// Custom servers need an access policy with a rule that names the client.
bool policyAllows(const AuthorizationServer &server, const QString &clientId)
{
    for (const QJsonObject &policy : server.policies) {
        const QJsonArray clients = policy[u"conditions"_s][u"clients"_s][u"include"_s].toArray();
        const QList<QJsonObject> all = server.rules.value(policy.value("id"_L1).toString());
        if (isOn(policy) && std::ranges::any_of(all, isOn) &&
            (clients.contains(u"ALL_CLIENTS"_s) || clients.contains(clientId)))
            return true;
    }
    return false;
}

/// The order of the checks is Okta's: first what may not be answered by a redirect (OpenID Connect Core §3.1.2.6).
Reply authorize(OktaTenant *tenant, const Request &request)
{
    const QString serverId = request.param(u"as"_s);
    const AuthorizationServer *server = serverId.isEmpty() ? nullptr : tenant->org().authorizationServer(serverId);
    if (!serverId.isEmpty() && !server)
        return notFoundReply(serverId, u"AuthorizationServer"_s);
    const App *app = clientNamed(tenant->org(), request.item(u"client_id"_s));
    if (!app)
        return errorPage(u"invalid_client"_s, u"Invalid value for 'client_id' parameter."_s);
    if (!app->redirectUris().contains(request.item(u"redirect_uri"_s))) {
        tenant->org().log(u"app.oauth2.authorize.code"_s, {appTarget(*app)}, u"FAILURE"_s, u"illegal_redirect_uri"_s);
        return errorPage(u"invalid_request"_s,
                         u"The 'redirect_uri' parameter must be a Login redirect URI in the client app "
                         u"settings."_s);
    }
    if (request.item(u"response_type"_s) != "code"_L1)
        return sendBack(request, u"unsupported_response_type"_s,
                        u"The response type is not supported by the authorization "
                        u"server."_s);
    const QStringList scopes = request.item(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    const QStringList known = scopesOf(server);
    for (const QString &scope : scopes) {
        if (!known.contains(scope))
            return sendBack(request, u"invalid_scope"_s,
                            u"One or more scopes are not configured for the authorization server "
                            u"resource."_s);
    }
    const bool pkce = app->credentials[u"oauthClient"_s][u"pkce_required"_s].toBool();
    if (pkce && request.item(u"code_challenge"_s).isEmpty())
        return sendBack(request, u"invalid_request"_s, u"PKCE code challenge is required by the application."_s);
    if (server && !policyAllows(*server, app->clientId()))
        return sendBack(request, u"access_denied"_s,
                        u"Policy evaluation failed for this request, please check the policy "
                        u"configurations."_s);
    if (request.item(u"prompt"_s) == "none"_L1) {
        const QString text = u"The client specified not to prompt, but the user is not logged in."_s;
        return tenant->ways().promptNoneRedirects ? sendBack(request, u"login_required"_s, text)
                                                  : errorPage(u"login_required"_s, text);
    }
    return beginSignIn(tenant, *app, request);
}

} // namespace

void addAuthorizeRoutes(OktaTenant *tenant)
{
    for (const QString &base : {u"/oauth2/v1"_s, u"/oauth2/{as}/v1"_s})
        tenant->route("GET", base + u"/authorize"_s,
                      [tenant](const Request &request) { return authorize(tenant, request); });
}

} // namespace bw::practice::okta
