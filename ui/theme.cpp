#include "ui/theme.h"

#include "ui/style.h"

#include <QApplication>
#include <QFontMetrics>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace bw::ui::theme {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor blend(const QColor &over, const QColor &under, qreal share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

QColor color(Role role, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (role) {
    case Role::Text:
        return palette.color(QPalette::WindowText);
    case Role::Quiet:
        return blend(palette.color(QPalette::WindowText), palette.color(QPalette::Window), dark ? 0.68 : 0.66);
    case Role::Good:
        return dark ? QColor(0x6f, 0xce, 0x92) : QColor(0x1a, 0x74, 0x3c);
    case Role::Bad:
        return dark ? QColor(0xff, 0x93, 0x87) : QColor(0xb3, 0x26, 0x1e);
    case Role::Attention:
        return dark ? QColor(0xf2, 0xb8, 0x4b) : QColor(0x8a, 0x55, 0x00);
    case Role::Accent:
        return palette.color(QPalette::Highlight);
    case Role::Line:
        return blend(palette.color(QPalette::WindowText), palette.color(QPalette::Window), dark ? 0.26 : 0.2);
    case Role::OnAccent:
        return palette.color(QPalette::HighlightedText);
    }
    Q_UNREACHABLE();
}

int em()
{
    return QFontMetrics(QApplication::font()).height();
}

int small()
{
    return em() * 2 / 5;
}

int medium()
{
    return em();
}

int large()
{
    return em() * 7 / 4;
}

namespace {
QFont scaled(qreal factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

// WindowText, Window, Base, AlternateBase, Button, accent, text on the accent
struct Colours
{
    QColor text, window, base, alternate, button, accent, onAccent;
};
const Colours light{{0x1d, 0x24, 0x2d}, {0xf0, 0xf2, 0xf5}, {0xff, 0xff, 0xff}, {0xf7, 0xf8, 0xfa},
                    {0xf6, 0xf7, 0xf9}, {0x15, 0x6a, 0x8a}, {0xff, 0xff, 0xff}};
const Colours dark{{0xe6, 0xe9, 0xed}, {0x1b, 0x20, 0x26}, {0x23, 0x29, 0x30}, {0x28, 0x2f, 0x37},
                   {0x2f, 0x37, 0x40}, {0x4c, 0xb3, 0xd1}, {0x0c, 0x1a, 0x20}};
} // namespace

QFont titleFont()
{
    return scaled(1.6, QFont::DemiBold);
}

QFont headingFont()
{
    return scaled(1.1, QFont::DemiBold);
}

QFont smallFont()
{
    return scaled(0.9, QFont::Normal);
}

QPalette palette(bool wantDark)
{
    const Colours &c = wantDark ? dark : light;
    QPalette palette(c.button, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, blend(c.text, c.base, 0.62));
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, blend(c.text, c.window, 0.45));
    palette.setColor(QPalette::Disabled, QPalette::Base, blend(c.base, c.window, 0.4));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, blend(c.text, c.window, 0.4));
    return palette;
}

void apply(QApplication &application)
{
    const QPalette before = application.palette();
    application.setStyle(new Style);
    const QByteArray wish = qgetenv("BRIDGEWRIGHT_THEME");
    // Without a desktop theme Qt hands out the style's own palette: then ours is as good, and prettier.
    const bool isPlain =
        before.color(QPalette::Window) == application.style()->standardPalette().color(QPalette::Window);
    if (wish == "dark" || wish == "light")
        application.setPalette(palette(wish == "dark"));
    else
        application.setPalette(isPlain ? palette(false) : before);
}

} // namespace bw::ui::theme
