#include "ui/wizard.h"

#include "ui/controls/credential_control.h"
#include "ui/controls/group_control.h"
#include "ui/controls/run_control.h"
#include "ui/icons.h"
#include "ui/models/exchange_model.h"
#include "ui/pages/cloudflare_page.h"
#include "ui/pages/finish_page.h"
#include "ui/pages/okta_page.h"
#include "ui/pages/prove_page.h"
#include "ui/pages/review_page.h"
#include "ui/pages/scim_page.h"
#include "ui/pages/set_up_page.h"
#include "ui/pages/sign_in_page.h"
#include "ui/pages/welcome_page.h"
#include "ui/widgets/side_list.h"

#include "app/setup/setup_file.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bw::ui {

Wizard::Wizard(std::unique_ptr<Backend> backend, const ui::WizardOptions &options, QWidget *parent)
    : QWizard(parent),
      m_backend(std::move(backend)),
      m_options(options),
      m_setup(m_backend->setup()),
      m_run(new RunControl(m_backend.get(), options.pollEvery, this)),
      m_log(new ExchangeModel(this)),
      m_side(new SideList)
{
    setObjectName(u"wizard"_s);
    setWizardStyle(QWizard::ModernStyle);
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::NoCancelButtonOnLastPage);
    setWindowIcon(programIcon());
    setSideWidget(m_side);
    if (m_setup == Setup{}) {
        m_setup.cloudflare = CloudflareSetup{};
        m_setup.signIn = SignInSetup{};
        m_setup.scim = ScimSetup{};
    }
    buildPages();
    m_credentials = new CredentialControl(m_backend.get(), &m_setup, m_cloudflare, m_okta, options.checkDelay, this);
    m_groups = new GroupControl(m_backend.get(), options.checkDelay, this);
    m_groups->serveSample(m_signIn);
    connectRun();
    connectFinish();
    setTexts();
    // What has room for every page; more where letters are larger.
    resize(QSize(theme::em() * 56, theme::em() * 40).expandedTo({900, 640}));
    connect(this, &QWizard::currentIdChanged, this, [this] {
        showSide();
        updateButtons();
    });
    // After the first paint: looking into the folder of profiles may wait for a disk.
    QTimer::singleShot(0, this, [this] {
        const QList<Profile> known = m_backend->profiles();
        m_welcome->offerToGoOn(known.isEmpty() || m_options.practice ? std::nullopt : std::optional(known.first()));
    });
}

Wizard::~Wizard() = default;

void Wizard::buildPages()
{
    const Offers offers = m_backend->offers();
    m_welcome = new WelcomePage(offers);
    m_cloudflare = new CloudflarePage;
    m_okta = new OktaPage;
    m_signIn = new SignInPage(offers);
    m_scim = new ScimPage;
    m_review = new ReviewPage;
    m_setUp = new SetUpPage(m_log);
    m_prove = new ProvePage;
    m_finish = new FinishPage;
    for (Page *page : std::initializer_list<Page *>{m_welcome, m_cloudflare, m_okta, m_signIn, m_scim, m_review,
                                                    m_setUp, m_prove, m_finish}) {
        setPage(page->pageId(), page);
        connect(page, &Page::edited, this, [this, page] { takeEdits(page); });
        connect(page, &Page::completeChanged, this, &Wizard::showSide);
    }
    setStartId(WelcomeId);
    m_welcome->setPractice(m_options.practice);
    connect(m_welcome, &WelcomePage::practiceWanted, this, &Wizard::practiceWanted);
    connect(m_welcome, &WelcomePage::openWanted, this, &Wizard::openFile);
}

