#include "ui/wizard.h"

#include "ui/controls/credential_control.h"
#include "ui/controls/doctor_control.h"
#include "ui/controls/group_control.h"
#include "ui/controls/lint_control.h"
#include "ui/controls/run_control.h"
#include "ui/controls/sign_in_control.h"
#include "ui/icons.h"
#include "ui/models/exchange_model.h"
#include "ui/pages/cloudflare_page.h"
#include "ui/pages/configcat_page.h"
#include "ui/pages/dashboard_page.h"
#include "ui/pages/finish_page.h"
#include "ui/pages/okta_page.h"
#include "ui/pages/prove_page.h"
#include "ui/pages/review_page.h"
#include "ui/pages/scim_page.h"
#include "ui/pages/set_up_page.h"
#include "ui/pages/sign_in_page.h"
#include "ui/pages/welcome_page.h"
#include "ui/widgets/side_list.h"

#include "app/core/loopback.h"
#include "app/setup/setup_file.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
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
    m_credentials =
        new CredentialControl(m_backend.get(), &m_setup, m_cloudflare, m_okta, m_configcat, options.checkDelay, this);
    m_groups = new GroupControl(m_backend.get(), options.checkDelay, this);
    m_groups->serveSample(m_signIn);
    connect(m_credentials, &CredentialControl::rolesKnown, m_dashboard, &DashboardPage::setRoles);
    m_lint = new LintControl(m_backend.get(), options.checkDelay, this);
    m_doctor = new DoctorControl(m_backend.get(), this);
    connectTokens();
    m_signInChecks = new SignInControl(m_backend.get(), m_signIn, options.checkDelay, this);
    connectRun();
    connectFinish();
    setTexts();
    // What has room for every page; more where letters are larger.
    const QSize roomy = QSize(theme::em() * 56, theme::em() * 40).expandedTo({900, 640});
    resize(roomy);
    // Smaller than this the side list and the buttons get in each other's way; never larger than the screen.
    const QSize least(theme::em() * 44, theme::em() * 30);
    setMinimumSize(screen() ? least.boundedTo(screen()->availableSize()) : least);
    connect(this, &QWizard::currentIdChanged, this, [this] {
        if (currentId() < ReviewId && !m_run->isChanging())
            m_run->stop(); // a look at the tenants that nobody sees any more
        if (currentId() != ReviewId)
            m_doctor->cancel();
        else if (m_run->wasRun())
            arriveAtReview(); // back from a run: what it made is there now
        if (!remarksOf(PageId(currentId())))
            m_lint->cancel();
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
    m_dashboard = new DashboardPage;
    m_configcat = new ConfigCatPage;
    m_review = new ReviewPage;
    m_setUp = new SetUpPage(m_log);
    m_prove = new ProvePage(m_log);
    m_finish = new FinishPage;
    for (Page *page : std::initializer_list<Page *>{m_welcome, m_cloudflare, m_okta, m_signIn, m_scim, m_dashboard,
                                                    m_configcat, m_review, m_setUp, m_prove, m_finish}) {
        setPage(page->pageId(), page);
        connect(page, &Page::edited, this, [this, page] { takeEdits(page); });
        // After QWizard itself, which opens Back whenever a page becomes complete.
        connect(page, &Page::completeChanged, this, [this] {
            showSide();
            updateButtons();
        });
    }
    setStartId(WelcomeId);
    m_welcome->setPractice(m_options.practice);
    connect(m_welcome, &WelcomePage::practiceWanted, this, &Wizard::practiceWanted);
    connect(m_welcome, &WelcomePage::openWanted, this, &Wizard::openFile);
}

// Tokens that belong to an option rather than to a page of credentials.
void Wizard::connectTokens()
{
    const auto keep = [this](Secret Credentials::*member) {
        return [this, member](const QByteArray &typed) {
            Credentials credentials = m_backend->credentials();
            credentials.*member = Secret(typed.trimmed());
            m_backend->setCredentials(credentials);
        };
    };
    connect(m_signIn, &SignInPage::tokenTyped, this, keep(&Credentials::oktaApiTokenForCloudflare));
    connect(m_dashboard, &DashboardPage::tokenTyped, this, keep(&Credentials::dashboardScimToken));
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
    if (m_setup.dashboardScim)
        pages << DashboardScimId;
    if (m_setup.configcat)
        pages << ConfigCatId;
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
    case ScimId:
    case DashboardScimId:
    case ConfigCatId:
        arriveAtOptions(PageId(id));
        break;
    case ReviewId:
        arriveAtReview();
        break;
    case SetUpId:
        arriveAtSetUp();
        break;
    case ProveId:
        arriveAtProof();
        break;
    case FinishId:
        m_finish->showOutcome(m_run->reports());
        m_finish->setExportable(!m_backend->testSignInLink().isEmpty());
        m_finish->showCount(m_backend->actionCount());
        break;
    default:
        break;
    }
}

void Wizard::arriveAtOptions(PageId id)
{
    m_credentials->keep();
    if (id == SignInId) {
        m_groups->serve(m_signIn->picker());
        m_signInChecks->arrive();
    } else if (id == ScimId) {
        m_groups->serve(m_scim->assigned());
        m_groups->serve(m_scim->pushed());
    } else if (id == DashboardScimId) {
        m_groups->serve(m_dashboard->assigned());
        m_groups->serve(m_dashboard->pushed());
        m_dashboard->setStored(!m_backend->credentials().dashboardScimToken.isEmpty());
    } else {
        m_groups->serve(m_configcat->assigned());
        m_groups->serve(m_configcat->pushed());
        m_credentials->arriveAtConfigCat();
    }
    if (VerdictList *remarks = remarksOf(id))
        m_lint->lookAnew(id, m_setup, remarks);
}

void Wizard::takeEdits(Page *edited)
{
    edited->store(m_setup);
    edited->showFaults(faultsOf(m_setup));
    showSide();
    if (VerdictList *remarks = remarksOf(edited->pageId()))
        m_lint->look(edited->pageId(), m_setup, remarks);
}

VerdictList *Wizard::remarksOf(PageId id) const
{
    switch (id) {
    case ScimId:
        return m_scim->remarks();
    case DashboardScimId:
        return m_dashboard->remarks();
    case ConfigCatId:
        return m_configcat->remarks();
    case ReviewId:
        return m_review->remarks();
    default:
        return nullptr;
    }
}

void Wizard::openFile(const QString &path)
{
    const Result<Setup> setup = setup_file::load(path);
    if (!setup) {
        m_welcome->showError(setup.error());
        return;
    }
    // One that was saved while practising names this computer; any other is meant in earnest.
    begin(*setup, {}, m_options.practice && isLoopback(QUrl(u"https://"_s + setup->okta.domain)));
    m_welcome->showOpened(setup->name);
}

void Wizard::suggest(const Setup &setup)
{
    m_welcome->suggest(setup);
}

void Wizard::begin(const Setup &setup, const Credentials &credentials, bool practice)
{
    if (isChanging())
        return;
    if (m_run->isBusy()) {
        connect(
            m_run, &RunControl::ended, this,
            [this, setup, credentials, practice] { begin(setup, credentials, practice); }, Qt::SingleShotConnection);
        m_run->stop();
        return;
    }
    m_credentials->reset();
    m_setup = setup;
    if (std::exchange(m_options.practice, practice) && !practice)
        Q_EMIT practiceLeft();
    m_backend->setSetup(setup);
    m_backend->setCredentials(credentials);
    m_welcome->setPractice(practice);
    setTexts();
    restart();
    m_welcome->offerToGoOn({});
}

} // namespace bw::ui
