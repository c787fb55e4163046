#pragma once

#include "tests/journeys/dashboard_world.h"

namespace bw::test {

/// With an older set-up in the tenants, and a setup that moves it on.
class OlderWorld : public DashboardWorld
{
public:
    inline static const QString label = QStringLiteral("Cloudflare"); ///< of the older app
    /// Pushed in place of the group that is named like a role.
    inline static const QString successor = QStringLiteral("Cloud readers");

    OlderWorld();

    /// What the plan prints for a person to agree to what it changes of others; empty when it prints none.
    [[nodiscard]] QString consent();
    /// apply as a person does who has read the plan and agrees, with the admin that is employed.
    Outcome applyAgreed() { return applyWithAdmin({QStringLiteral("--agree"), consent()}); }

    bool settles = false; ///< the older set-up has provisioned what it does
};

} // namespace bw::test
