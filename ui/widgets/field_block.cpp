#include "ui/widgets/field_block.h"

#include "ui/icons.h"
#include "ui/widgets/info_bar.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

FieldBlock::FieldBlock(const QString &label, QWidget *control, const QString &hint, QWidget *buddy)
    : m_column(new QVBoxLayout(this)),
      m_label(new QLabel(label)),
      m_control(control),
      m_said(textLabel({}, theme::Role::Quiet)),
      m_faultRow(new QWidget),
      m_faultIcon(new IconView({}, 1.1)),
      m_fault(textLabel({}, theme::Role::Bad))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(theme::small());
    m_label->setBuddy(buddy ? buddy : control);
    if (buddy && !qobject_cast<QAbstractButton *>(buddy))
        buddy->setAccessibleName(label); // Qt takes a name from a label only where label and field have the same parent
    m_column->addWidget(m_label);
    m_column->addWidget(control);
    if (!hint.isEmpty()) {
        auto *quiet = textLabel(hint, theme::Role::Quiet);
        quiet->setFont(theme::smallFont());
        m_column->addWidget(quiet);
    }
    m_said->setObjectName(control->objectName() + u"Said"_s);
    m_column->addWidget(m_said);

    auto *row = new QHBoxLayout(m_faultRow);
    row->setContentsMargins({});
    row->setSpacing(theme::small());
    row->addWidget(m_faultIcon, 0, Qt::AlignTop);
    row->addWidget(m_fault, 1);
    m_fault->setObjectName(control->objectName() + u"Fault"_s);
    m_column->addWidget(m_faultRow);
    m_said->hide();
    m_faultRow->hide();
}

void FieldBlock::addBelow(QWidget *widget, Qt::Alignment alignment)
{
    // Above what is said and what is wrong.
    m_column->insertWidget(m_column->indexOf(m_said), widget, 0, alignment);
}

void FieldBlock::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

void FieldBlock::setFault(FieldFault::Weight weight, const QString &text)
{
    const auto role = weight == FieldFault::Weight::Wrong ? theme::Role::Bad : theme::Role::Attention;
    m_faultIcon->setIcon(icon(weight == FieldFault::Weight::Wrong ? u"failed"_s : u"warning"_s, role));
    m_weight = weight;
    setLabelRole(m_fault, role);
    m_fault->setText(text);
    m_faultRow->setVisible(!text.isEmpty());
}

void FieldBlock::setFault(const Error &error)
{
    QStringList parts{error.message, causeAndAction(error)};
    parts.removeAll(QString());
    setFault(FieldFault::Weight::Wrong, parts.join(u' '));
}

void FieldBlock::addFault(FieldFault::Weight weight, const QString &text)
{
    const bool first = m_fault->text().isEmpty();
    const bool worst = weight == FieldFault::Weight::Wrong || (!first && m_weight == FieldFault::Weight::Wrong);
    setFault(worst ? FieldFault::Weight::Wrong : weight, first ? text : m_fault->text() + u'\n' + text);
}

void FieldBlock::clearFault()
{
    m_fault->clear();
    m_faultRow->hide();
}

QString FieldBlock::faultText() const
{
    return m_fault->text();
}

QString FieldBlock::label() const
{
    return m_label->text().remove(u'&');
}

} // namespace bw::ui
