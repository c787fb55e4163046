#include "app/targets/cloudflare/token_check.h"

#include "app/targets/cloudflare/accounts.h"
#include "app/targets/cloudflare/links.h"
#include "app/targets/cloudflare/words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

using Mark = VerdictLine::Mark;

namespace {
constexpr int warnDays = 7;
constexpr auto tokenLine = "cloudflare.token"_L1;

bool isCancelled(const Error &error)
{
    return error.kind == Error::Kind::Cancelled;
}

/// No right is there of all that were asked for.
bool isRefusedAll(const QList<VerdictLine> &lines)
{
    bool anyAsked = false;
    for (const VerdictLine &line : lines) {
        if (!line.id.startsWith("cloudflare.permission."_L1))
            continue;
        anyAsked = true;
        if (line.mark == Mark::Yes)
            return false;
    }
    return anyAsked;
}

QString kindInWords(const tokens::Verified &verified)
{
    return verified.isAccountOwned ? Words::tr("API token of the account, active")
                                   : Words::tr("API token of a user, active");
}
} // namespace

TokenCheck::TokenCheck(HttpClient *http, CloudflareSetup where, Secret token, Setup setup, Secret dashboardToken)
    : m_client(http, QUrl(where.apiUrl), token),
      m_where(std::move(where)),
      m_setup(std::move(setup)),
      m_dashboardToken(m_setup.dashboardScim && !m_setup.dashboardScim->mintToken ? std::move(dashboardToken)
                                                                                  : Secret()),
      m_kind(kindOf(token))
{
    if (token.isEmpty()) {
        Error missing{.kind = Error::Kind::BadInput, .message = Words::tr("The Cloudflare API token is missing.")};
        missing.action = Words::tr("Make one with the permissions listed and paste it.");
        missing.field = u"cloudflare.token"_s;
        missing.link = newTokenLink();
        m_verdict.error = missing;
        for (const PermissionWish &wish : permissionsFor(m_setup)) {
            const PermissionFacts facts = factsOf(wish.permission);
            say(Mark::Note, u"cloudflare.permission."_s + facts.id, facts.name);
        }
    }
}

Task<bool> TokenCheck::run(std::stop_token stop)
{
    auto teamDomainTask = checkTeamDomain(stop);
    bool goOn = !m_verdict.error && judgeShape();
    if (goOn)
        goOn = co_await checkTokenAndAccount(stop);
    if (goOn && !m_verdict.account.isEmpty()) {
        auto organizationTask = checkOrganization(stop);
        auto permissionsTask = checkPermissions(stop);
        auto dashboardTask = checkDashboard(stop);
        const bool seen = co_await organizationTask;
        const bool asked = co_await permissionsTask;
        const bool looked = co_await dashboardTask;
        m_verdict.lines << m_dashboardLines;
        goOn = seen && asked && looked;
    }
    if (goOn && m_isUsersToken && isRefusedAll(m_verdict.lines))
        goOn = co_await checkApiAccess(stop);
    co_await teamDomainTask;
    if (stop.stop_requested())
        co_return false;
    finish();
    co_return true;
}

Task<bool> TokenCheck::checkApiAccess(std::stop_token stop)
{
    const Result<std::optional<accounts::Membership>> owner =
        co_await accounts::membership(m_client, m_verdict.account, stop);
    const QString id = u"cloudflare.api-access"_s;
    if (owner && *owner && (*owner)->isApiOff)
        say(Mark::No, id,
            Words::tr("The API is switched off for the token's owner in this account, so that every call is refused. "
                      "Make a token of the account, or have a Super Administrator switch it on for this member."),
            true);
    else if (!owner)
        say(Mark::Unknown, id,
            Words::tr("Whether the API is switched off for the token's owner in this account cannot be read."));
    co_return !stop.stop_requested();
}

/// What can be said of the token without asking anybody. False: it is no use.
bool TokenCheck::judgeShape()
{
    Error error{.kind = Error::Kind::BadInput};
    error.field = u"cloudflare.token"_s;
    error.link = newTokenLink();
    if (m_kind == TokenKind::CloudflareGlobalKey) {
        error.message = Words::tr("This is a Global API Key, which may do everything in every account.");
        error.action = Words::tr("Make an API token with just the permissions listed, and paste that.");
    } else if (m_kind == TokenKind::OktaApiToken) {
        error.message = Words::tr("This looks like an Okta API token.");
        error.action = Words::tr("Paste the Cloudflare API token here and the Okta token on the Okta page.");
    } else {
        return true;
    }
    refuse(tokenLine, error);
    return false;
}

Task<bool> TokenCheck::checkTokenAndAccount(std::stop_token stop)
{
    auto accountsTask = accounts::list(m_client, stop);
    auto userTask = verifyAsUsers(stop);
    const Result<QList<AccountChoice>> seen = co_await accountsTask;
    Result<tokens::Verified> verified = co_await userTask;
    if (seen && isOtherAccount(*seen))
        co_return false;
    const bool mayBeAccounts =
        !verified && verified.error().kind == Error::Kind::BadCredential && m_kind != TokenKind::CloudflareUserToken;
    if (mayBeAccounts) {
        // An account's token is verified by its account, and sees no other.
        const QString only = seen && seen->size() == 1 ? seen->first().id : QString();
        const QString account = m_where.account.isEmpty() ? only : m_where.account;
        if (isAccountId(account))
            verified = co_await tokens::verify(m_client, tokens::Owner::Account, account, stop);
        else if (!seen)
            verified = Result<tokens::Verified>(seen.error());
    }
    if (stop.stop_requested() || !judgeToken(verified))
        co_return false;
    co_return judgeAccount(seen);
}

