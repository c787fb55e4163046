#include "app/targets/diagnosis_judge.h"

#include "app/targets/diagnosis_words.h"

using namespace Qt::StringLiterals;

namespace bw {

void judgeAccess(Suspicions &suspicions, const QString &preflight, const QString &right)
{
    const auto found = suspicions.evidence().steps.constFind(preflight);
    if (found == suspicions.evidence().steps.cend())
        return;
    if (!found->error)
        return suspicions.good(preflight, right);
    const Error &error = *found->error;
    if (error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::Busy)
        return suspicions.unread(preflight, found->title, error);
    suspicions.suspect(preflight, Suspicions::Weight::Seen, error.message, {error.action, error.link});
}

Diagnosis judge(Symptom symptom, const Evidence &evidence)
{
    Suspicions suspicions(evidence);
    judgeAccess(suspicions, u"okta.preflight"_s, DiagnosisWords::tr("Okta can be read"));
    judgeAccess(suspicions, u"cloudflare.preflight"_s, DiagnosisWords::tr("Cloudflare can be read"));
    if (symptom == Symptom::SignIn)
        judgeSignIn(suspicions);
    else
        judgeProvisioning(suspicions, symptom == Symptom::Credentials);
    return suspicions.diagnosis(symptom);
}

} // namespace bw
