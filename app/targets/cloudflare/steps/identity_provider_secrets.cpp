// What a login method's secrets are handed on to, and kept in: Cloudflare shows none of them again.
#include "app/targets/cloudflare/steps/identity_provider.h"

#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
constexpr auto handedFact = "handed"_L1; ///< which client secret was given to which login method
constexpr auto askedFact = "asked"_L1;   ///< which one the person is to paste there, and how it was saved before
} // namespace

/// Before anything else, and not to be stopped: Cloudflare does not show the secret again. If the store fails, the
/// secret stays in the output, and the step cloudflare.scim-secret tries again and says so.
Task<> IdentityProviderStep::keepSecret(IdentityProvider provider)
{
    const std::stop_token never;
    if (provider.scimSecret.isEmpty())
        co_return;
    const QString key = secret_key::scimSecret(m_place.team->name, provider.id);
    const Done written = co_await m_place.store->write(key, provider.scimSecret, never);
    if (!written)
        setProgress(written.error().message);
}

/// The login method has this client secret: by our own word, as Cloudflare does not show it.
Done IdentityProviderStep::noteSecret(const ProviderWish &wish, const IdentityProvider &provider)
{
    if (wish.clientSecret.isEmpty())
        return done();
    const QJsonObject handed{{u"provider"_s, provider.id}, {u"mark"_s, fingerprint(provider.id, wish.clientSecret)}};
    return m_place.journal->remember(id(), handedFact, handed);
}

ResultTask<Finding> IdentityProviderStep::observe(std::stop_token stop)
{
    const Result<Finding> seen = co_await look(stop);
    if (!seen || seen->isRight() || !m_found)
        co_return seen;
    const ProviderWish wish = m_wish();
    const Done noted = noteSavedSecret(wish, seen->fields);
    if (!noted)
        co_return noted.error();
    co_return judge(wish);
}

/// Nobody shows the client secret: it counts as pasted when all else is right and the login method was saved since it
/// was asked for.
Done IdentityProviderStep::noteSavedSecret(const ProviderWish &wish, const QList<FieldDiff> &fields)
{
    if (!hasOlderSecret(wish))
        return done();
    const QString mark = fingerprint(m_found->id, wish.clientSecret);
    const QJsonObject asked = m_place.journal->recall(id(), askedFact).toObject();
    if (asked.value("mark"_L1).toString() != mark) {
        const QJsonObject asking{{u"mark"_s, mark}, {u"version"_s, m_found->version}};
        return m_place.journal->remember(id(), askedFact, asking);
    }
    const bool isElseRight = std::ranges::none_of(fields, [](const FieldDiff &field) {
        return field.field != "client_secret"_L1 && field.comparison == Comparison::Different;
    });
    const bool isSaved = asked.value("version"_L1).toString() != m_found->version;
    return isSaved && isElseRight ? noteSecret(wish, *m_found) : done();
}

/// Okta has another client secret than the one that we gave.
bool IdentityProviderStep::hasOlderSecret(const ProviderWish &wish) const
{
    if (!m_found || wish.clientSecret.isEmpty())
        return false;
    const QJsonObject handed = m_place.journal->recall(id(), handedFact).toObject();
    if (handed.value("provider"_L1).toString() != m_found->id)
        return wish.isSecretReplaced;
    return handed.value("mark"_L1).toString() != fingerprint(m_found->id, wish.clientSecret);
}

void IdentityProviderStep::setOutputs(const ProviderWish &wish, const IdentityProvider &provider)
{
    IdentityProviderFacts facts;
    facts.id = provider.id;
    facts.name = provider.name;
    facts.type = provider.type;
    facts.isReadOnly = provider.isReadOnly;
    facts.config = provider.config();
    facts.clientSecret = wish.clientSecret;
    m_facts.set(facts);
    if (!provider.hasScim())
        return;
    scim::Endpoint endpoint;
    endpoint.base = provider.scimBaseUrl();
    endpoint.owner = provider.id;
    endpoint.secret = provider.scimSecret;
    // A later look does not see the secret any more; what is known stays known.
    if (endpoint.secret.isEmpty() && m_endpoint.isSet() && m_endpoint->owner == provider.id)
        endpoint.secret = m_endpoint->secret;
    m_endpoint.set(endpoint);
}

} // namespace bw::cloudflare
