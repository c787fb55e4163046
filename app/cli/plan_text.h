#pragma once

#include "app/export/action_count.h"
#include "app/net/http_client.h"
#include "app/plan/plan_runner.h"
#include "app/setup/verdict.h"

/// The words in which the command line speaks to people: aligned plain text, states as a symbol and a word.
namespace bw::cli {

[[nodiscard]] QString emphasized(const QString &text, bool colour);
[[nodiscard]] QString planText(const QList<StepReport> &reports, bool colour);
[[nodiscard]] QString stepText(const StepReport &report, bool colour); ///< empty where there is nothing to say yet
[[nodiscard]] QString driftText(const QList<StepReport> &reports, bool colour);
/// A by-hand card as a recipe. Secret values stand in it under `reveal` only.
[[nodiscard]] QString cardText(const Card &card, bool reveal, bool colour);
/// How much the documents ask for, and what was left of it.
[[nodiscard]] QString actionsText(const ActionCount &count);
[[nodiscard]] QString verdictText(const VerdictLine &line);
[[nodiscard]] QString errorText(const Error &error);
/// Addresses, the lines to paste into a shell, and the setup file of practice tenants.
[[nodiscard]] QString practiceText(const QJsonObject &description);
[[nodiscard]] QString requestText(const Exchange &exchange);

} // namespace bw::cli
