#pragma once

#include "app/setup/verdict.h"

namespace bw {

/// What a person sees go wrong, in the words of the consoles.
enum class Symptom {
    SignIn,       ///< "Failed to fetch user/group information from the identity provider", or nobody can sign in
    Credentials,  ///< Okta's "Test API Credentials" ends in 401
    Provisioning, ///< nobody arrives, or not everybody
};
[[nodiscard]] QString symptomName(Symptom symptom); ///< stable: the words of --symptom and --json
/// What the failure of a step or proof is a symptom of; nothing where looking further would help nobody.
[[nodiscard]] std::optional<Symptom> symptomOfStep(const QString &stepId);

/// What a look at everything that can be read says of a symptom.
struct Diagnosis
{
    Symptom symptom = Symptom::SignIn;
    QString cause;     ///< id of the line that is the most likely cause; empty: none was found
    bool seen = false; ///< the cause was seen at work; else it is likely
    QString headline;  ///< translated: the cause in one sentence, or that none was found
    QString action;    ///< translated: the one next thing to do; empty where there is none
    QUrl link;         ///< where to do it
    /// What was looked at, the likeliest first: ticked, crossed, or could not be read (Unknown). Ids are stable.
    QList<VerdictLine> looked;
};

} // namespace bw
