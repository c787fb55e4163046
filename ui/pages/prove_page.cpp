#include "ui/pages/prove_page.h"

#include "ui/icons.h"
#include "ui/open_link.h"
#include "ui/widgets/diagnosis_view.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/log_pane.h"
#include "ui/widgets/step_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bw::ui {

ProvePage::ProvePage(ExchangeModel *log) : Page(ProveId), m_log(log) {}

QString ProvePage::name() const
{
    //: The page that shows that it works, in the list of pages.
    return tr("Prove it");
}

QString ProvePage::iconName() const
{
    return u"proof"_s;
}

QString ProvePage::heading() const
{
    return tr("Does it work?");
}

QString ProvePage::lead() const
{
    return tr("These checks see it working: nothing is believed only because a request was answered.");
}

void ProvePage::build(QVBoxLayout *content)
{
    m_steps = new StepList(u"proofs"_s);
    m_steps->holdProofs();
    content->addWidget(m_steps);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::medium() / 2);
    m_test = new QPushButton(icon(u"open-link"_s, theme::Role::Text), tr("Test sign-in in the browser"));
    m_test->setObjectName(u"testSignIn"_s);
    m_again = new QPushButton(icon(u"working"_s, theme::Role::Text), tr("Look again"));
    m_again->setObjectName(u"proveAgain"_s);
    for (QPushButton *button : {m_test, m_again}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    content->addLayout(row);
    m_hint =
        textLabel(tr("The test asks you to sign in at Okta as a person who is assigned, then shows what Cloudflare "
                     "learned: e-mail address and groups. Come back here afterwards: this page sees it by itself."),
                  theme::Role::Quiet);
    m_hint->setObjectName(u"testHint"_s);
    content->addWidget(m_hint);
    m_doctor = new DiagnosisView(u"proofCause"_s);
    m_doctor->setHint(
        tr("Somebody cannot sign in, or does not arrive? Bridgewright reads what both sides let it read and "
           "names the most likely cause. It changes nothing."));
    content->addWidget(m_doctor);
    m_drift = new StepList(u"drift"_s);
    content->addWidget(m_drift);
    connect(m_test, &QPushButton::clicked, this, [this] {
        openLink(m_link);
        Q_EMIT signInBegan();
    });
    connect(m_doctor, &DiagnosisView::wanted, this, &ProvePage::causeWanted);
    connect(m_doctor, &DiagnosisView::answered, this, [this] { reveal(m_doctor); });
    connect(m_again, &QPushButton::clicked, this, &ProvePage::lookAgainWanted);
}

QWidget *ProvePage::buildFoot()
{
    return new Fold(tr("Log of the requests"), new LogPane(m_log, u"proofLog"_s), u"showProofLog"_s);
}

void ProvePage::load(const Setup &setup)
{
    m_test->setVisible(setup.signIn.has_value());
    m_hint->setVisible(setup.signIn.has_value());
    showPlan(m_reports, m_made);
    setTestLink(m_link);
    showRunning(m_running);
}

void ProvePage::showPlan(const QList<StepReport> &proofs, const QList<StepReport> &made)
{
    m_reports = proofs;
    m_made = made;
    m_steps->showAll(proofs);
    QList<StepReport> drift;
    for (const StepReport &report : made) {
        if (report.state == StepState::Failed)
            drift << report;
    }
    m_drift->showAll(drift);
}

void ProvePage::showStep(const StepReport &report)
{
    for (StepReport &known : m_reports) {
        if (known.id == report.id)
            known = report;
    }
    m_steps->showOne(report);
}

void ProvePage::showRunning(bool running)
{
    m_running = running;
    m_again->setEnabled(!running);
    if (running)
        m_doctor->offer({});
    if (running)
        bar()->say(InfoBar::Tone::Info, tr("Looking…"), tr("You can go on; what is still looked for stays open."));
}

void ProvePage::showEnd(RunEnd end)
{
    showRunning(false);
    // A person who cannot sign in is seen by nobody but that person.
    m_doctor->offer(failedSymptom(m_reports).value_or(Symptom::SignIn));
    sayEnd(end);
}

void ProvePage::showWatching()
{
    bar()->say(InfoBar::Tone::Info, tr("Waiting for the sign-in in the browser…"),
               tr("This page looks every few seconds and says what has arrived."));
}

void ProvePage::sayEnd(RunEnd end)
{
    int proven = 0;
    int failed = 0;
    int left = 0;
    for (const StepReport &report : std::as_const(m_reports)) {
        proven += report.state == StepState::Proven ? 1 : 0;
        failed += report.state == StepState::Failed ? 1 : 0;
        left += report.state == StepState::Sent && m_leftToPeople.contains(report.id) ? 1 : 0;
    }
    if (end == RunEnd::Done && proven == m_reports.size())
        bar()->say(InfoBar::Tone::Good, tr("It works: every check has seen it."));
    else if (end == RunEnd::Done && proven + left == m_reports.size())
        bar()->say(InfoBar::Tone::Good, tr("It works, as far as it can be seen without a person."),
                   tr("Press “Test sign-in in the browser” to see what arrives when somebody signs in."));
    else if (failed > 0)
        bar()->say(InfoBar::Tone::Bad, tr("%n check(s) failed.", nullptr, failed),
                   tr("The line says what to do. “Look again” repeats the checks."));
    else
        bar()->say(InfoBar::Tone::Attention, tr("Not everything could be seen yet."),
                   tr("“Look again” repeats the checks."));
}

bool ProvePage::isAccomplished() const
{
    return std::all_of(m_reports.begin(), m_reports.end(),
                       [](const StepReport &report) { return isGood(report.state); });
}

void ProvePage::setTestLink(const QUrl &link)
{
    m_link = link;
    m_test->setEnabled(!link.isEmpty());
    m_test->setToolTip(link.toDisplayString());
}

} // namespace bw::ui
