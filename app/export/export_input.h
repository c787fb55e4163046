#pragma once

#include "app/journal/journal.h"
#include "app/plan/plan_runner.h"
#include "app/setup/setup.h"
#include "app/targets/identity_provider_facts.h"

namespace bw {

/// What the exports are made of: plain values, read beforehand.
struct ExportInput
{
    Setup setup;
    std::optional<IdentityProviderFacts> identityProvider; ///< empty before there is one
    QList<MadeObject> made; ///< what the journal names, in the order in which it was made
    QList<StepReport> reports;
    QUrl testSignIn;
    QDateTime when; ///< UTC
    bool withSecrets = false;
};

} // namespace bw
