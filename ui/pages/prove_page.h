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
    void sayEnd(RunEnd end);
    /// Somebody was sent to the browser to sign in, and is waited for.
    void showWatching();
    void setTestLink(const QUrl &link);
    /// The proofs that wait for what people do after the set-up.
    void setLeftToPeople(const QStringList &proofs) { m_leftToPeople = proofs; }
    [[nodiscard]] DiagnosisView *doctor() const { return m_doctor; }
    [[nodiscard]] bool isAccomplished() const override;

Q_SIGNALS:
    void causeWanted(bw::Symptom symptom);
    void lookAgainWanted();
    void signInBegan(); ///< the Test page was opened

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
    QLabel *m_hint = nullptr;
    QPushButton *m_again = nullptr;
    QList<StepReport> m_reports;
    QList<StepReport> m_made;
    QStringList m_leftToPeople;
    QUrl m_link;
    bool m_running = false;
};

} // namespace bw::ui
