#include "app/targets/configcat/plan_limits.h"

#include "app/targets/configcat/words.h"

using namespace Qt::StringLiterals;

namespace bw::configcat::plan_limits {

namespace {
/// By how many percentage options a feature flag may have: Free and Teacher 4, Pro and Student 8, the others 500.
std::optional<PlanLimits> limitsFor(int percentageOptions)
{
    if (percentageOptions <= 0)
        return std::nullopt;
    if (percentageOptions <= 4)
        return PlanLimits{.plan = u"Free"_s, .groups = 2, .domains = 1};
    if (percentageOptions <= 8)
        return PlanLimits{.plan = u"Pro"_s, .groups = 5, .domains = 1};
    return PlanLimits{}; // Smart allows 10 groups, Enterprise 500: which of them it is nothing tells
}
} // namespace

ResultTask<std::optional<PlanLimits>> read(Client client, QString organization, std::stop_token stop)
{
    Call call;
    call.path = u"/v1/organizations/%1/organization-limitations"_s.arg(organization);
    const Result<QJsonObject> told = co_await client.object(call, stop);
    if (!told && told.error().kind == Error::Kind::Cancelled)
        co_return told.error();
    if (!told) // it was only to warn
        co_return std::optional<PlanLimits>();
    co_return limitsFor(told->value("maxPercentageOptionCount"_L1).toInt());
}

QString groupsBeyond(const std::optional<PlanLimits> &limits, const QStringList &pushGroups)
{
    if (!limits || limits->groups == 0 || pushGroups.size() <= limits->groups)
        return {};
    //: %1 is the name of a plan, %2 how many groups it allows, %3 how many are wanted
    return Words::tr("By its limits this organization is on the plan %1, which lets %2 groups have permissions; %3 are "
                     "to be pushed. The others arrive, but give nobody anything: push fewer, or take a larger plan.")
        .arg(limits->plan)
        .arg(limits->groups)
        .arg(pushGroups.size());
}

QString domainsBeyond(const std::optional<PlanLimits> &limits, const QStringList &domains)
{
    if (!limits || limits->domains == 0 || domains.size() <= limits->domains)
        return {};
    //: %1 is the name of a plan, %2 are domains
    return Words::tr("By its limits this organization is on the plan %1, which lets one domain be verified; the people "
                     "are of %2. Those of the other domains cannot sign in: assign fewer, or take a larger plan.")
        .arg(limits->plan, domains.join(u", "_s));
}

} // namespace bw::configcat::plan_limits
