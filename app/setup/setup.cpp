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

QStringList Setup::pushedGroups() const
{
    QStringList all;
    if (scim)
        all += scim->pushGroups;
    if (dashboardScim)
        all += dashboardScim->pushGroups;
    if (configcat)
        all += configcat->pushGroups;
    return all;
}

QStringList Setup::groupsToMake() const
{
    QStringList assigned;
    if (signIn)
        assigned += signIn->assignGroups;
    if (scim)
        assigned += scim->assignGroups;
    if (dashboardScim)
        assigned += dashboardScim->assignGroups;
    if (configcat)
        assigned += configcat->assignGroups;
    QStringList names = pushedGroups();
    names.removeIf([&assigned](const QString &name) { return assigned.contains(name, Qt::CaseInsensitive); });
    names.removeDuplicates();
    return names;
}

QStringList DashboardScimSetup::groupsWithRole(const QString &role) const
{
    QStringList groups;
    for (const QString &name : pushGroups) {
        if (policies.value(name).contains(role))
            groups << name;
    }
    return groups;
}

} // namespace bw
