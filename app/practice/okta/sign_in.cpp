#include "app/practice/okta/sign_in.h"

#include "app/practice/html.h"
#include "app/practice/okta/app_body.h"
#include "app/practice/okta/oauth.h"
#include "app/practice/okta/routes.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

constexpr int mostGroups = 100; // in a groups claim: beyond it the token request fails, or the rest is left out

bool passes(const QJsonObject &filter, const QString &name)
{
    const QString value = filter.value("value"_L1).toString();
    const QString type = filter.value("groupFilterType"_L1).toString(filter.value("group_filter_type"_L1).toString());
    if (type == "STARTS_WITH"_L1)
        return name.startsWith(value);
    if (type == "EQUALS"_L1)
        return name == value;
    if (type == "CONTAINS"_L1)
        return name.contains(value);
    return QRegularExpression(QRegularExpression::anchoredPattern(value)).match(name).hasMatch();
}

/// user.getGroups({…}).![profile.name], of all kinds or with a beginning of the name.
QStringList expressedGroups(const Org &org, const User &user, const QString &expression)
{
    static const QRegularExpression named(u"'group\\.profile\\.name': '([^']*)'"_s);
    const QString beginning = named.match(expression).captured(1);
    QStringList names;
    const QStringList ids = org.groupIdsOf(user.id);
    for (const QString &id : ids) {
        const std::optional<Group> group = org.group(id);
        if (group && group->name.startsWith(beginning))
            names.append(group->name);
    }
    return names;
}

/// What every ID token says; the scopes profile and email are always asked for.
QJsonObject standardClaims(const User &user)
{
    return {{u"sub"_s, user.id},
            {u"email"_s, user.email},
            {u"email_verified"_s, true},
            {u"preferred_username"_s, user.login},
            {u"name"_s, u"%1 %2"_s.arg(user.firstName, user.lastName)}};
}

/// In an ID token, switched on, and for a scope that was asked for.
bool isSent(const QJsonObject &claim, const QStringList &asked)
{
    const QJsonArray scopes = claim[u"conditions"_s][u"scopes"_s].toArray();
    const auto isAsked = [&asked](const QJsonValue &scope) { return asked.contains(scope.toString()); };
    return claim.value("claimType"_L1) == "IDENTITY"_L1 && claim.value("status"_L1) != "INACTIVE"_L1 &&
           (scopes.isEmpty() || std::ranges::any_of(scopes, isAsked));
}

void addServersClaims(const Org &org, const AuthorizationServer &server, const User &user, const QStringList &asked,
                      QJsonObject *claims)
{
    for (const QJsonObject &claim : server.claims) {
        if (!isSent(claim, asked))
            continue;
        const QString name = claim.value("name"_L1).toString();
        const bool isGroups = claim.value("valueType"_L1) == "GROUPS"_L1;
        const QJsonValue value = isGroups ? QJsonValue(QJsonArray::fromStringList(filteredGroups(org, user, claim)))
                                          : valueOf(user, claim.value("value"_L1).toString());
        if (!value.isUndefined())
            claims->insert(name, value);
    }
}

/// The filter wants the scope groups.
void addAppsClaims(const Org &org, const App &app, const User &user, const QStringList &asked, QJsonObject *claims)
{
    const bool asksGroups = asked.contains("groups"_L1);
    if (asksGroups && app.kind == Kind::CatalogOidc) // brings its own groups, without a claim
        claims->insert(u"groups"_s, QJsonArray::fromStringList(filteredGroups(org, user, {{u"value"_s, u".*"_s}})));
    if (asksGroups && !app.idTokenClaim.isEmpty())
        claims->insert(app.idTokenClaim.value("name"_L1).toString(),
                       QJsonArray::fromStringList(filteredGroups(org, user, app.idTokenClaim)));
    for (const QJsonObject &claim : app.federatedClaims) {
        const bool isOutweighed = org.ways.filterOutweighsClaim && claims->contains("groups"_L1);
        if (claim.value("name"_L1) == "groups"_L1 && (!org.ways.federatedGroupsArrive || isOutweighed))
            continue;
        const QStringList names = expressedGroups(org, user, claim.value("expression"_L1).toString());
        claims->insert(claim.value("name"_L1).toString(), QJsonArray::fromStringList(names));
    }
}

