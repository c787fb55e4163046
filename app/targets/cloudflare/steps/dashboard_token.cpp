#include "app/targets/cloudflare/steps/dashboard_token.h"

#include "app/journal/announcement.h"
#include "app/scim/probe.h"
#include "app/targets/cloudflare/dashboard_facts.h"
#include "app/targets/cloudflare/kept_secret.h"
#include "app/targets/cloudflare/links.h"
#include "app/targets/cloudflare/undo.h"
#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
QString isElsewhere()
{
    return Words::tr("The token is not known on this computer; Okta has it and uses it");
}

Error missing(const QUrl &api)
{
    Error error{.kind = Error::Kind::BadCredential};
    error.field = u"dashboardScim.token"_s;
    error.message = Words::tr("The token for provisioning dashboard members is missing.");
    error.action = Words::tr(
        "Make an account-owned token with the permission “SCIM Provisioning: Edit” and paste it, or let it be made.");
    error.link = links::newToken(api, {Permission::ScimProvisioning}, u"Okta SCIM Provisioning"_s);
    return error;
}
} // namespace

DashboardToken::DashboardToken(Workplace place, Secret pasted, Output<scim::Endpoint> endpoint, QStringList needs,
                               IsConnected isConnected)
    : Step(u"cloudflare.dashboard-token"_s, Words::tr("Token for provisioning dashboard members"), u"cloudflare"_s,
           needs),
      m_place(std::move(place)),
      m_pasted(std::move(pasted)),
      m_endpoint(endpoint),
      m_isConnected(std::move(isConnected))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> DashboardToken::check(std::stop_token stop)
{
    if (!m_place.team.isSet())
        co_return finding(Change::Create, Words::tr("Account-owned token with the one permission “SCIM Provisioning”"));
    setEndpoint({});
    const QString key = storeKey();
    const Result<Secret> stored = co_await m_place.store->read(key, stop);
    if (!stored && stored.error().kind != Error::Kind::NotFound)
        co_return stored.error();
    if (!isMinted()) {
        const Secret given = m_pasted.isEmpty() && stored ? *stored : m_pasted;
        if (given.isEmpty() && m_isConnected) {
            const Result<bool> inUse = co_await m_isConnected(stop);
            if (!inUse)
                co_return inUse.error();
            if (*inUse)
                co_return finding(Change::Leave, isElsewhere());
        }
        if (given.isEmpty())
            co_return missing(m_place.client.api());
        setEndpoint(given);
        co_return finding(Change::Leave, Words::tr("The token that was pasted"));
    }
    const Result<std::optional<tokens::Token>> made = co_await findMade(stop);
    if (!made)
        co_return made.error();
    m_found = *made;
    const bool isGood = !m_found || m_found->status == "active"_L1;
    const bool knowsIt = stored && (m_found || m_place.journal->madeBy(id()).isEmpty());
    // Active says nothing of the value: somebody may have rolled it.
    bool isOld = false;
    if (isGood && knowsIt && m_value != *stored)
        isOld = co_await isRefused(*stored, stop);
    if (isGood && knowsIt && !isOld) {
        setEndpoint(*stored);
        co_return finding(Change::Leave, m_place.store->description());
    }
    Result<bool> isConnected(false);
    if (m_found && isGood && m_isConnected)
        isConnected = co_await m_isConnected(stop);
    if (!isConnected)
        co_return isConnected.error();
    const QString old =
        Words::tr("The token's value kept here is not valid any more; Okta is connected, maybe with a newer one");
    Finding found = *isConnected
                        ? finding(Change::Leave, isOld ? old : isElsewhere())
                        : finding(m_found ? Change::Change : Change::Create,
                                  Words::tr("Account-owned token with the one permission “SCIM Provisioning”"));
    if (isOld)
        found.fields << refusedSecret(Words::tr("Token"),
                                      *isConnected ? Comparison::CannotBeRead : Comparison::Different);
    co_return found;
}

/// Cloudflare's API answers a wrong token with either status.
Task<bool> DashboardToken::isRefused(Secret stored, std::stop_token stop)
{
    scim::Endpoint endpoint = *m_endpoint;
    endpoint.secret = stored;
    const scim::Answer answer = co_await scim::takes(m_place.client.http(), endpoint, {}, id(), stop);
    co_return answer == scim::Answer::Refused || answer == scim::Answer::Forbidden;
}

ResultTask<std::optional<tokens::Token>> DashboardToken::findMade(std::stop_token stop)
{
    const QList<MadeObject> objects = m_place.journal->madeBy(id());
    for (auto object = objects.crbegin(); object != objects.crend(); ++object) {
        const bool isHere =
            object->kind == made::apiToken && object->data.value("account"_L1).toString() == m_place.team->account;
        if (!isHere)
            continue;
        const QString tokenId = object->id;
        const Result<tokens::Token> token = co_await tokens::read(m_place.client, m_place.team->account, tokenId, stop);
        if (token)
            co_return std::optional(*token);
        if (token.error().kind != Error::Kind::NotFound)
            co_return token.error();
    }
    Result<std::optional<tokens::Token>> lost = co_await findLost(stop);
    co_return lost;
}

