#include "ui/accessible_scroll.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace bw::ui {

namespace {
QAccessibleInterface *scrollAreaFactory(const QString &className, QObject *object)
{
    auto *area = qobject_cast<QScrollArea *>(object);
    if (!area || className != "QScrollArea"_L1)
        return nullptr;
    return new QAccessibleWidget(area, QAccessible::Client); // its child() knows its bounds
}
} // namespace

void installAccessibleScrollAreas()
{
    QAccessible::installFactory(scrollAreaFactory);
}

} // namespace bw::ui
