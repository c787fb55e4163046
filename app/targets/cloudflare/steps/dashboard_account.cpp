#include "app/targets/cloudflare/steps/dashboard_account.h"

#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

DashboardAccount::DashboardAccount(Workplace place, Output<QStringList> provisioned, QStringList needs)
    : Step(u"cloudflare.dashboard-account"_s, Words::tr("Dashboard members can be provisioned"), u"cloudflare"_s, needs,
           Kind::Prepare),
      m_place(std::move(place)),
      m_provisioned(std::move(provisioned))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> DashboardAccount::check(std::stop_token stop)
{
    if (!m_place.team.isSet())
        co_return Error{.kind = Error::Kind::Unexpected, .message = Words::tr("The account is not known yet.")};
    const QString account = m_place.team->account;
    const Result<dashboard::Facts> facts = co_await dashboard::read(m_place.client, account, stop);
    if (!facts)
        co_return facts.error();
    if (!facts->isEnterprise())
        co_return dashboard::notEnterprise(facts->account.name);
    Finding finding;
    finding.change = Change::Leave;
    //: %1 is the name of an account
    finding.summary = Words::tr("Account “%1” on the Enterprise plan").arg(facts->account.name);
    const Done safe = judgeAdministrators(facts->superAdministrators(), finding);
    if (!safe)
        co_return safe.error();
    tellOfGroups(*facts, finding);
    const VerdictLine signOn = dashboard::signOnLine(*facts);
    (signOn.mark == VerdictLine::Mark::Note ? finding.warnings : finding.notes) << signOn.text;
    const QStringList stay = facts->domainsWithoutSignOn(m_provisioned.isSet() ? *m_provisioned : QStringList());
    if (!stay.isEmpty())
        //: %1 is a list of e-mail domains
        finding.warnings << Words::tr("No single sign-on connector is on for %1: whoever leaves Okta under such an "
                                      "address stays a member of the account.")
                                .arg(stay.mid(0, 5).join(u", "_s));
    co_return finding;
}

ResultTask<Next> DashboardAccount::apply(Finding, std::stop_token)
{
    co_return Next::Verify;
}

Done DashboardAccount::judgeAdministrators(const QStringList &administrators, Finding &finding) const
{
    if (administrators.size() < 2)
        return dashboard::tooFewAdministrators(administrators);
    QStringList outside;
    for (const QString &address : administrators) {
        if (!m_provisioned.isSet() || !m_provisioned->contains(address, Qt::CaseInsensitive))
            outside << address;
    }
    if (outside.isEmpty())
        return dashboard::allProvisioned(administrators);
    const QString few = outside.mid(0, 5).join(u", "_s);
    finding.notes << (m_provisioned.isSet()
                          ? Words::tr("Super Administrators whom Okta does not provision: %1.").arg(few)
                          : Words::tr("Super Administrators: %1. Keep at least one of them out of the groups that Okta "
                                      "assigns.")
                                .arg(few));
    return done();
}

void DashboardAccount::tellOfGroups(const dashboard::Facts &facts, Finding &finding) const
{
    const QString older = dashboard::olderGroupsInWords(facts.olderGroups());
    if (!older.isEmpty())
        finding.warnings << older;
    for (const user_groups::Group &group : facts.groups) {
        if (!m_place.setup.dashboardScim->pushGroups.contains(group.name))
            continue;
        finding.notes << Words::tr("A user group “%1” is there already: Okta takes it over, and it can then not be "
                                   "edited in the dashboard.")
                             .arg(group.name);
    }
}

} // namespace bw::cloudflare
