#pragma once

#include "app/export/action_count.h"
#include "app/net/http_client.h"
#include "app/plan/plan_runner.h"
#include "app/session.h"
#include "app/setup/diagnosis.h"
#include "app/setup/setup_rules.h"
#include "app/setup/verdict.h"

#include <QJsonObject>

/// The events of --json, one function a kind. Every text in them has passed the Redactor, but for the secret values of
/// a card that the person asked to see.
namespace bw::cli::events {

[[nodiscard]] QJsonObject step(const StepReport &report);
[[nodiscard]] QJsonObject plan(const StepReport &report);
[[nodiscard]] QJsonObject planTotal(const QList<StepReport> &reports);
[[nodiscard]] QJsonObject yourTurn(const Card &card, bool reveal);
[[nodiscard]] QJsonObject request(const Exchange &exchange);
[[nodiscard]] QJsonObject waiting(const RateWait &wait);
[[nodiscard]] QJsonObject fault(const FieldFault &fault);
[[nodiscard]] QJsonObject check(const VerdictLine &line);
[[nodiscard]] QJsonObject verdict(const QString &target, const Verdict &verdict);
[[nodiscard]] QJsonObject diagnosis(const Diagnosis &diagnosis);
[[nodiscard]] QJsonObject undo(const UndoLine &line);
[[nodiscard]] QJsonObject undone(const UndoLine &line, const QString &trouble);
[[nodiscard]] QJsonObject exported(const QString &format, const QString &path);
[[nodiscard]] QJsonObject note(const QString &text);
[[nodiscard]] QJsonObject actions(const ActionCount &count);
[[nodiscard]] QJsonObject error(const Error &error);
[[nodiscard]] QJsonObject end(int exitCode);

/// The error's kind as it stands in an event: "BadCredential"; stable.
[[nodiscard]] QString kindName(Error::Kind kind);
[[nodiscard]] QString markName(VerdictLine::Mark mark); ///< "yes", "no", "unknown", "note"; stable

} // namespace bw::cli::events
