#include "ui/widgets/side_list.h"

#include "ui/icons.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

namespace {

QIcon iconOf(const SideEntry &entry)
{
    switch (entry.state) {
    case PageState::Done:
        return icon(u"confirmed"_s, theme::Role::Good);
    case PageState::Attention:
        return icon(u"warning"_s, theme::Role::Attention);
    case PageState::Current:
        return icon(entry.icon, theme::Role::Accent);
    case PageState::Ahead:
        return icon(entry.icon, theme::Role::Quiet);
    }
    Q_UNREACHABLE();
}

// One page of the list; the current one lies on a tinted surface.
class SideRow : public QWidget
{
    Q_OBJECT
public:
    explicit SideRow(const SideEntry &entry) : m_current(entry.state == PageState::Current)
    {
        auto *row = new QHBoxLayout(this);
        const int gap = theme::em() / 2;
        row->setContentsMargins(gap, gap * 3 / 4, gap, gap * 3 / 4);
        row->setSpacing(gap);
        row->addWidget(new IconView(iconOf(entry), 1.2));
        auto *label = textLabel(entry.name, entry.state == PageState::Ahead ? theme::Role::Quiet : theme::Role::Text);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        QFont font = label->font();
        font.setWeight(m_current ? QFont::DemiBold : QFont::Normal);
        label->setFont(font);
        label->setAccessibleDescription(describe(entry.state));
        row->addWidget(label, 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_current)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            theme::blend(theme::color(theme::Role::Accent, palette()), palette().color(QPalette::Window), 0.16));
        painter.drawRoundedRect(rect(), theme::em() / 3.0, theme::em() / 3.0);
    }

private:
    static QString describe(PageState state)
    {
        switch (state) {
        //: How a page in the side list stands, for screen readers.
        case PageState::Current:
            return tr("current page");
        case PageState::Done:
            return tr("done");
        case PageState::Attention:
            return tr("needs attention");
        case PageState::Ahead:
            return {};
        }
        Q_UNREACHABLE();
    }

    bool m_current;
};

} // namespace

SideList::SideList(QWidget *parent)
    : QWidget(parent), m_rows(new QVBoxLayout), m_badge(textLabel({}, theme::Role::Attention))
{
    auto *column = new QVBoxLayout(this);
    const int gap = theme::em();
    column->setContentsMargins(gap, theme::large(), gap, gap);
    column->setSpacing(gap);
    auto *head = new QHBoxLayout;
    head->setSpacing(gap / 2);
    head->addWidget(new IconView(programIcon(), 1.9));
    auto *name = new QLabel(u"Bridgewright"_s);
    name->setFont(theme::headingFont());
    head->addWidget(name, 1);
    column->addLayout(head);
    m_rows->setSpacing(theme::small() / 2);
    column->addLayout(m_rows);
    column->addStretch();
    m_badge->setObjectName(u"badge"_s);
    m_badge->setFont(theme::smallFont());
    m_badge->hide();
    column->addWidget(m_badge);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QSize SideList::sizeHint() const
{
    return {theme::em() * 13, QWidget::sizeHint().height()};
}

void SideList::showEntries(const QList<SideEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    qDeleteAll(m_shown);
    m_shown.clear();
    for (const SideEntry &entry : entries) {
        auto *row = new SideRow(entry);
        m_shown << row;
        m_rows->addWidget(row);
        row->show(); // a layout shows what is added to it one turn of the event loop later: the list would blink
    }
    m_rows->activate();
}

void SideList::setBadge(const QString &text)
{
    m_badge->setText(text);
    m_badge->setVisible(!text.isEmpty());
}

void SideList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(theme::color(theme::Role::Line, palette()));
    const int x = isRightToLeft() ? 0 : width() - 1;
    painter.drawLine(x, 0, x, height());
}

} // namespace bw::ui

#include "side_list.moc"
