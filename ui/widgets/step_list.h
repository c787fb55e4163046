#pragma once

#include "app/plan/plan_runner.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace bw::ui {

class StepRow;

/// The steps of a run with their states, one row each: icon, title, state in words, and a line for progress or trouble.
class StepList : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(const QString &objectName, QWidget *parent = nullptr);
    void showAll(const QList<StepReport> &reports);
    void showOne(const StepReport &report);

private:
    QVBoxLayout *m_rows;
    QHash<QString, StepRow *> m_byId;
};

} // namespace bw::ui
