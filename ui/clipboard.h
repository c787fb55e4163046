#pragma once

#include "app/core/secret.h"

#include <QString>

namespace bw::ui::clipboard {

void copy(const QString &text);
/// Marked so that clipboard histories leave it out (KDE's password manager hint, Windows' history formats, the
/// concealed type of macOS), and taken off the clipboard after a minute or when the program ends, if it is still there.
void copy(const Secret &secret);

} // namespace bw::ui::clipboard
