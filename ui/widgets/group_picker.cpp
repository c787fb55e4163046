#include "ui/widgets/group_picker.h"

#include "ui/icons.h"
#include "ui/models/group_model.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/info_bar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

GroupPicker::GroupPicker(const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_chips(new QWidget),
      m_flow(new FlowLayout(m_chips)),
      m_edit(new QLineEdit),
      m_list(new QListView),
      m_state(textLabel({}, theme::Role::Quiet)),
      m_model(new GroupModel(this))
{
    setObjectName(objectName);
    m_edit->setObjectName(objectName + u"Search"_s);
    m_list->setObjectName(objectName + u"Results"_s);
    m_chips->setObjectName(objectName + u"Chosen"_s);
    m_state->setObjectName(objectName + u"State"_s);
    setFocusProxy(m_edit);
    m_edit->setPlaceholderText(tr("Search a group by the beginning of its name"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(theme::em() * 9);
    //: The list of found groups, for screen readers.
    m_list->setAccessibleName(tr("Groups found"));
    m_state->setFont(theme::smallFont());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::small());
    column->addWidget(m_chips);
    column->addWidget(m_edit);
    column->addWidget(m_list);
    column->addWidget(m_state);
    showResults(false);
    m_state->hide();
    m_chips->hide();

    connect(m_edit, &QLineEdit::textEdited, this, &GroupPicker::search);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_edit->hasFocus())
            showResults(false);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { add(m_model->nameAt(index)); });
}

void GroupPicker::setTakesNew(bool takes)
{
    m_takesNew = takes;
    if (m_isAnswered && m_model->rowCount() == 0 && !m_edit->text().isEmpty())
        sayNothingFound();
}

void GroupPicker::sayNothingFound()
{
    const QString name = m_edit->text().trimmed();
    //: %1 is the name of a group
    m_state->setText(m_takesNew && !name.isEmpty()
                         ? tr("No group begins like this. Enter takes “%1”, which is then made.").arg(name)
                         : tr("No group begins like this."));
}

void GroupPicker::setChosen(const QStringList &names)
{
    if (m_chosen == names)
        return;
    m_chosen = names;
    rebuildChips();
}

void GroupPicker::search()
{
    m_isAnswered = false;
    m_state->setText(tr("Searching…"));
    m_state->show();
    Q_EMIT searchWanted(m_edit->text().trimmed());
}

void GroupPicker::showGroups(const QList<GroupChoice> &groups)
{
    m_isAnswered = true;
    forgetNew(groups);
    m_model->setGroups(groups.mid(0, mostRows));
    if (groups.isEmpty())
        sayNothingFound();
    else if (groups.size() >= mostRows)
        m_state->setText(
            tr("The first %n group(s). Type more of the name to see others.", nullptr, int(groups.size())));
    else
        m_state->setText(tr("%n group(s). Enter adds the marked one.", nullptr, int(groups.size())));
    m_state->show();
    showResults(!groups.isEmpty());
    if (!groups.isEmpty())
        m_list->setCurrentIndex(m_model->index(0));
}

void GroupPicker::showTrouble(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    showResults(false);
    m_state->setText(error.message + u' ' + causeAndAction(error));
    m_state->show();
}

void GroupPicker::add(const QString &name)
{
    if (name.isEmpty())
        return;
    if (!m_chosen.contains(name)) {
        m_chosen << name;
        rebuildChips();
        Q_EMIT changed();
    }
    m_edit->clear();
    m_edit->setFocus();
    showResults(false);
    m_state->hide();
}

void GroupPicker::addNew(const QString &name)
{
    if (!name.isEmpty() && !m_chosen.contains(name))
        m_new << name;
    add(name);
}

/// One of them was made meanwhile.
void GroupPicker::forgetNew(const QList<GroupChoice> &there)
{
    const qsizetype before = m_new.size();
    for (const GroupChoice &group : there)
        m_new.removeAll(group.name);
    if (m_new.size() < before)
        rebuildChips();
}

void GroupPicker::remove(const QString &name)
{
    m_new.removeAll(name);
    m_chosen.removeAll(name);
    rebuildChips();
    m_edit->setFocus();
    Q_EMIT changed();
}

void GroupPicker::rebuildChips()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *before = m_edit; // a new widget is the last of the window
    for (const QString &name : std::as_const(m_chosen)) {
        //: %1 is the name of a group that does not exist yet
        auto *chip = new Chip(m_new.contains(name) ? tr("%1 (will be made)").arg(name) : name, m_chips);
        chip->setObjectName(objectName() + u"Chip:"_s + name);
        connect(chip, &QPushButton::clicked, this, [this, name] { remove(name); });
        m_flow->addWidget(chip);
        chip->show();
        setTabOrder(before, chip);
        before = chip;
    }
    m_chips->setVisible(!m_chosen.isEmpty());
    m_chips->updateGeometry();
}

void GroupPicker::showResults(bool visible)
{
    m_list->setVisible(visible);
}

bool GroupPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_edit ? keyInEdit(key) : keyInList(key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool GroupPicker::keyInEdit(int key)
{
    const bool open = m_list->isVisible();
    switch (key) {
    case Qt::Key_Down:
        if (open)
            m_list->setFocus();
        else
            search();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Enter must not press Next while a name is being typed.
        if (open)
            add(m_model->nameAt(m_list->currentIndex()));
        else if (m_takesNew && m_isAnswered && m_model->rowCount() == 0)
            addNew(m_edit->text().trimmed());
        return open || !m_edit->text().isEmpty();
    case Qt::Key_Escape:
        if (!open && m_edit->text().isEmpty())
            return false;
        m_edit->clear();
        showResults(false);
        m_state->hide();
        return true;
    case Qt::Key_Backspace:
        if (!m_edit->text().isEmpty() || m_chosen.isEmpty())
            return false;
        remove(QString(m_chosen.last()));
        return true;
    default:
        return false;
    }
}

bool GroupPicker::keyInList(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        add(m_model->nameAt(m_list->currentIndex()));
        return true;
    case Qt::Key_Up:
        if (m_list->currentIndex().row() > 0)
            return false;
        m_edit->setFocus();
        return true;
    case Qt::Key_Escape:
        m_edit->setFocus();
        showResults(false);
        return true;
    default:
        return false;
    }
}

} // namespace bw::ui
