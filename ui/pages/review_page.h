#pragma once

#include "ui/models/plan_model.h"
#include "ui/pages/page.h"

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace bw::ui {

class VerdictList;

/// The plan for both sides, before anything is changed.
class ReviewPage : public Page
{
    Q_OBJECT
public:
    ReviewPage();

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    void showPlan(const QList<StepReport> &reports);
    void showStep(const StepReport &report);
    void showBusy(bool busy);
    void showEnd(RunEnd end);
    void showError(const Error &error);
    [[nodiscard]] bool mayChangeForeign() const;
    /// Where the group linter speaks, beside the plan.
    [[nodiscard]] VerdictList *remarks() const { return m_remarks; }

Q_SIGNALS:
    void stopWanted();
    void lookAgainWanted();

protected:
    QString heading() const override;
    QString lead() const override;
    void build(QVBoxLayout *content) override;
    void load(const Setup &setup) override;
    QList<Missing> stillMissing() const override;
    QWidget *firstToUse() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void summarise();
    [[nodiscard]] QString whyNot() const;
    void savePlan();
    void writePlan(const QString &path);

    PlanModel *m_model = nullptr;
    QTreeView *m_tree = nullptr;
    QLabel *m_count = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_again = nullptr;
    QCheckBox *m_consent = nullptr;
    VerdictList *m_remarks = nullptr;
    bool m_busy = false;
    bool m_ready = false;
    int m_looked = 0;
};

} // namespace bw::ui
