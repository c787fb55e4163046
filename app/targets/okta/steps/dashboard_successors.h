#pragma once

#include "app/targets/okta/older_pushes.h"
#include "app/targets/okta/people.h"
#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// "okta.dashboard-successors", of a migration only (see DashboardGroups): pushed groups that Okta does not have yet
/// are made, and the people of each old group are put into the groups that follow it. Nobody is taken out of a group. A
/// group that we did not make gets people only with the person's consent.
class DashboardSuccessors : public Step
{
public:
    /// needs: "okta.dashboard-groups".
    DashboardSuccessors(Workplace place, Output<QList<OlderPush>> older, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    ResultTask<Finding> readBack(std::stop_token stop) override;

private:
    /// Somebody who is to be in a group.
    struct Joining
    {
        people::Member person;
        QString group; ///< its name
        QString groupId;

        [[nodiscard]] QString id() const { return groupId + u'/' + person.id; }
    };
    DoneTask findJoining(NamedGroups groups, std::stop_token stop);
    DoneTask claimAnnounced(QString groupName, QString groupId, QList<people::Member> there);
    DoneTask makeGroup(QString name, std::stop_token stop);
    DoneTask join(Joining joining, std::stop_token stop);
    [[nodiscard]] MadeObject ours(const Joining &joining) const;
    [[nodiscard]] const DashboardScimSetup &wanted() const { return *m_place.setup.dashboardScim; }

    Workplace m_place;
    Output<QList<OlderPush>> m_older;
    QStringList m_missing; ///< groups to be made
    QList<Joining> m_joining;
};

} // namespace bw::okta
