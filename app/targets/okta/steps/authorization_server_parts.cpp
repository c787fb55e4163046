// What hangs on the authorization server: whether it is there, is ours, and lets people in.
#include "app/targets/okta/steps/authorization_server.h"

#include "app/byhand/card_library.h"
#include "app/journal/announcement.h"
#include "app/targets/okta/undo.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
/// It is in each ID token, with the scopes that Cloudflare asks for. Source: Okta API reference, OAuth2Claim.
bool reachesCloudflare(const QJsonObject &claim)
{
    static const QStringList asked{u"openid"_s, u"email"_s, u"profile"_s, u"groups"_s};
    const QJsonArray scopes = claim.value("conditions"_L1).toObject().value("scopes"_L1).toArray();
    const bool isAsked = scopes.isEmpty() || std::any_of(scopes.begin(), scopes.end(), [](const QJsonValue &scope) {
                             return asked.contains(scope.toString());
                         });
    return isAsked && claim.value("alwaysIncludeInToken"_L1).toBool(true);
}

QJsonObject switchedOn(QJsonObject part)
{
    part.insert("status"_L1, u"ACTIVE"_s);
    return part;
}
} // namespace

std::optional<Card> AuthorizationServer::card() const
{
    if (!m_client.isSet())
        return std::nullopt;
    const byhand::Fillings fillings{{u"admin"_s, m_place.directory->adminUrl().toString()},
                                    {u"label"_s, m_server ? m_server->name : m_signIn.authorizationServer}};
    Result<Card> card = byhand::card(u"okta-authorization-server"_s, fillings);
    if (!card)
        return std::nullopt;
    card->id = id();
    card->values << CardValue{u"Audience URL"_s, m_client->redirectUri, {}}
                 << CardValue{u"Client ID of the sign-in app"_s, m_client->id, {}};
    for (const QJsonObject &claim : authorization_servers::claimsFor(m_signIn)) {
        const bool isOfGroups = claim.value("valueType"_L1) == "GROUPS"_L1;
        const QString how = isOfGroups ? u"%1: Groups, Matches regex %2"_s : u"%1: Expression %2"_s;
        card->values << CardValue{
            u"Claim"_s, how.arg(claim.value("name"_L1).toString(), claim.value("value"_L1).toString()), {}};
    }
    return *card;
}

DoneTask AuthorizationServer::lookAtParts(std::stop_token stop)
{
    const QString serverId = m_server->id;
    const QString scopeParts = u"scopes"_s;
    const QString claimParts = u"claims"_s;
    const QString policyParts = u"policies"_s;
    auto askScopes = authorization_servers::parts(m_place.client, serverId, scopeParts, stop);
    auto askClaims = authorization_servers::parts(m_place.client, serverId, claimParts, stop);
    auto askPolicies = authorization_servers::parts(m_place.client, serverId, policyParts, stop);
    const Result<QList<QJsonObject>> scopes = co_await askScopes;
    const Result<QList<QJsonObject>> claims = co_await askClaims;
    const Result<QList<QJsonObject>> policies = co_await askPolicies;
    if (!scopes)
        co_return scopes.error();
    if (!claims)
        co_return claims.error();
    if (!policies)
        co_return policies.error();
    m_notes.clear();
    const QList<Part> wanted = std::exchange(m_missing, {});
    for (const Part &part : wanted) {
        const QList<QJsonObject> &there = part.collection == scopeParts ? *scopes : *claims;
        const auto fits = [&part](const QJsonObject &each) { return authorization_servers::isPart(each, part.body); };
        const auto found = std::find_if(there.cbegin(), there.cend(), fits);
        if (found == there.cend())
            m_missing << part;
        const Done claimed = found == there.cend() ? noteOther(part, there) : claimPart(part, *found);
        if (!claimed)
            co_return claimed.error();
    }
    if (!m_client.isSet())
        co_return done();
    const Result<bool> usable = co_await mayBeUsed(*policies, stop);
    if (!usable)
        co_return usable.error();
    m_policyMissing = !*usable;
    co_return done();
}

