#pragma once

#include "app/targets/okta/app_kind.h"
#include "app/targets/okta/steps/app_step.h"

namespace bw::okta {

/// "okta.scim-app": a SCIM app of Okta's catalogue. Found by the journal's id; another app with the same label is shown
/// and never taken over unasked. Nothing is PUT once provisioning is on, because that may wipe the connection: what is
/// wrong then is put right by hand.
class ScimApp : public AppStep
{
public:
    /// Sets the output. needs: "okta.preflight".
    ScimApp(Workplace place, AppKind kind, Output<AppRef> app, QStringList needs);

    ResultTask<Next> apply(Finding before, std::stop_token stop) override;
    [[nodiscard]] std::optional<Card> card() const override;

protected:
    ResultTask<Finding> look(std::stop_token stop) override;
    virtual ResultTask<std::optional<App>> find(std::stop_token stop);
    virtual ResultTask<Next> create(std::stop_token stop);
    [[nodiscard]] const AppKind &kind() const { return m_kind; }
    void setKey(const QString &key) { m_kind.key = key; } ///< once the catalogue has told it
    [[nodiscard]] const std::optional<App> &found() const { return m_found; }

private:
    ResultTask<Next> replaceOrAsk(App app, std::stop_token stop);
    DoneTask replace(App app, std::stop_token stop);
    [[nodiscard]] QJsonObject changedBody(const App &app) const;
    [[nodiscard]] Finding judge(const App &app) const;
    [[nodiscard]] bool isStrange(const App &app) const { return !isOurs(app.id) && !isAdopted(app.id); }

    AppKind m_kind;
    void warnOfOthers(Finding &finding) const;

    std::optional<App> m_found;
    QStringList m_others; ///< labels of connected apps of this kind that are not ours
};

} // namespace bw::okta
