#include "app/targets/cloudflare/steps/identity_provider.h"

#include "app/journal/announcement.h"
#include "app/targets/cloudflare/provider_card.h"
#include "app/targets/cloudflare/steps/okta_api_token.h"
#include "app/targets/cloudflare/undo.h"
#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
/// Tells the wish from every other one, without secrets.
QString identityOf(const ProviderWish &wish)
{
    QStringList parts{wish.type};
    for (const QString &key : wish.identity)
        parts << wish.config.value(key).toString();
    return parts.join(u'|');
}

Error changedMeanwhile()
{
    Error error{.kind = Error::Kind::Conflict};
    error.message = Words::tr("Somebody changed this login method a moment ago.");
    error.action = Words::tr("Look at the plan again, then run again.");
    return error;
}

/// Made without it, nobody could sign in.
Error secretUnknown()
{
    Error error{.kind = Error::Kind::NotFound};
    error.message = Words::tr("The client secret of the Okta app is not known, and Okta does not tell it.");
    error.action =
        Words::tr("Make another one in Okta (tab General of the app, Client Credentials; Sign On for the app "
                  "of the catalogue), and give Bridgewright an Okta token that may read it.");
    return error;
}
} // namespace

IdentityProviderStep::IdentityProviderStep(Workplace place, Output<oidc::Client> client,
                                           Output<scim::Endpoint> endpoint, Output<IdentityProviderFacts> facts,
                                           QStringList needs)
    : IdentityProviderStep(
          place, [setup = place.setup, client] { return oktaWish(setup, client.isSet() ? &*client : nullptr); },
          endpoint, facts, needs)
{
}

IdentityProviderStep::IdentityProviderStep(Workplace place, Output<saml::Metadata> metadata,
                                           Output<scim::Endpoint> endpoint, Output<IdentityProviderFacts> facts,
                                           QStringList needs)
    : IdentityProviderStep(
          place, [setup = place.setup, metadata] { return samlWish(setup, metadata.isSet() ? &*metadata : nullptr); },
          endpoint, facts, needs)
{
}

IdentityProviderStep::IdentityProviderStep(Workplace place, WishMaker wish, Output<scim::Endpoint> endpoint,
                                           Output<IdentityProviderFacts> facts, QStringList needs)
    : Step(u"cloudflare.identity-provider"_s, Words::tr("Okta is a login method in Cloudflare"), u"cloudflare"_s,
           needs),
      m_place(std::move(place)),
      m_wish(std::move(wish)),
      m_endpoint(endpoint),
      m_facts(facts)
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> IdentityProviderStep::check(std::stop_token stop)
{
    m_found.reset();
    if (!m_place.team.isSet()) {
        const ProviderWish wish = m_wish();
        co_return judge(wish);
    }
    const Result<Finding> found = co_await look(stop);
    co_return found;
}

ResultTask<Finding> IdentityProviderStep::readBack(std::stop_token stop)
{
    return look(std::move(stop));
}

ResultTask<Finding> IdentityProviderStep::look(std::stop_token stop)
{
    const ProviderWish wish = m_wish();
    const Result<std::optional<IdentityProvider>> found = co_await find(wish, stop);
    if (!found)
        co_return found.error();
    m_found = *found;
    if (!m_found && wish.isWhole && wish.type == "okta"_L1 && wish.clientSecret.isEmpty())
        co_return secretUnknown();
    if (m_found) {
        const Done claimed = wish.isWhole ? claim(*m_place.journal, ours(wish, *m_found)) : done();
        if (!claimed)
            co_return claimed.error();
        setOutputs(wish, *m_found);
    }
    co_return judge(wish);
}

