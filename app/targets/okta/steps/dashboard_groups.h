#pragma once

#include "app/targets/okta/catalog.h"
#include "app/targets/okta/older_pushes.h"
#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// "okta.dashboard-groups": whom Okta would make members of the Cloudflare dashboard, groups without anybody, and
/// groups of an older set-up that are still pushed; and which app of the catalogue may be taken.
///
/// How an older set-up is moved on, when the setup says "migrate": true. It stays in the app that is there, because
/// Cloudflare supports one SCIM app for an account and an app that is taken away takes its members away; so `appLabel`
/// must name that app, and taking it over needs the person's consent. Which new group follows which old one stands in
/// `policies`: the pushed groups that get the role that the old one's name stood for. Then: DashboardSuccessors makes
/// new groups that are missing and lets them have the old ones' people; the usual steps push them and give them their
/// policies; when they are seen at Cloudflare, DashboardRetire (Okta) and DashboardLeftovers (Cloudflare) ask for what
/// is left to be taken away. That is by hand and is seen when it is done: the journal names none of it, so nothing of
/// it is removed by us.
class DashboardGroups : public Step
{
public:
    /// Sets the outputs; `provisioned`: addresses, not set where a group is too large to be read; `entry`: of
    /// Cloudflare's own app, not set where the catalogue does not list it or cannot be searched. needs:
    /// "okta.preflight".
    DashboardGroups(Workplace place, Output<QStringList> provisioned, Output<QList<OlderPush>> older,
                    Output<catalog::Entry> entry, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override; ///< has nothing to do

private:
    DoneTask readPeople(std::stop_token stop);
    DoneTask addPeopleOf(QList<App> apps, std::stop_token stop);
    ResultTask<QStringList> emptyOnes(std::stop_token stop);
    [[nodiscard]] Done judgeCatalog(const Result<QList<catalog::Entry>> &entries, Finding &finding);
    [[nodiscard]] Done judgeOlder(const QList<OlderPush> &older, Finding &finding) const;
    [[nodiscard]] const DashboardScimSetup &wanted() const { return *m_place.setup.dashboardScim; }

    Workplace m_place;
    Output<QStringList> m_provisioned;
    Output<QList<OlderPush>> m_older;
    Output<catalog::Entry> m_entry;
    QStringList m_otherApps; ///< connected ones of this kind that are not meant
};

} // namespace bw::okta
