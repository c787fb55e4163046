#include "ui/widgets/policy_table.h"

#include "ui/theme.h"
#include "ui/widgets/panel.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

namespace {
QStringList splitNames(const QString &text)
{
    QStringList names;
    for (const QString &name : text.split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    }
    return names;
}
} // namespace

PolicyTable::PolicyTable(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_rows(new QFormLayout), m_empty(textLabel({}, theme::Role::Quiet))
{
    setObjectName(objectName);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_empty->setText(tr("Choose the groups first."));
    column->addWidget(m_empty);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setSpacing(theme::small());
    column->addLayout(m_rows);
}

void PolicyTable::setGroups(const QStringList &groups)
{
    m_known = policies();
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    m_edits.clear();
    m_choosers.clear();
    for (const QString &group : groups) {
        QWidget *row = makeRow(group);
        auto *label = new QLabel(group);
        label->setTextFormat(Qt::PlainText);
        label->setMinimumHeight(row->sizeHint().height());
        label->setProperty("noMnemonic", true);
        m_rows->addRow(label, row);
    }
    m_empty->setVisible(groups.isEmpty());
}

QWidget *PolicyTable::makeRow(const QString &group)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(theme::small());
    auto *edit = new QLineEdit(m_known.value(group).join(u", "_s));
    edit->setObjectName(objectName() + u':' + group);
    edit->setMaxLength(2048);
    edit->setPlaceholderText(tr("for example Administrator Read Only"));
    edit->setAccessibleName(group);
    line->addWidget(edit, 1);
    m_edits.insert(group, edit);
    connect(edit, &QLineEdit::textChanged, this, &PolicyTable::changed);

    //: Button beside the roles of a group; opens their list.
    auto *chooser = new QPushButton(tr("Choose…"));
    chooser->setObjectName(edit->objectName() + u":choose"_s);
    chooser->setProperty("noMnemonic", true);
    auto *menu = new QMenu(chooser);
    menu->setObjectName(edit->objectName() + u":menu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, edit] { fillMenu(menu, edit); });
    chooser->setMenu(menu);
    line->addWidget(chooser);
    chooser->setVisible(!m_roles.isEmpty()); // after it has a parent, or it would be a window
    m_choosers << chooser;
    return row;
}

void PolicyTable::fillMenu(QMenu *menu, QLineEdit *edit) const
{
    menu->clear();
    const QStringList chosen = splitNames(edit->text());
    for (const QString &role : m_roles) {
        QAction *action = menu->addAction(QString(role).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(chosen.contains(role));
        connect(action, &QAction::toggled, edit, [edit, role](bool on) {
            QStringList names = splitNames(edit->text());
            names.removeAll(role);
            if (on)
                names << role;
            edit->setText(names.join(u", "_s));
        });
    }
}

void PolicyTable::setRoles(const QStringList &roles)
{
    m_roles = roles;
    for (QPushButton *chooser : std::as_const(m_choosers))
        chooser->setVisible(!roles.isEmpty());
}

void PolicyTable::setPolicies(const QMap<QString, QStringList> &policies)
{
    m_known = policies;
    for (auto row = m_edits.cbegin(); row != m_edits.cend(); ++row)
        row.value()->setText(policies.value(row.key()).join(u", "_s));
}

QMap<QString, QStringList> PolicyTable::policies() const
{
    QMap<QString, QStringList> policies;
    for (auto row = m_edits.cbegin(); row != m_edits.cend(); ++row) {
        const QStringList names = splitNames(row.value()->text());
        if (!names.isEmpty())
            policies.insert(row.key(), names);
    }
    return policies;
}

} // namespace bw::ui
