#include "app/practice/cloudflare/roles.h"

#include <QCryptographicHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare::roles {

QStringList names()
{
    return {superAdministrator,
            u"Administrator"_s,
            readOnly,
            minimalAccess,
            u"Analytics"_s,
            u"Billing"_s,
            u"DNS"_s,
            u"Cloudflare Access"_s,
            u"Cloudflare Zero Trust"_s,
            u"Cloudflare Zero Trust Read Only"_s};
}

QString idOf(const QString &name)
{
    if (name == superAdministrator)
        return u"33666b9c79b9a5273fc7344ff42f953d"_s;
    return QString::fromLatin1(QCryptographicHash::hash((u"role "_s + name).toUtf8(), QCryptographicHash::Md5).toHex());
}

QString nameOf(const QString &id)
{
    const QStringList all = names();
    for (const QString &name : all) {
        if (idOf(name) == id)
            return name;
    }
    return {};
}

QJsonObject asRole(const QString &name)
{
    return {{u"id"_s, idOf(name)}, {u"name"_s, name}, {u"description"_s, name}, {u"permissions"_s, QJsonObject()}};
}

QJsonObject asPermissionGroup(const QString &name)
{
    const QJsonObject meta{{u"label"_s, name.toLower().replace(u' ', u'_')},
                           {u"scopes"_s, u"com.cloudflare.api.account"_s}};
    return {{u"id"_s, idOf(name)}, {u"name"_s, name}, {u"meta"_s, meta}};
}

QJsonObject resourceGroup(const QString &account)
{
    const QString key = u"com.cloudflare.api.account."_s + account;
    const QByteArray id = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Md5).toHex();
    return {{u"id"_s, QString::fromLatin1(id)},
            {u"name"_s, key},
            {u"scope"_s, QJsonObject{{u"key"_s, key}, {u"objects"_s, QJsonArray{QJsonObject{{u"key"_s, u"*"_s}}}}}}};
}

} // namespace bw::practice::cloudflare::roles
