#pragma once

#include "app/scim/endpoint.h"
#include "app/targets/configcat/workplace.h"

#include <QElapsedTimer>

namespace bw::configcat {

/// "configcat.provisioning": permissions for the synced groups, and START PROVISIONING. Until then what Okta sends
/// changes nothing; then it overwrites the permissions of those who are members already. Seen by the audit log and the
/// members where those may be read; else nobody but the admin can tell.
/// Source: ConfigCat docs, "SCIM: Overview".
class StartProvisioning : public Step
{
public:
    /// needs: the step that proves Okta's side, which sets `expected`.
    StartProvisioning(Workplace place, Output<scim::Expected> expected, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    ResultTask<Finding> observe(std::stop_token stop) override;
    [[nodiscard]] std::optional<Card> card() const override;

private:
    enum class Started { Unknown, No, Yes };
    struct Seen
    {
        Started started = Started::Unknown;
        QStringList missing; ///< people who are no members yet
    };
    ResultTask<std::optional<Seen>> look(std::stop_token stop);
    ResultTask<Started> readLog(std::stop_token stop);
    ResultTask<Finding> seen(std::stop_token stop);
    Done noteAsked();
    [[nodiscard]] bool mayBeOlder(const Seen &seen) const;
    [[nodiscard]] Finding judge(const std::optional<Seen> &seen);

    Workplace m_place;
    Output<scim::Expected> m_expected;
    QDateTime m_askedBefore;    ///< since when an earlier run has asked for it
    QElapsedTimer m_sinceStart; ///< since START was seen first in this run
};

} // namespace bw::configcat
