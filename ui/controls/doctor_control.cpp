#include "ui/controls/doctor_control.h"

#include "ui/widgets/diagnosis_view.h"

using namespace std::chrono_literals;

namespace bw::ui {

DoctorControl::DoctorControl(Backend *backend, QObject *parent)
    : QObject(parent), m_backend(backend), m_check(0ms, [this](const Result<Diagnosis> &answer) {
          if (!m_view)
              return;
          if (answer)
              m_view->showDiagnosis(*answer);
          else
              m_view->showError(answer.error());
      })
{
}

void DoctorControl::find(Symptom symptom, DiagnosisView *view)
{
    cancel();
    m_view = view;
    view->showBusy();
    m_check.askNow([this, symptom](std::stop_token stop) { return m_backend->diagnose(symptom, stop); });
}

void DoctorControl::cancel()
{
    if (m_check.isBusy() && m_view)
        m_view->clear();
    m_check.cancel();
}

} // namespace bw::ui
