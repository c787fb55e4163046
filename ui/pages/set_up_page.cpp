#include "ui/pages/set_up_page.h"

#include "ui/icons.h"
#include "ui/models/exchange_model.h"
#include "ui/widgets/card_view.h"
#include "ui/widgets/diagnosis_view.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/log_pane.h"
#include "ui/widgets/step_list.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

SetUpPage::SetUpPage(ExchangeModel *log) : Page(SetUpId), m_log(log) {}

QString SetUpPage::name() const
{
    //: The page on which the plan is carried out, in the list of pages.
    return tr("Set up");
}

QString SetUpPage::iconName() const
{
    return u"setup"_s;
}

QString SetUpPage::heading() const
{
    //: Heading of the page on which the plan is carried out; it stays when that is done.
    return tr("Set-up");
}

QString SetUpPage::lead() const
{
    return tr("Each step is checked, carried out and read back. You can stop at any moment and go on later.");
}

void SetUpPage::build(QVBoxLayout *content)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::medium());
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::small());
    m_now = textLabel();
    m_now->setObjectName(u"currentStep"_s);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"runProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(theme::em() / 2);
    column->addWidget(m_now);
    column->addWidget(m_progress);
    row->addLayout(column, 1);
    m_stop = new QPushButton(icon(u"stop"_s, theme::Role::Text), tr("Stop"));
    m_stop->setObjectName(u"stopRun"_s);
    m_goOn = new QPushButton(icon(u"setup"_s, theme::Role::Text), tr("Go on"));
    m_goOn->setObjectName(u"goOnRun"_s);
    for (QPushButton *button : {m_stop, m_goOn}) {
        button->setAutoDefault(false);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    content->addLayout(row);

    m_doctor = new DiagnosisView(u"setUpCause"_s);
    content->addWidget(m_doctor);
    m_card = new CardView;
    content->addWidget(m_card);
    m_steps = new StepList(u"steps"_s);
    content->addWidget(m_steps);
    connect(m_stop, &QPushButton::clicked, this, &SetUpPage::stopWanted);
    connect(m_goOn, &QPushButton::clicked, this, &SetUpPage::goOnWanted);
    connect(m_doctor, &DiagnosisView::wanted, this, &SetUpPage::causeWanted);
    connect(m_doctor, &DiagnosisView::answered, this, [this] { reveal(m_doctor); });
    connect(m_card, &CardView::otherWanted, this, &SetUpPage::turnCard);
    connect(m_card, &CardView::doneByHand, this, [this] {
        const QString id = m_card->stepId();
        m_doneByHand << id;
        const auto report = std::ranges::find(m_reports, id, &StepReport::id);
        if (report != m_reports.end())
            Q_EMIT doneByHand(*report);
        showCards();
        if (m_end)
            sayEnd(*m_end);
    });
}

QWidget *SetUpPage::buildFoot()
{
    return new Fold(tr("Log of the requests"), new LogPane(m_log, u"log"_s), u"showLog"_s);
}

void SetUpPage::load(const Setup &)
{
    showPlan(m_reports);
    showRunning(m_running);
}

void SetUpPage::showPlan(const QList<StepReport> &reports)
{
    m_reports = reports;
    m_steps->showAll(reports);
    showProgress();
    showCards();
}

void SetUpPage::showStep(const StepReport &report)
{
    const auto at = std::find_if(m_reports.begin(), m_reports.end(),
                                 [&](const StepReport &known) { return known.id == report.id; });
    if (at == m_reports.end())
        return;
    *at = report;
    m_steps->showOne(report);
    showProgress();
    showCards();
}

void SetUpPage::showRunning(bool running)
{
    if (running && !m_running)
        m_doneByHand.clear();
    m_running = running;
    if (running) {
        m_end.reset();
        bar()->clear();
        m_doctor->offer({});
    }
    m_stop->setVisible(running);
    m_goOn->setVisible(!running && !m_made);
    showProgress();
    showCards();
    updateMissing();
}

void SetUpPage::setMade(bool made)
{
    m_made = made;
    m_goOn->setVisible(!m_running && !m_made);
    updateMissing();
}

