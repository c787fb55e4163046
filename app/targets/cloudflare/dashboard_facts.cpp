#include "app/targets/cloudflare/dashboard_facts.h"

#include "app/setup/older_dashboard.h"
#include "app/targets/cloudflare/accounts.h"
#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare::dashboard {

QStringList Facts::superAdministrators() const
{
    QStringList addresses;
    for (const members::Member &member : members) {
        if (member.isSuperAdministrator && member.status == "accepted"_L1)
            addresses << member.email;
    }
    return addresses;
}

QStringList Facts::domainsWithoutSignOn(const QStringList &addresses) const
{
    QStringList covered, missing;
    for (const sso_connectors::Connector &connector : connectors ? *connectors : QList<sso_connectors::Connector>()) {
        if (connector.works())
            covered << connector.emailDomain;
    }
    for (const QString &address : covered.isEmpty() ? QStringList() : addresses) {
        if (const QString domain = address.section(u'@', -1).toLower(); !covered.contains(domain))
            missing << domain;
    }
    missing.removeDuplicates();
    return missing;
}

QStringList Facts::olderGroups() const
{
    QStringList names;
    for (const user_groups::Group &group : groups) {
        if (!olderDashboardRole(group.name).isEmpty())
            names << group.name;
    }
    return names;
}

ResultTask<Facts> read(Client client, QString account, std::stop_token stop)
{
    auto accountTask = accounts::read(client, account, stop);
    auto membersTask = members::list(client, account, stop);
    auto groupsTask = user_groups::list(client, account, stop);
    auto connectorsTask = sso_connectors::list(client, account, stop);
    const Result<AccountChoice> choice = co_await accountTask;
    const Result<QList<members::Member>> all = co_await membersTask;
    const Result<QList<user_groups::Group>> groups = co_await groupsTask;
    Facts facts;
    facts.connectors = co_await connectorsTask;
    if (!choice)
        co_return choice.error();
    facts.account = *choice;
    if (!facts.isEnterprise()) // the others are refused there
        co_return facts;
    if (!all)
        co_return all.error();
    if (!groups)
        co_return groups.error();
    facts.members = *all;
    facts.groups = *groups;
    co_return facts;
}

Error notEnterprise(const QString &accountName)
{
    Error error{.kind = Error::Kind::NotAvailable};
    //: %1 is the name of an account
    error.message = Words::tr("The Cloudflare account “%1” is not on the Enterprise plan.").arg(accountName);
    error.cause = Words::tr(
        "Provisioning of dashboard members is part of the Enterprise plan. Provisioning for Cloudflare One is not: "
        "it works on every plan.");
    error.action = Words::tr("Leave this part out, or ask your Cloudflare account team for the plan.");
    return error;
}

Error tooFewAdministrators(const QStringList &administrators)
{
    Error error{.kind = Error::Kind::Conflict};
    error.message = Words::tr("The account needs at least two Super Administrators and has: %1.")
                        .arg(administrators.isEmpty() ? Words::tr("none") : administrators.join(u", "_s));
    error.cause = Words::tr("A mistake in Okta could otherwise lock everybody out of the dashboard.");
    error.action = Words::tr("Make a second one under Manage Account > Members whom Okta does not provision.");
    return error;
}

Error allProvisioned(const QStringList &administrators)
{
    Error error{.kind = Error::Kind::Conflict};
    //: %1 is a list of e-mail addresses
    error.message = Words::tr("Okta would provision every Super Administrator of the account: %1.")
                        .arg(administrators.mid(0, 5).join(u", "_s));
    error.cause = Words::tr("Who leaves the groups in Okta is no member any more: all of them could be lost at once.");
    error.action = Words::tr("Keep one Super Administrator out of the groups that are assigned.");
    return error;
}

VerdictLine signOnLine(const Facts &facts)
{
    VerdictLine line;
    line.id = u"cloudflare.dashboard.sign-on"_s;
    line.mark = VerdictLine::Mark::Unknown;
    const QString without = u' ' + Words::tr("Users under domains that do not have the SSO connector may not be "
                                             "deprovisioned automatically.");
    if (!facts.connectors) {
        line.text =
            Words::tr("Whether single sign-on is set up for the dashboard cannot be read with this token.") + without;
        return line;
    }
    QStringList domains;
    for (const sso_connectors::Connector &connector : *facts.connectors) {
        if (connector.works())
            domains << connector.emailDomain;
    }
    line.mark = domains.isEmpty() ? VerdictLine::Mark::Note : VerdictLine::Mark::Yes;
    line.text = domains.isEmpty()
                    ? Words::tr("Single sign-on for the dashboard is not on for any e-mail domain: people who are "
                                "provisioned may still sign in with a password.")
                    : Words::tr("Single sign-on for the dashboard is on for %1.").arg(domains.join(u", "_s));
    line.text += without;
    return line;
}

QString olderGroupsInWords(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    //: %1 is a list of groups
    return Words::tr("An older set-up left these groups: %1. A group's name grants no role any more (virtual groups "
                     "ended on 2 December 2025); a policy on a user group does.")
        .arg(names.join(u", "_s));
}

} // namespace bw::cloudflare::dashboard
