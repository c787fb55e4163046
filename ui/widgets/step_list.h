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
    /// These are proofs: what could not be seen was not sent, it is only not seen yet.
    void holdProofs() { m_areProofs = true; }
    void showAll(const QList<StepReport> &reports);
    void showOne(const StepReport &report);

private:
    QVBoxLayout *m_rows;
    QHash<QString, StepRow *> m_byId;
    bool m_areProofs = false;
};

} // namespace bw::ui
