#pragma once

#include "app/setup/addresses.h"
#include "app/setup/setup.h"
#include "app/setup/verdict.h"
#include "app/targets/cloudflare/client.h"
#include "app/targets/cloudflare/tokens.h"

namespace bw::cloudflare {

/// One live check on its way; see checkToken(). Lives in the frame of the coroutine that asked.
class TokenCheck
{
public:
    TokenCheck(HttpClient *http, CloudflareSetup where, Secret token, Setup setup, Secret dashboardToken);

    /// False: stopped.
    Task<bool> run(std::stop_token stop);
    [[nodiscard]] CloudflareVerdict verdict() const { return m_verdict; }

private:
    bool judgeShape();
    Task<bool> checkTokenAndAccount(std::stop_token stop);
    ResultTask<tokens::Verified> verifyAsUsers(std::stop_token stop);
    bool judgeToken(const Result<tokens::Verified> &verified);
    void judgeExpiry(const tokens::Verified &verified);
    bool isOtherAccount(const QList<AccountChoice> &seen);
    bool judgeAccount(const Result<QList<AccountChoice>> &accounts);
    Task<bool> checkOrganization(std::stop_token stop);
    Task<bool> checkPermissions(std::stop_token stop);
    /// Why a user's token that is good is refused everything.
    Task<bool> checkApiAccess(std::stop_token stop);
    Task<bool> checkDashboard(std::stop_token stop);
    Task<bool> checkTeamDomain(std::stop_token stop);
    void judgeTeamDomain();
    void finish();

    void say(VerdictLine::Mark mark, const QString &id, const QString &text, bool needed = false);
    void refuse(const QString &id, const Error &error);
    [[nodiscard]] QUrl newTokenLink() const;

    Client m_client;
    CloudflareSetup m_where;
    Setup m_setup;
    Secret m_dashboardToken; ///< pasted for Okta; empty where none was, or it is made
    TokenKind m_kind;
    CloudflareVerdict m_verdict;
    QString m_accountName;
    bool m_isUsersToken = false;
    QList<VerdictLine> m_dashboardLines;
    VerdictLine m_teamDomainLine;
};

} // namespace bw::cloudflare
