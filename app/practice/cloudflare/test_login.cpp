#include "app/practice/cloudflare/test_login.h"

#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/identity.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

const QString unfetched = u"Failed to fetch user/group information from the identity provider"_s;

QString htmlPage(const QString &title, const QString &text)
{
    return u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title></head>"
           "<body><h1>%1</h1><pre>%2</pre></body></html>"_s.arg(title, text.toHtmlEscaped());
}

QByteArray random()
{
    return newScimSecret();
}

/// Of an Okta org's own authorization server, or of a custom one.
QString issuer(const IdentityProvider &provider)
{
    QString base = provider.config.value(u"okta_account"_s).toString();
    while (base.endsWith(u'/'))
        base.chop(1);
    const QString server = provider.config.value(u"authorization_server_id"_s).toString();
    return server.isEmpty() ? base : base + u"/oauth2/"_s + server;
}

/// Where a provider has its endpoints: `{base}/authorize`, `{base}/token`, `{base}/userinfo`.
QString endpoint(const IdentityProvider &provider, const QString &name)
{
    const QJsonObject &config = provider.config;
    if (provider.type == u"oidc"_s) {
        const QString token = config.value(u"token_url"_s).toString();
        if (name == u"userinfo"_s)
            return token.left(token.lastIndexOf(u'/')) + u"/userinfo"_s;
        return config.value(name == u"authorize"_s ? u"auth_url"_s : u"token_url"_s).toString();
    }
    const QString issuedBy = issuer(provider);
    return issuedBy + (issuedBy.contains(u"/oauth2/"_s) ? u"/v1/"_s : u"/oauth2/v1/"_s) + name;
}

QJsonObject payloadOf(const QString &jwt)
{
    const QByteArray part = jwt.section(u'.', 1, 1).toLatin1();
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding)).object();
}

bool isFor(const QJsonValue &audience, const QString &client)
{
    return audience.toString() == client || audience.toArray().contains(client);
}

/// Pasted in the dashboard, or taken by the API; empty where there is none.
QByteArray oktaTokenOf(const IdentityProvider &provider)
{
    const QByteArray byApi = provider.config.value(u"api_token"_s).toString().toLatin1();
    return provider.oktaApiToken.isEmpty() ? byApi : provider.oktaApiToken;
}

/// The page of a sign-in that did not work; its status is 200 like that of one that did.
Reply failed(const QString &what, const QString &details)
{
    return Reply::html(200, htmlPage(what.toHtmlEscaped(), details));
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// The identity as it can be read later.
QJsonObject kept(QJsonObject identity, const Ways &ways)
{
    QJsonArray groups = identity.value(u"groups"_s).toArray();
    for (qsizetype i = 0; ways.groupsAreObjects && i < groups.size(); ++i)
        groups[i] = QJsonObject{{u"id"_s, newUuid()}, {u"name"_s, groups.at(i)}};
    if (identity.contains(u"groups"_s))
        identity.insert(u"groups"_s, groups);
    return identity;
}

} // namespace

TestLogins::TestLogins(State &state, QObject *parent) : QObject(parent), m_state(state) {}

TestLogins::~TestLogins() = default;

