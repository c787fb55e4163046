#include "app/targets/cloudflare/steps/risk_score_sharing.h"

#include "app/byhand/card_library.h"
#include "app/journal/announcement.h"
#include "app/setup/addresses.h"
#include "app/targets/cloudflare/links.h"
#include "app/targets/cloudflare/undo.h"
#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
bool isSameOrg(const QUrl &one, const QUrl &other)
{
    return one.host().compare(other.host(), Qt::CaseInsensitive) == 0 && one.port() == other.port();
}
} // namespace

RiskScoreSharing::RiskScoreSharing(Workplace place, Output<IdentityProviderFacts> provider, Output<QUrl> wellKnown,
                                   QStringList needs)
    : Step(u"cloudflare.risk-scores"_s, Words::tr("Cloudflare shares risk scores with Okta"), u"cloudflare"_s, needs),
      m_place(std::move(place)),
      m_provider(provider),
      m_wellKnown(wellKnown)
{
    m_place.client = m_place.client.forStep(id());
}

QUrl RiskScoreSharing::tenant() const
{
    return oktaUrl(m_place.setup.okta.domain);
}

ResultTask<Finding> RiskScoreSharing::check(std::stop_token stop)
{
    m_found.reset();
    if (!m_place.team.isSet())
        co_return judge();
    // Asked before there is a login method, too: a plan without risk scores is known before anything is made.
    const Result<QList<risk_scores::Integration>> all =
        co_await risk_scores::list(m_place.client, m_place.team->account, stop);
    if (!all)
        co_return all.error();
    for (const risk_scores::Integration &integration : *all) {
        if (isSameOrg(integration.tenant, tenant()))
            m_found = integration;
    }
    const Done claimed = m_found ? claim(*m_place.journal, ours(*m_found), m_found->created) : done();
    if (!claimed)
        co_return claimed.error();
    if (m_found && judge().isRight())
        m_wellKnown.set(m_found->wellKnown);
    co_return judge();
}

ResultTask<Next> RiskScoreSharing::apply(Finding, std::stop_token stop)
{
    const QString account = m_place.team->account;
    const QString providerId = m_provider->id;
    if (m_found) {
        risk_scores::Integration wanted = *m_found;
        wanted.tenant = tenant();
        wanted.reference = providerId;
        const Result<risk_scores::Integration> changed =
            co_await risk_scores::replace(m_place.client, account, wanted, stop);
        if (!changed)
            co_return changed.error();
        co_return Next::Verify;
    }
    const QString name = announcedName();
    const Done noted = announce(*m_place.journal, id(), name);
    if (!noted)
        co_return noted.error();
    const QUrl okta = tenant();
    const Result<risk_scores::Integration> made =
        co_await risk_scores::create(m_place.client, account, okta, providerId, stop);
    if (!made) {
        const Error error = failed(*m_place.journal, id(), name, made.error());
        if (error.kind == Error::Kind::NotAllowed) // somebody else may switch it on
            co_return Next::ByHand;
        co_return error;
    }
    const Done written = writeDown(*m_place.journal, ours(*made));
    if (!written)
        co_return written.error();
    co_return Next::Verify;
}

std::optional<Card> RiskScoreSharing::card() const
{
    if (!m_provider.isSet() || m_found)
        return std::nullopt;
    const byhand::Fillings fillings{{u"label"_s, m_provider->name},
                                    {u"dashboard"_s, links::dashboardOfCards(m_place.client.api())}};
    Result<Card> card = byhand::card(u"cloudflare-risk-scores"_s, fillings);
    if (!card)
        return std::nullopt;
    card->id = id();
    return *card;
}

/// There is one for each Okta org.
QString RiskScoreSharing::announcedName() const
{
    return m_place.setup.okta.domain;
}

MadeObject RiskScoreSharing::ours(const risk_scores::Integration &integration) const
{
    const QJsonObject data{{u"account"_s, m_place.team->account}, {u"name"_s, integration.tenant.host()}};
    return madeAs(id(), announcedName(), made::riskIntegration, integration.id, data);
}

Finding RiskScoreSharing::judge() const
{
    Finding finding;
    const auto add = [&finding](const QString &field, const QString &wanted, const QString &found) {
        finding.fields << FieldDiff{field, wanted, found, wanted == found ? Comparison::Same : Comparison::Different};
    };
    const QString provider = m_provider.isSet() ? m_provider->id : QString();
    add(u"tenant_url"_s, tenant().host(), m_found ? m_found->tenant.host() : QString());
    if (m_found || !provider.isEmpty())
        add(u"reference_id"_s, provider, m_found ? m_found->reference : QString());
    add(u"active"_s, u"true"_s, m_found && m_found->isActive ? u"true"_s : QString());
    const bool isRight = m_found && m_found->isActive && m_found->reference == provider;
    finding.change = isRight ? Change::Leave : m_found ? Change::Change : Change::Create;
    finding.foreign = finding.change == Change::Change && !m_place.journal->find(made::riskIntegration, m_found->id);
    //: %1 is a host name
    finding.summary = Words::tr("User risk scores go to %1").arg(tenant().host());
    finding.notes << Words::tr("Part of the Enterprise plan. Only scores that change from now on are sent.");
    finding.requests = isRight ? 0 : 2;
    return finding;
}

} // namespace bw::cloudflare
