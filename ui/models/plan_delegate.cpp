#include "ui/models/plan_delegate.h"

#include "ui/models/plan_model.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

namespace bw::ui {

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString summary = index.data(PlanModel::SummaryRole).toString();
    if (index.column() != PlanModel::What || !index.data(PlanModel::IsStepRole).toBool() || summary.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString title = row.text;
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    row.icon = {};
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const int pad = theme::small();
    const int side = theme::em() * 5 / 4;
    QRect area = row.rect.adjusted(pad / 2, pad, -pad, -pad);
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    QPixmap picture = icon.pixmap(QSize(side, side), row.widget ? row.widget->devicePixelRatioF() : 1.0);
    if (selected) { // its own colour may be the selection's
        QPainter tint(&picture);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(picture.rect(), row.palette.color(QPalette::HighlightedText));
    }
    painter->drawPixmap(area.topLeft(), picture);
    area.setLeft(area.left() + side + pad);
    painter->save();
    painter->setPen(row.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    const int line = theme::em();
    painter->drawText(QRect(area.left(), area.top(), area.width(), line), Qt::AlignVCenter,
                      row.fontMetrics.elidedText(title, Qt::ElideRight, area.width()));
    painter->setPen(selected ? row.palette.color(QPalette::HighlightedText)
                             : theme::color(theme::Role::Quiet, row.palette));
    painter->setFont(theme::smallFont());
    const QRect below(area.left(), area.top() + line, area.width(), line);
    painter->drawText(below, Qt::AlignVCenter,
                      QFontMetrics(painter->font()).elidedText(summary, Qt::ElideRight, area.width()));
    painter->restore();
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const bool twoLines = index.data(PlanModel::IsStepRole).toBool();
    const int lines = twoLines ? 2 : 1;
    size.setHeight(theme::em() * lines + 2 * theme::small());
    return size;
}

} // namespace bw::ui
