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
    QList<Card> cards; ///< what was or is by hand, each visit to a console page once
    QUrl testSignIn;
    QDateTime when; ///< UTC

    /// The id of what that step made; empty when the journal names nothing.
    [[nodiscard]] QString madeBy(const QString &step, const QString &kind) const
    {
        for (const MadeObject &object : made) {
            if (object.step == step && object.kind == kind)
                return object.id;
        }
        return {};
    }
};

} // namespace bw
