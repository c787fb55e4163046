#include "app/targets/cloudflare/steps/dashboard_leftovers.h"

#include "app/byhand/card_library.h"
#include "app/setup/older_dashboard.h"
#include "app/targets/cloudflare/links.h"
#include "app/targets/cloudflare/user_groups.h"
#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

DashboardLeftovers::DashboardLeftovers(Workplace place, QStringList needs)
    : Step(u"cloudflare.dashboard-leftovers"_s, Words::tr("User groups of the older set-up"), u"cloudflare"_s, needs),
      m_place(std::move(place))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> DashboardLeftovers::check(std::stop_token stop)
{
    if (!m_place.team.isSet())
        co_return Error{.kind = Error::Kind::Unexpected, .message = Words::tr("The account is not known yet.")};
    const QString account = m_place.team->account;
    const Result<QList<user_groups::Group>> groups = co_await user_groups::list(m_place.client, account, stop);
    if (!groups)
        co_return groups.error();
    m_names.clear();
    Finding finding;
    finding.change = Change::Leave;
    finding.summary = Words::tr("No user group of an older set-up grants anything");
    for (const user_groups::Group &group : *groups) {
        const bool isWanted = m_place.setup.dashboardScim->pushGroups.contains(group.name);
        if (olderDashboardRole(group.name).isEmpty() || group.policies.isEmpty() || isWanted)
            continue;
        m_names << group.name;
        finding.fields << FieldDiff{group.name, Words::tr("no policy"), group.roles().join(u", "_s),
                                    Comparison::Different};
    }
    if (m_names.isEmpty())
        co_return finding;
    finding.change = Change::Change;
    finding.means = Means::ByHand;
    //: %1 is a list of groups
    finding.summary = Words::tr("Deleted, or without a policy: %1").arg(m_names.join(u", "_s));
    setProgress(Words::tr("Cloudflare still shows a policy of %1.").arg(m_names.join(u", "_s)));
    co_return finding;
}

ResultTask<Next> DashboardLeftovers::apply(Finding, std::stop_token)
{
    co_return Next::ByHand;
}

std::optional<Card> DashboardLeftovers::card() const
{
    if (m_names.isEmpty())
        return std::nullopt;
    const QString dashboard = links::dashboardOfCards(m_place.client.api());
    Result<Card> card = byhand::card(u"cloudflare-dashboard-leftovers"_s, {{u"dashboard"_s, dashboard}});
    if (!card)
        return std::nullopt;
    card->id = id();
    for (const QString &name : std::as_const(m_names))
        card->values << CardValue{Words::tr("User group"), name, {}};
    return *card;
}

} // namespace bw::cloudflare
