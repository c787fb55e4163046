#pragma once

#include "app/export/action_count.h"

#include <QWidget>

class QVBoxLayout;

namespace bw::ui {

/// The parts of the work that were left to the admin: how many actions, what for, and why nothing did it for them.
class ActionParts : public QWidget
{
    Q_OBJECT
public:
    explicit ActionParts(const QString &objectName, QWidget *parent = nullptr);
    void showParts(const QList<ActionPart> &parts);

private:
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
};

} // namespace bw::ui
