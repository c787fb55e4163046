#pragma once

#include "app/setup/verdict.h"
#include "app/targets/okta/group_sample.h"

/// The group linter's judgement, without asking anybody; see lintGroups() for the ids.
namespace bw::okta::group_remarks {

/// About the names and kinds of the groups.
[[nodiscard]] QList<VerdictLine> onChoices(const Setup &setup, const NamedGroups &groups);
/// About the people in them.
[[nodiscard]] QList<VerdictLine> onPeople(const Setup &setup, const GroupSample &sample, bool hasApiToken);
/// Logins of the people who would have more than 100 groups in the sign-in.
[[nodiscard]] QStringList inTooMany(const SignInSetup &signIn, const GroupSample &sample);
/// What the sign-in carries beside what is pushed.
[[nodiscard]] QList<VerdictLine> onClaim(const Setup &setup, const GroupSample &sample);

} // namespace bw::okta::group_remarks
