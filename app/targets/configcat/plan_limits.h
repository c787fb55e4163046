#pragma once

#include "app/targets/configcat/organizations.h"

namespace bw::configcat {

/// What the organization's plan allows. The API does not name the plan, nor how many groups may have permissions; it
/// tells the limits of feature flags, by which the documented table of the plans is entered.
/// Sources: ConfigCat Public Management API, "Get Organization limitations"; ConfigCat docs, "Subscription plan limits".
namespace plan_limits {
/// Nothing where ConfigCat does not tell, or tells what the table does not have. Errors: Cancelled.
[[nodiscard]] ResultTask<std::optional<PlanLimits>> read(Client client, QString organization, std::stop_token stop);
/// In words, where the groups that are to be pushed are more than may have permissions; else empty.
[[nodiscard]] QString groupsBeyond(const std::optional<PlanLimits> &limits, const QStringList &pushGroups);
/// The same for domains that are to be verified.
[[nodiscard]] QString domainsBeyond(const std::optional<PlanLimits> &limits, const QStringList &domains);
} // namespace plan_limits

} // namespace bw::configcat
