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
    view->showBusy();
    leave([this, symptom, shown = QPointer<DiagnosisView>(view)] {
        m_view = shown;
        m_check.askNow([this, symptom](std::stop_token stop) { return ask(symptom, std::move(stop)); });
    });
}

ResultTask<Diagnosis> DoctorControl::ask(Symptom symptom, std::stop_token stop)
{
    const QPointer<DoctorControl> self(this);
    ++m_asked;
    Result<Diagnosis> found = co_await m_backend->diagnose(symptom, stop);
    if (self) {
        --m_asked;
        // Not from inside the search: what follows may take away what it stands on.
        QMetaObject::invokeMethod(self.data(), &DoctorControl::followUp, Qt::QueuedConnection);
    }
    co_return std::move(found);
}

void DoctorControl::followUp()
{
    if (m_asked == 0 && m_then)
        std::exchange(m_then, {})();
}

void DoctorControl::cancel()
{
    if (m_check.isBusy() && m_view)
        m_view->clear();
    m_check.cancel();
    m_then = {};
}

void DoctorControl::leave(std::function<void()> then)
{
    cancel();
    m_then = std::move(then);
    followUp();
}

} // namespace bw::ui