ResultTask<std::optional<IdentityProvider>> IdentityProviderStep::find(ProviderWish wish, std::stop_token stop)
{
    const QStringList known = knownIds();
    for (const QString &providerId : known) {
        const Result<IdentityProvider> provider =
            co_await identity_providers::read(m_place.client, m_place.team->account, providerId, stop);
        if (provider && provider->type == wish.type)
            co_return std::optional(*provider);
        if (!provider && provider.error().kind != Error::Kind::NotFound)
            co_return provider.error();
    }
    const Result<QList<IdentityProvider>> all =
        co_await identity_providers::list(m_place.client, m_place.team->account, stop);
    if (!all)
        co_return all.error();
    std::optional<IdentityProvider> found;
    m_neighbours.clear();
    for (const IdentityProvider &provider : *all) {
        if (!found && identifies(wish, provider))
            found = provider;
        else if (isNeighbour(wish, provider))
            m_neighbours << provider.name;
    }
    co_return found;
}

/// The one of this run, else those that the journal names, newest first.
QStringList IdentityProviderStep::knownIds() const
{
    if (m_found)
        return {m_found->id};
    QStringList ids;
    const QList<MadeObject> objects = m_place.journal->madeBy(id());
    for (auto object = objects.crbegin(); object != objects.crend(); ++object) {
        const bool isHere = object->kind == made::identityProvider &&
                            object->data.value("account"_L1).toString() == m_place.team->account && isUuid(object->id);
        if (isHere)
            ids << object->id;
    }
    return ids;
}

ResultTask<Next> IdentityProviderStep::apply(Finding, std::stop_token stop)
{
    const ProviderWish wish = m_wish();
    if (!wish.isWhole || !m_place.team.isSet())
        co_return Error{.kind = Error::Kind::Unexpected, .message = Words::tr("The Okta app is not known yet.")};
    Result<IdentityProvider> made;
    if (m_found) {
        const Result<IdentityProvider> now = co_await unchanged(stop);
        if (!now)
            co_return now.error();
        if (now->isReadOnly) {
            m_found = *now;
            co_return Next::ByHand;
        }
        const IdentityProvider before = *now;
        made = co_await change(wish, before, stop);
    } else {
        made = co_await create(wish, stop);
    }
    if (!made)
        co_return made.error();
    m_found = *made;
    co_return Next::Verify;
}

ResultTask<IdentityProvider> IdentityProviderStep::create(ProviderWish wish, std::stop_token stop)
{
    // If this run ends before the answer is in the journal, the next one knows by this note that what it finds is ours.
    const QString name = identityOf(wish);
    const Done announced = announce(*m_place.journal, id(), name);
    if (!announced)
        co_return announced.error();
    const QJsonObject body = createBody(wish);
    Result<IdentityProvider> made =
        co_await identity_providers::create(m_place.client, m_place.team->account, body, stop);
    if (!made)
        co_return failed(*m_place.journal, id(), name, made.error());
    setOutputs(wish, *made);
    co_await keepSecret(*made);
    const Done written = writeDown(*m_place.journal, ours(wish, *made));
    const Done noted = written ? noteSecret(wish, *made) : written;
    if (!noted)
        co_return noted.error();
    co_return made;
}

/// What is there now, if nobody has changed it since it was looked at.
ResultTask<IdentityProvider> IdentityProviderStep::unchanged(std::stop_token stop)
{
    const QString objectId = m_found->id;
    const Result<IdentityProvider> now =
        co_await identity_providers::read(m_place.client, m_place.team->account, objectId, stop);
    if (now && now->version != m_found->version)
        co_return changedMeanwhile();
    co_return now;
}

ResultTask<IdentityProvider> IdentityProviderStep::change(ProviderWish wish, IdentityProvider before,
                                                          std::stop_token stop)
{
    const QJsonObject body = replaceBody(wish, before);
    const Result<IdentityProvider> changed =
        co_await identity_providers::replace(m_place.client, m_place.team->account, before.id, body, stop);
    if (!changed)
        co_return changed.error();
    const Done forgotten = OktaApiToken::forget(*m_place.journal);
    const Done noted = forgotten ? noteSecret(wish, *changed) : forgotten;
    if (!noted)
        co_return noted.error();
    setOutputs(wish, *changed);
    co_await keepSecret(*changed);
    co_return changed;
}

