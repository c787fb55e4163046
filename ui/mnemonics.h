#pragma once

class QWidget;

namespace bw::ui {

/// Gives each button and each label with a buddy below `page` an Alt letter of its own. Letters that the wizard's
/// buttons have are left to them. Done by program, because no translator can see which texts meet on a page.
void assignMnemonics(QWidget *page);

} // namespace bw::ui
