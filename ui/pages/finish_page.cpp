#include "ui/pages/finish_page.h"

#include "ui/icons.h"
#include "ui/plain_text.h"
#include "ui/widgets/action_parts.h"
#include "ui/widgets/field_block.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/step_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

FinishPage::FinishPage() : Page(FinishId) {}

QString FinishPage::name() const
{
    //: The last page, in the list of pages.
    return tr("Finish");
}

QString FinishPage::iconName() const
{
    return u"finish"_s;
}

QString FinishPage::heading() const
{
    return tr("What was done");
}

QString FinishPage::lead() const
{
    return {};
}

QPushButton *FinishPage::addAction(QVBoxLayout *content, const QString &objectName, const QString &iconName,
                                   const QString &text, const QString &explanation)
{
    auto *button = new QPushButton(icon(iconName, theme::Role::Text), text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    auto *part = new QVBoxLayout;
    part->setSpacing(theme::small());
    part->addWidget(button, 0, Qt::AlignLeft);
    part->addWidget(textLabel(explanation, theme::Role::Quiet));
    content->addLayout(part);
    return button;
}

void FinishPage::build(QVBoxLayout *content)
{
    m_open = new StepList(u"openSteps"_s);
    content->addWidget(m_open);
    m_count = textLabel({}, theme::Role::Quiet);
    m_count->setObjectName(u"actionCount"_s);
    content->addWidget(m_count);
    m_parts = new ActionParts(u"actionParts"_s);
    m_partsFold = new Fold(tr("Which, and why"), m_parts, u"showActionParts"_s);
    content->addWidget(m_partsFold);
    buildExport(content);
    auto *save = addAction(content, u"saveSetup"_s, u"export"_s, tr("Save the setup…"),
                           tr("To run it again, on the command line too. It holds no secret."));
    auto *folder =
        addAction(content, u"openFolder"_s, u"folder"_s, tr("Open the folder with the journal"),
                  tr("To come back later, start Bridgewright and choose to go on: what is done is not made twice."));
    m_undo = addAction(content, u"undo"_s, u"undo"_s, tr("Undo…"),
                       tr("Takes back what Bridgewright made, and nothing else. You see the list first."));
    m_undone = textLabel();
    m_undone->setObjectName(u"undone"_s);
    m_undone->hide();
    content->addWidget(m_undone);

    connect(save, &QPushButton::clicked, this, &FinishPage::chooseSetup);
    connect(folder, &QPushButton::clicked, this, &FinishPage::folderWanted);
    connect(m_undo, &QPushButton::clicked, this, &FinishPage::undoWanted);
}

void FinishPage::buildExport(QVBoxLayout *content)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(theme::small());
    m_kind = new QComboBox;
    m_kind->setObjectName(u"exportKind"_s);
    line->addWidget(m_kind, 1);
    m_export = new QPushButton(icon(u"export"_s, theme::Role::Text), tr("Export…"));
    m_export->setObjectName(u"exportJson"_s);
    m_export->setAutoDefault(false);
    line->addWidget(m_export);
    auto *block = new FieldBlock(tr("The result as a file"), row,
                                 tr("Secrets are left out and replaced by placeholders."), m_kind);
    m_kind->setAccessibleName(block->label());
    content->addWidget(block);

    m_withSecrets = new QCheckBox(tr("Include the secrets"));
    m_withSecrets->setObjectName(u"withSecrets"_s);
    content->addWidget(m_withSecrets);
    auto *warning =
        textLabel(tr("Whoever can read the file can act as this connection. It is made readable for you alone."),
                  theme::Role::Attention);
    warning->setObjectName(u"secretsWarning"_s);
    warning->hide();
    content->addWidget(warning);
    connect(m_withSecrets, &QCheckBox::toggled, warning, &QLabel::setVisible);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const bool api = ExportKind(m_kind->currentData().toInt()) == ExportKind::ApiConfiguration;
        m_withSecrets->setVisible(api);
        if (!api)
            m_withSecrets->setChecked(false);
    });
    connect(m_export, &QPushButton::clicked, this, &FinishPage::chooseExport);
}

/// Without a sign-in there is no identity provider to export.
void FinishPage::offerKinds(bool hasSignIn)
{
    const QVariant chosen = m_kind->currentData();
    m_kind->clear();
    if (hasSignIn)
        m_kind->addItem(tr("API configuration of the identity provider (JSON)"), int(ExportKind::ApiConfiguration));
    m_kind->addItem(tr("Report for your files"), int(ExportKind::Report));
    m_kind->addItem(tr("Terraform configuration"), int(ExportKind::Terraform));
    m_kind->addItem(tr("Shell script"), int(ExportKind::Shell));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
}

void FinishPage::load(const Setup &setup)
{
    offerKinds(setup.signIn.has_value());
    showCount(m_actions);
    setExportable(m_exportable);
    summarise();
    if (m_undoing)
        showUndoing();
}

void FinishPage::showOutcome(const QList<StepReport> &reports)
{
    m_reports = reports;
    if (isBuilt() && !m_undoing)
        summarise();
}

