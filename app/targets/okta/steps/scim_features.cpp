#include "app/targets/okta/steps/scim_features.h"

#include "app/byhand/card_library.h"
#include "app/targets/okta/provisioning.h"
#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::okta {

ScimFeatures::ScimFeatures(Workplace place, AppKind kind, Output<AppRef> app, QStringList needs)
    : Step(kind.step + u"-features"_s, Words::tr("What Okta provisions to %1").arg(kind.system), u"okta"_s, needs),
      m_place(std::move(place)),
      m_kind(std::move(kind)),
      m_app(std::move(app))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> ScimFeatures::check(std::stop_token stop)
{
    QStringList boxes;
    for (const QString &feature : std::as_const(m_kind.features))
        boxes << provisioning::boxOf(feature);
    Finding finding = toCreate(boxes.join(u", "_s), 2, Means::ByHand);
    if (!m_app.isSet())
        co_return finding;
    const Result<App> app = co_await read(stop);
    if (!app)
        co_return app.error();
    QStringList missing;
    for (const QString &feature : std::as_const(m_kind.features)) {
        const bool ticked = app->features.contains(feature);
        finding.fields << fieldOf(provisioning::boxOf(feature), Words::tr("on"),
                                  ticked ? Words::tr("on") : Words::tr("off"));
        if (!ticked)
            missing << provisioning::boxOf(feature);
    }
    m_tooMany.clear();
    QMap<QString, bool> barred; // one box may bring several features
    for (const QString &feature : std::as_const(m_kind.barredFeatures))
        barred[provisioning::boxOf(feature)] |= app->features.contains(feature);
    for (const auto &[box, ticked] : barred.asKeyValueRange()) {
        finding.fields << fieldOf(box, Words::tr("off"), ticked ? Words::tr("on") : Words::tr("off"));
        if (ticked)
            m_tooMany << box;
    }
    finding.change = changeFor(finding.fields);
    // Switching off is left to the person: something else may want it on.
    finding.means = m_tooMany.isEmpty() && app->isConnected() ? Means::Automatic : Means::ByHand;
    QStringList sayings;
    if (!missing.isEmpty()) {
        //: %1 is a list of check boxes
        sayings << Words::tr("Still to be switched on: %1.").arg(missing.join(u", "_s));
    }
    if (!m_tooMany.isEmpty()) {
        //: %1 is a list of check boxes
        sayings << Words::tr("Still to be switched off: %1.").arg(m_tooMany.join(u", "_s));
    }
    setProgress(sayings.join(u' '));
    co_return finding;
}

/// What the step before has just seen, if it comes from there; once.
ResultTask<App> ScimFeatures::read(std::stop_token stop)
{
    AppRef ref = *m_app;
    if (const std::shared_ptr<const App> seen = std::exchange(ref.seen, nullptr)) {
        m_app.set(ref);
        co_return App(*seen);
    }
    const QString appId = ref.id;
    const Result<App> app = co_await apps::read(m_place.client, appId, stop);
    co_return app;
}

ResultTask<Next> ScimFeatures::apply(Finding, std::stop_token stop)
{
    const QString appId = m_app->id;
    const Done ticked = co_await provisioning::tickBoxes(m_place.client, appId, m_kind.features, stop);
    if (!ticked) {
        const Error::Kind kind = ticked.error().kind;
        const bool closed = kind == Error::Kind::Rejected || kind == Error::Kind::NotFound ||
                            kind == Error::Kind::NotAvailable || kind == Error::Kind::NotAllowed;
        if (!closed)
            co_return ticked.error();
        co_return Next::ByHand;
    }
    // A 200 may have done nothing.
    const Result<Finding> after = co_await check(stop);
    if (!after)
        co_return after.error();
    co_return after->isRight() ? Next::Verify : Next::ByHand;
}

std::optional<Card> ScimFeatures::card() const
{
    if (!m_app.isSet())
        return std::nullopt;
    const byhand::Fillings fillings{{u"admin"_s, m_place.directory->adminUrl().toString()},
                                    {u"key"_s, m_app->key},
                                    {u"app"_s, m_app->id},
                                    {u"label"_s, m_app->label}};
    Result<Card> card = byhand::card(m_kind.boxesCard, fillings);
    if (!card)
        return std::nullopt;
    card->id = id();
    for (const QString &box : m_tooMany) {
        const auto namesIt = [&box](const QString &action) { return action.contains(box); };
        if (std::ranges::any_of(card->actions, namesIt))
            continue; // the card takes it off anyway
        byhand::Fillings more = fillings;
        more.insert(u"box"_s, box);
        const Result<Card> off = byhand::card(u"okta-scim-import-off"_s, more); // in the connection's form
        if (!off)
            return std::nullopt;
        card->actions << off->actions.last();
    }
    return *card;
}

} // namespace bw::okta
