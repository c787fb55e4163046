#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

/// Colours, distances and letter sizes. Everything is derived from the palette and the application's font, so that the
/// desktop's choices (dark, high contrast, large print) go through.
namespace bw::ui::theme {

enum class Role {
    Text,      ///< what is read
    Quiet,     ///< explanations, units, what is not urgent
    Good,      ///< done, accepted
    Bad,       ///< failed, refused
    Attention, ///< an admin should look or act
    Accent,    ///< where one is; what is chosen
    Line,      ///< borders of panels
    OnAccent,  ///< text on a filled accent surface
};

[[nodiscard]] bool isDark(const QPalette &palette);
/// Quiet, Good, Bad and Attention keep a contrast of at least 4.5 : 1 on Base and on Window (WCAG 2.2, 1.4.3) in our
/// own palettes.
[[nodiscard]] QColor color(Role role, const QPalette &palette);
[[nodiscard]] QColor blend(const QColor &over, const QColor &under, qreal share);

/// One line of the application's font, in device-independent pixels; all distances are parts of it.
[[nodiscard]] int em();
[[nodiscard]] int small();  ///< between a label and its field
[[nodiscard]] int medium(); ///< between fields
[[nodiscard]] int large();  ///< between parts, and around a page

[[nodiscard]] QFont titleFont();   ///< the page's heading
[[nodiscard]] QFont headingFont(); ///< a part's heading
[[nodiscard]] QFont smallFont();   ///< badges and hints

/// Our light or dark palette.
[[nodiscard]] QPalette palette(bool dark);
/// Sets style and palette. A desktop that brings its own palette keeps it; BRIDGEWRIGHT_THEME=light|dark overrides
/// both.
void apply(QApplication &application);

} // namespace bw::ui::theme
