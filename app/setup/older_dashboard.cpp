#include "app/setup/older_dashboard.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bw {

QStringList olderDashboardRoles()
{
    return {u"Administrator Read Only"_s, u"Administrator"_s, u"Billing"_s, u"Super Administrator - All Privileges"_s};
}

QString olderDashboardRole(const QString &groupName)
{
    static const QRegularExpression virtualGroup(u"\\ACF-[0-9a-f]{32} - (.+)\\z"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
    return olderDashboardRoles().contains(groupName) ? groupName : virtualGroup.match(groupName).captured(1);
}

} // namespace bw
