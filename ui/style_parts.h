#pragma once

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionSlider;

/// How single parts of the style are drawn.
namespace bw::ui::style_parts {

void field(const QStyleOption *option, QPainter *painter);
void button(const QStyleOption *option, QPainter *painter);
void checkMark(const QStyleOption *option, QPainter *painter);
void radioMark(const QStyleOption *option, QPainter *painter);
void focusFrame(const QStyleOption *option, QPainter *painter);
void chevron(const QRect &rect, const QStyleOption *option, QPainter *painter);
void progress(const QStyleOption *option, QPainter *painter);
void headerSection(const QStyleOption *option, QPainter *painter);
/// The handle of a scroll bar that has no buttons; also where the mouse finds it.
[[nodiscard]] QRect scrollHandle(const QStyleOptionSlider *option);
void scrollBar(const QStyleOptionSlider *option, QPainter *painter);

} // namespace bw::ui::style_parts
