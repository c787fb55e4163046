#pragma once

#include "app/setup/diagnosis.h"
#include "app/targets/make_plan.h"

namespace bw {

/// Reads what can be read about a symptom at every system of the setup, carries out the proofs that need no person, and
/// names the most likely cause. Changes nothing at any system: the plan's steps look, as for a preview. What a right is
/// missing for is a line that says so. Errors: Cancelled, and BadInput where the setup has nothing that could fail so.
[[nodiscard]] ResultTask<Diagnosis> diagnose(PlanParts parts, Symptom symptom, std::stop_token stop);

} // namespace bw
