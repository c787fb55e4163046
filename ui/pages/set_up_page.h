#pragma once

#include "ui/pages/page.h"

#include "app/net/http_client.h"
#include "app/plan/plan_runner.h"
#include "app/setup/diagnosis.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace bw::ui {

class CardView;
class DiagnosisView;
class ExchangeModel;
class Fold;
class StepList;

/// The run: steps with their states, the card of what only the admin can do, Stop and Go on, and the log.
class SetUpPage : public Page
{
    Q_OBJECT
public:
    explicit SetUpPage(ExchangeModel *log);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    void showPlan(const QList<StepReport> &reports);
    void showStep(const StepReport &report);
    void showRunning(bool running);
    /// That a card is done could not be noted: it is shown again.
    void askAgain(const QString &stepId);
    void showEnd(RunEnd end);
    /// Somebody waits for a vendor's rate limit.
    void showWait(const RateWait &wait);
    [[nodiscard]] DiagnosisView *doctor() const { return m_doctor; }
    [[nodiscard]] bool isAccomplished() const override { return m_made; }
    /// Every step that makes something is done; the proofs may still run.
    void setMade(bool made);

Q_SIGNALS:
    void causeWanted(bw::Symptom symptom);
    void doneByHand(const bw::StepReport &report); ///< says the person, of what cannot be read back
    void stopWanted();
    void goOnWanted();

protected:
    QString heading() const override;
    QString lead() const override;
    void build(QVBoxLayout *content) override;
    QWidget *buildFoot() override;
    void load(const Setup &setup) override;
    QList<Missing> stillMissing() const override;

private:
    void sayEnd(RunEnd end);
    void sayDone();
    void sayFailed();
    void showProgress();
    void showCards();
    /// The one at `index` of those that wait.
    void showCard(const QList<int> &waiting, int index);
    void turnCard(int direction);
    [[nodiscard]] QList<int> waitingForMe() const;
    [[nodiscard]] QList<int> cardsForMe() const;

    ExchangeModel *m_log;
    QList<StepReport> m_reports;
    QProgressBar *m_progress = nullptr;
    QLabel *m_now = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_goOn = nullptr;
    CardView *m_card = nullptr;
    StepList *m_steps = nullptr;
    DiagnosisView *m_doctor = nullptr;
    bool m_running = false;
    bool m_made = false;
    std::optional<RunEnd> m_end;
    QStringList m_doneByHand; ///< ids of steps whose card the person has put away
};

} // namespace bw::ui
