#include "ui/widgets/link_button.h"

#include "ui/icons.h"
#include "ui/open_link.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace bw::ui {

LinkButton::LinkButton(const QString &text, const QUrl &link, QWidget *parent) : QPushButton(text, parent), m_link(link)
{
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setToolTip(m_link.toDisplayString());
    connect(this, &QPushButton::clicked, this, [this] {
        if (!m_link.isEmpty())
            openLink(m_link);
    });
}

void LinkButton::setLink(const QUrl &link)
{
    m_link = link;
    setToolTip(m_link.toDisplayString());
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    const int icon = m_link.isEmpty() ? 0 : theme::em() * 5 / 4;
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    return {text.width() + icon + theme::small(), theme::em() * 3 / 2};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), theme::em() * 8), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = this->font();
    font.setUnderline(underMouse() && isEnabled());
    painter.setFont(font);
    const QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                       isEnabled() ? QPalette::Link : QPalette::WindowText);
    painter.setPen(ink);
    QRect area = rect().adjusted(theme::small() / 2, 0, -theme::small() / 2, 0);
    if (!m_link.isEmpty()) {
        const int side = theme::em();
        bw::ui::icon(u"open-link"_s, theme::Role::Accent)
            .paint(&painter, QRect(area.left(), (height() - side) / 2, side, side), Qt::AlignCenter,
                   isEnabled() ? QIcon::Normal : QIcon::Disabled);
        area.setLeft(area.left() + side * 5 / 4);
    }
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width(), Qt::TextShowMnemonic);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, shown);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect frame;
    frame.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter, this);
}

} // namespace bw::ui
