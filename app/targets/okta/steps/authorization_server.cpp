#include "app/targets/okta/steps/authorization_server.h"

#include "app/journal/announcement.h"
#include "app/setup/addresses.h"
#include "app/targets/okta/oidc_kind.h"
#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/undo.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
/// What the org lacks, said for this step.
Error explained(Error error)
{
    if (error.kind != Error::Kind::NotAvailable)
        return error;
    error.message = Words::tr("This Okta org has no custom authorization servers.");
    error.cause = Words::tr("They belong to Okta's API Access Management, which is bought separately.");
    error.action = Words::tr("Leave the authorization server and the further claims empty, choose SAML, which sends "
                             "attributes without it, or ask Okta for it.");
    return error;
}
} // namespace

AuthorizationServer::AuthorizationServer(Workplace place, Output<oidc::Client> client, QStringList needs)
    : Step(u"okta.authorization-server"_s, Words::tr("Authorization server for further claims"), u"okta"_s, needs),
      m_place(std::move(place)),
      m_client(std::move(client))
{
    m_place.client = m_place.client.forStep(id());
    m_signIn = m_place.setup.signIn.value_or(SignInSetup{});
}

ResultTask<Finding> AuthorizationServer::check(std::stop_token stop)
{
    m_missing = wantedParts();
    m_others.clear();
    m_policyMissing = true;
    m_barePolicy.clear();
    const Result<std::optional<authorization_servers::Server>> found = co_await find(stop);
    if (!found)
        co_return explained(found.error());
    m_server = *found;
    const Done claimed = m_server ? claim(*m_place.journal, ours(*m_server)) : done();
    if (!claimed)
        co_return claimed.error();
    if (m_server && m_server->status == "INACTIVE"_L1)
        co_return isOff();
    if (m_server) {
        const Done looked = co_await lookAtParts(stop);
        if (!looked)
            co_return explained(looked.error());
        handOn();
    }
    co_return judge();
}

ResultTask<std::optional<authorization_servers::Server>> AuthorizationServer::find(std::stop_token stop)
{
    const QString wanted = m_signIn.authorizationServer;
    if (!authorization_servers::isServerId(wanted))
        co_return co_await authorization_servers::named(m_place.client, wanted, stop);
    const auto server = co_await authorization_servers::read(m_place.client, wanted, stop);
    if (server)
        co_return std::optional<authorization_servers::Server>(*server);
    Error error = server.error();
    if (error.kind == Error::Kind::NotFound) {
        //: %1 is an id such as aus1a2b3c
        error.message = Words::tr("Okta has no authorization server “%1”.").arg(wanted);
        error.action = Words::tr("Copy its id from Okta under Security > API > Authorization Servers.");
        error.field = u"signIn.authorizationServer"_s;
    }
    co_return error;
}

QList<AuthorizationServer::Part> AuthorizationServer::wantedParts() const
{
    QList<Part> parts;
    parts << Part{u"scopes"_s, Words::tr("Scope “groups”"), authorization_servers::groupsScope()};
    for (const QJsonObject &claim : authorization_servers::claimsFor(m_signIn)) {
        const QString name = claim.value("name"_L1).toString();
        //: %1 is the claim's name
        parts << Part{u"claims"_s, Words::tr("Claim “%1”").arg(name), claim};
    }
    return parts;
}

/// Whoever asks a server that is switched off is refused.
Error AuthorizationServer::isOff() const
{
    Error error{.kind = Error::Kind::Conflict};
    //: %1 is the server's name or id
    error.message =
        Words::tr("The authorization server “%1” is switched off in Okta.").arg(m_signIn.authorizationServer);
    error.action = Words::tr("Activate it in Okta under Security > API, or name another authorization server.");
    error.link = m_place.directory->adminUrl();
    error.link.setPath(u"/admin/oauth2/as"_s);
    return error;
}

Finding AuthorizationServer::judge() const
{
    Finding finding;
    finding.notes = m_notes;
    //: %1 is the server's name or id
    finding.summary = Words::tr("Authorization server “%1”").arg(m_signIn.authorizationServer);
    for (const Part &part : wantedParts()) {
        const auto isIt = [&part](const Part &missing) { return missing.body == part.body; };
        const bool missing = std::any_of(m_missing.cbegin(), m_missing.cend(), isIt);
        finding.fields << fieldOf(part.title, Words::tr("there"), missing ? QString() : Words::tr("there"));
    }
    finding.fields << fieldOf(Words::tr("Access policy for the sign-in app"), Words::tr("there"),
                              m_policyMissing ? QString() : Words::tr("there"));
    finding.change = changeFor(finding.fields);
    const bool isOurs = m_server && m_place.journal->find(made::authorizationServer, m_server->id);
    if (m_server && !isOurs && finding.change != Change::Leave)
        finding.warnings << Words::tr(
            "Other apps may use this authorization server too. What is added is sent only to those "
            "that ask for the scope “groups”.");
    const QString issuer = m_place.directory->issuerMode();
    if (m_server && !oidc_kind::namesIssuer(m_server->issuerMode, issuer)) {
        finding.fields << fieldOf(issuerField, issuer, m_server->issuerMode);
        //: %1 is an address
        finding.warnings << Words::tr(
                                "The tokens of this authorization server name another issuer than %1, of which "
                                "Cloudflare is told: it may refuse them. Change the Issuer of the server in Okta.")
                                .arg(m_place.client.base().toString());
    }
    if (!m_server)
        finding.change = Change::Create;
    finding.requests = int(m_missing.size()) + (m_policyMissing ? 2 : 0) + (m_server ? 4 : 5);
    return finding;
}

