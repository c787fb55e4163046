#pragma once

#include "app/journal/journal.h"
#include "app/targets/okta/apps.h"

/// What hangs on an app that somebody else made: asked about once.
namespace bw::okta::consent {

/// The app is ours, adopted, or the person agreed before that this step changes what hangs on it.
[[nodiscard]] bool isGiven(const Journal &journal, const QString &step, const AppRef &app);
/// The step changes it now, which it may only when the person agreed.
[[nodiscard]] Done note(Journal &journal, const QString &step, const AppRef &app);

} // namespace bw::okta::consent
