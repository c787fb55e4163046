#include "ui/widgets/action_parts.h"

#include "ui/widgets/panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bw::ui {

ActionParts::ActionParts(const QString &objectName, QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(objectName);
    m_column->setContentsMargins(theme::em() * 5 / 4, 0, 0, 0);
}

void ActionParts::showParts(const QList<ActionPart> &parts)
{
    delete m_body;
    m_body = new QWidget;
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme::em() / 2);
    grid->setVerticalSpacing(theme::small());
    grid->setColumnStretch(1, 1);
    int row = 0;
    QString before;
    for (const ActionPart &part : parts) {
        // A reason that several parts share in a row stands once, above them.
        if (part.why != before) {
            QLabel *why = textLabel(part.why, theme::Role::Quiet);
            why->setContentsMargins(0, row > 0 ? theme::small() : 0, 0, 0);
            grid->addWidget(why, row++, 0, 1, 2);
        }
        before = part.why;
        QLabel *number = textLabel(QString::number(part.actions));
        number->setWordWrap(false);
        grid->addWidget(number, row, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(textLabel(part.title), row++, 1);
    }
    m_column->addWidget(m_body);
}

} // namespace bw::ui