ResultTask<Next> AuthorizationServer::apply(Finding, std::stop_token stop)
{
    const Done added = co_await addMissing(stop);
    if (!added && added.error().kind == Error::Kind::NotAllowed) // somebody else may add it
        co_return Next::ByHand;
    if (!added)
        co_return explained(added.error());
    handOn();
    co_return Next::Verify;
}

DoneTask AuthorizationServer::addMissing(std::stop_token stop)
{
    if (!m_server) {
        const Done made = co_await makeServer(stop);
        if (!made)
            co_return made.error();
    }
    const QList<Part> missing = m_missing;
    for (const Part &part : missing) { // a claim may name the scope, so in this order
        const QString name = part.body.value("name"_L1).toString();
        const QString other = part.collection == "claims"_L1 ? name : QString();
        const Done removed = co_await removeOther(other, stop);
        if (!removed)
            co_return removed.error();
        const Result<QString> added = co_await addPart(part, stop);
        if (!added)
            co_return added.error();
    }
    if (m_policyMissing) {
        const Done added = co_await addPolicy(stop);
        if (!added)
            co_return added.error();
    }
    co_return done();
}

DoneTask AuthorizationServer::makeServer(std::stop_token stop)
{
    const QString name = m_signIn.authorizationServer;
    const QString audience = m_client.isSet() ? m_client->redirectUri : QString();
    const Done noted = announce(*m_place.journal, id(), name);
    if (!noted)
        co_return noted.error();
    const QString issuerMode = m_place.directory->issuerMode();
    const auto made = co_await authorization_servers::create(m_place.client, name, audience, issuerMode, stop);
    if (!made)
        co_return failed(*m_place.journal, id(), name, made.error());
    m_server = *made;
    co_return writeDown(*m_place.journal, ours(*made));
}

MadeObject AuthorizationServer::ours(const authorization_servers::Server &server) const
{
    const QString name = m_signIn.authorizationServer;
    return madeAs(id(), name, made::authorizationServer, server.id, QJsonObject{{u"name"_s, name}});
}

QString AuthorizationServer::policyName() const
{
    return u"Cloudflare %1"_s.arg(m_client->id);
}

/// Gives the new part's id.
ResultTask<QString> AuthorizationServer::addPart(Part part, std::stop_token stop)
{
    const QString serverId = m_server->id;
    const QString name = announcedName(part);
    const Done noted = announce(*m_place.journal, id(), name);
    if (!noted)
        co_return noted.error();
    const Result<QString> added =
        co_await authorization_servers::addPart(m_place.client, serverId, part.collection, part.body, stop);
    if (!added)
        co_return failed(*m_place.journal, id(), name, added.error());
    const Done written = writeDown(*m_place.journal, ours(part, *added));
    if (!written)
        co_return written.error();
    co_return *added;
}

/// A part that is there although we never learnt it is ours.
Done AuthorizationServer::claimPart(const Part &part, const QJsonObject &there)
{
    const Result<QString> partId = idOf(there);
    return partId ? claim(*m_place.journal, ours(part, *partId)) : done();
}

MadeObject AuthorizationServer::ours(const Part &part, const QString &partId) const
{
    const QJsonObject data{{u"server"_s, m_server->id},
                           {u"collection"_s, part.collection},
                           {u"part"_s, partId},
                           {u"name"_s, part.body.value("name"_L1)}};
    return madeAs(id(), announcedName(part), made::authorizationServerPart, m_server->id + u'/' + partId, data);
}

QString AuthorizationServer::announcedName(const Part &part) const
{
    return u"%1/%2/%3"_s.arg(m_server->id, part.collection, part.body.value("name"_L1).toString());
}

AuthorizationServer::Part AuthorizationServer::policyPart() const
{
    return {u"policies"_s, QString(), authorization_servers::policyFor(m_client->id, policyName())};
}

DoneTask AuthorizationServer::addPolicy(std::stop_token stop)
{
    const QString serverId = m_server->id;
    if (m_barePolicy.isEmpty()) {
        const Part policy = policyPart();
        const Result<QString> added = co_await addPart(policy, stop);
        if (!added)
            co_return added.error();
        m_barePolicy = *added;
    }
    const QString collection = u"policies/%1/rules"_s.arg(m_barePolicy); // it goes with its policy
    const QJsonObject rule = authorization_servers::signInRule();
    const Result<QString> ruled =
        co_await authorization_servers::addPart(m_place.client, serverId, collection, rule, stop);
    if (!ruled)
        co_return ruled.error();
    co_return done();
}

void AuthorizationServer::handOn()
{
    if (!m_client.isSet())
        return;
    oidc::Client client = *m_client;
    client.authorizationServer = m_server->id;
    m_client.set(client);
}

} // namespace bw::okta
