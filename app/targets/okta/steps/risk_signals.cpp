#include "app/targets/okta/steps/risk_signals.h"

#include "app/byhand/card_library.h"
#include "app/journal/announcement.h"
#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/undo.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
QString textOf(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
}
} // namespace

RiskSignals::RiskSignals(Workplace place, Output<QUrl> wellKnown, QStringList needs)
    : Step(u"okta.risk-signals"_s, Words::tr("Okta receives the risk scores"), u"okta"_s, needs),
      m_place(std::move(place)),
      m_wellKnown(wellKnown)
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> RiskSignals::check(std::stop_token stop)
{
    m_found.reset();
    const Result<QList<security_events::Provider>> all = co_await security_events::list(m_place.client, stop);
    if (!all)
        co_return co_await explained(all.error(), stop);
    for (const security_events::Provider &provider : *all) {
        if (m_wellKnown.isSet() && textOf(provider.wellKnown) == textOf(*m_wellKnown))
            m_found = provider;
    }
    const Done claimed = m_found ? claim(*m_place.journal, ours(*m_found)) : done();
    if (!claimed)
        co_return claimed.error();
    co_return judge();
}

/// An org without the product may answer as if a role were missing. What it says of itself tells the two apart, where
/// it says that it has the product.
ResultTask<Finding> RiskSignals::explained(Error error, std::stop_token stop)
{
    if (error.kind != Error::Kind::NotAllowed)
        co_return error;
    const std::shared_ptr<Directory> directory = m_place.directory;
    const Result<Org> org = co_await directory->org(stop);
    if (org && org->threatProtection)
        co_return error;
    error.message = Words::tr("Okta does not show whether it can receive risk scores.");
    error.cause = Words::tr("This org may not have Identity Threat Protection, which receiving them is part of, or the "
                            "token's owner may not see it, which takes the role Super Administrator.");
    error.action =
        Words::tr("Look in Okta under Security > Device Integrations for Receive shared signals. Where it is "
                  "not there, leave “shareRiskScores” out; else use a super administrator's token.");
    co_return error;
}

ResultTask<Next> RiskSignals::apply(Finding, std::stop_token stop)
{
    if (m_found) {
        const QString providerId = m_found->id;
        const Done activated = co_await security_events::activate(m_place.client, providerId, stop);
        if (!activated)
            co_return activated.error();
        co_return Next::Verify;
    }
    if (!m_wellKnown.isSet())
        co_return Error{.kind = Error::Kind::Unexpected,
                        .message = Words::tr("Cloudflare has not said where its signals come from.")};
    const QUrl wellKnown = *m_wellKnown;
    const QString name = textOf(wellKnown);
    const Done noted = announce(*m_place.journal, id(), name);
    if (!noted)
        co_return noted.error();
    const Result<security_events::Provider> made =
        co_await security_events::create(m_place.client, security_events::streamName, wellKnown, stop);
    if (!made) {
        const Error error = failed(*m_place.journal, id(), name, made.error());
        if (error.kind == Error::Kind::NotAllowed) // somebody else may make it
            co_return Next::ByHand;
        co_return error;
    }
    const Done written = writeDown(*m_place.journal, ours(*made));
    if (!written)
        co_return written.error();
    co_return Next::Verify;
}

std::optional<Card> RiskSignals::card() const
{
    if (!m_wellKnown.isSet() || m_found)
        return std::nullopt;
    Result<Card> card = byhand::card(u"okta-risk-signals"_s, {{u"admin"_s, m_place.directory->adminUrl().toString()}});
    if (!card)
        return std::nullopt;
    card->id = id();
    card->values << CardValue{u"Well-known URL"_s, textOf(*m_wellKnown), {}};
    return *card;
}

MadeObject RiskSignals::ours(const security_events::Provider &provider) const
{
    const QJsonObject data{{u"name"_s, provider.name}};
    return madeAs(id(), textOf(*m_wellKnown), made::securityEventsProvider, provider.id, data);
}

Finding RiskSignals::judge() const
{
    Finding finding;
    finding.summary = Words::tr("Okta receives shared signals from Cloudflare");
    const QString wanted = m_wellKnown.isSet() ? textOf(*m_wellKnown) : Words::tr("as Cloudflare says");
    finding.fields << fieldOf(u"Well-known URL"_s, wanted, m_found ? textOf(m_found->wellKnown) : QString());
    finding.fields << fieldOf(u"Status"_s, u"ACTIVE"_s, m_found ? m_found->status : QString());
    finding.change = !m_found ? Change::Create : changeFor(finding.fields);
    finding.foreign = finding.change == Change::Change &&
                      !m_place.journal->find(made::securityEventsProvider, m_found->id).has_value();
    finding.notes << Words::tr("Part of Okta's Identity Threat Protection.");
    finding.requests = finding.change == Change::Leave ? 0 : 2;
    return finding;
}

} // namespace bw::okta
