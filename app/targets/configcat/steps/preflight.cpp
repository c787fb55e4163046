#include "app/targets/configcat/steps/preflight.h"

#include "app/core/loopback.h"
#include "app/scim/endpoint_rules.h"
#include "app/targets/configcat/examination.h"
#include "app/targets/configcat/plan_limits.h"
#include "app/targets/configcat/words.h"

using namespace Qt::StringLiterals;

namespace bw::configcat {

Preflight::Preflight(Workplace place, Output<scim::Endpoint> endpoint)
    : Step(u"configcat.preflight"_s, Words::tr("ConfigCat organization is ready"), u"configcat"_s, {}, Kind::Prepare),
      m_place(std::move(place)),
      m_endpoint(std::move(endpoint))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> Preflight::check(std::stop_token stop)
{
    const Secret token = m_place.scimToken;
    const Examination seen = co_await examine(m_place.client, token, id(), stop);
    if (seen.token)
        co_return *seen.token;
    if (seen.api)
        co_return *seen.api;
    const scim::Endpoint endpoint = endpointOf(m_place.where(), token);
    m_place.organization.set(seen.organization);
    m_endpoint.set(endpoint);
    Finding finding;
    finding.change = Change::Leave;
    finding.summary =
        seen.organization.name.isEmpty()
            ? Words::tr("The SCIM endpoint takes the token")
            : Words::tr("Organization “%1”; its SCIM endpoint takes the token").arg(seen.organization.name);
    const QString host = isLoopback(endpoint.base) ? QString() : u"scim-api.configcat.com"_s;
    for (const scim::Remark &remark : scim::lint(endpoint.base, host))
        finding.warnings << remark.message;
    if (!m_place.client.hasCredentials()) {
        finding.notes << Words::tr("Without Public API credentials, what is done by hand in ConfigCat cannot be read "
                                   "back.");
    } else if (!seen.organization.isReadable) {
        finding.warnings << Words::tr("The Public API credentials do not see the organization of the SCIM URL: what is "
                                      "done by hand in ConfigCat cannot be read back.");
    }
    const QString beyond = plan_limits::groupsBeyond(seen.organization.limits, m_place.where().pushGroups);
    if (!beyond.isEmpty())
        finding.warnings << beyond;
    co_return finding;
}

ResultTask<Next> Preflight::apply(Finding, std::stop_token)
{
    co_return Next::Verify;
}

} // namespace bw::configcat
