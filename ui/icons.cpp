#include "ui/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace bw::ui {

namespace {

// The drawings' own ink, replaced when they are painted.
const auto token = "#5b6b7f"_ba;

class TintedSvg : public QIconEngine
{
public:
    TintedSvg(QString path, std::optional<theme::Role> role) : m_path(std::move(path)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray drawing = file.readAll();
        if (m_role)
            drawing.replace(token, ink(mode).name().toLatin1());
        QSvgRenderer(drawing).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const QString key =
            u"bw:%1:%2:%3x%4"_s.arg(m_path, m_role ? ink(mode).name() : QString()).arg(size.width()).arg(size.height());
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        drawn = QPixmap(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, drawn.rect(), mode, state);
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    QIconEngine *clone() const override { return new TintedSvg(m_path, m_role); }
    bool isNull() override { return false; }

private:
    QColor ink(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        const QColor colour = theme::color(m_role.value_or(theme::Role::Text), palette);
        return mode == QIcon::Disabled ? theme::blend(colour, palette.color(QPalette::Window), 0.5) : colour;
    }

    QString m_path;
    std::optional<theme::Role> m_role;
};

} // namespace

QIcon icon(const QString &name, theme::Role role)
{
    const QString path = u":/icons/%1.svg"_s.arg(name);
    return QFile::exists(path) ? QIcon(new TintedSvg(path, role)) : QIcon();
}

QIcon programIcon()
{
    const auto path = u":/icons/bridgewright.svg"_s;
    return QFile::exists(path) ? QIcon(new TintedSvg(path, {})) : QIcon();
}

StateLook lookOf(StepState state)
{
    using theme::Role;
    switch (state) {
    case StepState::Waiting:
        return {u"waiting"_s, Role::Quiet};
    case StepState::Working:
        return {u"working"_s, Role::Accent};
    case StepState::YourTurn:
        return {u"your-turn"_s, Role::Attention};
    case StepState::Sent:
        return {u"sent"_s, Role::Attention};
    case StepState::Confirmed:
        return {u"confirmed"_s, Role::Good};
    case StepState::Proven:
        return {u"proven"_s, Role::Good};
    case StepState::Unchanged:
        return {u"unchanged"_s, Role::Good};
    case StepState::Failed:
        return {u"failed"_s, Role::Bad};
    case StepState::Skipped:
        return {u"skipped"_s, Role::Quiet};
    }
    Q_UNREACHABLE();
}

IconView::IconView(const QIcon &icon, qreal ems, QWidget *parent) : QWidget(parent), m_icon(icon), m_ems(ems)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconView::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

QSize IconView::sizeHint() const
{
    const int side = qRound(theme::em() * m_ems);
    return {side, side};
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace bw::ui
