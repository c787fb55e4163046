#pragma once

#include "app/scim/endpoint.h"
#include "app/targets/okta/app_kind.h"
#include "app/targets/okta/group_push.h"
#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// "okta.scim-push-groups": the groups that Okta copies into the other system. Adds what is missing, switches on what
/// is switched off, removes nothing. What we made and what failed is switched off and on, for Okta to push it once
/// more; whether it then does so at once is UNVERIFIED, so the proof looks. What we pushed to another address is
/// unlinked, its copy left there, and pushed anew. Okta does not support pushing a group that
/// is assigned to the same app: that is refused.
class PushGroups : public Step
{
public:
    /// needs: "okta.scim-features", "proof.okta-people".
    PushGroups(Workplace place, AppKind kind, Output<AppRef> app, Output<scim::Endpoint> endpoint, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    ResultTask<Finding> readBack(std::stop_token stop) override;

private:
    /// What becomes of a push of ours that failed.
    enum class Failed { IsRetried, IsLeft };

    ResultTask<Finding> compare(bool ask, Failed failed, std::stop_token stop);
    Finding judge(const QList<Group> &wanted, const QList<PushMapping> &mappings, Failed failed);
    DoneTask push(Group group, std::stop_token stop);
    DoneTask unlink(PushMapping mapping, std::stop_token stop);
    DoneTask wake(PushMapping mapping, std::stop_token stop);
    Done claimAnnounced(const QList<PushMapping> &mappings);
    [[nodiscard]] MadeObject ours(const PushMapping &mapping, const QString &name) const;
    [[nodiscard]] QString announcedName(const QString &groupId) const;
    [[nodiscard]] bool isOurs(const PushMapping &mapping) const;
    [[nodiscard]] QString nameWhenPushed(const PushMapping &mapping) const; ///< empty where others pushed it
    [[nodiscard]] std::optional<Error> overlap() const;
    [[nodiscard]] static std::optional<Error> assignedToo(const QList<Group> &wanted,
                                                          const QList<PushMapping> &mappings,
                                                          const QHash<QString, QDateTime> &assigned);

    Workplace m_place;
    AppKind m_kind;
    Output<AppRef> m_app;
    Output<scim::Endpoint> m_endpoint;
    QHash<QString, QString> m_names; ///< of the groups wanted, by id
    QList<Group> m_missing;
    QList<PushMapping> m_elsewhere; ///< mappings of ours that push wanted groups to another address
    QList<PushMapping> m_sleeping; ///< mappings of wanted groups that are switched off, or failed
};

} // namespace bw::okta
