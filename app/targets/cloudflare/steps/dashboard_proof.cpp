#include "app/targets/cloudflare/steps/dashboard_proof.h"

#include "app/targets/cloudflare/errors.h"
#include "app/targets/cloudflare/links.h"
#include "app/targets/cloudflare/members.h"
#include "app/targets/cloudflare/user_groups.h"
#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

DashboardProof::DashboardProof(Workplace place, Output<scim::Endpoint> endpoint, Output<scim::Expected> expected,
                               QStringList needs)
    : ArrivalProof(u"proof.cloudflare-dashboard"_s, Words::tr("Members and groups arrive in the dashboard"),
                   u"cloudflare"_s, endpoint, expected, needs),
      m_place(std::move(place))
{
    m_place.client = m_place.client.forStep(id());
    linkTo(links::page(m_place.client.api(), u"members"_s));
}

ResultTask<Finding> DashboardProof::check(std::stop_token)
{
    Finding finding;
    finding.summary =
        Words::tr("Looks for the assigned people among the account's members and for the pushed groups among its user "
                  "groups");
    finding.requests = 2;
    co_return finding;
}

ResultTask<QStringList> DashboardProof::arrivedPeople(std::stop_token stop)
{
    const Result<QList<members::Member>> all = co_await members::list(m_place.client, m_place.team->account, stop);
    if (!all)
        co_return all.error();
    QStringList addresses;
    for (const members::Member &member : *all) {
        if (member.status != "rejected"_L1)
            addresses << member.email;
    }
    co_return addresses;
}

ResultTask<QStringList> DashboardProof::arrivedGroups(std::stop_token stop)
{
    const Result<QList<user_groups::Group>> all =
        co_await user_groups::list(m_place.client, m_place.team->account, stop);
    if (!all)
        co_return all.error();
    m_groupIds.clear();
    for (const user_groups::Group &group : *all)
        m_groupIds.insert(group.name, group.id);
    co_return m_groupIds.keys();
}

ResultTask<scim::Members> DashboardProof::arrivedMembers(QStringList groups, std::stop_token stop)
{
    const QString account = m_place.team->account;
    scim::Members told;
    for (const QString &group : std::as_const(groups)) {
        const QString groupId = m_groupIds.value(group);
        const Result<QStringList> members = co_await user_groups::membersOf(m_place.client, account, groupId, stop);
        const bool isUntold = !members && !isNoAnswer(members.error());
        if (!members && !isUntold)
            co_return members.error();
        if (members)
            told.insert(group, *members);
    }
    co_return told;
}

ResultTask<Next> DashboardProof::judgeMissingPeople(QStringList people, std::stop_token)
{
    co_return failed(
        Words::tr("Not everybody assigned has become a member of the account: %1.").arg(namesOf(people)),
        Words::tr("Look at Tasks in Okta: the username must be the person's e-mail address. Then run again."));
}

} // namespace bw::cloudflare
