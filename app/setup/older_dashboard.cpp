#include "app/setup/older_dashboard.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace bw {

QString olderDashboardRole(const QString &groupName)
{
    static const QStringList roles{u"Administrator Read Only"_s, u"Administrator"_s, u"Billing"_s,
                                   u"Super Administrator - All Privileges"_s};
    static const QRegularExpression virtualGroup(u"\\ACF-[0-9a-f]{32} - (.+)\\z"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
    return roles.contains(groupName) ? groupName : virtualGroup.match(groupName).captured(1);
}

} // namespace bw