/// Okta API reference, `issuer_mode` of an app and `issuerMode` of a server.
QString issuerBy(const QString &set, const OktaTenant &tenant, const SignIn &signIn)
{
    const QString mode = set.isEmpty() ? usualIssuerMode(tenant.org().ways) : set;
    if (mode == "DYNAMIC"_L1 && !signIn.host.isEmpty())
        return u"http://"_s + signIn.host;
    return mode == "CUSTOM_URL"_L1 ? tenant.customUrl() : tenant.url();
}

QString base64(const QJsonObject &object)
{
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QLatin1String(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// Where the browser goes from here. It is shown, not followed: the address is the team's real one, and practice stays
/// on this computer.
Reply onwards(const SignIn &signIn, const QList<QPair<QString, QString>> &items)
{
    QUrl target(signIn.redirectUri);
    QUrlQuery query(target);
    for (const auto &[name, value] : items)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    query.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(signIn.state)));
    target.setQuery(query);
    return Reply::html(200, u"<!DOCTYPE html><html><head><title>Signed in</title></head><body><h1>Sign In</h1><p>A "
                            "real browser would now be sent back to <code>%1</code></p></body></html>"_s.arg(
                                target.toString(QUrl::FullyEncoded).toHtmlEscaped()));
}

/// The form of the page: a person says who they are. Nobody has a password here.
Reply personSaid(OktaTenant *tenant, const Request &request)
{
    const QHash<QString, QString> form = request.form();
    Org &org = tenant->org();
    const auto begun = org.signIns.constFind(form.value(u"stateToken"_s));
    if (begun == org.signIns.constEnd() || !begun->userId.isEmpty())
        return Reply::html(403, u"<h1>Your session has expired</h1>"_s);
    SignIn signIn = *begun;
    org.signIns.erase(begun);
    const App *app = org.app(signIn.appId);
    const User *user = org.user(form.value(u"username"_s).trimmed());
    if (!app || !app->isActive() || !user || !user->isActive())
        return Reply::html(401, u"<h1>Unable to sign in</h1>"_s);
    if (!app->users.contains(user->id)) {
        org.log(u"user.authentication.sso"_s, {appTarget(*app), userTarget(*user)}, u"FAILURE"_s, u"not_assigned"_s);
        return onwards(signIn, {{u"error"_s, u"access_denied"_s},
                                {u"error_description"_s, u"User is not assigned to the client application."_s}});
    }
    if (isDeniedByPolicy(&org, *app, *user))
        return onwards(signIn, {{u"error"_s, u"access_denied"_s},
                                {u"error_description"_s, u"User is not allowed to access this application."_s}});
    signIn.userId = user->id;
    const QString code = randomText(43);
    org.signIns.insert(code, signIn);
    org.log(u"user.authentication.sso"_s, {appTarget(*app), userTarget(*user)});
    return onwards(signIn, {{u"code"_s, code}});
}

Reply userInfo(OktaTenant *tenant, const Request &request)
{
    const QString token = QString::fromLatin1(request.header("Authorization").mid(7).trimmed());
    const SignIn signIn = tenant->org().signIns.value(token);
    const User *user = tenant->org().user(signIn.userId);
    return user && signIn.isRedeemed ? Reply::json(200, standardClaims(*user))
                                     : oauthError(401, u"invalid_token"_s, u"The access token is invalid."_s);
}

} // namespace

bool isDeniedByPolicy(Org *org, const App &app, const User &user)
{
    if (!org->ways.policyTurnsAway)
        return false;
    if (org->ways.deniedByAuthenticators)
        org->log(u"application.policy.sign_on.deny_access"_s, {userTarget(user)}, u"SUCCESS"_s,
                 u"Access has been denied because the policy requirements could not be satisfied by the users' current "
                 "set of available authenticator enrollments."_s);
    else
        org->log(u"policy.evaluate_sign_on"_s, {appTarget(app), userTarget(user)}, u"DENY"_s,
                 u"Sign-on policy evaluation resulted in DENY"_s);
    return true;
}

QStringList filteredGroups(const Org &org, const User &user, const QJsonObject &filter)
{
    QStringList names;
    const QStringList ids = org.groupIdsOf(user.id);
    for (const QString &id : ids) {
        const std::optional<Group> group = org.group(id);
        if (group && group->type != "APP_GROUP"_L1 && passes(filter, group->name))
            names.append(group->name);
    }
    return names;
}

QJsonValue valueOf(const User &user, const QString &expression)
{
    const QMap<QString, QString> profile{{u"user.email"_s, user.email},
                                         {u"user.login"_s, user.login},
                                         {u"user.firstName"_s, user.firstName},
                                         {u"user.lastName"_s, user.lastName}};
    const auto found = profile.constFind(expression);
    return found == profile.constEnd() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*found);
}

