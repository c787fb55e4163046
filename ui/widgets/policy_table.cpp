#include "ui/widgets/policy_table.h"

#include "ui/theme.h"
#include "ui/widgets/panel.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
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
    for (const QString &group : groups) {
        auto *edit = new QLineEdit(m_known.value(group).join(u", "_s));
        edit->setObjectName(objectName() + u':' + group);
        edit->setMaxLength(2048);
        edit->setPlaceholderText(tr("for example Administrator Read Only"));
        auto *label = new QLabel(group);
        label->setTextFormat(Qt::PlainText);
        label->setMinimumHeight(edit->sizeHint().height());
        label->setProperty("noMnemonic", true);
        edit->setAccessibleName(group);
        m_rows->addRow(label, edit);
        m_edits.insert(group, edit);
        connect(edit, &QLineEdit::textChanged, this, &PolicyTable::changed);
    }
    m_empty->setVisible(groups.isEmpty());
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
