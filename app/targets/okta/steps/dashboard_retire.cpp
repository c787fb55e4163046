#include "app/targets/okta/steps/dashboard_retire.h"

#include "app/byhand/card_library.h"
#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

DashboardRetire::DashboardRetire(Workplace place, Output<QList<OlderPush>> older, QStringList needs)
    : Step(u"okta.dashboard-retire"_s, Words::tr("Stop pushing the groups of the older set-up"), u"okta"_s, needs),
      m_place(std::move(place)),
      m_older(std::move(older))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> DashboardRetire::check(std::stop_token stop)
{
    const QStringList pushed = m_place.setup.dashboardScim->pushGroups;
    const Result<QList<OlderPush>> all = co_await older_pushes::list(m_place.client, pushed, stop);
    if (!all)
        co_return all.error();
    const QList<OlderPush> older = older_pushes::ofApp(*all, m_place.setup.dashboardScim->appLabel);
    m_older.set(older);
    Finding finding = inOrder(Words::tr("No group of an older set-up is pushed"));
    const QString notPushed = Words::tr("not pushed");
    for (const OlderPush &push : older)
        finding.fields << FieldDiff{push.groupName, notPushed, u"ACTIVE"_s, Comparison::Different};
    finding.change = changeFor(finding.fields);
    if (finding.isRight())
        co_return finding;
    finding.means = Means::ByHand;
    //: %1 is a list such as “Billing” by the app “Cloudflare”
    finding.summary = Words::tr("No more pushed: %1").arg(older_pushes::inWords(older));
    setProgress(Words::tr("Okta still pushes %1.").arg(older_pushes::inWords(older)));
    co_return finding;
}

ResultTask<Next> DashboardRetire::apply(Finding, std::stop_token)
{
    co_return Next::ByHand;
}

std::optional<Card> DashboardRetire::card() const
{
    if (!m_older.isSet() || m_older->isEmpty())
        return std::nullopt;
    const App app = m_older->first().app;
    QStringList names;
    for (const OlderPush &push : *m_older)
        names << push.groupName;
    const byhand::Fillings fillings{{u"admin"_s, m_place.directory->adminUrl().toString()},
                                    {u"key"_s, app.key},
                                    {u"app"_s, app.id},
                                    {u"label"_s, app.label}};
    Result<Card> card = byhand::card(u"okta-dashboard-retire"_s, fillings);
    if (!card)
        return std::nullopt;
    card->id = id();
    for (const QString &name : std::as_const(names))
        card->values << CardValue{u"Unlink pushed group"_s, name, {}};
    return *card;
}

} // namespace bw::okta
