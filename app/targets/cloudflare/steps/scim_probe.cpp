#include "app/targets/cloudflare/steps/scim_probe.h"

#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
scim::EndpointProbe::Ways waysOfAccess(const Workplace &place)
{
    scim::EndpointProbe::Ways ways;
    ways.host = place.scimHost();
    // An app made with Create App Integration has "Bearer" in front of the field.
    ways.needsBearer = place.setup.scim && place.setup.scim->oneApp;
    ways.otherWay =
        Words::tr("Take two apps instead of one, as the SCIM 2.0 Test App (Header Auth) sends the secret bare: "
                  "“oneApp”: false.");
    return ways;
}

scim::EndpointProbe::Ways waysOfDashboard()
{
    scim::EndpointProbe::Ways ways;
    ways.needsBearer = true;
    ways.tries = 6; // a new API token is not known everywhere at once
    ways.between = std::chrono::seconds(3);
    return ways;
}
} // namespace

ScimProbe::ScimProbe(Workplace place, Output<scim::Endpoint> endpoint, Output<scim::HeaderForm> form, QStringList needs)
    : EndpointProbe(u"cloudflare.scim-probe"_s, Words::tr("SCIM endpoint takes the secret"), u"cloudflare"_s,
                    place.client.http(), endpoint, form, waysOfAccess(place), needs)
{
}

/// The address came from Cloudflare's API a moment ago: there is nothing to copy again.
ResultTask<Next> ScimProbe::apply(Finding before, std::stop_token stop)
{
    Result<Next> probed = co_await EndpointProbe::apply(before, stop);
    if (probed || probed.error().kind != Error::Kind::NotFound)
        co_return probed;
    Error error = probed.error();
    error.cause = Words::tr("Cloudflare's API names this address, but the team's domain does not know it: of a team "
                            "that was made or renamed a moment ago it may need some minutes.");
    error.action = Words::tr("Run again in a few minutes.");
    co_return error;
}

DashboardScimProbe::DashboardScimProbe(Workplace place, Output<scim::Endpoint> endpoint, QStringList needs)
    : EndpointProbe(u"cloudflare.dashboard-scim-probe"_s, Words::tr("Dashboard SCIM endpoint takes the token"),
                    u"cloudflare"_s, place.client.http(), endpoint, {}, waysOfDashboard(), needs)
{
}

} // namespace bw::cloudflare