ResultTask<tokens::Verified> TokenCheck::verifyAsUsers(std::stop_token stop)
{
    if (m_kind == TokenKind::CloudflareAccountToken) {
        Error unknown{.kind = Error::Kind::BadCredential};
        unknown.message = Words::tr("Cloudflare does not know this token.");
        unknown.action = Words::tr("Copy the token again, or make a new one.");
        unknown.link = newTokenLink();
        co_return unknown;
    }
    const QString noAccount;
    Result<tokens::Verified> verified = co_await tokens::verify(m_client, tokens::Owner::User, noAccount, stop);
    co_return verified;
}

bool TokenCheck::judgeToken(const Result<tokens::Verified> &verified)
{
    if (!verified) {
        refuse(tokenLine, verified.error());
        return false;
    }
    if (verified->status == "active"_L1) {
        m_isUsersToken = !verified->isAccountOwned;
        say(Mark::Yes, tokenLine, kindInWords(*verified));
        judgeExpiry(*verified);
        return true;
    }
    Error error{.kind = Error::Kind::BadCredential};
    error.message = verified->status == "expired"_L1 ? Words::tr("The Cloudflare token has expired.")
                                                     : Words::tr("The Cloudflare token is switched off.");
    error.action = Words::tr("Make a new one with the permissions listed.");
    error.link = newTokenLink();
    refuse(tokenLine, error);
    return false;
}

void TokenCheck::judgeExpiry(const tokens::Verified &verified)
{
    if (!verified.expires.isValid())
        return;
    const QString date = QLocale().toString(verified.expires.toLocalTime().date(), QLocale::ShortFormat);
    const bool isSoon = QDateTime::currentDateTimeUtc().daysTo(verified.expires) < warnDays;
    const QString id = u"cloudflare.token.expiry"_s;
    if (isSoon)
        say(Mark::Note, id,
            Words::tr("The token expires soon, on %1. Finish before that, or make a new one.").arg(date));
    else
        say(Mark::Yes, id, Words::tr("The token is valid until %1.").arg(date));
}

/// The token is another account's: each question about the one that is wanted would be refused without saying so.
bool TokenCheck::isOtherAccount(const QList<AccountChoice> &seen)
{
    QStringList names;
    for (const AccountChoice &account : seen) {
        if (account.id == m_where.account)
            return false;
        names << u"%1 (%2)"_s.arg(account.name, account.id);
    }
    if (names.isEmpty() || !isAccountId(m_where.account))
        return false;
    m_verdict.accounts = seen;
    say(Mark::No, u"cloudflare.account"_s,
        //: %1 is an account ID, %2 a list of accounts
        Words::tr("The token does not see the account %1, but %2. Choose one that it sees, or make a token for the "
                  "other.")
            .arg(m_where.account, names.mid(0, 5).join(u", "_s)),
        true);
    return true;
}

bool TokenCheck::judgeAccount(const Result<QList<AccountChoice>> &accounts)
{
    const QString id = u"cloudflare.account"_s;
    if (accounts)
        m_verdict.accounts = *accounts;
    if (!accounts && m_where.account.isEmpty()) {
        refuse(id, accounts.error());
        return false;
    }
    const Result<QString> chosen = accounts::choose(m_where.account, m_verdict.accounts);
    if (!chosen) {
        say(Mark::No, id, chosen.error().message + u' ' + chosen.error().action, true);
        return false;
    }
    m_verdict.account = *chosen;
    m_accountName = *chosen;
    const bool isSeen =
        std::any_of(m_verdict.accounts.cbegin(), m_verdict.accounts.cend(), [&](const AccountChoice &account) {
            if (account.id == *chosen)
                m_accountName = account.name;
            return account.id == *chosen;
        });
    if (isSeen)
        say(Mark::Yes, id, Words::tr("Account “%1”").arg(m_accountName));
    else
        say(Mark::Unknown, id, Words::tr("Account %1; the token does not show its name").arg(m_accountName));
    return true;
}

void TokenCheck::finish()
{
    judgeTeamDomain();
    if (!m_teamDomainLine.id.isEmpty())
        m_verdict.lines << m_teamDomainLine;
    const bool isHindered = std::any_of(m_verdict.lines.cbegin(), m_verdict.lines.cend(),
                                        [](const VerdictLine &line) { return line.needed && line.mark == Mark::No; });
    m_verdict.usable = !m_verdict.error && !isHindered && !m_verdict.account.isEmpty();
    if (m_verdict.error)
        m_verdict.headline = m_verdict.error->message;
    else if (m_verdict.account.isEmpty())
        m_verdict.headline = Words::tr("Choose an account");
    else if (isHindered)
        m_verdict.headline = Words::tr("One of the lines below stands in the way");
    else if (m_verdict.team.isEmpty())
        m_verdict.headline = Words::tr("Using the account “%1”").arg(m_accountName);
    else
        m_verdict.headline = Words::tr("Using the team “%1” of the account “%2”").arg(m_verdict.team, m_accountName);
}

void TokenCheck::say(Mark mark, const QString &id, const QString &text, bool needed)
{
    VerdictLine line{mark, text};
    line.needed = needed;
    line.id = id;
    m_verdict.lines << line;
}

void TokenCheck::refuse(const QString &id, const Error &error)
{
    if (isCancelled(error))
        return;
    VerdictLine line{Mark::No, error.message, error.link};
    line.linkText = error.link.isEmpty() ? QString() : Words::tr("Open the page");
    line.needed = true;
    line.id = id;
    m_verdict.lines << line;
    m_verdict.error = error;
}

QUrl TokenCheck::newTokenLink() const
{
    return links::newToken(m_client.api(), m_setup);
}

} // namespace bw::cloudflare