Finding IdentityProviderStep::judge(const ProviderWish &wish) const
{
    Finding finding;
    finding.fields = compare(wish, m_found);
    for (FieldDiff &field : finding.fields) {
        if (field.field != "client_secret"_L1 || !hasOlderSecret(wish))
            continue;
        field.found = Words::tr("an earlier one");
        field.comparison = Comparison::Different;
    }
    const bool withScim = wish.scim.has_value();
    const QString type = wish.type == "saml"_L1 ? u"SAML"_s : u"Okta"_s;
    //: %1 is the name of the login method, %2 its type: Okta or SAML
    finding.summary = withScim ? Words::tr("Login method “%1” of type %2, with SCIM").arg(wish.name, type)
                               : Words::tr("Login method “%1” of type %2").arg(wish.name, type);
    finding.change = !m_found ? Change::Create : differs(finding.fields) ? Change::Change : Change::Leave;
    finding.requests = finding.change == Change::Create ? 2 : finding.change == Change::Change ? 3 : 0;
    finding.foreign = finding.change == Change::Change && !isOurs(m_found->id);
    if (finding.change == Change::Change && m_found->isReadOnly)
        handOver(finding);
    finding.notes << Words::tr("Other login methods stay as they are.");
    for (const QString &name : m_neighbours)
        finding.notes << Words::tr("Another login method for this Okta org exists: “%1”. It is left alone.").arg(name);
    for (const FieldDiff &field : finding.fields) {
        if (field.field == "pkce_enabled"_L1 && field.comparison == Comparison::CannotBeRead)
            finding.warnings << Words::tr("Cloudflare does not show whether PKCE is on. If a sign-in ends with “PKCE "
                                          "code challenge is required”, switch PKCE "
                                          "on at the login method in the dashboard.");
    }
    const bool isReplaced = finding.change == Change::Change && finding.means == Means::Automatic;
    if (isReplaced && m_lacksApiToken && OktaApiToken::isGiven(*m_place.journal))
        finding.warnings << Words::tr("Cloudflare may forget the Okta API token of this login method with the change: "
                                      "give it for this run too, or enter it again in the dashboard afterwards.");
    if (isReplaced && wish.type == "okta"_L1)
        finding.notes << Words::tr(
            "Cloudflare does not show the client secret; the one it has is kept, or replaced where it is known.");
    return finding;
}

/// Cloudflare lets nobody change it by API.
void IdentityProviderStep::handOver(Finding &finding) const
{
    finding.means = Means::ByHand;
    finding.foreign = false; // the person changes it
    finding.requests = 0;
    //: %1 is the name of a login method
    finding.warnings << Words::tr("The login method “%1” is marked read-only: Cloudflare does not let the API change "
                                  "it, so this is to be changed by hand in the dashboard.")
                            .arg(m_found->name);
}

std::optional<Card> IdentityProviderStep::card() const
{
    if (!m_found || !m_found->isReadOnly)
        return std::nullopt;
    const ProviderWish wish = m_wish();
    const Finding finding = judge(wish);
    std::optional<Card> card = providerCard(wish, *m_found, finding.fields, m_place.client.api());
    if (card)
        card->id = id();
    return card;
}

bool IdentityProviderStep::isOurs(const QString &providerId) const
{
    return m_place.journal->find(made::identityProvider, providerId).has_value();
}

MadeObject IdentityProviderStep::ours(const ProviderWish &wish, const IdentityProvider &provider) const
{
    const QJsonObject data{
        {u"account"_s, m_place.team->account}, {u"team"_s, m_place.team->name}, {u"name"_s, provider.name}};
    return madeAs(id(), identityOf(wish), made::identityProvider, provider.id, data);
}

} // namespace bw::cloudflare
