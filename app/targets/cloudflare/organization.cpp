#include "app/targets/cloudflare/organization.h"

#include "app/net/json.h"
#include "app/targets/cloudflare/errors.h"
#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare::organization {

namespace {
constexpr auto publicSuffix = ".cloudflareaccess.com"_L1;
}

ResultTask<Team> read(Client client, QString account, std::stop_token stop)
{
    Call call;
    call.path = u"/accounts/"_s + account + u"/access/organizations"_s;
    call.permission = Permission::IdentityProvidersRead;
    Result<QJsonObject> answer = co_await client.object(call, stop);
    if (!answer) {
        // How "not enabled" is said is not documented; a missing organization is one that was never set up.
        Error error = answer.error();
        if (error.kind == Error::Kind::NotFound)
            sayNotEnabled(error, client.api());
        co_return error;
    }
    const Result<QString> domain = json::text(*answer, u"auth_domain", u"result");
    if (!domain)
        co_return domain.error();
    Team team;
    team.account = account;
    team.authDomain = domain->toLower();
    team.name = team.authDomain.section(u'.', 0, 0);
    team.title = answer->value("name"_L1).toString();
    team.isUiReadOnly = answer->value("is_ui_read_only"_L1).toBool();
    team.seen = QDateTime::currentDateTimeUtc();
    co_return team;
}

Done judge(const Team &team, const QString &wantedTeam)
{
    Error error{.kind = Error::Kind::BadInput};
    if (team.name != wantedTeam.toLower()) {
        error.field = u"cloudflare.team"_s;
        //: both are team names
        error.message = Words::tr("The team of this Cloudflare account is “%1”, not “%2”.").arg(team.name, wantedTeam);
        //: %1 is a team name
        error.cause = Words::tr("If the team was renamed, what was set up for “%1” still names that: the callback "
                                "address in Okta, and the SCIM address there.")
                          .arg(wantedTeam);
        error.action = Words::tr("Enter “%1” as team name, or choose another account.").arg(team.name);
        return error;
    }
    if (!team.authDomain.endsWith(publicSuffix)) {
        error.kind = Error::Kind::NotAvailable;
        error.message = Words::tr("The team's domain is %1; only teams under cloudflareaccess.com are supported.")
                            .arg(team.authDomain);
        error.action = Words::tr("Set up this team in the dashboard.");
        return error;
    }
    return done();
}

Error renamed(const Team &team, const QString &oldTeam)
{
    Error error{.kind = Error::Kind::BadInput};
    error.field = u"cloudflare.team"_s;
    //: both are team names
    error.message = Words::tr("The team was “%1” when this was set up, and is “%2” now.").arg(oldTeam, team.name);
    //: %1 is a domain such as acme.cloudflareaccess.com
    error.cause = Words::tr("Somebody renamed it. The callback address in Okta, and the SCIM address there, still name "
                            "%1, so that nobody can sign in.")
                      .arg(oldTeam.toLower() + publicSuffix);
    //: %1 is a team name
    error.action = Words::tr("Give the team its old name back. Or undo with this setup as it is, then enter “%1” as "
                             "team name and set it up anew: entered without that, everything is made a second time.")
                       .arg(team.name);
    return error;
}

} // namespace bw::cloudflare::organization
