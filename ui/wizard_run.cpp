// The wizard and its run: plan, set-up, proof.
#include "ui/wizard.h"

#include "ui/controls/credential_control.h"
#include "ui/controls/doctor_control.h"
#include "ui/controls/lint_control.h"
#include "ui/controls/run_control.h"
#include "ui/controls/sign_in_watch.h"
#include "ui/models/exchange_model.h"
#include "ui/pages/finish_page.h"
#include "ui/pages/prove_page.h"
#include "ui/pages/review_page.h"
#include "ui/pages/set_up_page.h"

namespace bw::ui {

void Wizard::connectRun()
{
    connect(m_backend.get(), &Backend::exchanged, m_log, &ExchangeModel::add);
    connect(m_backend.get(), &Backend::rateLimited, this, [this](const RateWait &wait) {
        if (m_setUp->isBuilt())
            m_setUp->showWait(wait);
    });
    connect(m_review, &ReviewPage::stopWanted, m_run, &RunControl::stop);
    connect(m_review, &ReviewPage::lookAgainWanted, this, [this] { m_doctor->leave([this] { m_run->preview(); }); });
    connect(m_setUp, &SetUpPage::stopWanted, m_run, &RunControl::stop);
    connect(m_setUp, &SetUpPage::doneByHand, this, [this](const StepReport &report) {
        const Done kept = m_backend->acknowledge(report);
        if (kept)
            return;
        m_log->add({.time = QDateTime::currentDateTimeUtc(), .note = kept.error().message});
        m_setUp->askAgain(report.id);
    });
    connect(m_setUp, &SetUpPage::goOnWanted, this, [this] { m_run->run(m_review->mayChangeForeign()); });
    connect(m_prove, &ProvePage::lookAgainWanted, m_run, &RunControl::verify);
    m_watch = new SignInWatch(m_run, m_options.pollEvery.value_or(std::chrono::seconds(5)), this);
    connect(this, &QWizard::currentIdChanged, m_watch, [this] {
        if (currentId() != ProveId)
            m_watch->stop();
    });
    connect(m_prove, &ProvePage::signInBegan, this, [this] {
        m_watch->start();
        m_prove->showWatching();
    });
    connect(m_setUp, &SetUpPage::causeWanted, this,
            [this](Symptom symptom) { m_doctor->find(symptom, m_setUp->doctor()); });
    connect(m_prove, &ProvePage::causeWanted, this,
            [this](Symptom symptom) { m_doctor->find(symptom, m_prove->doctor()); });
    connect(m_run, &RunControl::begun, m_doctor, &DoctorControl::cancel);
    connect(m_run, &RunControl::planMade, this, [this] {
        m_prove->setLeftToPeople(m_run->leftToPeople());
        m_finish->setLeftToPeople(m_run->leftToPeople());
        m_review->showPlan(m_run->reports());
    });
    connect(m_run, &RunControl::planFailed, m_review, &ReviewPage::showError);
    connect(m_run, &RunControl::begun, this, &Wizard::showRun);
    connect(m_run, &RunControl::ended, this, [this](RunEnd end) {
        if (m_run->wasLook() && !m_closing) {
            showLooked();
            return;
        }
        showRun();
        if (m_closing) {
            QWizard::reject();
            return;
        }
        if (!m_run->wasRun())
            m_review->showEnd(end);
        else if (m_setUp->isBuilt() && currentId() <= SetUpId)
            m_setUp->showEnd(end);
        if (m_run->wasRun() && m_prove->isBuilt())
            m_prove->showEnd(end);
        if (m_watch->isOn())
            m_prove->showWatching();
        m_finish->showOutcome(m_run->reports());
        showSide();
    });
    connect(m_run, &RunControl::stepChanged, this, [this](const StepReport &report) {
        if (m_run->mode() == RunControl::Mode::Preview) {
            m_review->showStep(report);
            return;
        }
        if (m_run->isProof(report.id)) {
            if (m_prove->isBuilt())
                m_prove->showStep(report);
        } else if (m_setUp->isBuilt()) {
            m_setUp->showStep(report);
        }
        m_setUp->setMade(m_run->isMade());
        m_finish->setExportable(!m_backend->testSignInLink().isEmpty());
    });
}

void Wizard::showRun()
{
    const bool busy = m_run->isBusy();
    if (!m_run->wasRun()) {
        m_review->showBusy(busy);
    } else {
        if (m_setUp->isBuilt())
            m_setUp->showRunning(busy && m_run->mode() == RunControl::Mode::Run);
        if (m_prove->isBuilt())
            m_prove->showRunning(busy);
        m_setUp->setMade(m_run->isMade());
    }
    updateButtons();
    showSide();
}

/// After a look of the watch: it says the end only when it is over.
void Wizard::showLooked()
{
    if (!m_watch->isOn() && m_run->end() && currentId() == ProveId)
        m_prove->sayEnd(*m_run->end());
    m_finish->showOutcome(m_run->reports());
    showSide();
}

void Wizard::arriveAtReview()
{
    if (m_undoing)
        return; // it stands on the plan and the journal as they are
    m_credentials->keep();
    m_backend->setSetup(m_setup);
    m_doctor->leave([this] { m_run->preview(); });
    m_lint->lookAnew(ReviewId, m_setup, m_review->remarks());
}

void Wizard::arriveAtSetUp()
{
    if (!m_run->isBusy() && !m_run->wasRun()) {
        // Kept before the first change, so that a crash leaves something to go on with.
        rememberProfile();
        m_run->run(m_review->mayChangeForeign());
    }
    m_setUp->showPlan(m_run->reports(false));
    m_setUp->showRunning(m_run->isChanging());
}

void Wizard::rememberProfile()
{
    if (m_options.practice)
        return; // these tenants will not be there again
    const Done kept = m_backend->rememberProfile();
    if (!kept)
        m_log->add({.time = QDateTime::currentDateTimeUtc(), .note = kept.error().message});
}

void Wizard::arriveAtProof()
{
    m_prove->showPlan(m_run->reports(true), m_run->reports(false));
    m_prove->setTestLink(m_backend->testSignInLink());
    if (m_run->end())
        m_prove->showEnd(*m_run->end());
    else
        m_prove->showRunning(m_run->isBusy());
}

} // namespace bw::ui
