#pragma once

#include "app/practice/okta/state.h"
#include "tests/journeys/world.h"

namespace bw::test {

/// The tenants, with the setup of the dashboard alone.
class DashboardWorld : public World
{
public:
    DashboardWorld() { writeSetup(setup(QStringLiteral("dashboard"))); }

    /// Changes one member of the setup's section; what was changed before stays so.
    void change(const QString &key, const QJsonValue &value);

    /// The one app with this label; null where there is none, or more than one.
    [[nodiscard]] practice::okta::App *app(const QString &label = QStringLiteral("Cloudflare Dashboard SCIM")) const;
    [[nodiscard]] practice::cloudflare::Account &account() const { return cloudflare().account(); }
    /// What the policies of a user group grant.
    [[nodiscard]] QStringList rolesOf(const QString &group) const;
    /// Names of the tokens there are.
    [[nodiscard]] QStringList tokens() const;
    /// Logins of a group's people in Okta, sorted.
    [[nodiscard]] QStringList peopleOf(const QString &group) const;
    /// Names of the groups that the app pushes, sorted.
    [[nodiscard]] QStringList pushedBy(const practice::okta::App *app) const;
    /// Empty when all that the setup of the dashboard asks for stands and works.
    [[nodiscard]] QStringList dashboardFaults() const;

private:
    QJsonObject m_changes;
};

} // namespace bw::test
