#pragma once

#include "app/plan/plan_runner.h"
#include "app/setup/diagnosis.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bw::ui {

class VerdictList;

/// "Find the cause": a button, and in its place on the page what was found: the cause, the one next action with its
/// link, and what was looked at. It can be copied as text.
class DiagnosisView : public QWidget
{
    Q_OBJECT
public:
    explicit DiagnosisView(const QString &objectName, QWidget *parent = nullptr);

    /// What the button is for, where no failed step says it.
    void setHint(const QString &text);
    /// Shows the button for this symptom; nothing: hides it and what was found.
    void offer(std::optional<Symptom> symptom);
    void showBusy();
    void showDiagnosis(const Diagnosis &diagnosis);
    void showError(const Error &error);
    void clear(); ///< leaves the button

Q_SIGNALS:
    void wanted(bw::Symptom symptom);
    void answered(); ///< something is shown that may need more room than there is in sight

private:
    void copy() const;

    QLabel *m_hint;
    QPushButton *m_find;
    QPushButton *m_copy;
    VerdictList *m_result;
    std::optional<Symptom> m_symptom;
    Diagnosis m_shown;
};

/// What the first failed step of these is a symptom of.
[[nodiscard]] std::optional<Symptom> failedSymptom(const QList<StepReport> &reports);

} // namespace bw::ui
