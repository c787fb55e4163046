#pragma once

#include "app/scim/endpoint.h"
#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// "okta.oidc-assignments", "okta.scim-assignments": the groups whose people may use an app. Adds what is missing,
/// removes nothing.
class GroupAssignments : public Step
{
public:
    /// needs: the step that makes the app. For a provisioning app also the one that ticks the boxes: people who were
    /// assigned before are not provisioned afterwards by themselves. Then with the endpoint that they are sent to: who
    /// was sent to another one by us is taken off and assigned again.
    GroupAssignments(QString id, QString title, Workplace place, Output<AppRef> app, QStringList groups,
                     QStringList needs, std::optional<Output<scim::Endpoint>> endpoint = {});

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    ResultTask<Finding> readBack(std::stop_token stop) override;

private:
    ResultTask<Finding> compare(bool ask, std::stop_token stop);
    DoneTask takeOff(Group group, std::stop_token stop);
    DoneTask assign(Group group, std::stop_token stop);
    [[nodiscard]] QString idOf(const Group &group) const;
    [[nodiscard]] MadeObject ours(const Group &group) const;

    Workplace m_place;
    Output<AppRef> m_app;
    QStringList m_groups;
    std::optional<Output<scim::Endpoint>> m_endpoint; ///< none: nobody is provisioned by this
    QList<Group> m_missing;
    QSet<QString> m_elsewhere; ///< ids of those among them that were sent to another address
};

} // namespace bw::okta
