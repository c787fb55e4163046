#pragma once

#include "app/scim/endpoint.h"
#include "app/targets/okta/app_kind.h"
#include "app/targets/okta/group_push.h"
#include "app/targets/okta/provisioned.h"
#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// "proof.okta-provisioning" and its sisters: every person assigned is PROVISIONED with the other system's id, and
/// every pushed group is ACTIVE without an error. Waits for Okta's queue.
class ProvisioningProof : public Step
{
public:
    struct Patience
    {
        std::chrono::milliseconds total = std::chrono::minutes(3);
        std::chrono::milliseconds longestPause = std::chrono::seconds(10);
    };
    /// Sets `expected`: who and what should have arrived on the other side.
    /// needs: "okta.scim-assignments", "okta.scim-push-groups".
    ProvisioningProof(Workplace place, AppKind kind, Output<AppRef> app, Output<scim::Expected> expected,
                      QStringList needs);
    void setPatience(Patience patience) { m_patience = patience; }

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;

private:
    struct Count
    {
        qsizetype done = 0;
        qsizetype failed = 0;
        qsizetype all = 0;

        [[nodiscard]] bool isDone() const { return done >= all; }
        [[nodiscard]] bool isSettled() const { return done + failed >= all; }
    };
    DoneTask look(std::stop_token stop);
    void expect();
    void countGroups(const QList<PushMapping> &mappings, const NamedGroups &groups);
    [[nodiscard]] QString pushedAs(const PushMapping &mapping) const; ///< empty where others pushed it
    void sayHowFar();
    [[nodiscard]] Error misnamed() const;
    ResultTask<QStringList> emptyAmong(QStringList names, std::stop_token stop);
    ResultTask<scim::Members> membersOf(QStringList names, std::stop_token stop);
    [[nodiscard]] QUrl pageOf(const QString &tab) const;
    void sayTheyWereThereBefore(Error &error) const;
    Task<Error> explain(std::stop_token stop);

    Workplace m_place;
    AppKind m_kind;
    Output<AppRef> m_app;
    Output<scim::Expected> m_expected;
    Patience m_patience;
    Provisioned m_people;
    Count m_groupCount;
    QStringList m_misnamed; ///< usernames that should be e-mail addresses and are not
    QStringList m_troubles; ///< what the mappings say of themselves
    QHash<QString, QString> m_pushedAs; ///< groups that we pushed under another name, with that name
};

} // namespace bw::okta
