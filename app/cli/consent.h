#pragma once

#include "app/plan/plan_runner.h"
#include "app/setup/setup.h"

namespace bw::cli {

/// What a person agrees to without a terminal.
struct Consent
{
    /// Eight hexadecimal digits that stand for the tenants and for every difference of the plan in an object that we
    /// did not make. Another difference is another code, so nobody agrees to what was not shown. Empty where there is
    /// none.
    QString code;
    QStringList steps; ///< whose differences these are
};

[[nodiscard]] Consent consentFor(const Setup &setup, const QList<StepReport> &reports);

} // namespace bw::cli
