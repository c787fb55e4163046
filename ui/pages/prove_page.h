#pragma once

#include "ui/pages/page.h"

#include "app/plan/plan_runner.h"
#include "app/setup/diagnosis.h"

#include <QUrl>

class QLabel;
class QPushButton;

namespace bw::ui {

class DiagnosisView;
class ExchangeModel;
class StepList;

/// Seeing it work: the proofs with their states, and a sign-in in the browser.
class ProvePage : public Page
{
    Q_OBJECT
public:
    explicit ProvePage(ExchangeModel *log);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    void showPlan(const QList<StepReport> &proofs, const QList<StepReport> &made);
    void showStep(const StepReport &report);
    void showRunning(bool running);
    void showEnd(RunEnd end);
    void setTestLink(const QUrl &link);
    [[nodiscard]] DiagnosisView *doctor() const { return m_doctor; }
    [[nodiscard]] bool isAccomplished() const override;

Q_SIGNALS:
    void causeWanted(bw::Symptom symptom);
    void lookAgainWanted();

protected:
    QString heading() const override;
    QString lead() const override;
    void build(QVBoxLayout *content) override;
    QWidget *buildFoot() override;
    void load(const Setup &setup) override;

private:
    ExchangeModel *m_log;
    StepList *m_steps = nullptr;
    DiagnosisView *m_doctor = nullptr;
    StepList *m_drift = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_again = nullptr;
    QList<StepReport> m_reports;
    QList<StepReport> m_made;
    QUrl m_link;
    bool m_running = false;
};

} // namespace bw::ui
