#include "app/targets/cloudflare/steps/preflight.h"

#include "app/targets/cloudflare/accounts.h"
#include "app/targets/cloudflare/organization.h"
#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

Preflight::Preflight(Workplace place, QStringList needs)
    : Step(u"cloudflare.preflight"_s, Words::tr("Cloudflare team is ready"), u"cloudflare"_s, needs, Kind::Prepare),
      m_place(std::move(place))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Team> Preflight::look(std::stop_token stop)
{
    const CloudflareSetup where = m_place.where();
    QList<AccountChoice> seen;
    if (where.account.isEmpty()) {
        const Result<QList<AccountChoice>> listed = co_await accounts::list(m_place.client, stop);
        if (!listed)
            co_return listed.error();
        seen = *listed;
    }
    const Result<QString> account = accounts::choose(where.account, seen);
    if (!account)
        co_return account.error();
    if (!m_place.setup.signIn && !m_place.setup.scim) { // the dashboard's members need no Zero Trust
        Team team;
        team.account = *account;
        team.name = where.team;
        team.seen = QDateTime::currentDateTimeUtc();
        co_return team;
    }
    const Result<Team> team = co_await organization::read(m_place.client, *account, stop);
    if (!team)
        co_return team.error();
    const Done judged = organization::judge(*team, where.team);
    if (!judged)
        co_return judged.error();
    co_return *team;
}

ResultTask<Finding> Preflight::check(std::stop_token stop)
{
    const Result<Team> team = co_await look(stop);
    if (!team)
        co_return team.error();
    m_place.team.set(*team);
    Finding finding;
    finding.change = Change::Leave;
    finding.summary = team->authDomain.isEmpty() ? Words::tr("The account is there")
                                                 //: %1 is a domain such as acme.cloudflareaccess.com
                                                 : Words::tr("Team domain %1").arg(team->authDomain);
    if (team->isUiReadOnly) {
        finding.warnings << Words::tr(
            "The Zero Trust dashboard of this account is set to read-only: steps by hand are greyed out "
            "there until somebody unlocks it under Settings.");
    }
    co_return finding;
}

ResultTask<Next> Preflight::apply(Finding, std::stop_token)
{
    co_return Next::Verify;
}

} // namespace bw::cloudflare
