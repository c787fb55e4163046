// The wizard's frame: side list, buttons, closing.
#include "ui/wizard.h"

#include "ui/controls/doctor_control.h"
#include "ui/controls/run_control.h"
#include "ui/mnemonics.h"
#include "ui/open_link.h"
#include "ui/pages/finish_page.h"
#include "ui/pages/page.h"
#include "ui/plain_text.h"
#include "ui/widgets/side_list.h"

#include "app/export/write_file.h"
#include "app/setup/setup_file.h"

#include <QCloseEvent>
#include <QLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bw::ui {

void Wizard::setTexts()
{
    //: The window's title.
    setWindowTitle(m_options.practice ? tr("Bridgewright (practice)") : u"Bridgewright"_s);
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::FinishButton, tr("&Finish"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    // Enter presses what is blue, never Cancel, wherever the keyboard was left when a card went away.
    qobject_cast<QPushButton *>(button(QWizard::CancelButton))->setAutoDefault(false);
    m_side->setBadge(m_options.practice ? tr("Practice: these tenants live on this computer only.") : QString());
    for (const auto which : {QWizard::BackButton, QWizard::NextButton, QWizard::FinishButton, QWizard::CancelButton}) {
        static const QHash<int, QString> names{{QWizard::BackButton, u"back"_s},
                                               {QWizard::NextButton, u"next"_s},
                                               {QWizard::FinishButton, u"finish"_s},
                                               {QWizard::CancelButton, u"cancel"_s}};
        button(which)->setObjectName(names.value(which));
    }
}

void Wizard::showSide()
{
    QList<SideEntry> entries;
    const QList<PageId> pages = order();
    const qsizetype here = pages.indexOf(PageId(currentId()));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const Page *known = pageOf(pages[i]);
        SideEntry entry{pages[i], known->name(), known->iconName(), PageState::Ahead};
        if (i == here)
            entry.state = PageState::Current;
        else if (i < here)
            entry.state = known->isBuilt() && known->isAccomplished() ? PageState::Done : PageState::Attention;
        entries << entry;
    }
    m_side->showEntries(entries);
    // QWizard puts the side widget into a frame with margins of its own, and makes that frame anew now and then.
    if (const QWidget *frame = m_side->parentWidget(); frame->layout())
        frame->layout()->setContentsMargins({});
}

void Wizard::updateButtons()
{
    // Not back into the options while something may be changed in a tenant; after a stop or an end one may. An undo
    // needs the plan and the journal that the pages before it would make anew.
    const bool closed = m_undoing || (m_run->isChanging() && currentId() == SetUpId);
    button(QWizard::BackButton)->setEnabled(currentId() > WelcomeId && !closed);
    //: The button that starts the run, on the page with the plan.
    setButtonText(QWizard::NextButton, currentId() == ReviewId ? tr("&Set up now") : tr("&Next"));
    if (currentPage())
        assignMnemonics(currentPage());
}

void Wizard::connectFinish()
{
    connect(m_finish, &FinishPage::exportWanted, this, [this](const QString &path, ExportKind kind, bool withSecrets) {
        const Result<QByteArray> content = m_backend->exported(kind, withSecrets);
        const FileReaders readers = withSecrets ? FileReaders::OwnerOnly : FileReaders::AsUsual;
        const Done written = content ? writeFile(path, *content, readers) : Done(content.error());
        if (written)
            //: %1 is a path
            m_finish->say(tr("Exported to %1.").arg(path), true);
        else
            m_finish->showError(written.error());
    });
    connect(m_finish, &FinishPage::saveSetupWanted, this, [this](const QString &path) {
        const Done saved = setup_file::save(m_setup, path);
        if (saved)
            m_finish->say(tr("The setup is saved in %1.").arg(path), true);
        else
            m_finish->showError(saved.error());
    });
    connect(m_finish, &FinishPage::folderWanted, this, [this] { openLink(QUrl::fromLocalFile(m_backend->folder())); });
    connect(m_finish, &FinishPage::undoWanted, this, [this] {
        m_doctor->leave([this] { // it may make a plan
            const Result<QList<UndoItem>> items = m_backend->undoItems();
            if (items)
                m_finish->askUndo(*items);
            else
                m_finish->showError(items.error());
        });
    });
    connect(m_finish, &FinishPage::undoAgreed, this, &Wizard::undo);
    connect(m_backend.get(), &Backend::undone, m_finish, &FinishPage::showUndone);
}

void Wizard::undo()
{
    if (m_undoing)
        return;
    m_undoing = true;
    m_undoStop = std::stop_source();
    m_run->hold(true);
    m_finish->showUndoing();
    updateButtons();
    if (!m_run->isBusy()) {
        beginUndo();
        return;
    }
    // What still runs, a last look or proofs that wait, would see half of it.
    connect(m_run, &RunControl::ended, this, &Wizard::beginUndo, Qt::SingleShotConnection);
    m_run->stop();
}

void Wizard::beginUndo()
{
    QCoro::connect(m_backend->undo(m_undoStop.get_token()), this, [this](const Done &end) {
        m_undoing = false;
        m_run->hold(false);
        m_finish->showUndoEnd(end);
        updateButtons();
        if (m_closing)
            QWizard::reject();
    });
}

bool Wizard::isChanging() const
{
    return m_run->isChanging() || m_undoing;
}

void Wizard::accept()
{
    if (isChanging())
        askToStop();
    else
        QWizard::accept();
}

void Wizard::reject()
{
    if (isChanging()) {
        askToStop();
        return;
    }
    // What was typed so far (no secret is in it) is offered again at the next start.
    if (currentId() > WelcomeId && currentId() < SetUpId && !m_setup.okta.domain.isEmpty()) {
        m_backend->setSetup(m_setup);
        rememberProfile();
    }
    QWizard::reject();
}

void Wizard::closeEvent(QCloseEvent *event)
{
    event->ignore();
    reject();
}

void Wizard::askToStop()
{
    if (findChild<QMessageBox *>(u"stopQuestion"_s))
        return;
    QMessageBox *box = plainMessage(QMessageBox::Question, u"Bridgewright"_s, tr("Stop and close?"),
                                    tr("What was done is kept. You can go on later; nothing is made twice."), this);
    box->setObjectName(u"stopQuestion"_s);
    QPushButton *stop = box->addButton(tr("Stop and close"), QMessageBox::AcceptRole);
    QPushButton *stay = box->addButton(tr("Go on"), QMessageBox::RejectRole);
    stop->setObjectName(u"stopYes"_s);
    stay->setObjectName(u"stopNo"_s);
    box->setDefaultButton(stay);
    connect(stop, &QPushButton::clicked, this, [this] {
        if (!m_run->isBusy() && !m_undoing) {
            QWizard::reject();
            return;
        }
        m_closing = true; // the end of what is under way closes the window
        m_run->stop();
        m_undoStop.request_stop();
    });
    box->open();
}

void Wizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    for (const int id : pageIds()) {
        if (Page *known = pageOf(PageId(id)); known->isBuilt())
            known->rebuild(m_setup);
    }
    showSide();
    updateButtons();
}

} // namespace bw::ui
