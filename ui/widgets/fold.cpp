#include "ui/widgets/fold.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOptionFocusRect>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

namespace {

// A check button that looks like a heading with a triangle; a check button, so that a screen reader says open or
// closed.
class FoldHead : public QPushButton
{
    Q_OBJECT
public:
    explicit FoldHead(const QString &text) : QPushButton(text)
    {
        setCheckable(true);
        setAutoDefault(false);
        setFlat(true);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
    }
    QSize sizeHint() const override
    {
        return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + theme::em() * 2, theme::em() * 7 / 4};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF middle(theme::em() * 0.6, height() / 2.0);
        const qreal size = theme::em() / 4.5;
        QPainterPath triangle(isChecked() ? middle + QPointF(-size, -size / 2) : middle + QPointF(-size / 2, -size));
        triangle.lineTo(isChecked() ? middle + QPointF(0, size / 2) : middle + QPointF(size / 2, 0));
        triangle.lineTo(isChecked() ? middle + QPointF(size, -size / 2) : middle + QPointF(-size / 2, size));
        const QColor ink = theme::color(underMouse() ? theme::Role::Text : theme::Role::Quiet, palette());
        painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(triangle);
        painter.drawText(rect().adjusted(theme::em() * 5 / 4, 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
        if (!hasFocus())
            return;
        QStyleOptionFocusRect frame;
        frame.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter, this);
    }
};

} // namespace

Fold::Fold(const QString &title, QWidget *content, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_head(new FoldHead(title)), m_content(content)
{
    setObjectName(objectName + u"Fold"_s);
    m_head->setObjectName(objectName);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::small());
    column->addWidget(m_head);
    column->addWidget(m_content);
    m_content->hide();
    connect(m_head, &QPushButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        if (open)
            QTimer::singleShot(0, this, &Fold::reveal); // after the layout has found its place for it
        Q_EMIT toggled(open);
    });
}

void Fold::reveal()
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area)
            continue;
        area->ensureWidgetVisible(m_content, 0, theme::small());
        area->ensureWidgetVisible(m_head, 0, theme::small()); // where not all has room, the beginning
    }
}

void Fold::setOpen(bool open)
{
    m_head->setChecked(open);
}

bool Fold::isOpen() const
{
    return m_head->isChecked();
}

void Fold::setTitle(const QString &title)
{
    m_head->setText(title);
}

} // namespace bw::ui

#include "fold.moc"
