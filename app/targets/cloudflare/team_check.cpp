#include "app/targets/cloudflare/token_check.h"

#include "app/targets/cloudflare/dashboard_facts.h"
#include "app/targets/cloudflare/errors.h"
#include "app/targets/cloudflare/organization.h"
#include "app/targets/cloudflare/permission_probes.h"
#include "app/targets/cloudflare/words.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

// What the check asks once the account is known.
namespace bw::cloudflare {

using Mark = VerdictLine::Mark;

namespace {
/// What is lost without a permission that the setup can do without.
QString lossOf(Permission permission)
{
    switch (permission) {
    case Permission::ScimLogsRead:
        return Words::tr("The SCIM log is then left out of the proof.");
    case Permission::AuditLogsRead:
        return Words::tr("Who never signed in can then not be told.");
    case Permission::SsoConnectorsRead:
        return Words::tr("Whether single sign-on covers the members can then not be told.");
    case Permission::ScimProvisioning:
        return Words::tr("Cloudflare may then refuse to make the token for Okta.");
    case Permission::AppsRead:
        return Words::tr("Undo can then not see whether the login method is in use.");
    default:
        return {};
    }
}
} // namespace

Task<bool> TokenCheck::checkOrganization(std::stop_token stop)
{
    const QString id = u"cloudflare.organization"_s;
    const bool isNeeded = m_setup.signIn || m_setup.scim;
    const Result<Team> team = co_await organization::read(m_client, m_verdict.account, stop);
    if (stop.stop_requested())
        co_return false;
    if (!team) {
        const Error &error = team.error();
        const bool isMissing = saysNoOrganization(error);
        const bool isUnreadable = error.kind == Error::Kind::NotAllowed;
        VerdictLine line{isUnreadable ? Mark::Unknown : Mark::No, error.message, error.link};
        line.text =
            isUnreadable ? Words::tr("The Zero Trust organization cannot be read with this token") : error.message;
        line.linkText = isMissing ? Words::tr("Open Zero Trust") : QString();
        line.needed = isNeeded && !isUnreadable;
        line.id = id;
        m_verdict.lines << line;
        co_return true;
    }
    m_verdict.team = team->name;
    say(Mark::Yes, id,
        Words::tr("Zero Trust organization “%1”").arg(team->title.isEmpty() ? team->authDomain : team->title));
    if (team->isUiReadOnly)
        say(Mark::Note, u"cloudflare.read-only"_s,
            Words::tr("The Zero Trust dashboard is set to read-only; steps by hand are greyed out."));
    if (m_where.team.isEmpty())
        co_return true;
    const Done judged = organization::judge(*team, m_where.team);
    if (judged) {
        say(Mark::Yes, u"cloudflare.team"_s, Words::tr("Team “%1”").arg(team->name));
        co_return true;
    }
    QStringList sentences{judged.error().message, judged.error().cause, judged.error().action};
    sentences.removeAll(QString());
    say(Mark::No, u"cloudflare.team"_s, sentences.join(u' '), isNeeded);
    co_return true;
}

Task<bool> TokenCheck::checkPermissions(std::stop_token stop)
{
    const QList<PermissionWish> wishes = permissionsFor(m_setup);
    std::vector<ResultTask<bool>> questions;
    for (const PermissionWish &wish : wishes)
        questions.push_back(mayUse(m_client, wish.permission, m_verdict.account, stop));
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Result<bool> may = co_await questions[i];
        const PermissionWish wish = wishes.at(qsizetype(i));
        const PermissionFacts facts = factsOf(wish.permission);
        VerdictLine line;
        line.id = u"cloudflare.permission."_s + facts.id;
        line.needed = wish.needed;
        line.mark = !may ? Mark::Unknown : *may ? Mark::Yes : Mark::No;
        //: %1 is the name of a permission as Cloudflare's dashboard shows it
        line.text = line.mark == Mark::No ? Words::tr("%1 is missing.").arg(facts.name) : facts.name;
        if (line.mark != Mark::Yes && !wish.needed)
            line.text += (line.mark == Mark::No ? u" "_s : u". "_s) + lossOf(wish.permission);
        if (line.mark == Mark::No) {
            line.link = newTokenLink();
            line.linkText = Words::tr("Make a token with all permissions");
        }
        if (!may)
            line.text += u" ("_s + may.error().message + u')';
        m_verdict.lines << line;
    }
    co_return !stop.stop_requested();
}

Task<bool> TokenCheck::checkDashboard(std::stop_token stop)
{
    if (!m_setup.dashboardScim)
        co_return true;
    const QString account = m_verdict.account;
    auto rolesTask = user_groups::roleIds(m_client, account, stop);
    m_dashboardLines = co_await dashboard::check(m_client, account, m_isUsersToken, m_dashboardToken, stop);
    const Result<QHash<QString, QString>> roles = co_await rolesTask;
    if (roles)
        m_verdict.roles = roles->keys();
    m_verdict.roles.sort();
    co_return !stop.stop_requested();
}

/// Any team's domain shows its certificates to everybody; the answer for a team that does not exist is not documented.
Task<bool> TokenCheck::checkTeamDomain(std::stop_token stop)
{
    if (m_where.team.isEmpty())
        co_return true;
    HttpRequest request;
    request.url = teamUrl(m_where.team, m_where.teamUrl);
    request.url.setPath(u"/cdn-cgi/access/certs"_s);
    request.vendor = u"cloudflare"_s;
    request.maxBytes = 1024 * 1024;
    const Result<HttpResponse> response = co_await m_client.http()->send(request, stop);
    const bool isThere = response && response->status == 200 &&
                         QJsonDocument::fromJson(response->body).object().value("keys"_L1).isArray();
    m_teamDomainLine.id = u"cloudflare.team-domain"_s;
    m_teamDomainLine.mark = isThere ? Mark::Yes : Mark::Unknown;
    const QString host = request.url.host();
    m_teamDomainLine.text =
        isThere ? Words::tr("%1 answers").arg(host) : Words::tr("%1 does not answer as a team's domain does").arg(host);
    co_return true;
}

/// What to do about a domain that does not answer: the API may know the team all the same.
void TokenCheck::judgeTeamDomain()
{
    if (m_teamDomainLine.mark != Mark::Unknown)
        return;
    const bool isKnown = m_verdict.team == m_where.team.toLower();
    m_teamDomainLine.text +=
        u". "_s + (isKnown
                       ? Words::tr("A team that was made or renamed a moment ago may need some minutes: wait for "
                                   "that before you try a sign-in.")
                       : Words::tr("Compare the team name with the one under Settings in the Zero Trust dashboard."));
}

} // namespace bw::cloudflare
