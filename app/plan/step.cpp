#include "app/plan/step.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bw {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::Step)
};
} // namespace

QString stateName(StepState state)
{
    switch (state) {
    case StepState::Waiting: return u"Waiting"_s;
    case StepState::Working: return u"Working"_s;
    case StepState::YourTurn: return u"YourTurn"_s;
    case StepState::Sent: return u"Sent"_s;
    case StepState::Confirmed: return u"Confirmed"_s;
    case StepState::Proven: return u"Proven"_s;
    case StepState::Unchanged: return u"Unchanged"_s;
    case StepState::Failed: return u"Failed"_s;
    case StepState::Skipped: return u"Skipped"_s;
    }
    Q_UNREACHABLE();
}

QString stateLabel(StepState state)
{
    //: The states of a step, shown beside its name while the plan is carried out.
    switch (state) {
    case StepState::Waiting: return Words::tr("Waiting");
    case StepState::Working: return Words::tr("Working…");
    case StepState::YourTurn: return Words::tr("Your turn");
    case StepState::Sent: return Words::tr("Sent, cannot be read back");
    case StepState::Confirmed: return Words::tr("Done and read back");
    case StepState::Proven: return Words::tr("Seen working");
    case StepState::Unchanged: return Words::tr("Was already right");
    case StepState::Failed: return Words::tr("Failed");
    case StepState::Skipped: return Words::tr("Skipped");
    }
    Q_UNREACHABLE();
}

bool isGood(StepState state)
{
    return state == StepState::Sent || state == StepState::Confirmed || state == StepState::Proven || state == StepState::Unchanged;
}

QString comparisonName(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Same: return u"same"_s;
    case Comparison::Different: return u"different"_s;
    case Comparison::CannotBeRead: return u"cannot be read"_s;
    }
    Q_UNREACHABLE();
}

QString changeName(Change change)
{
    switch (change) {
    case Change::Leave: return u"leave"_s;
    case Change::Change: return u"change"_s;
    case Change::Create: return u"create"_s;
    }
    Q_UNREACHABLE();
}

QString meansName(Means means)
{
    switch (means) {
    case Means::Automatic: return u"automatic"_s;
    case Means::ByHand: return u"by hand"_s;
    case Means::CannotBeRead: return u"cannot be read"_s;
    }
    Q_UNREACHABLE();
}

Step::Step(QString id, QString title, QString target, QStringList needs, Kind kind)
    : m_id(std::move(id)), m_title(std::move(title)), m_target(std::move(target)), m_needs(std::move(needs)), m_kind(kind)
{
}

Step::~Step() = default;

void Step::setProgress(const QString &text)
{
    if (text == m_progress)
        return;
    m_progress = text;
    if (m_onProgress)
        m_onProgress();
}

} // namespace bw
