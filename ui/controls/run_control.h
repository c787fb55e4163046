#pragma once

#include "ui/backend.h"

namespace bw::ui {

/// Holds the one plan of the window: makes it, previews it, runs it, stops it. Everything it tells comes by signal.
class RunControl : public QObject
{
    Q_OBJECT
public:
    enum class Mode { Idle, Preview, Run, Verify, Look };

    RunControl(Backend *backend, std::optional<std::chrono::milliseconds> pollEvery, QObject *parent = nullptr);
    ~RunControl() override;

    /// Makes the plan anew and looks at the tenants. A look that is still under way is stopped first.
    void preview();
    void run(bool mayChangeForeign);
    void verify();
    /// Looks once more at the proofs that wait for what people do, unless something is under way. Quietly: begun() is
    /// not told, and whatever is wanted meanwhile comes first.
    void look();
    void stop();
    /// While it is held nothing begins: something else changes the tenants and needs plan and journal as they are.
    void hold(bool held) { m_held = held; }

    [[nodiscard]] bool isBusy() const { return m_mode != Mode::Idle; }
    /// Something may be changed in a tenant at this moment.
    [[nodiscard]] bool isChanging() const { return m_mode == Mode::Run; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// Reports with the kind of their step, in the plan's order.
    [[nodiscard]] QList<StepReport> reports(std::optional<bool> proofs = {}) const;
    [[nodiscard]] bool isProof(const QString &stepId) const { return m_proofs.contains(stepId); }
    /// A proof of what people do after the set-up.
    [[nodiscard]] bool isLeftToPeople(const QString &stepId) const { return m_leftToPeople.contains(stepId); }
    [[nodiscard]] const QStringList &leftToPeople() const { return m_leftToPeople; }
    [[nodiscard]] std::optional<RunEnd> end() const { return m_end; }
    /// What ended last was no more than a look().
    [[nodiscard]] bool wasLook() const { return m_wasLook; }
    [[nodiscard]] bool wasRun() const { return m_wasRun; }
    /// Every step that makes something has come to a good end.
    [[nodiscard]] bool isMade() const;

Q_SIGNALS:
    void planMade();
    void planFailed(const bw::Error &error);
    void begun();
    void stepChanged(const bw::StepReport &report);
    void ended(bw::RunEnd end);

private:
    void makePlan();
    void begin(Mode mode);
    void finish(RunEnd end);
    [[nodiscard]] bool comesFirst(std::function<void()> wanted);
    void endLook(RunEnd end);

    Backend *m_backend;
    std::optional<std::chrono::milliseconds> m_pollEvery;
    QPointer<PlanRunner> m_runner;
    std::stop_source m_stop;
    Mode m_mode = Mode::Idle;
    bool m_again = false; ///< a new preview is wanted as soon as the old one has ended
    bool m_wasRun = false;
    bool m_held = false;
    bool m_wasLook = false;
    std::function<void()> m_then; ///< wanted while a look was under way
    std::optional<RunEnd> m_end;
    QStringList m_proofs;
    QStringList m_leftToPeople; ///< those of them that wait for what people do
};

} // namespace bw::ui
