#pragma once

#include "app/session.h"
#include "tests/journeys/dashboard_world.h"

namespace bw::test {

/// With an older set-up in the tenants, and a setup that moves it on. The wizard's session is in this process: what
/// others made is changed with a person's consent, which is given in the window.
class OlderWorld : public DashboardWorld
{
public:
    inline static const QString label = QStringLiteral("Cloudflare"); ///< of the older app
    /// Pushed in place of the group that is named like a role.
    inline static const QString successor = QStringLiteral("Cloud readers");

    OlderWorld();
    ~OlderWorld() override;

    void openSession();
    /// What a person does in the window who has read the plan, and agrees or does not; the cards are taken by the
    /// scripted admin.
    RunEnd carryOut(bool agrees);
    /// The same with another admin, who gets each card as a "yourTurn" event.
    RunEnd carryOut(bool agrees, const std::function<void(const QJsonObject &card)> &admin);
    [[nodiscard]] StepReport report(const QString &id) const;

    std::unique_ptr<Session> session;
    bool settles = false; ///< the older set-up has provisioned what it does
    QStringList done;     ///< steps whose card the admin has taken
};

} // namespace bw::test
