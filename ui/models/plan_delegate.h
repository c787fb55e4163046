#pragma once

#include <QStyledItemDelegate>

namespace bw::ui {

/// Draws a step of the plan in two lines, title and summary, and gives every row room to breathe.
class PlanDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace bw::ui
