#include "app/targets/cloudflare/links.h"

#include "app/core/loopback.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bw::cloudflare::links {

namespace {
QString encoded(const QByteArray &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(text)));
}
} // namespace

QUrl dashboard(const QUrl &api)
{
    if (isLoopback(api)) // a stand-in has its pages beside its API
        return api.resolved(QUrl(u"/"_s));
    const bool isFed = api.host().endsWith(".fed.cloudflare.com"_L1);
    return QUrl(isFed ? u"https://dash.fed.cloudflare.com/"_s : u"https://dash.cloudflare.com/"_s);
}

QString dashboardOfCards(const QUrl &api)
{
    return dashboard(api).toString(QUrl::StripTrailingSlash | QUrl::RemovePath);
}

QUrl page(const QUrl &api, const QString &route)
{
    QUrl url = dashboard(api);
    url.setQuery(u"to=/:account/"_s + route, QUrl::StrictMode);
    return url;
}

QUrl zeroTrustOnboarding(const QUrl &api)
{
    return page(api, u"one/onboarding"_s);
}

QUrl identityProviders(const QUrl &api)
{
    return page(api, u"one/integrations/identity-providers"_s);
}

QUrl scimLogs(const QUrl &api)
{
    return page(api, u"one/logs/scim"_s);
}

QUrl newToken(const QUrl &api, const QList<Permission> &permissions, const QString &tokenName)
{
    QJsonArray keys;
    for (const Permission permission : permissions) {
        const PermissionFacts facts = factsOf(permission);
        const QJsonObject key{{u"key"_s, facts.key}, {u"type"_s, facts.type}};
        if (!facts.key.isEmpty() && !keys.contains(key))
            keys.append(key);
    }
    const QByteArray list = QJsonDocument(keys).toJson(QJsonDocument::Compact);
    QUrl url = dashboard(api);
    url.setQuery(
        u"to=/:account/api-tokens&permissionGroupKeys=%1&name=%2"_s.arg(encoded(list), encoded(tokenName.toUtf8())),
        QUrl::StrictMode);
    return url;
}

QUrl newToken(const QUrl &api, const Setup &setup)
{
    QList<Permission> permissions;
    for (const PermissionWish &wish : permissionsFor(setup))
        permissions << wish.permission;
    return newToken(api, permissions, u"Bridgewright"_s);
}

QUrl testSignIn(const QUrl &teamUrl, const QString &identityProviderId)
{
    QUrl url = teamUrl;
    url.setPath(u"/cdn-cgi/access/test-idp/"_s + identityProviderId, QUrl::DecodedMode);
    return url;
}

} // namespace bw::cloudflare::links
