#pragma once

#include "app/plan/plan_runner.h"

namespace bw::cli {

/// What a person agrees to without a terminal: eight hexadecimal digits that stand for every difference of the plan in
/// an object that we did not make. Empty where there is none. Another difference is another code, so nobody agrees to
/// what was not shown.
[[nodiscard]] QString consentCode(const QList<StepReport> &reports);

} // namespace bw::cli
