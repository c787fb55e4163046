#include "app/targets/cloudflare/steps/dashboard_account.h"

#include "app/targets/cloudflare/accounts.h"
#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
// The names that the documents of 2023 gave to groups, so that their membership granted the role.
const QStringList roleNames{u"Administrator Read Only"_s, u"Administrator"_s, u"Billing"_s,
                            u"Super Administrator - All Privileges"_s};

Error notEnterprise(const QString &account)
{
    Error error{.kind = Error::Kind::NotAvailable};
    //: %1 is the name of an account
    error.message = Words::tr("The Cloudflare account “%1” is not on the Enterprise plan.").arg(account);
    error.cause = Words::tr(
        "Provisioning of dashboard members is part of the Enterprise plan. Provisioning for Cloudflare One is not: "
        "it works on every plan.");
    error.action = Words::tr("Leave this part out, or ask your Cloudflare account team for the plan.");
    return error;
}
} // namespace

DashboardAccount::DashboardAccount(Workplace place, QStringList needs)
    : Step(u"cloudflare.dashboard-account"_s, Words::tr("Dashboard members can be provisioned"), u"cloudflare"_s, needs,
           Kind::Prepare),
      m_place(std::move(place))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> DashboardAccount::check(std::stop_token stop)
{
    if (!m_place.team.isSet())
        co_return Error{.kind = Error::Kind::Unexpected, .message = Words::tr("The account is not known yet.")};
    const QString account = m_place.team->account;
    auto accountTask = accounts::read(m_place.client, account, stop);
    auto membersTask = members::list(m_place.client, account, stop);
    auto groupsTask = user_groups::list(m_place.client, account, stop);
    auto connectorsTask = sso_connectors::list(m_place.client, account, stop);
    const Result<AccountChoice> facts = co_await accountTask;
    const Result<QList<members::Member>> all = co_await membersTask;
    const Result<QList<user_groups::Group>> groups = co_await groupsTask;
    const Result<QList<sso_connectors::Connector>> connectors = co_await connectorsTask;
    if (!facts)
        co_return facts.error();
    if (facts->type != "enterprise"_L1)
        co_return notEnterprise(facts->name);
    if (!all)
        co_return all.error();
    if (!groups)
        co_return groups.error();
    Finding finding;
    finding.change = Change::Leave;
    //: %1 is the name of an account
    finding.summary = Words::tr("Account “%1” on the Enterprise plan").arg(facts->name);
    judgeMembers(*all, finding);
    judgeGroups(*groups, finding);
    judgeSignOn(connectors, finding);
    co_return finding;
}

ResultTask<Next> DashboardAccount::apply(Finding, std::stop_token)
{
    co_return Next::Verify;
}

void DashboardAccount::judgeMembers(const QList<members::Member> &all, Finding &finding) const
{
    QStringList administrators;
    for (const members::Member &member : all) {
        if (member.isSuperAdministrator && member.status == "accepted"_L1)
            administrators << member.email;
    }
    if (administrators.size() < 2) {
        finding.warnings
            << Words::tr("Only one person is Super Administrator (%1). Make a second one whom Okta does not provision, "
                         "so that a mistake there does not lock everybody out.")
                   .arg(administrators.value(0));
    } else {
        finding.notes << Words::tr(
                             "Super Administrators: %1. Keep at least one of them out of the groups that Okta assigns.")
                             .arg(administrators.mid(0, 5).join(u", "_s));
    }
}

void DashboardAccount::judgeGroups(const QList<user_groups::Group> &all, Finding &finding) const
{
    QStringList leftOver;
    QStringList roleNamed;
    const QStringList wanted = m_place.setup.dashboardScim ? m_place.setup.dashboardScim->pushGroups : QStringList();
    for (const user_groups::Group &group : all) {
        if (user_groups::isLeftOver(group.name))
            leftOver << group.name;
        else if (roleNames.contains(group.name))
            roleNamed << group.name;
        else if (wanted.contains(group.name))
            finding.notes
                << Words::tr(
                       "A user group “%1” is there already: Okta takes it over, and it can then not be edited in the "
                       "dashboard.")
                       .arg(group.name);
    }
    if (!leftOver.isEmpty()) {
        finding.warnings
            << Words::tr(
                   "Groups of the old form are left over: %1. They have granted nothing since 2 December 2025. To "
                   "move on: push a group with another name, give it a policy, move the people, then stop pushing "
                   "the old one in Okta and delete it.")
                   .arg(leftOver.join(u", "_s));
    }
    if (!roleNamed.isEmpty()) {
        finding.warnings << Words::tr(
                                "Groups are named like roles: %1. The name grants nothing any more; a policy does.")
                                .arg(roleNamed.join(u", "_s));
    }
}

void DashboardAccount::judgeSignOn(const Result<QList<sso_connectors::Connector>> &connectors, Finding &finding) const
{
    if (!connectors) {
        finding.notes << Words::tr(
            "Whether single sign-on is set up for the dashboard cannot be read with this token.");
        return;
    }
    QStringList domains;
    for (const sso_connectors::Connector &connector : *connectors) {
        if (connector.works())
            domains << connector.emailDomain;
    }
    if (domains.isEmpty()) {
        finding.warnings << Words::tr(
            "Single sign-on for the dashboard is not on for any e-mail domain: people who are provisioned may "
            "still sign in with a password.");
    } else {
        finding.notes << Words::tr("Single sign-on for the dashboard is on for %1.").arg(domains.join(u", "_s));
    }
}

} // namespace bw::cloudflare
