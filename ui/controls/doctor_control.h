#pragma once

#include "ui/backend.h"
#include "ui/controls/live_check.h"

namespace bw::ui {

class DiagnosisView;

/// Looks for the cause of a symptom and shows it where it was asked for.
class DoctorControl : public QObject
{
    Q_OBJECT
public:
    DoctorControl(Backend *backend, QObject *parent);

    void find(Symptom symptom, DiagnosisView *view);
    /// Stops the search, and drops what was to follow one.
    void cancel();
    /// Stops the search. `then` is called when it has ended, at once where there is none: as long as it ends it reads
    /// the journal, which a new plan takes away.
    void leave(std::function<void()> then);

private:
    ResultTask<Diagnosis> ask(Symptom symptom, std::stop_token stop);
    void followUp();

    Backend *m_backend;
    LiveCheck<Result<Diagnosis>> m_check;
    QPointer<DiagnosisView> m_view;
    int m_asked = 0; ///< searches that have not ended, stopped ones too
    std::function<void()> m_then;
};

} // namespace bw::ui
