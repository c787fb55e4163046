#pragma once

#include "app/core/shared_read.h"
#include "app/journal/journal.h"
#include "app/targets/okta/groups.h"
#include "app/targets/okta/org.h"

namespace bw::okta {

/// What several steps read of an org, asked once for all of them.
class Directory
{
public:
    Directory(HttpClient *http, const Client &client, const Journal *journal, const QStringList &groupNames);
    Directory(const Directory &) = delete;
    Directory &operator=(const Directory &) = delete;

    [[nodiscard]] ResultTask<Org> org(std::stop_token stop) { return m_org.get(std::move(stop)); }
    /// The groups named in the setup, all found by one search, and those that we made and no search finds yet.
    [[nodiscard]] ResultTask<NamedGroups> groups(std::stop_token stop) { return m_groups.get(std::move(stop)); }
    /// Those of them, in this order. Errors: NotFound naming the ones that are missing.
    [[nodiscard]] static Result<QList<Group>> pick(const NamedGroups &from, const QStringList &names);
    /// The Admin Console; derived from the domain until the org was read.
    [[nodiscard]] QUrl adminUrl() const;
    /// The issuer that the tokens of our apps and authorization servers have to name, in Okta's words: the domain that
    /// the setup goes by, as Cloudflare is told of that one. CUSTOM_URL or ORG_URL; DYNAMIC is as good, but only some
    /// orgs may set it. Source: Okta API reference, `issuer_mode`.
    [[nodiscard]] QString issuerMode() const;
    /// Whether tokens may name another domain where nobody has set it: Okta's default is the custom domain, if there is
    /// one.
    [[nodiscard]] bool isIssuerElsewhere() const { return m_hasCustomDomain && m_isOwnDomain; }
    /// A new run looks anew.
    void forget();

private:
    ResultTask<Org> readOrg(std::stop_token stop);
    ResultTask<NamedGroups> readGroups(std::stop_token stop);

    HttpClient *m_http;
    Client m_client;
    const Journal *m_journal;
    QStringList m_groupNames;
    QUrl m_adminUrl;
    bool m_isOwnDomain; ///< derived from the domain until the org was read
    bool m_hasCustomDomain = false;
    SharedRead<Org> m_org;
    SharedRead<NamedGroups> m_groups;
};

} // namespace bw::okta
