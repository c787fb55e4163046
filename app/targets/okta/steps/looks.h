#pragma once

#include "app/plan/step.h"
#include "app/targets/okta/apps.h"

namespace bw::okta {

/// What the console calls the setting of whose address the tokens name.
inline const QString issuerField = QStringLiteral("Issuer");

/// Same or different, as the texts are.
[[nodiscard]] FieldDiff fieldOf(const QString &name, const QString &wanted, const QString &found);
/// Same when `wanted` is among them.
[[nodiscard]] FieldDiff fieldOf(const QString &name, const QString &wanted, const QStringList &found);
/// Leave when no field is different, else Change.
[[nodiscard]] Change changeFor(const QList<FieldDiff> &fields);

/// Something else differs than that the app is switched off, which a call of its own can change.
[[nodiscard]] bool differsBeyondStatus(const Finding &finding);

/// What is still to be made: nothing is known yet, or nothing is there.
[[nodiscard]] Finding toCreate(const QString &summary, int requests, Means means = Means::Automatic);
[[nodiscard]] Finding inOrder(const QString &summary);

/// "Hidden" or "Shown", of an app's icons.
[[nodiscard]] QString iconsOf(const App &app);
/// "on" or "off": "Automatically log in when user lands on login page".
[[nodiscard]] QString automaticLogInOf(const App &app);
/// "Email" or "Okta username", as the Admin Console says it.
[[nodiscard]] QString userNameFormatOf(const QString &userNameTemplate);

} // namespace bw::okta
