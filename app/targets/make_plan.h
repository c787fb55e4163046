#pragma once

#include "app/journal/journal.h"
#include "app/plan/step.h"
#include "app/secrets/secret_store.h"
#include "app/setup/credentials.h"
#include "app/setup/setup.h"
#include "app/setup/verdict.h"
#include "app/targets/identity_provider_facts.h"

#include <functional>

namespace bw {

/// What a plan is made of. The pointers outlive the plan.
struct PlanParts
{
    HttpClient *http = nullptr;
    Journal *journal = nullptr;
    std::shared_ptr<SecretStore> store;
    Setup setup;
    Credentials credentials;
};

struct MadePlan
{
    Plan plan;
    std::function<QUrl()> testSignInLink; ///< empty url before the identity provider is known
    std::function<std::optional<IdentityProviderFacts>()> identityProvider;
};

/// The one place that knows more than one system: which steps a setup needs, what they hand to each other, and in which order
/// they are shown. Asks nobody anything.
[[nodiscard]] MadePlan makePlan(const PlanParts &parts);

/// Somebody has added another client secret to the sign-in app: the next look at it takes the newest. BadInput where
/// the sign-in has none.
[[nodiscard]] Done askForNewestSecret(Journal *journal, const Setup &setup);

} // namespace bw
