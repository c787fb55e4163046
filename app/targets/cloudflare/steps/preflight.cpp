#include "app/targets/cloudflare/steps/preflight.h"

#include "app/targets/cloudflare/accounts.h"
#include "app/targets/cloudflare/errors.h"
#include "app/targets/cloudflare/organization.h"
#include "app/targets/cloudflare/permission_probes.h"
#include "app/targets/cloudflare/undo.h"
#include "app/targets/cloudflare/words.h"

#include <algorithm>

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
    if (!needsTeam()) {
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
    if (!judged && team->name != where.team.toLower() && wasSetUp(*account))
        co_return organization::renamed(*team, where.team);
    if (!judged)
        co_return judged.error();
    co_return *team;
}

/// A journal is one team's: what it names in this account was made while that was the account's team.
bool Preflight::wasSetUp(const QString &account) const
{
    const QList<MadeObject> &made = m_place.journal->madeObjects();
    return std::ranges::any_of(made, [&account](const MadeObject &object) {
        return object.kind == made::identityProvider && object.data.value("account"_L1).toString() == account;
    });
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
    finding.requests = needsTeam() && !wasSetUp(team->account) ? 1 : 0;
    if (team->isUiReadOnly) {
        finding.warnings << Words::tr(
            "The Zero Trust dashboard of this account is set to read-only: steps by hand are greyed out "
            "there until somebody unlocks it under Settings.");
    }
    co_return finding;
}

/// One that made a login method here may do so, as far as one can tell without asking.
ResultTask<Next> Preflight::apply(Finding, std::stop_token stop)
{
    const QString account = m_place.team->account;
    if (!needsTeam() || wasSetUp(account))
        co_return Next::Verify;
    const Permission needed = Permission::IdentityProvidersEdit;
    const Result<bool> may = co_await mayUse(m_place.client, needed, account, stop);
    if (!may && (isNoAnswer(may.error()) || may.error().kind == Error::Kind::BadCredential))
        co_return may.error();
    if (may && !*may) // an unclear answer is no refusal: the first change shows it
        co_return lacking(needed, m_place.client.api());
    co_return Next::Verify;
}

/// The dashboard's members need no Zero Trust.
bool Preflight::needsTeam() const
{
    return m_place.setup.signIn || m_place.setup.scim;
}

} // namespace bw::cloudflare
