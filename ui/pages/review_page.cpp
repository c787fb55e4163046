#include "ui/pages/review_page.h"

#include "ui/icons.h"
#include "ui/models/plan_delegate.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/verdict_list.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

ReviewPage::ReviewPage() : Page(ReviewId) {}

QString ReviewPage::name() const
{
    //: The page with the plan, in the list of pages.
    return tr("Review");
}

QString ReviewPage::iconName() const
{
    return u"review"_s;
}

QString ReviewPage::heading() const
{
    return tr("This is what will be done");
}

QString ReviewPage::lead() const
{
    return tr("Nothing is changed before you press “Set up now”. Open a line to see its fields.");
}

void ReviewPage::build(QVBoxLayout *content)
{
    if (!m_model)
        m_model = new PlanModel(this);
    m_tree = new QTreeView;
    m_tree->setObjectName(u"plan"_s);
    //: The table with the plan, for screen readers.
    m_tree->setAccessibleName(tr("Plan"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new PlanDelegate(m_tree));
    m_tree->setIndentation(theme::em());
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(PlanModel::What, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(PlanModel::Change, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(PlanModel::How, QHeaderView::ResizeToContents);
    m_tree->setMinimumHeight(theme::em() * 14);
    m_tree->installEventFilter(this);
    content->addWidget(m_tree, 1);

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::medium() / 2);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"previewProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(theme::em() / 2);
    m_count = textLabel();
    m_count->setObjectName(u"planCount"_s);
    row->addWidget(m_count, 1);
    row->addWidget(m_progress);
    m_stop = new QPushButton(icon(u"stop"_s, theme::Role::Text), tr("Stop looking"));
    m_stop->setObjectName(u"stopPreview"_s);
    m_again = new QPushButton(tr("Look again"));
    m_again->setObjectName(u"lookAgain"_s);
    auto *save = new QPushButton(icon(u"export"_s, theme::Role::Text), tr("Save the plan…"));
    save->setObjectName(u"savePlan"_s);
    for (QPushButton *button : {m_stop, m_again, save}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    content->addLayout(row);
    m_remarks = new VerdictList(u"reviewRemarks"_s);
    content->addWidget(m_remarks);
    m_consent = new QCheckBox(tr("Change what Bridgewright did not make"));
    m_consent->setObjectName(u"consent"_s);
    m_consent->setToolTip(
        tr("Lines marked “Change” touch an object that was there before. Open them to see the difference."));
    m_consent->hide();
    content->addWidget(m_consent);

    connect(m_stop, &QPushButton::clicked, this, &ReviewPage::stopWanted);
    connect(m_again, &QPushButton::clicked, this, &ReviewPage::lookAgainWanted);
    connect(save, &QPushButton::clicked, this, &ReviewPage::savePlan);
    connect(m_consent, &QCheckBox::toggled, this, &ReviewPage::updateMissing);
}

void ReviewPage::load(const Setup &)
{
    m_tree->expandToDepth(0);
    summarise();
}

void ReviewPage::showPlan(const QList<StepReport> &reports)
{
    m_model->setReports(reports);
    m_tree->expandToDepth(0);
    m_looked = 0;
    m_progress->setRange(0, int(reports.size()));
    m_progress->setValue(0);
    bar()->clear();
    m_consent->setChecked(false);
    m_consent->hide();
}

void ReviewPage::showStep(const StepReport &report)
{
    m_model->update(report);
    if (report.state != StepState::Working && (report.finding || report.error || report.state == StepState::Skipped))
        m_progress->setValue(++m_looked);
    // What went wrong, may go wrong, or touches somebody else's object, is seen without a click.
    const bool speaks = report.error || (report.finding && !report.finding->isRight() && report.finding->foreign) ||
                        (report.finding && !report.finding->warnings.isEmpty());
    if (speaks)
        m_tree->expand(m_model->indexOf(report.id));
}

void ReviewPage::showBusy(bool busy)
{
    m_busy = busy;
    m_ready = m_ready && !busy;
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    m_again->setVisible(!busy);
    summarise();
    updateMissing();
}

void ReviewPage::showEnd(RunEnd end)
{
    m_ready = end == RunEnd::Done || end == RunEnd::HandWorkRemains;
    showBusy(false);
    m_ready = end == RunEnd::Done || end == RunEnd::HandWorkRemains;
    m_consent->setVisible(m_model->touchesForeign());
    if (end == RunEnd::Interrupted)
        bar()->say(InfoBar::Tone::Attention, tr("The look at your tenants was stopped."),
                   tr("Press “Look again” to see the whole plan."));
    else if (end == RunEnd::NetworkFailed)
        bar()->say(InfoBar::Tone::Bad, tr("Not everything could be reached."),
                   tr("Look at the failed lines, then press “Look again”."));
    else if (!m_ready)
        bar()->say(InfoBar::Tone::Bad, tr("The plan cannot be carried out like this."), whyNot());
    else if (m_model->touchesForeign())
        bar()->say(InfoBar::Tone::Attention, tr("Something that was there before would be changed."),
                   tr("Open the lines marked “Change”, look at the difference, and agree below."));
    else if (m_model->changes() + m_model->byHand() == 0)
        bar()->say(InfoBar::Tone::Good, tr("Everything is right already."),
                   tr("Going on changes nothing; it only proves that it works."));
    if (const QModelIndex step = m_model->toLookAt(); step.isValid()) {
        m_tree->selectionModel()->setCurrentIndex(step, QItemSelectionModel::NoUpdate);
        m_tree->scrollTo(step, QAbstractItemView::PositionAtTop); // it may stand far below
    }
    summarise();
    updateMissing();
}

/// The first failed line, so that nobody has to look for it.
QString ReviewPage::whyNot() const
{
    const QModelIndex step = m_model->toLookAt();
    if (!step.isValid())
        return tr("The failed lines say why.");
    return step.data().toString() + u": "_s + m_model->index(0, PlanModel::What, step).data().toString();
}

void ReviewPage::showError(const Error &error)
{
    m_model->setReports({});
    m_ready = false;
    showBusy(false);
    bar()->say(error);
}

bool ReviewPage::mayChangeForeign() const
{
    return m_consent && m_consent->isChecked();
}

void ReviewPage::summarise()
{
    if (m_busy) {
        m_count->setText(tr("Looking at your tenants…"));
        return;
    }
    QStringList parts{tr("%n change(s)", nullptr, m_model->changes())};
    if (m_model->byHand() > 0)
        parts << tr("%n step(s) by hand", nullptr, m_model->byHand());
    //: Part of the line "4 changes, 1 step by hand, about 20 requests"
    parts << tr("about %n request(s)", nullptr, m_model->requests());
    m_count->setText(parts.join(u" · "_s));
}

/// Enter opens the line that has the keyboard; it does not set everything up.
bool ReviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return Page::eventFilter(watched, event);
    const QModelIndex line = m_tree->currentIndex().siblingAtColumn(0);
    m_tree->setExpanded(line, !m_tree->isExpanded(line));
    return true;
}

QWidget *ReviewPage::firstToUse() const
{
    return m_tree;
}

QList<Missing> ReviewPage::stillMissing() const
{
    if (m_busy)
        return {{tr("Looking at your tenants…"), nullptr}};
    if (!m_ready)
        return {{tr("a plan without failed lines"), m_again}};
    if (m_model->touchesForeign() && !m_consent->isChecked())
        return {{tr("Change what Bridgewright did not make"), m_consent}};
    return {};
}

void ReviewPage::savePlan()
{
    auto *dialog = new QFileDialog(this, tr("Save the plan"), u"plan.md"_s, tr("Text (*.md);;JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &ReviewPage::writePlan);
    dialog->open();
}

void ReviewPage::writePlan(const QString &path)
{
    const QByteArray bytes =
        path.endsWith(".json"_L1, Qt::CaseInsensitive) ? m_model->json() : m_model->markdown().toUtf8();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        //: %1 is a path
        bar()->say(InfoBar::Tone::Good, tr("The plan is saved in %1.").arg(path));
    else
        bar()->say(InfoBar::Tone::Bad, tr("The plan could not be saved: %1").arg(file.errorString()));
}

} // namespace bw::ui
