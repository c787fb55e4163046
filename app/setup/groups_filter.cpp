#include "app/setup/groups_filter.h"

using namespace Qt::StringLiterals;

namespace bw {

QRegularExpression wholeNameFilter(const QString &typed)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(typed));
}

bool appliesGroupsFilter(const SignInSetup &signIn)
{
    return signIn.method != SignInMethod::OidcCatalog || !signIn.authorizationServer.isEmpty();
}

QRegularExpression groupsFilterOf(const SignInSetup &signIn)
{
    return wholeNameFilter(appliesGroupsFilter(signIn) ? signIn.groupsFilter : u".*"_s);
}

} // namespace bw
