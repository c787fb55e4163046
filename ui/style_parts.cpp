#include "ui/style_parts.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>

namespace bw::ui::style_parts {

namespace {

using theme::Role;

QRectF inner(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

qreal radius()
{
    return theme::em() / 4.0;
}

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

QColor mixed(const QStyleOption *option, qreal share)
{
    return theme::blend(option->palette.color(QPalette::WindowText), option->palette.color(QPalette::Window), share);
}

QColor outline(const QStyleOption *option)
{
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled))
        return theme::color(Role::Accent, option->palette);
    // 3 : 1 against the page, so that a field's border can be seen (WCAG 2.2, 1.4.11)
    return mixed(option, has(option, QStyle::State_Enabled) ? 0.55 : 0.28);
}

void begin(QPainter *painter, const QPen &pen, const QBrush &brush)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(brush);
}

// The filled or empty shape of a mark; returns the ink for what stands in it.
QColor box(const QStyleOption *option, QPainter *painter, qreal corner)
{
    const bool filled = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const auto group = has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    const QColor fill = option->palette.color(group, filled ? QPalette::Highlight : QPalette::Base);
    painter->setPen(QPen(filled ? fill : outline(option), 1.2));
    painter->setBrush(fill);
    painter->drawRoundedRect(inner(option->rect), corner, corner);
    return option->palette.color(QPalette::HighlightedText);
}

} // namespace

void field(const QStyleOption *option, QPainter *painter)
{
    const bool focus = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
    const auto group = has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    begin(painter, QPen(outline(option), focus ? 2 : 1), option->palette.color(group, QPalette::Base));
    const qreal inset = focus ? 0.5 : 0;
    painter->drawRoundedRect(inner(option->rect).adjusted(inset, inset, -inset, -inset), radius(), radius());
    painter->restore();
}

void button(const QStyleOption *option, QPainter *painter)
{
    const auto *described = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool first = described && described->features.testFlag(QStyleOptionButton::DefaultButton) && enabled;
    const QPalette &palette = option->palette;
    QColor fill = palette.color(first ? QPalette::Highlight : QPalette::Button);
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        fill = theme::blend(palette.color(QPalette::WindowText), fill, 0.14);
    else if (has(option, QStyle::State_MouseOver) && enabled)
        fill = theme::blend(palette.color(QPalette::WindowText), fill, 0.06);
    begin(painter, first ? QPen(Qt::NoPen) : QPen(mixed(option, enabled ? 0.38 : 0.2)), fill);
    painter->drawRoundedRect(inner(option->rect), radius(), radius());
    painter->restore();
}

void checkMark(const QStyleOption *option, QPainter *painter)
{
    begin(painter, {}, {});
    const QColor ink = box(option, painter, option->rect.width() / 5.0);
    const QRectF area = inner(option->rect);
    if (has(option, QStyle::State_On)) {
        QPainterPath path(area.topLeft() + QPointF(area.width() * 0.24, area.height() * 0.53));
        path.lineTo(area.topLeft() + QPointF(area.width() * 0.43, area.height() * 0.72));
        path.lineTo(area.topLeft() + QPointF(area.width() * 0.77, area.height() * 0.31));
        painter->setPen(QPen(ink, area.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(path);
    }
    painter->restore();
}

void radioMark(const QStyleOption *option, QPainter *painter)
{
    begin(painter, {}, {});
    const QColor ink = box(option, painter, option->rect.width() / 2.0);
    if (has(option, QStyle::State_On)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        const qreal dot = option->rect.width() / 4.6;
        painter->drawEllipse(inner(option->rect).center(), dot, dot);
    }
    painter->restore();
}

void focusFrame(const QStyleOption *option, QPainter *painter)
{
    // As desktops do: the frame appears once the keyboard is used to move about.
    if (!has(option, QStyle::State_KeyboardFocusChange))
        return;
    begin(painter, QPen(theme::color(Role::Accent, option->palette), 2), Qt::NoBrush);
    painter->drawRoundedRect(inner(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius(), radius());
    painter->restore();
}

void chevron(const QRect &rect, const QStyleOption *option, QPainter *painter)
{
    const qreal size = theme::em() / 4.5;
    const QPointF middle = QRectF(rect).center();
    QPainterPath path(middle + QPointF(-size, -size / 2));
    path.lineTo(middle + QPointF(0, size / 2));
    path.lineTo(middle + QPointF(size, -size / 2));
    const QColor ink = option->palette.color(has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled,
                                             QPalette::Text);
    begin(painter, QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin), Qt::NoBrush);
    painter->drawPath(path);
    painter->restore();
}

void progress(const QStyleOption *option, QPainter *painter)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const QRectF area = inner(option->rect);
    const qreal corner = area.height() / 2;
    begin(painter, Qt::NoPen, mixed(option, 0.16));
    painter->drawRoundedRect(area, corner, corner);
    const int range = std::max(1, bar->maximum - bar->minimum);
    const qreal share = std::clamp(qreal(bar->progress - bar->minimum) / range, 0.0, 1.0);
    if (share > 0) {
        painter->setBrush(theme::color(Role::Accent, option->palette));
        const qreal width = std::max(area.height(), area.width() * share);
        const qreal left = option->direction == Qt::RightToLeft ? area.right() - width : area.left();
        painter->drawRoundedRect(QRectF(left, area.top(), width, area.height()), corner, corner);
    }
    painter->restore();
}

void headerSection(const QStyleOption *option, QPainter *painter)
{
    painter->save();
    painter->fillRect(option->rect, option->palette.color(QPalette::AlternateBase));
    painter->setPen(theme::color(Role::Line, option->palette));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    painter->restore();
}

QRect scrollHandle(const QStyleOptionSlider *option)
{
    const bool upright = option->orientation == Qt::Vertical;
    const int length = upright ? option->rect.height() : option->rect.width();
    const int range = option->maximum - option->minimum;
    const int page = std::max(1, option->pageStep);
    if (range <= 0)
        return option->rect;
    const int handle =
        std::clamp(int(qint64(length) * page / (range + page)), std::min(theme::em() * 2, length), length);
    const int at = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                                   length - handle, option->upsideDown);
    return upright ? QRect(option->rect.x(), option->rect.y() + at, option->rect.width(), handle)
                   : QRect(option->rect.x() + at, option->rect.y(), handle, option->rect.height());
}

void scrollBar(const QStyleOptionSlider *option, QPainter *painter)
{
    const bool held = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const int thin = option->orientation == Qt::Vertical ? option->rect.width() / 4 : option->rect.height() / 4;
    const QRect handle = scrollHandle(option).adjusted(thin, thin, -thin, -thin);
    begin(painter, Qt::NoPen, mixed(option, held ? 0.55 : 0.35));
    const qreal corner = std::min(handle.width(), handle.height()) / 2.0;
    painter->drawRoundedRect(handle, corner, corner);
    painter->restore();
}

} // namespace bw::ui::style_parts
