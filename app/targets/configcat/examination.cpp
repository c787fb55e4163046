#include "app/targets/configcat/examination.h"

#include "app/scim/endpoint_rules.h"
#include "app/scim/probe.h"
#include "app/setup/configcat_values.h"
#include "app/targets/configcat/errors.h"
#include "app/targets/configcat/links.h"
#include "app/targets/configcat/plan_limits.h"
#include "app/targets/configcat/words.h"

using namespace Qt::StringLiterals;

namespace bw::configcat {

namespace {
Error missingToken(const ConfigCatSetup &where)
{
    Error error{.kind = Error::Kind::BadCredential, .message = Words::tr("The SCIM token of ConfigCat is missing.")};
    error.action = Words::tr("Generate one under Authentication & Provisioning; ConfigCat shows it once.");
    error.link = links::authentication(where);
    return error;
}

Error halfOfThem(const ConfigCatSetup &where)
{
    Error error{.kind = Error::Kind::BadInput};
    error.message = Words::tr("Of the Public API credentials only one half is there.");
    error.action = Words::tr("Give user name and password, or neither.");
    error.link = links::apiCredentials(where);
    return error;
}

/// Okta puts "Bearer " in front of the token, so an endpoint that wants it bare is of no use.
std::optional<Error> judge(const ConfigCatSetup &where, const scim::ProbeResult &probed)
{
    const Result<scim::HeaderForm> form = probed.verdict();
    if (!form)
        return tokenError(where, form.error());
    if (*form != scim::HeaderForm::Bare)
        return std::nullopt;
    Error error{.kind = Error::Kind::Unexpected};
    error.message = Words::tr("The SCIM endpoint does not take the token after “Bearer ”, which is how Okta sends it.");
    error.action = Words::tr("Look at ConfigCat's own page on provisioning with Okta: the way may have changed.");
    return error;
}

Task<std::optional<Error>> probeToken(Client client, Secret token, QString step, std::stop_token stop)
{
    const ConfigCatSetup where = client.where();
    if (token.isEmpty())
        co_return missingToken(where);
    const scim::Endpoint endpoint = endpointOf(where, token);
    const scim::ProbeResult probed = co_await scim::probe(client.http(), endpoint, step, stop);
    co_return judge(where, probed);
}
} // namespace

scim::Endpoint endpointOf(const ConfigCatSetup &setup, const Secret &token)
{
    return {scim::withoutTrailingSlash(QUrl(setup.scimUrl)), token, organizationIdOf(setup.scimUrl)};
}

Task<Examination> examine(Client client, Secret scimToken, QString step, std::stop_token stop)
{
    Examination seen;
    seen.organization.id = organizationIdOf(client.where().scimUrl);
    auto tokenTask = probeToken(client, scimToken, step, stop);
    if (client.hasHalfOfThem())
        seen.api = halfOfThem(client.where());
    if (client.hasCredentials()) {
        const Result<QList<Organization>> listed = co_await organizations::list(client, stop);
        if (!listed)
            seen.api = listed.error();
        for (const Organization &organization : listed ? *listed : QList<Organization>()) {
            if (organization.id.compare(seen.organization.id, Qt::CaseInsensitive) == 0)
                seen.organization = organization;
            else
                seen.others << organization.name;
        }
    }
    if (seen.organization.isReadable) {
        const QString id = seen.organization.id;
        const Result<std::optional<PlanLimits>> limits = co_await plan_limits::read(client, id, stop);
        seen.organization.limits = limits ? *limits : std::nullopt;
    }
    seen.token = co_await tokenTask;
    co_return seen;
}

} // namespace bw::configcat
