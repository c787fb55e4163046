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
    SharedRead<Org> m_org;
    SharedRead<NamedGroups> m_groups;
};

} // namespace bw::okta
