#include "ui/style.h"

#include "ui/style_parts.h"
#include "ui/theme.h"

#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace bw::ui {

namespace {

const QStyleOptionComboBox *plainCombo(QStyle::ComplexControl control, const QStyleOptionComplex *option)
{
    if (control != QStyle::CC_ComboBox)
        return nullptr;
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    return combo && !combo->editable ? combo : nullptr;
}

const QStyleOptionSlider *scrolling(QStyle::ComplexControl control, const QStyleOptionComplex *option)
{
    return control == QStyle::CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
}

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        style_parts::checkMark(option, painter);
        return;
    case PE_IndicatorRadioButton:
        style_parts::radioMark(option, painter);
        return;
    case PE_PanelButtonCommand:
        style_parts::button(option, painter);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        style_parts::focusFrame(option, painter);
        return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            style_parts::field(option, painter);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (plainCombo(control, option)) {
        style_parts::field(option, painter);
        style_parts::chevron(subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), option, painter);
    } else if (const QStyleOptionSlider *bar = scrolling(control, option)) {
        style_parts::scrollBar(bar, painter);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_ProgressBar) {
        style_parts::progress(option, painter);
    } else if (element == CE_HeaderSection) {
        style_parts::headerSection(option, painter);
    } else if (element == CE_PushButtonLabel && button &&
               button->features.testFlag(QStyleOptionButton::DefaultButton) && option->state.testFlag(State_Enabled)) {
        QStyleOptionButton copy = *button;
        copy.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &copy, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (const QStyleOptionSlider *bar = scrolling(control, option)) {
        const QRect handle = style_parts::scrollHandle(bar);
        const bool upright = bar->orientation == Qt::Vertical;
        switch (part) {
        case SC_ScrollBarAddLine:
        case SC_ScrollBarSubLine:
            return {};
        case SC_ScrollBarSlider:
            return handle;
        case SC_ScrollBarSubPage: {
            QRect before = bar->rect;
            upright ? before.setBottom(handle.top() - 1) : before.setRight(handle.left() - 1);
            return before;
        }
        case SC_ScrollBarAddPage: {
            QRect after = bar->rect;
            upright ? after.setTop(handle.bottom() + 1) : after.setLeft(handle.right() + 1);
            return after;
        }
        default:
            return bar->rect;
        }
    }
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (plainCombo(control, option) && part == SC_ComboBoxEditField)
        rect.adjust(theme::small() / 2, 0, -theme::small() / 2, 0);
    return rect;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        rect.adjust(theme::small(), 0, -theme::small() / 2, 0);
    return rect;
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
    case PM_HeaderMargin:
        return theme::small();
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
    case SH_ScrollBar_Transient:
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
