#include "ui/widgets/recipe_view.h"

#include "ui/widgets/panel.h"

#include "app/plan/step.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

namespace {
QGridLayout *numbered(const QStringList &actions)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::small());
    grid->setVerticalSpacing(theme::small());
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const QString &action : actions) {
        auto *number = textLabel(QString::number(row + 1) + u'.');
        number->setWordWrap(false);
        grid->addWidget(number, row, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(textLabel(action), row, 1);
        ++row;
    }
    return grid;
}
} // namespace

RecipeView::RecipeView(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(theme::em() * 5 / 4, 0, 0, 0);
}

void RecipeView::showCard(const Card &card)
{
    delete m_body;
    m_body = new QWidget;
    auto *lines = new QVBoxLayout(m_body);
    lines->setContentsMargins({});
    lines->setSpacing(theme::small());
    if (!card.where.isEmpty())
        lines->addWidget(textLabel(card.where, theme::Role::Quiet));
    lines->addLayout(numbered(card.actions));
    if (!card.mistakes.isEmpty()) {
        auto *head = textLabel(tr("Common mistakes"), theme::Role::Quiet);
        head->setContentsMargins(0, theme::small(), 0, 0);
        lines->addWidget(head);
    }
    for (const QString &mistake : card.mistakes)
        lines->addWidget(textLabel(u"– "_s + mistake, theme::Role::Quiet));
    m_column->addWidget(m_body);
}

} // namespace bw::ui
