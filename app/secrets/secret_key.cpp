#include "app/secrets/secret_store.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace bw::secret_key {

namespace {
/// The SCIM URL names the organization.
QString ofConfigCat(const QString &scimUrl, const QString &what)
{
    const QUrl url(scimUrl.trimmed());
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return u"configcat/%1%2/%3"_s.arg(url.authority().toLower(), path.toLower(), what);
}
} // namespace

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
    return ofConfigCat(scimUrl, u"scim-token"_s);
}

QString configcatApiUser(const QString &scimUrl)
{
    return ofConfigCat(scimUrl, u"api-user"_s);
}

QString configcatApiPassword(const QString &scimUrl)
{
    return ofConfigCat(scimUrl, u"api-password"_s);
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
