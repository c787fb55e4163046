#include "app/targets/okta/steps/groups_claim.h"

#include "app/byhand/card_library.h"
#include "app/journal/announcement.h"
#include "app/targets/okta/steps/consent.h"
#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/undo.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
const QString claimName = u"groups"_s;

/// The org does not offer this way; another may be open.
bool isClosed(const Error &error)
{
    return error.kind == Error::Kind::NotAllowed || error.kind == Error::Kind::NotFound ||
           error.kind == Error::Kind::NotAvailable;
}
} // namespace

GroupsClaim::GroupsClaim(Workplace place, Output<AppRef> app, QStringList needs)
    : Step(u"okta.groups-claim"_s, Words::tr("Groups in the sign-in"), u"okta"_s, needs),
      m_place(std::move(place)),
      m_app(std::move(app))
{
    m_place.client = m_place.client.forStep(id());
    m_signIn = m_place.setup.signIn.value_or(SignInSetup{});
}

ResultTask<Finding> GroupsClaim::check(std::stop_token stop)
{
    m_seen = {};
    m_handedOver = false;
    if (!m_app.isSet() || m_app->fresh) // a new app has no claims
        co_return plainFinding(Change::Create);
    co_return co_await readBack(stop);
}

ResultTask<Finding> GroupsClaim::readBack(std::stop_token stop)
{
    const Done looked = co_await look(stop);
    if (!looked)
        co_return looked.error();
    const Done remembered = rememberAnnounced();
    if (!remembered)
        co_return remembered.error();
    co_return judge();
}

DoneTask GroupsClaim::look(std::stop_token stop)
{
    m_seen = {};
    const QString appId = m_app->id;
    const Result<claims::Filter> filter = co_await claims::readFilter(m_place.client, appId, stop);
    if (filter)
        m_seen.filter = *filter;
    else if (!isClosed(filter.error()))
        co_return filter.error();
    if (filter && !filter->isEmpty() && m_app->fresh) // nobody has given it another claim
        co_return done();
    const Result<QList<claims::Federated>> federated = co_await claims::listFederated(m_place.client, appId, stop);
    if (!federated && !isClosed(federated.error()))
        co_return federated.error();
    for (const claims::Federated &claim : federated ? *federated : QList<claims::Federated>()) {
        if (claim.name == claimName)
            m_seen.federated = claim;
    }
    co_return done();
}

ResultTask<Next> GroupsClaim::apply(Finding before, std::stop_token stop)
{
    if (isByHand())
        co_return Next::ByHand;
    if (m_seen.federated && isOurFederated()) {
        const bool isNeeded = !hasBoth();
        const bool isEnough = isFilterRight();
        const Done removed = co_await removeFederated(stop);
        if (!removed)
            co_return removed.error();
        if (isNeeded)
            co_return co_await writeAgain(stop);
        if (isEnough)
            co_return Next::Verify;
    }
    const Done agreed = consent::note(*m_place.journal, id(), *m_app);
    if (!agreed)
        co_return agreed.error();
    const QString appId = m_app->id;
    const QJsonObject previous = m_seen.filter && !m_seen.filter->isEmpty() ? m_seen.filter->body : QJsonObject();
    const Done noted = announce(*m_place.journal, id(), appId, QJsonObject{{u"before"_s, previous}});
    if (!noted)
        co_return noted.error();
    const bool knownClosed = !m_seen.filter && !before.fields.isEmpty();
    if (knownClosed)
        co_return co_await writeFederated(stop);
    const QJsonObject wanted = claims::regexFilter(m_signIn.groupsFilter, issuerMode());
    const Result<claims::Filter> written = co_await claims::writeFilter(m_place.client, appId, wanted, stop);
    if (written) {
        const QJsonObject data{{u"way"_s, u"filter"_s}, {u"value"_s, m_signIn.groupsFilter}, {u"before"_s, previous}};
        const Done remembered = remember(data);
        if (!remembered)
            co_return remembered.error();
        co_return Next::Verify;
    }
    if (!isClosed(written.error()))
        co_return failed(*m_place.journal, id(), appId, written.error());
    co_return co_await writeFederated(stop);
}

