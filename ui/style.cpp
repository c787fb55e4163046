#include "ui/style.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace bw::ui {

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

QColor outline(const QStyleOption *option)
{
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled))
        return theme::color(Role::Accent, option->palette);
    const QColor text = option->palette.color(QPalette::WindowText);
    // 3 : 1 against the page, so that a field's border can be seen (WCAG 2.2, 1.4.11)
    return theme::blend(text, option->palette.color(QPalette::Window),
                        has(option, QStyle::State_Enabled) ? 0.55 : 0.28);
}

void frame(const QStyleOption *option, QPainter *painter, const QColor &fill)
{
    const bool focus = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(outline(option), focus ? 2 : 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(focus ? inner(option->rect).adjusted(0.5, 0.5, -0.5, -0.5) : inner(option->rect), radius(),
                             radius());
    painter->restore();
}

void button(const QStyleOption *option, QPainter *painter)
{
    const auto *described = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool first = described && described->features.testFlag(QStyleOptionButton::DefaultButton) && enabled;
    const QPalette &palette = option->palette;
    QColor fill = first ? palette.color(QPalette::Highlight) : palette.color(QPalette::Button);
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        fill = theme::blend(palette.color(QPalette::WindowText), fill, 0.14);
    else if (has(option, QStyle::State_MouseOver) && enabled)
        fill = theme::blend(palette.color(QPalette::WindowText), fill, 0.06);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(first ? QPen(Qt::NoPen)
                          : QPen(theme::blend(palette.color(QPalette::WindowText), palette.color(QPalette::Window),
                                              enabled ? 0.38 : 0.2)));
    painter->setBrush(fill);
    painter->drawRoundedRect(inner(option->rect), radius(), radius());
    painter->restore();
}

void tick(const QStyleOption *option, QPainter *painter, bool round)
{
    const bool on = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QPalette &palette = option->palette;
    const QRectF box = inner(option->rect);
    QColor fill = palette.color(QPalette::Base);
    if (on || has(option, QStyle::State_NoChange))
        fill = palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? fill : outline(option), 1.2));
    painter->setBrush(fill);
    const qreal corner = round ? box.width() / 2 : box.width() / 5;
    painter->drawRoundedRect(box, corner, corner);
    const QColor ink = palette.color(QPalette::HighlightedText);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(box.center(), box.width() / 4.6, box.width() / 4.6);
    } else if (on) {
        QPainterPath path(box.topLeft() + QPointF(box.width() * 0.24, box.height() * 0.53));
        path.lineTo(box.topLeft() + QPointF(box.width() * 0.43, box.height() * 0.72));
        path.lineTo(box.topLeft() + QPointF(box.width() * 0.77, box.height() * 0.31));
        painter->setPen(QPen(ink, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(path);
    }
    painter->restore();
}

void chevron(const QRect &rect, const QColor &ink, QPainter *painter)
{
    const qreal size = theme::em() / 4.5;
    const QPointF middle = QRectF(rect).center();
    QPainterPath path(middle + QPointF(-size, -size / 2));
    path.lineTo(middle + QPointF(0, size / 2));
    path.lineTo(middle + QPointF(size, -size / 2));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    painter->restore();
}

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        tick(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        tick(option, painter, true);
        return;
    case PE_PanelButtonCommand:
        button(option, painter);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        if (const auto *described = qstyleoption_cast<const QStyleOptionFrame *>(option);
            described && described->lineWidth > 0)
            frame(option, painter, option->palette.color(QPalette::Base));
        return;
    case PE_FrameFocusRect: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme::color(Role::Accent, option->palette), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(inner(option->rect), radius(), radius());
        painter->restore();
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !combo || combo->editable) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    frame(option, painter, option->palette.color(QPalette::Base));
    chevron(subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), option->palette.color(QPalette::Text),
            painter);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *described = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && described && described->features.testFlag(QStyleOptionButton::DefaultButton) &&
        has(option, State_Enabled)) {
        QStyleOptionButton copy = *described;
        copy.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return theme::em();
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return theme::em() / 2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ScrollBarExtent:
        return theme::em() * 4 / 5;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int comfortable = theme::em() * 2;
    if (type == CT_PushButton)
        result = {result.width() + theme::em(), std::max(result.height(), comfortable)};
    else if (type == CT_LineEdit || type == CT_ComboBox)
        result.setHeight(std::max(result.height(), comfortable));
    return result;
}

} // namespace bw::ui
