#pragma once

namespace bw::ui {

/// Gives scroll areas an accessible object of ours. Qt 6.4's own (QAccessibleAbstractScrollArea::child) reads past its list when a scroll
/// bar hides between a screen reader's two questions, and ends the program. Call it once, after the application was made.
void installAccessibleScrollAreas();

} // namespace bw::ui