void SetUpPage::showProgress()
{
    int good = 0;
    QString working;
    for (const StepReport &report : std::as_const(m_reports)) {
        good += isGood(report.state) ? 1 : 0;
        if (report.state == StepState::Working && working.isEmpty())
            working = report.title;
    }
    m_progress->setRange(0, std::max(1, int(m_reports.size())));
    m_progress->setValue(good);
    if (m_running && !waitingForMe().isEmpty())
        m_now->setText(tr("Your turn: follow the card. Bridgewright sees when it is done."));
    else if (m_running && !working.isEmpty())
        m_now->setText(working);
    else
        //: How far the run is: %1 of %2 steps
        m_now->setText(tr("%1 of %2 steps are done").arg(good).arg(m_reports.size()));
}

void SetUpPage::askAgain(const QString &stepId)
{
    m_doneByHand.removeAll(stepId);
    showCards();
}

/// What the person has called done is put away only as long as nobody can see that it is not.
QList<int> SetUpPage::waitingForMe() const
{
    QList<int> rows;
    for (int i = 0; i < m_reports.size(); ++i) {
        const std::optional<Finding> &finding = m_reports[i].finding;
        const bool isSaid = m_doneByHand.contains(m_reports[i].id) && finding && finding->means == Means::CannotBeRead;
        if (m_reports[i].state == StepState::YourTurn && m_reports[i].card && !isSaid)
            rows << i;
    }
    return rows;
}

/// Also those of steps that nobody but the person can see done: the run goes on without waiting for them. After a stop
/// nobody looks whether a card was followed, so none is shown.
QList<int> SetUpPage::cardsForMe() const
{
    QList<int> rows = m_running ? waitingForMe() : QList<int>();
    for (int i = 0; i < m_reports.size(); ++i) {
        if (m_reports[i].state == StepState::Sent && m_reports[i].card && !m_doneByHand.contains(m_reports[i].id))
            rows << i;
    }
    return rows;
}

void SetUpPage::showCards()
{
    const QList<int> waiting = cardsForMe();
    if (waiting.isEmpty()) {
        const QWidget *focused = QApplication::focusWidget();
        if (focused && m_card->isAncestorOf(focused)) // else Qt would choose the next that can have it
            (m_running ? m_stop : m_goOn)->setFocus(Qt::OtherFocusReason);
        m_card->hide();
        return;
    }
    int index = 0;
    for (int i = 0; i < waiting.size(); ++i) {
        if (m_reports[waiting[i]].id == m_card->stepId())
            index = i;
    }
    const StepReport &report = m_reports[waiting[index]];
    const bool goesOn = report.id == m_card->stepId() || report.visit == m_card->visit();
    const bool isNew = m_card->isHidden() || !goesOn;
    showCard(waiting, index);
    m_card->show();
    if (!isNew)
        return;
    reveal(m_now); // the card stands right below it
    auto *link = m_card->findChild<QWidget *>(u"cardLink"_s);
    if (link && isKeyboardFree())
        link->setFocus(Qt::OtherFocusReason); // nothing else can be done by keyboard while Next is closed
}

void SetUpPage::showCard(const QList<int> &waiting, int index)
{
    QStringList others;
    for (int i = 0; i < waiting.size(); ++i) {
        if (i != index)
            others << m_reports[waiting[i]].card->title;
    }
    m_card->showStep(m_reports[waiting[index]]);
    m_card->setPosition(index, others);
}

void SetUpPage::turnCard(int direction)
{
    const QList<int> waiting = cardsForMe();
    for (int i = 0; i < waiting.size(); ++i) {
        if (m_reports[waiting[i]].id != m_card->stepId())
            continue;
        const int next = int((i + direction + waiting.size()) % waiting.size());
        showCard(waiting, next);
        return;
    }
}

void SetUpPage::showWait(const RateWait &wait)
{
    if (m_running)
        //: %1 is a service, %2 a time of day
        m_now->setText(tr("%1 asks for a pause until %2. You may stop meanwhile.")
                           .arg(wait.vendor, QLocale().toString(wait.until.toLocalTime().time(), QLocale::LongFormat)));
}

QList<Missing> SetUpPage::stillMissing() const
{
    if (m_made)
        return {};
    if (!m_running)
        return m_end ? QList<Missing>{} : QList<Missing>{{tr("Go on"), m_goOn}};
    if (!waitingForMe().isEmpty())
        return {{tr("the steps on the card"), m_card->findChild<QWidget *>(u"cardLink"_s)}};
    return {{tr("Working…"), nullptr}};
}

} // namespace bw::ui
