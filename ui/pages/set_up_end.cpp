// What the set-up page says when a run has ended.
#include "ui/pages/set_up_page.h"

#include "ui/widgets/diagnosis_view.h"
#include "ui/widgets/info_bar.h"

namespace bw::ui {

using Tone = InfoBar::Tone;

void SetUpPage::showEnd(RunEnd end)
{
    showRunning(false);
    m_end = end;
    m_doctor->offer(failedSymptom(m_reports));
    sayEnd(end);
    updateMissing();
}

void SetUpPage::sayEnd(RunEnd end)
{
    switch (end) {
    case RunEnd::Done:
        sayDone();
        break;
    case RunEnd::Interrupted:
        bar()->say(Tone::Attention, tr("Stopped. What was done is kept."),
                   tr("“Go on” continues where it stopped; nothing is made twice."));
        break;
    case RunEnd::HandWorkRemains:
        bar()->say(Tone::Attention, tr("Steps by hand remain."), tr("“Go on” shows their cards again."));
        break;
    case RunEnd::NetworkFailed:
        bar()->say(Tone::Bad, tr("The connection failed."),
                   tr("Look at the failed step, then press “Go on”. Nothing is made twice."));
        break;
    case RunEnd::Refused:
        bar()->say(Tone::Bad, tr("A token or a permission was refused."),
                   tr("Go back to mend it, or press “Go on” to try again."));
        break;
    case RunEnd::StepFailed:
        sayFailed();
        break;
    }
}

void SetUpPage::sayDone()
{
    const auto unseen = std::ranges::count(m_reports, StepState::Sent, &StepReport::state);
    if (!cardsForMe().isEmpty())
        bar()->say(Tone::Attention, tr("Bridgewright has done its part. What is on the card is left to you."),
                   tr("It cannot be seen from here: press “I have done this” when you have."));
    else if (unseen > 0)
        bar()->say(Tone::Good, tr("Everything is set up."),
                   tr("%n step(s) could not be read back.", nullptr, int(unseen)));
    else
        bar()->say(Tone::Good, tr("Everything is set up and read back."));
}

/// The step that failed may stand far below in a long list: what it says is said here, too.
void SetUpPage::sayFailed()
{
    if (m_made) {
        bar()->say(Tone::Attention, tr("Everything is set up, but a proof failed."), tr("The next page says which."));
        return;
    }
    const QString goOn = tr("“Go on” tries again what is not done.");
    const auto failed = std::ranges::find(m_reports, StepState::Failed, &StepReport::state);
    if (failed == m_reports.cend() || !failed->error)
        bar()->say(Tone::Bad, tr("A step failed."), goOn);
    else
        //: %1 is the title of a step
        bar()->say(Tone::Bad, tr("“%1” failed.").arg(failed->title),
                   failed->error->message + u' ' + causeAndAction(*failed->error) + u' ' + goOn);
}

} // namespace bw::ui
