#include "app/practice/okta/access.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

bool isUnder(const QString &path, QLatin1StringView prefix)
{
    return path == prefix || path.startsWith(prefix + "/"_L1);
}

bool isRoles(const QString &path)
{
    static const QRegularExpression roles(u"^/api/v1/users/[^/]+/roles"_s);
    return roles.match(path).hasMatch();
}

} // namespace

bool mayCall(const QStringList &roles, const QByteArray &verb, const QString &path)
{
    if (roles.contains("SUPER_ADMIN"_L1) || path == "/api/v1/users/me"_L1)
        return true;
    if (isRoles(path) || isUnder(path, "/api/v1/iam"_L1) || roles.isEmpty() || roles == QStringList{u"CUSTOM"_s})
        return false;
    const bool reads = verb == "GET";
    const bool servers = isUnder(path, "/api/v1/authorizationServers"_L1);
    const bool security = isUnder(path, "/api/v1/zones"_L1) || isUnder(path, "/api/v1/threats"_L1);
    const bool seesSecurity = roles.contains("ORG_ADMIN"_L1) || roles.contains("READ_ONLY_ADMIN"_L1);
    if (reads && !servers)
        return !security || seesSecurity;
    if (servers)
        return roles.contains("API_ACCESS_MANAGEMENT_ADMIN"_L1) || (reads && roles.contains("READ_ONLY_ADMIN"_L1));
    if (isUnder(path, "/api/v1/apps"_L1) || isUnder(path, "/api/v1/internal/apps"_L1))
        return roles.contains("APP_ADMIN"_L1) || roles.contains("ORG_ADMIN"_L1);
    if (isUnder(path, "/api/v1/groups"_L1) || isUnder(path, "/api/v1/users"_L1))
        return roles.contains("USER_ADMIN"_L1) || roles.contains("ORG_ADMIN"_L1);
    return false;
}

bool permits(const CustomRole &role, const QByteArray &verb, const QString &path)
{
    const bool reads = verb == "GET";
    if (isRoles(path) || isUnder(path, "/api/v1/iam"_L1))
        return reads && role.permissions.contains("okta.iam.read"_L1);
    const QString area = path.section(u'/', 3, 3);
    const bool isHeld = role.permissions.contains(u"okta.%1.manage"_s.arg(area)) ||
                        (reads && role.permissions.contains(u"okta.%1.read"_s.arg(area)));
    const QString one = path.section(u'/', 4, 4);
    const auto reaches = [&](const QString &resource) {
        return resource == area || (!one.isEmpty() && resource.endsWith(u':' + one)) || (reads && one.isEmpty());
    };
    return isHeld && std::ranges::any_of(role.resources, reaches);
}

bool seesEveryGroup(const QStringList &roles)
{
    const QStringList ofGroups{u"USER_ADMIN"_s, u"GROUP_MEMBERSHIP_ADMIN"_s};
    return !std::ranges::all_of(roles, [&ofGroups](const QString &role) { return ofGroups.contains(role); });
}

QString roleLabel(const QString &role)
{
    QString words = role;
    words.replace(u"_ADMIN"_s, u"_ADMINISTRATOR"_s).replace(u'_', u' ');
    words = words.toLower();
    words[0] = words[0].toUpper();
    return words;
}

} // namespace bw::practice::okta
