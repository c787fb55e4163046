#include "app/oidc/addresses.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace bw::oidc {

QUrl endpointUrl(const Client &client, const QString &name)
{
    const QString server = client.authorizationServer.isEmpty() ? QString() : client.authorizationServer + u'/';
    QUrl url = client.provider;
    url.setPath(u"/oauth2/"_s + server + u"v1/"_s + name, QUrl::DecodedMode);
    return url;
}

Secret basicCredentials(const Client &client, const Secret &secret)
{
    const QByteArray id = QUrl::toPercentEncoding(client.id);
    return Secret(id + ':' + secret.reveal().toPercentEncoding());
}

} // namespace bw::oidc