Reply beginSignIn(OktaTenant *tenant, const App &app, const Request &request)
{
    const QString stateToken = randomText(32);
    tenant->org().signIns.insert(stateToken, {app.id,
                                              request.param(u"as"_s),
                                              request.item(u"redirect_uri"_s),
                                              request.item(u"state"_s),
                                              request.item(u"nonce"_s),
                                              request.item(u"code_challenge"_s),
                                              request.item(u"scope"_s).split(u' ', Qt::SkipEmptyParts),
                                              {},
                                              false,
                                              QString::fromLatin1(request.header("Host"))});
    const QString fields = html::input(u"Username"_s, u"username"_s, {}) +
                           u"<input type=\"hidden\" name=\"stateToken\" value=\"%1\">"_s.arg(stateToken) +
                           html::button(u"Sign in"_s, u"signIn"_s);
    return Reply::html(
        200, u"<!DOCTYPE html><html><head><title>%1 - Sign In</title></head><body><h1>Sign In</h1>"
             u"<p>This is the sign-in page of the practice org.</p>%2</body></html>"_s.arg(
                 tenant->org().companyName.toHtmlEscaped(), html::form(u"/oauth2/v1/authorize"_s, {}, fields)));
}

Reply redeemCode(OktaTenant *tenant, const QString &clientId, const QHash<QString, QString> &form)
{
    Org &org = tenant->org();
    const SignIn signIn = org.signIns.take(form.value(u"code"_s));
    const App *app = clientNamed(org, clientId);
    const User *user = org.user(signIn.userId);
    const QByteArray hash =
        QCryptographicHash::hash(form.value(u"code_verifier"_s).toLatin1(), QCryptographicHash::Sha256);
    const QByteArray challenge = hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const bool fits = app && user && !signIn.isRedeemed && signIn.appId == app->id &&
                      signIn.redirectUri == form.value(u"redirect_uri"_s);
    if (!fits)
        return oauthError(400, u"invalid_grant"_s, u"The authorization code is invalid or has expired."_s);
    if (!signIn.challenge.isEmpty() && signIn.challenge != QLatin1String(challenge))
        return oauthError(400, u"invalid_grant"_s, u"PKCE verification failed."_s);
    QJsonObject claims = standardClaims(*user);
    const AuthorizationServer *server = org.authorizationServer(signIn.serverId);
    if (server)
        addServersClaims(org, *server, *user, signIn.scopes, &claims);
    else
        addAppsClaims(org, *app, *user, signIn.scopes, &claims);
    QJsonArray groups = claims.value("groups"_L1).toArray();
    if (groups.size() > mostGroups && !org.ways.cutsGroupsClaim)
        return oauthError(400, u"invalid_request"_s, u"The groups claim has more than 100 groups."_s);
    while (groups.size() > mostGroups)
        groups.removeLast();
    if (claims.contains("groups"_L1))
        claims.insert(u"groups"_s, groups);
    const QString mode = server ? server->body.value("issuerMode"_L1).toString()
                                : app->settings[u"oauthClient"_s][u"issuer_mode"_s].toString();
    const QString issuer = issuerBy(mode, *tenant, signIn);
    claims.insert(u"iss"_s, server ? issuer + u"/oauth2/"_s + server->id : issuer);
    claims.insert(u"aud"_s, clientId);
    claims.insert(u"nonce"_s, signIn.nonce);
    const QString accessToken = randomText(64);
    SignIn redeemed = signIn;
    redeemed.isRedeemed = true;
    org.signIns.insert(accessToken, redeemed);
    // Unsigned: the stand-in has no key of its own, and the one at the other side asks for none.
    const QString idToken = base64({{u"alg"_s, u"none"_s}}) + u'.' + base64(claims) + u'.';
    return Reply::json(200, QJsonObject{{u"token_type"_s, u"Bearer"_s},
                                        {u"expires_in"_s, 3600},
                                        {u"access_token"_s, accessToken},
                                        {u"id_token"_s, idToken}});
}

void addSignInRoutes(OktaTenant *tenant)
{
    tenant->route("POST", u"/oauth2/v1/authorize"_s,
                  [tenant](const Request &request) { return personSaid(tenant, request); });
    for (const QString &base : {u"/oauth2/v1"_s, u"/oauth2/{as}/v1"_s})
        tenant->route("GET", base + u"/userinfo"_s,
                      [tenant](const Request &request) { return userInfo(tenant, request); });
}

} // namespace bw::practice::okta
