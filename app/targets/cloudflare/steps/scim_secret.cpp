#include "app/targets/cloudflare/steps/scim_secret.h"

#include "app/scim/probe.h"
#include "app/targets/cloudflare/identity_providers.h"
#include "app/targets/cloudflare/kept_secret.h"
#include "app/targets/cloudflare/links.h"
#include "app/targets/cloudflare/provider_wish.h"
#include "app/targets/cloudflare/scim_resources.h"
#include "app/targets/cloudflare/steps/okta_api_token.h"
#include "app/targets/cloudflare/undo.h"
#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
constexpr auto refreshFact =
    "cannotRefresh"_L1; ///< id of the identity provider whose secret Cloudflare would not refresh
constexpr auto secretField = "scim_config.secret"_L1;

bool isNotOffered(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Rejected || error.status == 405;
}
} // namespace

ScimSecret::ScimSecret(Workplace place, Output<scim::Endpoint> endpoint, QStringList needs, IsConnected isConnected)
    : Step(u"cloudflare.scim-secret"_s, Words::tr("SCIM secret is kept"), u"cloudflare"_s, needs),
      m_place(std::move(place)),
      m_endpoint(endpoint),
      m_isConnected(std::move(isConnected))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> ScimSecret::check(std::stop_token stop)
{
    if (!m_endpoint.isSet())
        co_return toBeWritten();
    const QString key = storeKey();
    const Result<Secret> stored = co_await m_place.store->read(key, stop);
    m_refused = false;
    if (stored && m_endpoint->secret.isEmpty()) // not of this run
        m_refused = co_await isRefused(*stored, stop);
    if (!mustBeReplaced() && stored && !m_refused) {
        if (m_endpoint->secret.isEmpty() || m_endpoint->secret == *stored) {
            complete(*stored);
            co_return kept();
        }
        co_return toBeWritten();
    }
    if (!mustBeReplaced() && !m_endpoint->secret.isEmpty())
        co_return toBeWritten();
    if (!stored && stored.error().kind != Error::Kind::NotFound)
        co_return stored.error();
    const Result<bool> inUse = co_await isInUse(stop);
    if (!inUse)
        co_return inUse.error();
    m_inUse = *inUse;
    if (m_inUse && !mustBeReplaced())
        co_return elsewhere();
    co_return toBeReplaced();
}

Task<bool> ScimSecret::isRefused(Secret stored, std::stop_token stop)
{
    scim::Endpoint endpoint = *m_endpoint;
    endpoint.secret = stored;
    const QString host = m_place.scimHost();
    const scim::Answer answer = co_await scim::takes(m_place.client.http(), endpoint, host, id(), stop);
    co_return answer == scim::Answer::Refused;
}

/// The provisioning side knows. Of a login method that we did not make others may hold the secret: who is there tells.
ResultTask<bool> ScimSecret::isInUse(std::stop_token stop)
{
    m_others = false;
    Result<bool> inUse(false);
    if (m_isConnected)
        inUse = co_await m_isConnected(stop);
    if (!inUse || *inUse || (m_isConnected && isOurs()))
        co_return inUse;
    const Result<bool> arrived = co_await hasArrivals(stop);
    if (!arrived)
        co_return arrived.error();
    // A custom app's key is Okta's own invention: without our journal nobody knows whether it is the one that
    // provisions.
    const bool isOneApp = m_place.setup.scim && m_place.setup.scim->oneApp;
    const bool mayBeTheirs = !m_isConnected || isOneApp;
    m_others = *arrived && !mayBeTheirs;
    co_return *arrived &&mayBeTheirs;
}

ResultTask<bool> ScimSecret::hasArrivals(std::stop_token stop)
{
    const QString account = m_place.team->account;
    const QString owner = m_endpoint->owner;
    auto peopleTask = scim_resources::people(m_place.client, account, owner, 1, 1, stop);
    auto groupsTask = scim_resources::groups(m_place.client, account, owner, 1, 1, stop);
    const Result<scim_resources::People> people = co_await peopleTask;
    const Result<scim_resources::Groups> groups = co_await groupsTask;
    if (!people)
        co_return people.error();
    if (!groups)
        co_return groups.error();
    co_return people->total > 0 || groups->total > 0;
}

ResultTask<Next> ScimSecret::apply(Finding, std::stop_token stop)
{
    if (!m_endpoint.isSet())
        co_return Error{.kind = Error::Kind::Unexpected, .message = Words::tr("Cloudflare named no SCIM address.")};
    if (m_endpoint->secret.isEmpty() || mustBeReplaced()) {
        const Result<Secret> fresh = co_await replace(stop);
        if (!fresh)
            co_return fresh.error();
        m_replaced = true;
        complete(*fresh);
    }
    // Not to be stopped: nobody shows this secret again.
    const std::stop_token never;
    const QString key = storeKey();
    const Done written = co_await m_place.store->write(key, m_endpoint->secret, never);
    if (!written)
        co_return written.error();
    co_return Next::Verify;
}

