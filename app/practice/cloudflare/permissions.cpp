#include "app/practice/cloudflare/permissions.h"

#include <QCryptographicHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare::permissions {

QStringList ofAccounts()
{
    return {organizationsRead, organizationsWrite, appsRead,          appsWrite,
            auditLogsRead,     scimLogsRead,       zeroTrustRead,     zeroTrustWrite,
            seatsWrite,        settingsRead,       settingsWrite,     scimProvisioning,
            ssoRead,           ssoWrite,           accountTokensRead, accountTokensWrite};
}

QStringList ofUsers()
{
    return {userTokensRead, userTokensWrite, membershipsRead, membershipsWrite, userDetailsRead};
}

QStringList forSetup()
{
    return {organizationsRead, organizationsWrite, appsRead,           auditLogsRead, scimLogsRead,
            settingsRead,      settingsWrite,      accountTokensWrite, ssoRead,       zeroTrustWrite};
}

QStringList readOnly()
{
    return {organizationsRead, appsRead, auditLogsRead, scimLogsRead, settingsRead, ssoRead, zeroTrustRead};
}

QString idOf(const QString &name)
{
    return QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Md5).toHex());
}

QString nameOf(const QString &id)
{
    const QStringList names = ofAccounts() + ofUsers();
    for (const QString &name : names) {
        if (idOf(name) == id)
            return name;
    }
    return {};
}

QJsonArray asListed()
{
    QJsonArray listed;
    const QStringList account = ofAccounts();
    const QStringList names = account + ofUsers();
    for (const QString &name : names) {
        const bool ofAccount = account.contains(name);
        listed.append(QJsonObject{
            {u"id"_s, idOf(name)},
            {u"name"_s, name},
            {u"scopes"_s, QJsonArray{ofAccount ? u"com.cloudflare.api.account"_s : u"com.cloudflare.api.user"_s}},
            {u"category"_s, ofAccount ? u"Account"_s : u"User"_s}});
    }
    return listed;
}

} // namespace bw::practice::cloudflare::permissions
