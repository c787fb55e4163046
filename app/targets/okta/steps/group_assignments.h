#pragma once

#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// "okta.oidc-assignments", "okta.scim-assignments": the groups whose people may use an app. Adds what is missing,
/// removes nothing.
class GroupAssignments : public Step
{
public:
    /// needs: the step that makes the app. For a provisioning app also the one that ticks the boxes: people who were
    /// assigned before are not provisioned afterwards by themselves.
    GroupAssignments(QString id, QString title, Workplace place, Output<AppRef> app, QStringList groups,
                     QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    ResultTask<Finding> readBack(std::stop_token stop) override;

private:
    ResultTask<Finding> compare(bool ask, std::stop_token stop);
    DoneTask assign(Group group, std::stop_token stop);
    [[nodiscard]] QString idOf(const Group &group) const;
    [[nodiscard]] MadeObject ours(const Group &group) const;

    Workplace m_place;
    Output<AppRef> m_app;
    QStringList m_groups;
    QList<Group> m_missing;
};

} // namespace bw::okta
