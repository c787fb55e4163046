#pragma once

#include "app/practice/okta/org.h"

namespace bw::practice::okta {

/// The kind of app that a create body asks for: by its name, or a custom SAML app when it has none. Nothing: no such
/// app.
[[nodiscard]] std::optional<Kind> kindOf(const QJsonObject &body, const Ways &ways);
/// What is wrong with a create or replace body, as Okta says it: "label: The field cannot be left blank".
[[nodiscard]] QStringList appBreaches(const QJsonObject &body, Kind kind, const Ways &ways);
/// Whose address the tokens name where nobody has set it, and whether a mode may be set: by the org's domains.
[[nodiscard]] QString usualIssuerMode(const Ways &ways);
[[nodiscard]] bool mayIssue(const QString &mode, const Ways &ways);
/// Takes over what the body says and sets the rest to its defaults (a PUT replaces the whole app).
void applyBody(App *app, const QJsonObject &body);
/// As the API shows it. The client secret stands only in answers to create and update.
[[nodiscard]] QJsonObject appJson(const App &app, const QString &orgUrl, bool withSecret);

} // namespace bw::practice::okta
