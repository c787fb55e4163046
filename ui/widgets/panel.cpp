#include "ui/widgets/panel.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace bw::ui {

namespace {

// A label whose colour is a role, looked up again when the palette changes.
class RoleLabel : public QLabel
{
    Q_OBJECT
public:
    RoleLabel(const QString &text, theme::Role role) : QLabel(text), m_role(role)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        setForegroundRole(QPalette::WindowText); // on a Base-coloured page it would else be Text, which is not tinted
        tint();
    }
    void setRole(theme::Role role)
    {
        m_role = role;
        tint();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange)
            tint();
    }

private:
    void tint()
    {
        QPalette own;
        own.setColor(QPalette::WindowText, theme::color(m_role, QApplication::palette()));
        setPalette(m_role == theme::Role::Text ? QPalette() : own);
    }

    theme::Role m_role;
};

} // namespace

Panel::Panel(QWidget *parent, theme::Role role) : QFrame(parent), m_role(role) {}

void Panel::setRole(theme::Role role)
{
    m_role = role;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = theme::em() / 3.0;
    const QColor tint = theme::color(m_role, palette());
    const bool plain = m_role == theme::Role::Line;
    painter.setPen(theme::color(theme::Role::Line, palette()));
    painter.setBrush(plain
                         ? palette().color(QPalette::AlternateBase)
                         : theme::blend(tint, palette().color(QPalette::Base), theme::isDark(palette()) ? 0.12 : 0.07));
    painter.drawRoundedRect(box, radius, radius);
    if (plain)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.setClipRect(QRectF(0, 0, radius * 0.75, height()));
    painter.drawRoundedRect(box, radius, radius);
}

QLabel *textLabel(const QString &text, theme::Role role)
{
    return new RoleLabel(text, role);
}

void setLabelRole(QLabel *label, theme::Role role)
{
    if (auto *known = qobject_cast<RoleLabel *>(label))
        known->setRole(role);
}

} // namespace bw::ui

#include "panel.moc"
