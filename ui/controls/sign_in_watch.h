#pragma once

#include "app/plan/plan_runner.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace bw::ui {

class RunControl;

/// Waits for the sign-in that a person was sent to the browser for: looks after a few seconds, then less often, and at
/// once when the window is in front again, until it is seen or known to have failed, for ten minutes at most.
class SignInWatch : public QObject
{
    Q_OBJECT
public:
    SignInWatch(RunControl *run, std::chrono::milliseconds interval, QObject *parent);

    void start();
    void stop();
    [[nodiscard]] bool isOn() const { return m_timer.isActive(); }

private:
    void look();
    void hear(const StepReport &report);

    RunControl *m_run;
    std::chrono::milliseconds m_interval;
    QTimer m_timer;
    QElapsedTimer m_since;
    QString m_failure; ///< what the last look said, where it failed
    QString m_known;   ///< the same when the person was sent off
};

} // namespace bw::ui
