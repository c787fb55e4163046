#include "ui/widgets/chip.h"

#include "ui/icons.h"
#include "ui/plain_text.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace bw::ui {

Chip::Chip(const QString &name, QWidget *parent)
    : QPushButton(QString(name).replace(u'&', u"&&"_s), parent), m_name(name)
{
    setProperty("noMnemonic", true); // a group's name, not a word of ours
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    //: %1 is a group's name
    const QString offer = tr("Take off %1").arg(name);
    setToolTip(asToolTip(offer));
    setAccessibleDescription(offer);
}

QSize Chip::sizeHint() const
{
    const int em = theme::em();
    return {fontMetrics().horizontalAdvance(m_name) + em * 5 / 2, em * 7 / 4};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), theme::em() * 6), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int em = theme::em();
    const QColor accent = theme::color(theme::Role::Accent, palette());
    painter.setPen(theme::blend(accent, palette().color(QPalette::Base), 0.5));
    painter.setBrush(theme::blend(accent, palette().color(QPalette::Base), underMouse() || isDown() ? 0.24 : 0.13));
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const int side = em * 9 / 10;
    const QRect cross(width() - side - em / 2, (height() - side) / 2, side, side);
    bw::ui::icon(u"remove"_s, theme::Role::Text).paint(&painter, cross);
    painter.setPen(palette().color(QPalette::Text));
    const QRect text = rect().adjusted(em * 3 / 4, 0, -(side + em * 2 / 3), 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_name, Qt::ElideRight, text.width()));
    if (!hasFocus())
        return;
    QStyleOptionFocusRect frame;
    frame.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter, this);
}

} // namespace bw::ui
