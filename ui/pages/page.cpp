#include "ui/pages/page.h"

#include "ui/widgets/field_block.h"
#include "ui/widgets/info_bar.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QSet>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

namespace {

// The column's width is bounded, because long lines are hard to read; it may be narrower than that.
constexpr int widestLine = 50;
constexpr int focusRoom = 2;

// Scrolls only upwards and downwards: its content is never wider than itself.
class Column : public QScrollArea
{
    Q_OBJECT
public:
    Column()
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
        connect(qApp, &QApplication::focusChanged, this, &Column::follow);
    }
    ~Column() override { disconnect(qApp, nullptr, this, nullptr); } // its children lose the focus when it is half gone
    QSize minimumSizeHint() const override { return {theme::em() * 20, theme::em() * 8}; }

private:
    /// QScrollArea itself scrolls only while the focus moves within it, not when it comes in from a button below.
    void follow(const QWidget *, QWidget *now)
    {
        if (now && widget() && widget()->isAncestorOf(now) && QApplication::mouseButtons() == Qt::NoButton)
            ensureWidgetVisible(now, 0, theme::medium());
    }
};

} // namespace

Page::Page(PageId id) : m_id(id) {}

void Page::open(const Setup &setup)
{
    if (!m_frame)
        buildFrame();
    {
        const QSignalBlocker quiet(this); // showing a value is not editing it
        load(setup);
    }
    updateMissing();
}

void Page::rebuild(const Setup &setup)
{
    aboutToRebuild();
    delete m_frame;
    m_frame = nullptr;
    m_fields.clear();
    open(setup);
}

void Page::buildFrame()
{
    if (!layout()) {
        auto *outer = new QVBoxLayout(this);
        outer->setContentsMargins({});
    }
    m_frame = new QWidget;
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(theme::large(), theme::large(), theme::small(), 0);
    column->setSpacing(theme::medium());

    auto *title = new QLabel(heading());
    title->setFont(theme::titleFont());
    title->setWordWrap(true);
    title->setObjectName(u"pageTitle"_s);
    title->setContentsMargins(focusRoom, 0, 0, 0);
    column->addWidget(title);
    if (const QString text = lead(); !text.isEmpty()) {
        QLabel *sentence = textLabel(text, theme::Role::Quiet);
        sentence->setContentsMargins(focusRoom, 0, 0, 0);
        sentence->setMaximumWidth(theme::em() * widestLine);
        column->addWidget(sentence);
    }

    auto *content = new QWidget;
    content->setMaximumWidth(theme::em() * widestLine);
    auto *inner = new QVBoxLayout(content);
    // Room for the focus frames, and for the scroll bar at the right.
    inner->setContentsMargins(focusRoom, focusRoom, theme::large() - theme::small(), theme::small());
    inner->setSpacing(theme::medium());
    m_bar = new InfoBar;
    m_bar->setObjectName(u"message"_s);
    inner->addWidget(m_bar);
    build(inner);
    inner->addStretch();
    m_area = new Column;
    m_area->setWidget(content);
    column->addWidget(m_area, 1);

    if (QWidget *foot = buildFoot()) {
        foot->setContentsMargins(focusRoom, 0, theme::large() - theme::small(), 0);
        column->addWidget(foot);
    }
    m_line = new MissingLine;
    column->addWidget(m_line);
    layout()->addWidget(m_frame);
}

FieldBlock *Page::addField(QVBoxLayout *layout, const QString &path, const QString &label, QWidget *control,
                           const QString &hint, QWidget *buddy)
{
    auto *block = new FieldBlock(label, control, hint, buddy);
    m_fields.insert(path, block);
    layout->addWidget(block);
    return block;
}

FieldBlock *Page::fieldOf(const QString &path) const
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (path == it.key() || path.startsWith(it.key() + u'[') || path.startsWith(it.key() + u'.'))
            return it.value();
    }
    return nullptr;
}

void Page::reveal(QWidget *widget)
{
    // After the layout has found its place for it.
    QTimer::singleShot(0, widget, [this, widget] {
        m_area->ensureWidgetVisible(widget, 0, theme::medium());
        // Where not all has room, the beginning.
        const int top = widget->mapTo(m_area->widget(), QPoint()).y();
        m_area->ensureVisible(0, top, 0, theme::medium());
    });
}

void Page::showFaults(const QList<FieldFault> &faults)
{
    for (FieldBlock *block : std::as_const(m_fields))
        block->clearFault();
    m_faults.clear();
    for (const FieldFault &fault : faults) {
        FieldBlock *block = fieldOf(fault.path);
        if (!block)
            continue;
        m_faults << fault;
        if (fault.weight != FieldFault::Weight::Missing)
            block->addFault(fault.weight, fault.message);
    }
    updateMissing();
}

void Page::updateMissing()
{
    QList<Missing> missing;
    if (m_frame) {
        for (const FieldFault &fault : std::as_const(m_faults)) {
            const FieldBlock *block = fieldOf(fault.path);
            if (fault.weight != FieldFault::Weight::Warning && block)
                missing << Missing{block->label(), block->control()};
        }
        missing += stillMissing();
        // A rule and the page itself may miss the same thing.
        QSet<const QWidget *> named;
        erase_if(missing, [&named](const Missing &one) {
            const bool again = one.field && named.contains(one.field);
            named << one.field;
            return again;
        });
        m_line->show(missing);
    }
    const bool was = isComplete();
    m_missing = missing;
    if (was != isComplete())
        Q_EMIT completeChanged();
}

bool Page::isKeyboardFree() const
{
    const QWidget *now = QApplication::focusWidget();
    return isActiveWindow() && (!now || !now->isVisible());
}

void Page::showEvent(QShowEvent *event)
{
    QWizardPage::showEvent(event);
    // To the first thing that is missing, so that one can type at once; QWizard itself would choose the Next button.
    QTimer::singleShot(0, this, [this] {
        for (const Missing &missing : std::as_const(m_missing)) {
            if (missing.field && missing.field->isEnabled()) {
                missing.field->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
        // Where Next is closed until an answer comes, nothing would have the keyboard.
        QWidget *first = firstToUse();
        if (first && isKeyboardFree())
            first->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace bw::ui

#include "page.moc"