/// A token whose answer never came: it bears our name, and we know that we were making one.
ResultTask<std::optional<tokens::Token>> DashboardToken::findLost(std::stop_token stop)
{
    const QString account = m_place.team->account;
    if (!announced(*m_place.journal, id(), account))
        co_return std::optional<tokens::Token>();
    const Result<QList<tokens::Token>> all = co_await tokens::list(m_place.client, account, stop);
    if (!all)
        co_return all.error();
    for (const tokens::Token &token : *all) {
        if (token.name != tokens::dashboardTokenName || m_place.journal->find(made::apiToken, token.id))
            continue;
        const Done claimed = claim(*m_place.journal, ours(token), token.issued);
        if (!claimed)
            co_return claimed.error();
        if (m_place.journal->find(made::apiToken, token.id))
            co_return std::optional(token);
    }
    co_return std::optional<tokens::Token>();
}

ResultTask<Next> DashboardToken::apply(Finding, std::stop_token stop)
{
    Result<Secret> value = co_await make(stop);
    if (!value) {
        Error error = value.error();
        if (error.kind == Error::Kind::NotAllowed) {
            error.message = Words::tr("Cloudflare does not let this token make one for provisioning.");
            error.cause = Words::tr(
                "To make tokens, a token needs “Account API Tokens: Edit”, must hold “SCIM Provisioning” itself, and "
                "belong to a Super Administrator or somebody with the role API Token Provisioning.");
            error.action = Words::tr("Make the token for Okta in the dashboard and paste it.");
            error.link =
                links::newToken(m_place.client.api(), {Permission::ScimProvisioning}, u"Okta SCIM Provisioning"_s);
        }
        static const QRegularExpression tooMany(u"maximum|limit|quota|too many"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        const bool isFull = tooMany.match(error.message + error.cause + error.detail).hasMatch();
        if (error.kind == Error::Kind::Rejected && isFull) // Cloudflare Docs, "Cloudflare API limits"
            error.action =
                Words::tr("An account may have 500 API tokens: delete some that nobody needs, or paste a token "
                          "that is there already.");
        co_return error;
    }
    setEndpoint(*value);
    m_value = *value;
    // Not to be stopped: nobody shows this value again.
    const std::stop_token never;
    const QString key = storeKey();
    const Done written = co_await m_place.store->write(key, *value, never);
    if (!written)
        co_return written.error();
    co_return Next::Verify;
}

ResultTask<Secret> DashboardToken::make(std::stop_token stop)
{
    const QString account = m_place.team->account;
    if (m_found && m_found->status == "active"_L1) {
        const QString tokenId = m_found->id;
        const Result<Secret> rolled = co_await tokens::roll(m_place.client, account, tokenId, stop);
        co_return rolled;
    }
    const Result<QString> permission = co_await tokens::scimProvisioningId(m_place.client, account, stop);
    if (!permission)
        co_return permission.error();
    const Done noted = announce(*m_place.journal, id(), account);
    if (!noted)
        co_return noted.error();
    const Result<tokens::NewToken> made =
        co_await tokens::create(m_place.client, account, tokens::dashboardTokenName, *permission, stop);
    if (!made)
        co_return failed(*m_place.journal, id(), account, made.error());
    const Done written = writeDown(*m_place.journal, ours(made->token));
    if (!written)
        co_return written.error();
    co_return made->value;
}

MadeObject DashboardToken::ours(const tokens::Token &token) const
{
    const QString account = m_place.team->account;
    const QJsonObject data{{u"account"_s, account}, {u"name"_s, token.name}};
    return madeAs(id(), account, made::apiToken, token.id, data);
}

void DashboardToken::setEndpoint(const Secret &secret)
{
    scim::Endpoint endpoint;
    endpoint.base = dashboard::scimAddress(m_place.client.api(), m_place.team->account);
    endpoint.secret = secret;
    endpoint.owner = m_place.team->account;
    m_endpoint.set(endpoint);
}

QString DashboardToken::storeKey() const
{
    return secret_key::dashboardScimToken(m_place.team->account);
}

Finding DashboardToken::finding(Change change, const QString &summary) const
{
    Finding finding;
    finding.change = change;
    finding.summary = summary;
    const auto comparison = change == Change::Leave ? Comparison::Same : Comparison::Different;
    finding.fields << FieldDiff{u"SCIM Provisioning"_s, Words::tr("allowed"),
                                change == Change::Leave ? Words::tr("allowed") : QString(), comparison};
    finding.requests = change == Change::Create ? 3 : change == Change::Change ? 1 : 0;
    if (change == Change::Change)
        finding.warnings << Words::tr(
            "The token's value was lost, so it gets a new one. The old one stops working at once.");
    if (isMinted())
        finding.notes << Words::tr("The token does not expire: Okta would fail without a word on the day it does.");
    return finding;
}

} // namespace bw::cloudflare