/// The one that was seen a moment ago, else that of the app.
QString GroupsClaim::issuerMode() const
{
    const QString seen = m_seen.filter ? m_seen.filter->issuerMode() : QString();
    const QString known = seen.isEmpty() ? m_app->issuerMode : seen;
    return known.isEmpty() ? m_place.directory->issuerMode() : known;
}

bool GroupsClaim::isOurFederated() const
{
    const std::optional<MadeObject> noted = m_place.journal->find(made::groupsClaim, m_app->id);
    return noted && m_seen.federated && noted->data.value("claim"_L1).toString() == m_seen.federated->id;
}

DoneTask GroupsClaim::removeFederated(std::stop_token stop)
{
    const QString appId = m_app->id;
    const QString claimId = m_seen.federated->id;
    const Done removed = co_await claims::removeFederated(m_place.client, appId, claimId, stop);
    if (!removed)
        co_return removed.error();
    co_return m_place.journal->removed(made::groupsClaim, appId);
}

/// Another filter is another expression; one that cannot be written is for the person.
ResultTask<Next> GroupsClaim::writeAgain(std::stop_token stop)
{
    const QString appId = m_app->id;
    const Done noted = announce(*m_place.journal, id(), appId);
    if (!noted)
        co_return noted.error();
    co_return co_await writeFederated(stop);
}

ResultTask<Next> GroupsClaim::writeFederated(std::stop_token stop)
{
    const std::optional<QString> expression = claims::expressionFor(m_signIn.groupsFilter);
    if (!expression)
        co_return handOver();
    const QString appId = m_app->id;
    const Result<claims::Federated> created =
        co_await claims::createFederated(m_place.client, appId, claimName, *expression, stop);
    if (!created && (isClosed(created.error()) || created.error().kind == Error::Kind::Rejected))
        co_return handOver();
    if (!created)
        co_return failed(*m_place.journal, id(), appId, created.error());
    const QJsonObject data{{u"way"_s, u"federated"_s}, {u"claim"_s, created->id}};
    const Done remembered = remember(data);
    if (!remembered)
        co_return remembered.error();
    setProgress(mayNotArrive());
    co_return Next::Verify;
}

/// No way is open here: the person does it.
Result<Next> GroupsClaim::handOver()
{
    m_handedOver = true;
    const Done settled = settle(*m_place.journal, id(), m_app->id);
    if (!settled)
        return settled.error();
    return Next::ByHand;
}

/// The state before us is what undo puts back: the first note stays.
Done GroupsClaim::remember(const QJsonObject &data)
{
    QJsonObject withLabel = data;
    withLabel.insert("appLabel"_L1, m_app->label);
    if (m_place.journal->find(made::groupsClaim, m_app->id))
        return settle(*m_place.journal, id(), m_app->id);
    return writeDown(*m_place.journal, madeAs(id(), m_app->id, made::groupsClaim, m_app->id, withLabel));
}

/// A claim that is there although we never learnt it is ours.
Done GroupsClaim::rememberAnnounced()
{
    const std::optional<Announcement> open = announced(*m_place.journal, id(), m_app->id);
    if (!open)
        return done();
    if (m_seen.federated && m_seen.federated->expression == claims::expressionFor(m_signIn.groupsFilter))
        return remember({{u"way"_s, u"federated"_s}, {u"claim"_s, m_seen.federated->id}});
    const QJsonValue before = open->data.value("before"_L1);
    if (m_seen.filter && m_seen.filter->value == m_signIn.groupsFilter)
        return remember({{u"way"_s, u"filter"_s}, {u"value"_s, m_signIn.groupsFilter}, {u"before"_s, before}});
    return done();
}

std::optional<Card> GroupsClaim::card() const
{
    if (!m_app.isSet())
        return std::nullopt;
    const byhand::Fillings fillings{{u"admin"_s, m_place.directory->adminUrl().toString()},
                                    {u"key"_s, m_app->key},
                                    {u"app"_s, m_app->id},
                                    {u"label"_s, m_app->label},
                                    {u"filter"_s, m_signIn.groupsFilter}};
    Result<Card> card = byhand::card(u"okta-groups-claim"_s, fillings);
    if (!card)
        return std::nullopt;
    card->id = id();
    card->values << CardValue{Words::tr("Groups claim filter: matches regex"), m_signIn.groupsFilter, {}};
    return *card;
}

} // namespace bw::okta