void FinishPage::summarise()
{
    QList<StepReport> open;
    int unseen = 0, awaited = 0;
    for (const StepReport &report : std::as_const(m_reports)) {
        if (!isGood(report.state))
            open << report;
        else if (report.state == StepState::Sent)
            ++(m_leftToPeople.contains(report.id) ? awaited : unseen);
    }
    m_open->showAll(open);
    m_open->setVisible(!open.isEmpty());
    const int done = int(m_reports.size() - open.size()) - unseen - awaited;
    if (m_reports.isEmpty())
        bar()->clear();
    else if (open.isEmpty())
        bar()->say(InfoBar::Tone::Good, tr("Everything is connected."), doneInWords(done, unseen, awaited > 0));
    else
        bar()->say(InfoBar::Tone::Attention, tr("%n step(s) are not finished.", nullptr, int(open.size())),
                   tr("What is done stays. Go back, or start Bridgewright again later, to go on."));
}

QString FinishPage::doneInWords(int done, int unseen, bool isSignInAwaited)
{
    QString words = tr("%n step(s) are done and read back.", nullptr, done);
    words += unseen > 0 ? u' ' + tr("%n step(s) by hand cannot be seen from here.", nullptr, unseen) : QString();
    const QString awaited = tr("No sign-in has been seen yet; the page “Prove it” has the test.");
    return isSignInAwaited ? words + u' ' + awaited : words;
}

void FinishPage::setExportable(bool exportable)
{
    m_exportable = exportable;
    if (m_export)
        m_export->setEnabled(exportable);
}

void FinishPage::say(const QString &text, bool good)
{
    bar()->say(good ? InfoBar::Tone::Good : InfoBar::Tone::Bad, text);
}

void FinishPage::showError(const Error &error)
{
    bar()->say(error);
}

void FinishPage::showCount(const ActionCount &count)
{
    m_actions = count;
    if (!m_count)
        return;
    //: %1 and %2 are numbers of clicks, entries, copies and pastes.
    m_count->setText(tr("The vendors' documents ask for %1 actions by hand for this. %2 of them were left to you.")
                         .arg(count.documents)
                         .arg(count.leftInAll()) +
                     (count.remark.isEmpty() ? QString() : u' ' + count.remark));
    m_parts->showParts(count.left);
    m_count->setVisible(count.documents > 0);
    m_partsFold->setVisible(count.documents > 0);
}

void FinishPage::chooseExport()
{
    const auto kind = ExportKind(m_kind->currentData().toInt());
    static const QHash<ExportKind, QString> names{{ExportKind::ApiConfiguration, u"identity-provider.json"_s},
                                                  {ExportKind::Report, u"bridgewright-report.md"_s},
                                                  {ExportKind::Terraform, u"okta-cloudflare.tf"_s},
                                                  {ExportKind::Shell, u"okta-cloudflare.sh"_s}};
    auto *dialog = new QFileDialog(this, tr("Export"), names.value(kind));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(names.value(kind));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kind](const QString &path) { Q_EMIT exportWanted(path, kind, m_withSecrets->isChecked()); });
    dialog->open();
}

void FinishPage::chooseSetup()
{
    auto *dialog = new QFileDialog(this, tr("Save the setup"), u"setup.json"_s, tr("Setup files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &FinishPage::saveSetupWanted);
    dialog->open();
}

void FinishPage::askUndo(const QList<UndoItem> &items)
{
    if (items.isEmpty()) {
        bar()->say(InfoBar::Tone::Info, tr("There is nothing to undo: Bridgewright made nothing here."));
        return;
    }
    QStringList lines;
    for (const UndoItem &item : items)
        lines << item.text;
    QMessageBox *box = plainList(QMessageBox::Warning, tr("Undo"), tr("This would be removed:"), lines, this);
    box->setObjectName(u"undoQuestion"_s);
    QPushButton *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    QPushButton *no = box->addButton(tr("Keep everything"), QMessageBox::RejectRole);
    yes->setObjectName(u"undoYes"_s);
    no->setObjectName(u"undoNo"_s);
    box->setDefaultButton(no);
    connect(yes, &QPushButton::clicked, this, [this] {
        m_undone->clear();
        Q_EMIT undoAgreed();
    });
    box->open();
}

void FinishPage::showUndoing()
{
    m_undoing = true;
    m_undo->setEnabled(false);
    bar()->say(InfoBar::Tone::Info, tr("What Bridgewright made is being taken back."),
               tr("Back stays closed until that has ended. To stop it, close the window; you are asked first."));
}

void FinishPage::showUndone(const QString &text, const QString &trouble)
{
    const QString before = m_undone->text().isEmpty() ? QString() : m_undone->text() + u'\n';
    m_undone->setText(before + (trouble.isEmpty() ? u"✓ "_s + text : u"✗ "_s + text + u": "_s + trouble));
    m_undone->show();
}

void FinishPage::showUndoEnd(const Done &end)
{
    m_undoing = false;
    m_undo->setEnabled(true);
    if (!end) {
        bar()->say(end.error());
        return;
    }
    // Nothing of the run stands any more: neither its open steps nor what it could export.
    m_reports.clear();
    m_open->showAll({});
    m_open->hide();
    m_count->hide();
    m_partsFold->hide();
    setExportable(false);
    bar()->say(InfoBar::Tone::Good, tr("Everything that Bridgewright made is removed."));
}

} // namespace bw::ui