Reply TestLogins::start(const Account &account, const QString &providerId)
{
    const IdentityProvider *provider = account.provider(providerId);
    if (!provider || !m_state.ways.testAddress)
        return Reply::html(404, htmlPage(u"Unable to find your identity provider"_s, providerId));
    const QString callback = u"https://%1/cdn-cgi/access/callback"_s.arg(account.authDomain());
    const QString state = QString::fromLatin1(random());
    m_logins.insert(state, {providerId, random(), QString::fromLatin1(random())});
    if (provider->type == u"saml"_s)
        return Reply::redirect(samlSignIn(*provider, callback, state));
    if (provider->type != u"okta"_s && provider->type != u"oidc"_s)
        return Reply::html(200, htmlPage(u"This identity provider is not played here"_s, provider->type));

    const Login &login = m_logins[state];
    QStringList scopes{u"openid"_s, u"profile"_s, u"email"_s, u"groups"_s};
    if (!oktaTokenOf(*provider).isEmpty())
        scopes.removeAll(u"groups"_s);
    const QJsonArray wanted = provider->config.value(u"scopes"_s).toArray();
    if (!wanted.isEmpty()) {
        scopes.clear();
        for (const QJsonValue &scope : wanted)
            scopes.append(scope.toString());
    }
    QList<QPair<QString, QString>> items{{u"client_id"_s, provider->config.value(u"client_id"_s).toString()},
                                         {u"response_type"_s, u"code"_s},
                                         {u"scope"_s, scopes.join(u' ')},
                                         {u"redirect_uri"_s, callback},
                                         {u"state"_s, state},
                                         {u"nonce"_s, login.nonce}};
    if (provider->config.value(u"pkce_enabled"_s).toBool()) {
        const QByteArray challenge = QCryptographicHash::hash(login.verifier, QCryptographicHash::Sha256)
                                         .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        items.append({{u"code_challenge"_s, QString::fromLatin1(challenge)}, {u"code_challenge_method"_s, u"S256"_s}});
    }
    QStringList query;
    for (const auto &[name, value] : std::as_const(items))
        query.append(name + u'=' + encoded(value));
    return Reply::redirect(endpoint(*provider, u"authorize"_s) + u'?' + query.join(u'&'));
}

void TestLogins::arrived(const Request &request, const Server::Answer &answer)
{
    const bool saml = request.verb == "POST";
    const QString state = saml ? request.form().value(u"RelayState"_s) : request.item(u"state"_s);
    const auto found = m_logins.constFind(state);
    if (found == m_logins.constEnd())
        return answer(Reply::html(400, htmlPage(u"Invalid session. Please try logging in again"_s, {})));
    const Login login = *found;
    m_logins.erase(found);
    const IdentityProvider *provider = account().provider(login.providerId);
    if (!provider)
        return answer(failed(unfetched, u"The identity provider is gone."_s));
    if (!saml && request.item(u"error"_s).isEmpty())
        return exchange(login, request.item(u"code"_s), answer);
    if (!saml)
        return answer(failed(request.item(u"error"_s), request.item(u"error_description"_s)));
    const auto read = samlIdentity(*provider, request.form().value(u"SAMLResponse"_s));
    const QString *fault = std::get_if<QString>(&read);
    answer(fault ? failed(*fault, {}) : finished(login, std::get<QJsonObject>(read)));
}

void TestLogins::exchange(const Login &login, const QString &code, const Server::Answer &answer)
{
    const IdentityProvider &provider = *account().provider(login.providerId);
    const QString client = provider.config.value(u"client_id"_s).toString();
    const QString secret = provider.config.value(u"client_secret"_s).toString();
    QString body = u"grant_type=authorization_code&code=%1&redirect_uri=%2"_s.arg(
        encoded(code), encoded(u"https://%1/cdn-cgi/access/callback"_s.arg(account().authDomain())));
    if (provider.config.value(u"pkce_enabled"_s).toBool())
        body += u"&code_verifier="_s + QString::fromLatin1(login.verifier);
    QNetworkRequest request{QUrl(endpoint(provider, u"token"_s))};
    request.setRawHeader("Authorization", "Basic " + (client + u':' + secret).toUtf8().toBase64());
    request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    request.setRawHeader("Accept", "application/json");
    QNetworkReply *reply = m_network.post(request, body.toUtf8());
    connect(reply, &QNetworkReply::finished, this, [this, reply, login, answer] {
        reply->deleteLater();
        const QByteArray bytes = reply->readAll();
        const QJsonObject tokens = QJsonDocument::fromJson(bytes).object();
        if (tokens.value(u"id_token"_s).isString())
            askUserInfo(login, tokens, answer);
        else
            answer(failed(tokens.value(u"error"_s) == u"invalid_client"_s ? u"invalid_client"_s : unfetched,
                          tokens.value(u"error_description"_s).toString(QString::fromUtf8(bytes))));
    });
}

