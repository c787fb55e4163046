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
    void cancel();

private:
    Backend *m_backend;
    LiveCheck<Result<Diagnosis>> m_check;
    QPointer<DiagnosisView> m_view;
};

} // namespace bw::ui
