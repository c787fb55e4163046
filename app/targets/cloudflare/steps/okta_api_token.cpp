#include "app/targets/cloudflare/steps/okta_api_token.h"

#include "app/byhand/card_library.h"
#include "app/targets/cloudflare/links.h"
#include "app/targets/cloudflare/provider_wish.h"
#include "app/targets/cloudflare/undo.h"
#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
const QString stepId = u"cloudflare.okta-api-token"_s;
constexpr auto givenFact = "given"_L1; ///< which token stands at which login method, and since when
constexpr auto askedFact = "asked"_L1; ///< which token the person is to give it, and how it was saved before
} // namespace

OktaApiToken::OktaApiToken(Workplace place, Secret token, Output<IdentityProviderFacts> provider, QStringList needs)
    : Step(stepId, Words::tr("Cloudflare may read the groups of people in more than 100"), u"cloudflare"_s, needs),
      m_place(std::move(place)),
      m_token(std::move(token)),
      m_provider(provider)
{
    m_place.client = m_place.client.forStep(id());
}

namespace {
/// Earlier versions noted the mark alone.
QString markIn(const QJsonValue &fact)
{
    return fact.isObject() ? fact["mark"_L1].toString() : fact.toString();
}
} // namespace

QString OktaApiToken::mark() const
{
    return fingerprint(m_provider->id, m_token);
}

ResultTask<Finding> OktaApiToken::check(std::stop_token stop)
{
    if (!m_provider.isSet())
        co_return finding(false);
    if (markIn(m_place.journal->recall(id(), givenFact)) == mark())
        co_return finding(true);
    const QJsonObject asked = m_place.journal->recall(id(), askedFact).toObject();
    if (asked.value("mark"_L1).toString() != mark()) {
        Finding open = finding(false);
        open.means = m_provider->isReadOnly ? Means::ByHand : Means::Automatic;
        open.foreign = !m_provider->isReadOnly && !m_place.journal->find(made::identityProvider, m_provider->id);
        m_version.clear();
        co_return open;
    }
    // The API would not take it, and it is the person's turn: nothing is sent again.
    m_version = asked.value("version"_L1).toString();
    Result<Finding> seen = co_await observe(stop);
    if (seen && !seen->isRight()) {
        seen->means = Means::ByHand;
        seen->fields.last().comparison = Comparison::CannotBeRead;
    }
    co_return seen;
}

bool OktaApiToken::isGiven(const Journal &journal)
{
    return !markIn(journal.recall(stepId, givenFact)).isEmpty();
}

OktaApiToken::Standing OktaApiToken::standing(const Journal &journal)
{
    const QJsonValue given = journal.recall(stepId, givenFact);
    const QString asked = markIn(journal.recall(stepId, askedFact));
    Standing standing;
    standing.isGiven = !markIn(given).isEmpty();
    standing.isAsked = !asked.isEmpty() && asked != markIn(given);
    standing.given = QDateTime::fromString(given["since"_L1].toString(), Qt::ISODateWithMs);
    return standing;
}

Done OktaApiToken::forget(Journal &journal)
{
    const QString step = stepId;
    for (const QLatin1String fact : {givenFact, askedFact}) {
        const bool isKnown = !journal.recall(step, fact).isUndefined() && !journal.recall(step, fact).isNull();
        const Done forgotten = isKnown ? journal.remember(step, fact, QJsonValue()) : done();
        if (!forgotten)
            return forgotten;
    }
    return done();
}

ResultTask<IdentityProvider> OktaApiToken::read(std::stop_token stop)
{
    return identity_providers::read(m_place.client, m_place.team->account, m_provider->id, stop);
}

ResultTask<Next> OktaApiToken::apply(Finding, std::stop_token stop)
{
    const Result<IdentityProvider> now = co_await read(stop);
    if (!now)
        co_return now.error();
    const QString before = now->version;
    if (now->isReadOnly)
        co_return co_await handOver(before);
    QJsonObject body = sentBack(*now, m_place.setup);
    QJsonObject config = body.value("config"_L1).toObject();
    // A login method is replaced as a whole; what is known is sent along (Cloudflare API reference).
    if (!m_provider->clientSecret.isEmpty())
        config.insert(u"client_secret"_s, QString::fromUtf8(m_provider->clientSecret.reveal()));
    config.insert(u"api_token"_s, QString::fromUtf8(m_token.reveal()));
    body.insert(u"config"_s, config);
    const QString providerId = m_provider->id;
    const Result<IdentityProvider> changed =
        co_await identity_providers::replace(m_place.client, m_place.team->account, providerId, body, stop);
    if (!changed && changed.error().kind != Error::Kind::Rejected)
        co_return changed.error();
    if (changed && changed->hasApiToken) {
        const Done noted = noteGiven();
        if (!noted)
            co_return noted.error();
        co_return Next::Sent;
    }
    const QString version = changed ? changed->version : before;
    co_return co_await handOver(version);
}

ResultTask<Next> OktaApiToken::handOver(QString version)
{
    const Done noted = noteAsked(version);
    if (!noted)
        co_return noted.error();
    co_return Next::ByHand;
}

Done OktaApiToken::noteAsked(const QString &version)
{
    m_version = version;
    const QJsonObject asked{{u"mark"_s, mark()}, {u"version"_s, version}};
    return m_place.journal->remember(id(), askedFact, asked);
}

ResultTask<Finding> OktaApiToken::observe(std::stop_token stop)
{
    const Result<IdentityProvider> now = co_await read(stop);
    if (!now)
        co_return now.error();
    const Done asked = m_version.isEmpty() ? noteAsked(now->version) : done();
    if (!asked)
        co_return asked.error();
    const bool isSaved = now->hasApiToken || now->version != m_version;
    if (isSaved) {
        const Done noted = noteGiven();
        if (!noted)
            co_return noted.error();
    } else {
        setProgress(Words::tr("The login method has not been saved since."));
    }
    co_return finding(isSaved);
}

Done OktaApiToken::noteGiven()
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QJsonObject given{{u"mark"_s, mark()}, {u"since"_s, now}};
    const Done forgotten = forget(*m_place.journal); // nothing is asked of the person any more
    return forgotten ? m_place.journal->remember(id(), givenFact, given) : forgotten;
}

Finding OktaApiToken::finding(bool given) const
{
    Finding finding;
    finding.change = given ? Change::Leave : Change::Create;
    finding.summary = Words::tr("Okta API token at the login method, for people in more than 100 groups");
    finding.fields << FieldDiff{u"api_token"_s, u"•••"_s, {}, given ? Comparison::CannotBeRead : Comparison::Different};
    finding.notes << Words::tr("Cloudflare never shows this token again; an empty field in the dashboard is normal.");
    finding.notes << Words::tr(
        "The token works only as long as its owner in Okta does, and is revoked after 30 days without use.");
    finding.requests = given ? 0 : 2;
    return finding;
}

std::optional<Card> OktaApiToken::card() const
{
    if (!m_provider.isSet())
        return std::nullopt;
    const byhand::Fillings fillings{{u"label"_s, m_provider->name},
                                    {u"dashboard"_s, links::dashboardOfCards(m_place.client.api())}};
    Result<Card> card = byhand::card(u"cloudflare-okta-api-token"_s, fillings);
    if (!card)
        return std::nullopt;
    card->id = id();
    card->values << CardValue{u"Okta API token"_s, {}, m_token};
    return *card;
}

} // namespace bw::cloudflare
