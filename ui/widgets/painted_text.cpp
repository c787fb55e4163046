#include "ui/widgets/painted_text.h"

#include "ui/theme.h"

#include <QFontDatabase>
#include <QPainter>

namespace bw::ui {

namespace {
constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWrapAnywhere;
}

PaintedText::PaintedText(QWidget *parent) : QWidget(parent)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PaintedText::setSecret(const Secret &secret)
{
    m_secret = secret;
    updateGeometry();
    update();
}

QSize PaintedText::sizeHint() const
{
    const int width = theme::em() * 20;
    return {width, heightForWidth(width)};
}

QSize PaintedText::minimumSizeHint() const
{
    return {theme::em() * 8, theme::em() * 2};
}

int PaintedText::heightForWidth(int width) const
{
    const QRect area(0, 0, width - theme::em(), 10000);
    const int text = fontMetrics().boundingRect(area, flags, QString::fromUtf8(m_secret.reveal())).height();
    return std::max(text, fontMetrics().height()) + theme::em();
}

void PaintedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::color(theme::Role::Line, palette()));
    painter.setBrush(palette().color(QPalette::AlternateBase));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::em() / 4.0, theme::em() / 4.0);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect().adjusted(theme::em() / 2, 0, -theme::em() / 2, 0), flags,
                     QString::fromUtf8(m_secret.reveal()));
}

} // namespace bw::ui
