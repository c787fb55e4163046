#include "app/setup/setup.h"

namespace bw {

QStringList Setup::allGroups() const
{
    QStringList all;
    if (signIn)
        all += signIn->assignGroups;
    if (scim)
        all += scim->assignGroups + scim->pushGroups;
    if (dashboardScim)
        all += dashboardScim->assignGroups + dashboardScim->pushGroups;
    if (configcat)
        all += configcat->assignGroups + configcat->pushGroups;
    all.removeDuplicates();
    return all;
}

} // namespace bw
