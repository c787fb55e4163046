#pragma once

#include "app/setup/verdict.h"
#include "app/targets/cloudflare/members.h"
#include "app/targets/cloudflare/sso_connectors.h"
#include "app/targets/cloudflare/user_groups.h"

/// What an account must have before its dashboard's members can be provisioned, read once for the live check and for
/// the plan. Source: Cloudflare Docs, "SCIM provisioning" and "Provision with Okta".
namespace bw::cloudflare::dashboard {

struct Facts
{
    AccountChoice account;
    QList<members::Member> members;
    QList<user_groups::Group> groups;
    Result<QList<sso_connectors::Connector>> connectors; ///< cannot be read without a right of its own

    [[nodiscard]] bool isEnterprise() const { return account.type == QLatin1String("enterprise"); }
    /// Addresses of the accepted ones.
    [[nodiscard]] QStringList superAdministrators() const;
    /// Domains of these addresses for which no single sign-on is on, where it is for others; nothing where that cannot
    /// be read. Source: Cloudflare Docs, "SCIM provisioning", limitations.
    [[nodiscard]] QStringList domainsWithoutSignOn(const QStringList &addresses) const;
    /// Names of groups that an older set-up left behind.
    [[nodiscard]] QStringList olderGroups() const;
};

/// Errors: those of the account, the members and the groups.
[[nodiscard]] ResultTask<Facts> read(Client client, QString account, std::stop_token stop);

[[nodiscard]] Error notEnterprise(const QString &accountName);
[[nodiscard]] Error tooFewAdministrators(const QStringList &administrators);
/// Every Super Administrator is among those whom Okta assigns.
[[nodiscard]] Error allProvisioned(const QStringList &administrators);

/// Whether single sign-on is on for the dashboard: Yes, Note (for no domain) or Unknown, with words.
[[nodiscard]] VerdictLine signOnLine(const Facts &facts);
/// What the groups of an older set-up are, and what is to be done about them; empty when there are none.
[[nodiscard]] QString olderGroupsInWords(const QStringList &names);

/// The live check. Line ids: cloudflare.dashboard.plan, .role (of a user's token), .administrators, .sign-on,
/// .older-groups, .token (where one was pasted: the SCIM endpoint is asked with it).
[[nodiscard]] Task<QList<VerdictLine>> check(Client client, QString account, bool isUsersToken, Secret pasted,
                                             std::stop_token stop);

/// Where Okta provisions to. Source: Cloudflare Docs, "Provision with Okta".
[[nodiscard]] QUrl scimAddress(const QUrl &api, const QString &account);

} // namespace bw::cloudflare::dashboard