ResultTask<Secret> ScimSecret::replace(std::stop_token stop)
{
    const QString owner = m_endpoint->owner;
    if (!cannotRefresh()) {
        const Result<Secret> fresh =
            co_await identity_providers::refreshScimSecret(m_place.client, m_place.team->account, owner, stop);
        if (fresh || !isNotOffered(fresh.error()))
            co_return fresh;
        const Done noted = m_place.journal->remember(id(), refreshFact, owner);
        if (!noted)
            co_return noted.error();
        if (m_inUse) {
            Error error{.kind = Error::Kind::NotAvailable};
            error.message = Words::tr("Cloudflare does not make a new SCIM secret by its API here.");
            error.cause = Words::tr(
                "The other way is to switch SCIM off and on again; Cloudflare may then forget who was provisioned.");
            error.action = Words::tr("Run again and agree to that, or press “Regenerate Secret” in the dashboard.");
            error.link = links::identityProviders(m_place.client.api());
            error.detail = fresh.error().detail;
            co_return error;
        }
    }
    const Result<Secret> other = co_await switchOffAndOn(stop);
    co_return other;
}

/// Cloudflare tells a secret whenever SCIM becomes enabled.
ResultTask<Secret> ScimSecret::switchOffAndOn(std::stop_token stop)
{
    const QString account = m_place.team->account;
    const QString owner = m_endpoint->owner;
    const Result<IdentityProvider> now = co_await identity_providers::read(m_place.client, account, owner, stop);
    if (!now)
        co_return now.error();
    QJsonObject body = sentBack(*now, m_place.setup);
    QJsonObject scim = body.value("scim_config"_L1).toObject();
    scim.insert(u"enabled"_s, false);
    body.insert(u"scim_config"_s, scim);
    const Result<IdentityProvider> off =
        co_await identity_providers::replace(m_place.client, account, owner, body, stop);
    if (!off)
        co_return off.error();
    scim.insert(u"enabled"_s, true);
    body.insert(u"scim_config"_s, scim);
    const Result<IdentityProvider> on =
        co_await identity_providers::replace(m_place.client, account, owner, body, stop);
    if (!on)
        co_return on.error();
    const Done forgotten = OktaApiToken::forget(*m_place.journal);
    if (!forgotten)
        co_return forgotten.error();
    if (!on->scimSecret.isEmpty())
        co_return on->scimSecret;
    Error error{.kind = Error::Kind::NotAvailable};
    error.message = Words::tr("Cloudflare told no new SCIM secret.");
    error.action =
        Words::tr("Press “Regenerate Secret” at the login method in the dashboard and paste that secret in Okta.");
    error.link = links::identityProviders(m_place.client.api());
    co_return error;
}

void ScimSecret::complete(const Secret &secret)
{
    scim::Endpoint endpoint = *m_endpoint;
    endpoint.secret = secret;
    m_endpoint.set(endpoint);
}

bool ScimSecret::isOurs() const
{
    return m_place.journal->find(made::identityProvider, m_endpoint->owner).has_value();
}

bool ScimSecret::cannotRefresh() const
{
    return m_place.journal->recall(id(), refreshFact).toString() == m_endpoint->owner;
}

QString ScimSecret::storeKey() const
{
    return secret_key::scimSecret(m_place.team->name, m_endpoint->owner);
}

Finding ScimSecret::kept() const
{
    Finding finding;
    finding.change = Change::Leave;
    finding.summary = m_place.store->description();
    finding.fields << FieldDiff{secretField, u"•••"_s, u"•••"_s, Comparison::Same};
    if (!m_place.store->isPersistent()) {
        finding.warnings << Words::tr(
            "The SCIM secret is kept only until Bridgewright ends. Finish the connection in Okta before that, "
            "or a new secret has to be made.");
    }
    return finding;
}

Finding ScimSecret::toBeWritten() const
{
    Finding finding;
    finding.change = Change::Create;
    finding.summary = Words::tr("Keep the SCIM secret, which Cloudflare shows only once");
    finding.fields << FieldDiff{secretField, u"•••"_s, {}, Comparison::Different};
    return finding;
}

Finding ScimSecret::elsewhere() const
{
    Finding finding;
    finding.change = Change::Leave;
    finding.summary =
        m_refused
            ? Words::tr("The SCIM secret kept here is not valid any more; Okta is connected, maybe with a newer one")
            : Words::tr("The SCIM secret is not known on this computer; Okta has it and uses it");
    finding.fields << (m_refused ? refusedSecret(secretField, Comparison::CannotBeRead)
                                 : FieldDiff{secretField, u"•••"_s, {}, Comparison::CannotBeRead});
    finding.notes << Words::tr(
        "It is left as it is: a new one would stop provisioning until it is pasted in Okta. To get a new "
        "one all the same, switch off the API integration of the SCIM app in Okta and run again.");
    return finding;
}

Finding ScimSecret::toBeReplaced() const
{
    Finding finding;
    finding.change = Change::Change;
    finding.summary = m_refused ? Words::tr("Make a new SCIM secret: Cloudflare refuses the one that is kept here")
                                : Words::tr("Make a new SCIM secret");
    finding.fields << (m_refused ? refusedSecret(secretField, Comparison::Different)
                                 : FieldDiff{secretField, u"•••"_s, {}, Comparison::Different});
    finding.requests = cannotRefresh() ? 3 : 1;
    finding.warnings << Words::tr(
        "The old secret stops working at once: Okta gets “401 Unauthorized” until the new one is pasted there.");
    finding.foreign = !isOurs() || (m_inUse && cannotRefresh());
    if (m_others)
        finding.warnings << Words::tr(
            "People or groups were provisioned to this login method already. If an app in Okta does that, put its name "
            "into appLabel to go on with it: it is refused from then on otherwise.");
    if (cannotRefresh())
        finding.warnings << Words::tr(
            "SCIM is switched off and on again for that; Cloudflare may then forget who was provisioned.");
    return finding;
}

} // namespace bw::cloudflare
