#pragma once

#include "app/targets/okta/app_kind.h"
#include "app/targets/okta/workplace.h"

namespace bw::okta {

/// "okta.scim-app": a SCIM app of Okta's catalogue. Found by the journal's id; another app with the same label is shown
/// and never taken over unasked. Nothing is PUT once provisioning is on, because that may wipe the connection.
class ScimApp : public Step
{
public:
    /// Sets the output. needs: "okta.preflight".
    ScimApp(Workplace place, AppKind kind, Output<AppRef> app, QStringList needs);

    ResultTask<Finding> check(std::stop_token stop) override;
    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    ResultTask<Finding> readBack(std::stop_token stop) override;

private:
    enum class Standing { Ours, Adopted, Foreign };
    ResultTask<Finding> look(std::stop_token stop);
    ResultTask<std::optional<App>> find(std::stop_token stop);
    ResultTask<Next> create(std::stop_token stop);
    ResultTask<Next> change(App app, std::stop_token stop);
    [[nodiscard]] Finding judge(const App &app) const;
    [[nodiscard]] Standing standingOf(const App &app) const;
    [[nodiscard]] QJsonObject wantedBody(const App &app) const;

    Workplace m_place;
    AppKind m_kind;
    Output<AppRef> m_app;
    std::optional<App> m_found;
    bool m_fresh = false;
};

} // namespace bw::okta