/// Without a policy for the client that has a rule for this grant, every sign-in ends with access_denied.
ResultTask<bool> AuthorizationServer::mayBeUsed(QList<QJsonObject> policies, std::stop_token stop)
{
    const QString serverId = m_server->id;
    for (const QJsonObject &policy : policies) {
        const QJsonObject clients = policy.value("conditions"_L1).toObject().value("clients"_L1).toObject();
        const QJsonArray included = clients.value("include"_L1).toArray();
        const bool applies = included.contains(m_client->id) || included.contains(u"ALL_CLIENTS"_s);
        const bool isExcluded = clients.value("exclude"_L1).toArray().contains(m_client->id);
        const Result<QString> policyId = idOf(policy);
        if (!applies || isExcluded || !authorization_servers::isActive(policy) || !policyId)
            continue;
        const QString collection = u"policies/%1/rules"_s.arg(*policyId);
        const auto rules = co_await authorization_servers::parts(m_place.client, serverId, collection, stop);
        if (!rules)
            co_return rules.error();
        const bool isOurs = policy.value("name"_L1) == policyName();
        const Done claimed = isOurs ? claimPart(policyPart(), policy) : done();
        if (!claimed)
            co_return claimed.error();
        if (isOurs && rules->isEmpty())
            m_barePolicy = *policyId; // a run ended before its rule was there
        if (std::any_of(rules->cbegin(), rules->cend(), authorization_servers::letsPeopleIn))
            co_return true;
    }
    co_return false;
}

/// Okta takes no second claim of a name. Ours is made anew; somebody else's is for them to change.
Done AuthorizationServer::noteOther(const Part &part, const QList<QJsonObject> &there)
{
    const QString name = part.body.value("name"_L1).toString();
    const auto other = std::find_if(there.cbegin(), there.cend(), [&](const QJsonObject &each) {
        return each.value("name"_L1) == name && each.value("claimType"_L1) == part.body.value("claimType"_L1);
    });
    if (other == there.cend() || part.collection != "claims"_L1)
        return done();
    const Result<QString> otherId = idOf(*other);
    if (!otherId)
        return otherId.error();
    if (m_place.journal->find(made::authorizationServerPart, m_server->id + u'/' + *otherId)) {
        m_others.insert(name, *otherId);
        return done();
    }
    const bool isGroups = part.body.value("valueType"_L1) == "GROUPS"_L1;
    const bool isOn = authorization_servers::isActive(*other);
    if (isOn && !isGroups && reachesCloudflare(*other)) { // where it comes from is the org's own choice
        m_missing.removeIf([&part](const Part &one) {
            return one.collection == part.collection && one.body.value("name"_L1) == part.body.value("name"_L1);
        });
        //: %1 is the name of a claim, %2 what it says in Okta
        m_notes << Words::tr("The authorization server sends the claim “%1” already, as %2.")
                       .arg(name, other->value("value"_L1).toString().left(200));
        return done();
    }
    Error error{.kind = Error::Kind::Conflict};
    if (!isOn && authorization_servers::isPart(switchedOn(*other), part.body)) {
        //: %1 is the name of a claim
        error.message = Words::tr("The authorization server has the claim “%1”, but it is switched off.").arg(name);
        error.action = Words::tr("Activate it in Okta under Security > API, or name another authorization server.");
        error.link = m_place.directory->adminUrl();
        error.link.setPath(u"/admin/oauth2/as"_s);
        return error;
    }
    //: %1 is the name of a claim
    error.message = Words::tr("The authorization server has a claim “%1” with another value already.").arg(name);
    //: %1 is what the claim says in Okta
    error.cause = Words::tr("It says: %1").arg(other->value("value"_L1).toString().left(200));
    //: %1 is what the claim should say
    error.action = Words::tr("Set it to %1 in Okta under Security > API, or name another authorization server.")
                       .arg(part.body.value("value"_L1).toString());
    error.link = m_place.directory->adminUrl();
    error.link.setPath(u"/admin/oauth2/as"_s);
    return error;
}

DoneTask AuthorizationServer::removeOther(QString name, std::stop_token stop)
{
    const QString partId = m_others.take(name);
    if (partId.isEmpty())
        co_return done();
    const QString serverId = m_server->id;
    const QString collection = u"claims"_s;
    const Done removed = co_await authorization_servers::removePart(m_place.client, serverId, collection, partId, stop);
    if (!removed)
        co_return removed.error();
    const QString object = serverId + u'/' + partId;
    const Done settled = settleRemoved(*m_place.journal, made::authorizationServerPart, object);
    co_return settled ? m_place.journal->removed(made::authorizationServerPart, object) : settled;
}

} // namespace bw::okta
