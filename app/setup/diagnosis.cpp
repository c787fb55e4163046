#include "app/setup/diagnosis.h"

using namespace Qt::StringLiterals;

namespace bw {

QString symptomName(Symptom symptom)
{
    switch (symptom) {
    case Symptom::SignIn:
        return u"sign-in"_s;
    case Symptom::Credentials:
        return u"credentials"_s;
    case Symptom::Provisioning:
        return u"provisioning"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Symptom> symptomOfStep(const QString &stepId)
{
    if (stepId == "proof.oidc-client"_L1 || stepId == "proof.redirect-uri"_L1 || stepId == "proof.saml"_L1 ||
        stepId == "proof.sign-in-seen"_L1)
        return Symptom::SignIn;
    if (stepId.endsWith("scim-probe"_L1) || stepId.endsWith("-connection"_L1))
        return Symptom::Credentials;
    const bool isArrival = stepId.startsWith("proof."_L1) || stepId.endsWith("-push-groups"_L1);
    return isArrival ? std::optional(Symptom::Provisioning) : std::nullopt;
}

} // namespace bw
