#include "app/targets/cloudflare/dashboard_facts.h"

#include "app/scim/probe.h"
#include "app/targets/cloudflare/accounts.h"
#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;
using Mark = bw::VerdictLine::Mark;

// The live check of what the dashboard's members need.
namespace bw::cloudflare::dashboard {

namespace {
VerdictLine line(QLatin1String id, Mark mark, const QString &text, bool needed = false)
{
    return VerdictLine::of(u"cloudflare.dashboard."_s + id, mark, text, needed);
}

/// The roles of the token's owner; Cloudflare wants a Super Administrator for the first set-up. An account's token has
/// no owner, and its rights are asked one by one.
Task<VerdictLine> roleLine(Client client, QString account, std::stop_token stop)
{
    const Result<std::optional<accounts::Membership>> owner = co_await accounts::membership(client, account, stop);
    if (!owner || !*owner)
        co_return line("role"_L1, Mark::Unknown,
                       Words::tr("Whether the token's owner is Super Administrator cannot be read."));
    for (const QString &role : (*owner)->roles) {
        if (role.startsWith("Super Administrator"_L1))
            co_return line("role"_L1, Mark::Yes, Words::tr("The token's owner is Super Administrator."));
    }
    co_return line(
        "role"_L1, Mark::Note,
        Words::tr("The token's owner is no Super Administrator, whom Cloudflare wants for the first set-up."));
}

VerdictLine administratorsLine(const QStringList &administrators)
{
    if (administrators.size() < 2) {
        const Error error = tooFewAdministrators(administrators);
        return line("administrators"_L1, Mark::No, error.message + u' ' + error.action, true);
    }
    return line("administrators"_L1, Mark::Yes,
                Words::tr("Super Administrators: %1. Keep at least one of them out of the groups that Okta assigns.")
                    .arg(administrators.mid(0, 5).join(u", "_s)));
}
/// Okta puts "Bearer " before it, and the endpoint wants nothing else.
Task<VerdictLine> tokenLine(Client client, QString account, Secret pasted, std::stop_token stop)
{
    const scim::Endpoint endpoint{scimAddress(client.api(), account), pasted, account};
    const QString step = u"cloudflare.dashboard-scim-probe"_s;
    const QString anyHost;
    const scim::Answer answer = co_await scim::takes(client.http(), endpoint, anyHost, step, stop);
    switch (answer) {
    case scim::Answer::Accepted:
        co_return line("token"_L1, Mark::Yes, Words::tr("The dashboard's SCIM endpoint takes the pasted token."));
    case scim::Answer::Refused:
        co_return line("token"_L1, Mark::No,
                       Words::tr("The dashboard's SCIM endpoint refuses the pasted token. Copy it again, or make "
                                 "another one with the permission “SCIM Provisioning: Edit”."),
                       true);
    case scim::Answer::Forbidden:
        co_return line("token"_L1, Mark::No,
                       Words::tr("The pasted token may not provision members: it needs the permission “SCIM "
                                 "Provisioning: Edit” for this account."),
                       true);
    default:
        co_return line("token"_L1, Mark::Unknown,
                       Words::tr("Whether the dashboard's SCIM endpoint takes the pasted token cannot be seen."));
    }
}
} // namespace

QUrl scimAddress(const QUrl &api, const QString &account)
{
    QUrl address = api;
    address.setPath(address.path() + u"/accounts/%1/scim/v2"_s.arg(account));
    return address;
}

Task<QList<VerdictLine>> check(Client client, QString account, bool isUsersToken, Secret pasted, std::stop_token stop)
{
    const Result<Facts> facts = co_await read(client, account, stop);
    QList<VerdictLine> lines;
    if (!facts) {
        //: %1 is the reason
        lines << line("plan"_L1, Mark::Unknown,
                      Words::tr("The account's plan and members cannot be read: %1").arg(facts.error().message));
        co_return lines;
    }
    if (!facts->isEnterprise()) {
        const Error error = notEnterprise(facts->account.name);
        lines << line("plan"_L1, Mark::No, error.message + u' ' + error.cause, true);
        co_return lines;
    }
    lines << line("plan"_L1, Mark::Yes, Words::tr("Account “%1” on the Enterprise plan").arg(facts->account.name));
    if (isUsersToken) {
        const VerdictLine role = co_await roleLine(client, account, stop);
        lines << role;
    }
    lines << administratorsLine(facts->superAdministrators()) << signOnLine(*facts);
    if (!pasted.isEmpty()) {
        const VerdictLine token = co_await tokenLine(client, account, pasted, stop);
        lines << token;
    }
    const QString older = olderGroupsInWords(facts->olderGroups());
    if (!older.isEmpty())
        lines << line("older-groups"_L1, Mark::Note, older);
    co_return lines;
}

} // namespace bw::cloudflare::dashboard