void Wizard::connectRun()
{
    connect(m_backend.get(), &Backend::exchanged, m_log, &ExchangeModel::add);
    connect(m_backend.get(), &Backend::rateLimited, this, [this](const RateWait &wait) {
        if (m_setUp->isBuilt())
            m_setUp->showWait(wait);
    });
    connect(m_review, &ReviewPage::stopWanted, m_run, &RunControl::stop);
    connect(m_review, &ReviewPage::lookAgainWanted, m_run, &RunControl::preview);
    connect(m_setUp, &SetUpPage::stopWanted, m_run, &RunControl::stop);
    connect(m_setUp, &SetUpPage::goOnWanted, this, [this] { m_run->run(m_review->mayChangeForeign()); });
    connect(m_prove, &ProvePage::lookAgainWanted, m_run, &RunControl::verify);
    connect(m_run, &RunControl::planMade, this, [this] { m_review->showPlan(m_run->reports()); });
    connect(m_run, &RunControl::planFailed, m_review, &ReviewPage::showError);
    connect(m_run, &RunControl::begun, this, &Wizard::showRun);
    connect(m_run, &RunControl::ended, this, [this](RunEnd end) {
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
        m_finish->showOutcome(m_run->reports());
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

QList<PageId> Wizard::order() const
{
    QList<PageId> pages{WelcomeId};
    if (m_setup.cloudflare)
        pages << CloudflareId;
    pages << OktaId;
    if (m_setup.signIn)
        pages << SignInId;
    if (m_setup.scim)
        pages << ScimId;
    pages << ReviewId << SetUpId << ProveId << FinishId;
    return pages;
}

int Wizard::nextId() const
{
    // A run that came to a bad end has nothing to prove: what is left behind is said on the last page.
    if (currentId() == SetUpId && !m_run->isMade())
        return FinishId;
    const QList<PageId> pages = order();
    const qsizetype at = pages.indexOf(PageId(currentId()));
    return at >= 0 && at + 1 < pages.size() ? pages[at + 1] : -1;
}

Page *Wizard::pageOf(PageId id) const
{
    return qobject_cast<Page *>(page(id));
}

void Wizard::initializePage(int id)
{
    Page *const opened = pageOf(PageId(id));
    opened->open(m_setup);
    opened->showFaults(faultsOf(m_setup));
    switch (id) {
    case CloudflareId:
        m_credentials->arriveAtCloudflare();
        break;
    case OktaId:
        m_credentials->arriveAtOkta();
        break;
    case SignInId:
        m_credentials->keep();
        m_groups->serve(m_signIn->picker());
        break;
    case ScimId:
        m_credentials->keep();
        m_groups->serve(m_scim->assigned());
        m_groups->serve(m_scim->pushed());
        break;
    case ReviewId:
        arriveAtReview();
        break;
    case SetUpId:
        arriveAtSetUp();
        break;
    case ProveId:
        m_prove->showPlan(m_run->reports(true), m_run->reports(false));
        m_prove->setTestLink(m_backend->testSignInLink());
        if (m_run->end())
            m_prove->showEnd(*m_run->end());
        else
            m_prove->showRunning(m_run->isBusy());
        break;
    case FinishId:
        m_finish->showOutcome(m_run->reports());
        m_finish->setExportable(!m_backend->testSignInLink().isEmpty());
        break;
    default:
        break;
    }
}

void Wizard::arriveAtReview()
{
    m_credentials->keep();
    m_backend->setSetup(m_setup);
    m_run->preview();
}

void Wizard::arriveAtSetUp()
{
    if (!m_run->isBusy() && !m_run->wasRun()) {
        // Kept before the first change, so that a crash leaves something to go on with.
        const Done kept = m_backend->rememberProfile();
        if (!kept)
            m_log->add({.time = QDateTime::currentDateTimeUtc(), .note = kept.error().message});
        m_run->run(m_review->mayChangeForeign());
    }
    m_setUp->showPlan(m_run->reports(false));
    m_setUp->showRunning(m_run->isChanging());
}

void Wizard::takeEdits(Page *edited)
{
    edited->store(m_setup);
    edited->showFaults(faultsOf(m_setup));
    showSide();
}

void Wizard::openFile(const QString &path)
{
    const Result<Setup> setup = setup_file::load(path);
    if (setup)
        begin(*setup, {}, m_options.practice);
    else
        m_welcome->showError(setup.error());
}

void Wizard::begin(const Setup &setup, const Credentials &credentials, bool practice)
{
    if (m_run->isBusy())
        return;
    m_credentials->reset();
    m_setup = setup;
    m_options.practice = practice;
    m_backend->setSetup(setup);
    m_backend->setCredentials(credentials);
    m_welcome->setPractice(practice);
    setTexts();
    restart();
    m_welcome->offerToGoOn({});
}

} // namespace bw::ui
