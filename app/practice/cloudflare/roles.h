#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace bw::practice::cloudflare::roles {

inline const QString superAdministrator = QStringLiteral("Super Administrator - All Privileges");
inline const QString minimalAccess = QStringLiteral("Minimal Account Access");
inline const QString readOnly = QStringLiteral("Administrator Read Only");

/// All roles, which are also the permission groups of user groups' policies.
QStringList names();
/// 32 hexadecimal digits; the Super Administrator's is the published one.
QString idOf(const QString &name);
QString nameOf(const QString &id); ///< empty for an unknown one

/// `{id, name, description, permissions}`, and as IAM permission groups `{id, name, meta}`.
QJsonObject asRole(const QString &name);
QJsonObject asPermissionGroup(const QString &name);

/// The one resource group of an account: everything in it.
QJsonObject resourceGroup(const QString &account);

} // namespace bw::practice::cloudflare::roles
