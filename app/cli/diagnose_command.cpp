#include "app/cli/context.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::DiagnoseCommand)
};

QList<Symptom> symptomsOf(const Invocation &invocation, const Setup &setup)
{
    if (invocation.symptom)
        return {*invocation.symptom};
    QList<Symptom> symptoms;
    if (setup.signIn)
        symptoms << Symptom::SignIn;
    if (setup.scim || setup.dashboardScim || setup.configcat)
        symptoms << Symptom::Provisioning;
    return symptoms;
}

/// Without the network there is nothing to find.
bool isOffline(const Diagnosis &diagnosis)
{
    return diagnosis.cause.isEmpty() && !diagnosis.looked.isEmpty() &&
           std::ranges::all_of(diagnosis.looked,
                               [](const VerdictLine &line) { return line.mark == VerdictLine::Mark::Unknown; });
}

int exitCodeOf(const Diagnosis &diagnosis)
{
    if (isOffline(diagnosis))
        return NetworkFailed;
    const bool isWhole = std::ranges::none_of(
        diagnosis.looked, [](const VerdictLine &line) { return line.mark == VerdictLine::Mark::Unknown; });
    return isWhole || !diagnosis.cause.isEmpty() ? AllDone : StepFailed;
}
} // namespace

void nameTheDoctor(const Context &context)
{
    const QString setup = context.invocation.setupPath;
    const QList<StepReport> reports = setup.isEmpty() ? QList<StepReport>() : context.session->runner()->reports();
    for (const StepReport &report : reports) {
        const std::optional<Symptom> symptom = symptomOfStep(report.id);
        if (!symptom || report.state != StepState::Failed)
            continue;
        //: %1 is a command
        context.reporter->note(Words::tr("To find the cause: %1")
                                   .arg(u"bridgewright diagnose %1 --symptom %2"_s.arg(setup, symptomName(*symptom))));
        return;
    }
}

Task<int> diagnose(Context context)
{
    const int opened = co_await openAll(context);
    if (opened != AllDone)
        co_return opened;
    int code = AllDone;
    const QList<Symptom> symptoms = symptomsOf(context.invocation, context.session->setup());
    for (const Symptom symptom : symptoms) {
        const Result<Diagnosis> diagnosis = co_await context.session->diagnose(symptom, context.stop);
        if (diagnosis)
            context.reporter->diagnosis(*diagnosis);
        const int one = diagnosis ? exitCodeOf(*diagnosis) : fail(context, diagnosis.error());
        code = graver(code, one);
    }
    co_return context.stop.stop_requested() ? int(Interrupted) : code;
}

} // namespace bw::cli
