#pragma once

#include "app/targets/configcat/client.h"

namespace bw::configcat {

/// How much of what we do the plan allows; 0: more than it can be told.
struct PlanLimits
{
    QString plan;    ///< the vendor's name for it
    int groups = 0;  ///< that may have permissions
    int domains = 0; ///< that may be verified
};

/// The organization that the setup's SCIM URL belongs to.
struct Organization
{
    QString id;              ///< the GUID at the end of the SCIM URL
    QString name;            ///< empty where the API was not asked or does not list it
    bool isReadable = false; ///< the Public Management API lists it, so that it may be asked about it
    std::optional<PlanLimits> limits;
};

/// Source: ConfigCat Public Management API, "List Organizations", "List Organization Members" (v2).
namespace organizations {
[[nodiscard]] ResultTask<QList<Organization>> list(Client client, std::stop_token stop);
/// The e-mail addresses of admins, billing managers and members, in small letters.
[[nodiscard]] ResultTask<QStringList> members(Client client, QString organization, std::stop_token stop);
} // namespace organizations

} // namespace bw::configcat
