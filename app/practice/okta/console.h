#pragma once

#include "app/practice/okta/org.h"

#include <QHash>

namespace bw::practice {
class OktaTenant;
}

namespace bw::practice::okta {

/// What the admin typed into the integration form and has not saved, and what the console says about it.
struct ConsoleNote
{
    std::optional<Provisioning> draft;
    QString text;
    bool good = false;
    bool forgetsTab = false; ///< the page opens at its first tab, whatever the link says
};

[[nodiscard]] QString consolePage(const QString &title, const QString &content);

/// The page of an app: tabs General, Sign On, Provisioning, Assignments, Push Groups. `xsrf` goes into each form.
[[nodiscard]] QString appPage(const Org &org, const App &app, const QString &xsrf, const ConsoleNote &note);
[[nodiscard]] QString appPath(const App &app); ///< "/admin/app/<key>/instance/<id>/"

/// The parts of it.
[[nodiscard]] QString generalTab(const App &app, const QString &xsrf);
/// "SAML Settings" of the tab General, of an app made with Create App Integration.
[[nodiscard]] QString samlSettings(const App &app, const QString &xsrf);
/// Takes that form's entries over.
void saveSamlSettings(App &app, const QHash<QString, QString> &form);
[[nodiscard]] QString signOnTab(const Org &org, const App &app, const QString &xsrf);
[[nodiscard]] QString provisioningTab(const App &app, const QString &xsrf, const ConsoleNote &note);
[[nodiscard]] QString assignmentsTab(const Org &org, const App &app, const QString &xsrf);
[[nodiscard]] QString pushTab(const Org &org, const App &app, const QString &xsrf);

/// Whose forms are believed: the browser got the session's token in the page (a foreign page cannot read it).
class ConsoleSessions
{
public:
    /// The session's xsrf token; a new session when `id` is none of ours.
    QString xsrfFor(QString *id);
    [[nodiscard]] bool accepts(const QString &id, const QString &xsrf) const;

private:
    QHash<QString, QString> m_tokens;
};

/// "Directory > Groups".
void addConsoleGroupRoutes(OktaTenant *tenant, const std::shared_ptr<ConsoleSessions> &sessions);

} // namespace bw::practice::okta
