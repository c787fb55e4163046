#include "ui/widgets/flow_layout.h"

#include "ui/theme.h"

#include <QWidget>

namespace bw::ui {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool really) const
{
    const int gap = theme::small();
    int x = rect.x();
    int y = rect.y();
    int line = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({std::max(rect.width(), 1), 1'000'000});
        if (x > rect.x() && x + size.width() > rect.right() + 1) {
            x = rect.x();
            y += line + gap;
            line = 0;
        }
        if (really)
            item->setGeometry({QPoint(x, y), size});
        x += size.width() + gap;
        line = std::max(line, size.height());
    }
    return y + line - rect.y();
}

} // namespace bw::ui