void TestLogins::askUserInfo(const Login &login, const QJsonObject &tokens, const Server::Answer &answer)
{
    const IdentityProvider *provider = account().provider(login.providerId);
    const QJsonObject claims = payloadOf(tokens.value(u"id_token"_s).toString());
    if (!provider || !isFor(claims.value(u"aud"_s), provider->config.value(u"client_id"_s).toString()))
        return answer(failed(unfetched, u"The ID token is for another client."_s));
    if (m_state.ways.checksIssuer && claims.value(u"iss"_s).toString() != issuer(*provider))
        return answer(failed(unfetched, u"The ID token is from another issuer."_s));
    const QJsonValue nonce = claims.value(u"nonce"_s);
    if (!nonce.isUndefined() && nonce.toString() != login.nonce)
        return answer(failed(unfetched, u"The ID token is not for this sign-in."_s));
    QNetworkRequest request{QUrl(endpoint(*provider, u"userinfo"_s))};
    request.setRawHeader("Authorization", "Bearer " + tokens.value(u"access_token"_s).toString().toLatin1());
    request.setRawHeader("Accept", "application/json");
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply, login, claims, answer] {
        reply->deleteLater();
        QJsonObject all = QJsonDocument::fromJson(reply->readAll()).object();
        for (auto claim = claims.begin(); claim != claims.end(); ++claim)
            all.insert(claim.key(), claim.value());
        askGroups(login, all, answer);
    });
}

void TestLogins::askGroups(const Login &login, const QJsonObject &claims, const Server::Answer &answer)
{
    const IdentityProvider *provider = account().provider(login.providerId);
    const QByteArray token = provider ? oktaTokenOf(*provider) : QByteArray();
    if (token.isEmpty())
        return answer(finished(login, claims));
    QUrl url(provider->config.value(u"okta_account"_s).toString());
    url.setPath(u"/api/v1/users/%1/groups"_s.arg(claims.value(u"sub"_s).toString()));
    url.setQuery(u"limit=200"_s);
    QNetworkRequest request{url};
    request.setRawHeader("Authorization", "SSWS " + token);
    request.setRawHeader("Accept", "application/json");
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply, login, claims, answer] {
        reply->deleteLater();
        const QJsonDocument read = QJsonDocument::fromJson(reply->readAll());
        if (!read.isArray())
            return answer(failed(unfetched, read.object().value(u"errorSummary"_s).toString()));
        QJsonArray names;
        for (const QJsonValue &group : read.array())
            names.append(group[u"profile"_s][u"name"_s]);
        QJsonObject all = claims;
        all.insert(u"groups"_s, names);
        answer(finished(login, all));
    });
}

Reply TestLogins::finished(const Login &login, const QJsonObject &claims)
{
    const IdentityProvider *provider = account().provider(login.providerId);
    if (!provider)
        return failed(unfetched, u"The identity provider is gone."_s);
    const QJsonObject identity = identityFrom(*provider, claims);
    if (identity.value(u"email"_s).toString().isEmpty())
        return failed(provider->type == u"saml"_s ? u"Required attributes are missing"_s : unfetched,
                      u"No e-mail address was sent."_s);
    if (m_state.ways.keepsTestLogins)
        noteLogin(account(), *provider, kept(identity, m_state.ways), m_state.ways.logsTestLogins);
    const QByteArray shown = QJsonDocument(identity).toJson(QJsonDocument::Indented);
    return Reply::html(200, htmlPage(u"Your connection works!"_s, QString::fromUtf8(shown)));
}

} // namespace bw::practice::cloudflare
