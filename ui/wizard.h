#pragma once

#include "ui/backend.h"
#include "ui/page_id.h"

#include <QWizard>

#include <memory>

namespace bw {
class Session;
}

namespace bw::ui {

class CloudflarePage;
class ConfigCatPage;
class CredentialControl;
class DashboardPage;
class DoctorControl;
class ExchangeModel;
class FinishPage;
class GroupControl;
class SignInControl;
class LintControl;
class OktaPage;
class Page;
class ProvePage;
class ReviewPage;
class RunControl;
class ScimPage;
class SetUpPage;
class SideList;
class SignInPage;
class SignInWatch;
class VerdictList;
class WelcomePage;

struct WizardOptions
{
    /// These are practice tenants: said at the window's side all the time.
    bool practice = false;
    /// How long after the last key a field is checked.
    std::chrono::milliseconds checkDelay{400};
    /// Overrides the steps' own intervals, for practice and tests.
    std::optional<std::chrono::milliseconds> pollEvery;
};

/// The window: the frame, the order of the pages, and who may close it when. Network and keychain are not touched
/// before it is painted.
class Wizard : public QWizard
{
    Q_OBJECT
public:
    Wizard(Session *session, const ui::WizardOptions &options, QWidget *parent = nullptr);
    Wizard(std::unique_ptr<Backend> backend, const ui::WizardOptions &options, QWidget *parent = nullptr);
    ~Wizard() override;

    /// Starts from the first page with these values; `practice` as in WizardOptions. Not while a run or an undo is on.
    void begin(const Setup &setup, const Credentials &credentials, bool practice);
    /// Sections that begin() left out hold these values when the person chooses them, e.g. those of practice tenants.
    void suggest(const Setup &setup);
    [[nodiscard]] Backend *backend() const { return m_backend.get(); }
    [[nodiscard]] const Setup &setup() const { return m_setup; }
    [[nodiscard]] QList<PageId> order() const;
    [[nodiscard]] int nextId() const override;

    void accept() override;
    void reject() override;

Q_SIGNALS:
    /// The person wants to practise first; main starts the practice tenants and calls begin().
    void practiceWanted();
    /// What begins now is meant in earnest: nothing of the practice tenants may be asked any more.
    void practiceLeft();

protected:
    void initializePage(int id) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void connectTokens();
    void connectRun();
    void connectFinish();
    void takeEdits(Page *page);
    void openFile(const QString &path);
    void showSide();
    void setTexts();
    void arriveAtOptions(PageId id);
    void arriveAtReview();
    void arriveAtSetUp();
    void arriveAtProof();
    void showRun();
    void showLooked();
    void updateButtons();
    void askToStop();
    void undo();
    void beginUndo();
    /// A tenant is or may be changed at this moment: the window closes only after a question.
    [[nodiscard]] bool isChanging() const;
    void rememberProfile();
    [[nodiscard]] Page *pageOf(PageId id) const;
    /// Where the group linter speaks on this page; null where it does not.
    [[nodiscard]] VerdictList *remarksOf(PageId id) const;

    std::unique_ptr<Backend> m_backend;
    ui::WizardOptions m_options; // qualified, because QWizard has flags of that name
    Setup m_setup;
    RunControl *m_run;
    SignInWatch *m_watch = nullptr;
    CredentialControl *m_credentials;
    GroupControl *m_groups;
    SignInControl *m_signInChecks = nullptr;
    LintControl *m_lint;
    DoctorControl *m_doctor;
    ExchangeModel *m_log;
    SideList *m_side;
    WelcomePage *m_welcome;
    CloudflarePage *m_cloudflare;
    OktaPage *m_okta;
    SignInPage *m_signIn;
    ScimPage *m_scim;
    DashboardPage *m_dashboard;
    ConfigCatPage *m_configcat;
    ReviewPage *m_review;
    SetUpPage *m_setUp;
    ProvePage *m_prove;
    FinishPage *m_finish;
    bool m_undoing = false;
    std::stop_source m_undoStop;
    bool m_closing = false; ///< the person agreed to stop and close; the run's end is awaited
};

} // namespace bw::ui
