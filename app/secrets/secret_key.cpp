#include "app/secrets/secret_store.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace bw::secret_key {

QString oktaToken(const QString &oktaHost)
{
    return u"okta/%1/api-token"_s.arg(oktaHost.toLower());
}

QString cloudflareToken(const QString &apiHost, const QString &team)
{
    return u"cloudflare/%1/%2/api-token"_s.arg(apiHost.toLower(), team.toLower());
}

QString configcatScimToken(const QString &scimUrl)
{
    const QUrl url(scimUrl.trimmed());
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return u"configcat/%1%2/scim-token"_s.arg(url.authority().toLower(), path.toLower());
}

QString clientSecret(const QString &oktaHost, const QString &appId)
{
    return u"okta/%1/%2/client-secret"_s.arg(oktaHost.toLower(), appId);
}

QString scimSecret(const QString &team, const QString &identityProviderId)
{
    return u"cloudflare/%1/%2/scim-secret"_s.arg(team.toLower(), identityProviderId);
}

QString dashboardScimToken(const QString &account)
{
    return u"cloudflare/%1/dashboard-scim-token"_s.arg(account.toLower());
}

QString oktaApiTokenForCloudflare(const QString &oktaHost)
{
    return u"okta/%1/api-token-for-cloudflare"_s.arg(oktaHost.toLower());
}

} // namespace bw::secret_key
