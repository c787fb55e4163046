#include "app/targets/okta/steps/scim_switch.h"

#include "app/byhand/card_library.h"
#include "app/targets/okta/provisioning.h"
#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

ScimSwitch::ScimSwitch(Workplace place, AppKind kind, Output<AppRef> app, QStringList needs)
    : Step(kind.step + u"-switch"_s, Words::tr("Switch SCIM on"), u"okta"_s, needs),
      m_place(std::move(place)),
      m_kind(std::move(kind)),
      m_app(std::move(app))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> ScimSwitch::check(std::stop_token stop)
{
    if (!m_app.isSet() || m_app->fresh)
        co_return toCreate(provisioning::boxOf(provisioning::feature::scim), 1, Means::ByHand);
    co_return co_await observe(stop);
}

ResultTask<Next> ScimSwitch::apply(Finding, std::stop_token)
{
    co_return Next::ByHand;
}

ResultTask<Finding> ScimSwitch::observe(std::stop_token stop)
{
    const QString appId = m_app->id;
    const Result<App> app = co_await apps::read(m_place.client, appId, stop);
    if (!app)
        co_return app.error();
    const QString box = provisioning::boxOf(provisioning::feature::scim);
    const bool on = app->features.contains(provisioning::feature::scim);
    Finding finding = toCreate(box, 1, Means::ByHand);
    finding.fields << fieldOf(box, Words::tr("on"), on ? Words::tr("on") : Words::tr("off"));
    if (on)
        finding.change = Change::Leave;
    co_return finding;
}

std::optional<Card> ScimSwitch::card() const
{
    if (!m_app.isSet())
        return std::nullopt;
    const byhand::Fillings fillings{{u"admin"_s, m_place.directory->adminUrl().toString()},
                                    {u"key"_s, m_app->key},
                                    {u"app"_s, m_app->id},
                                    {u"label"_s, m_app->label}};
    Result<Card> card = byhand::card(u"okta-scim-switch"_s, fillings);
    if (!card)
        return std::nullopt;
    card->id = id();
    return *card;
}

} // namespace bw::okta
