#pragma once

#include "app/journal/journal.h"
#include "app/targets/okta/workplace.h"

/// What a step is about to make, in the journal before it is sent: if the answer is lost or the program ends in
/// between, what is there later is known as ours.
namespace bw::okta {

[[nodiscard]] Done announce(Journal &journal, const QString &step, const QStringList &names);
/// All that was announced is written down as made, or was refused.
[[nodiscard]] Done settle(Journal &journal, const QString &step);
/// When it was announced; nullopt when it was not, or is settled.
[[nodiscard]] std::optional<QDateTime> announcedAt(const Journal &journal, const QString &step, const QString &name);
/// Whether an error leaves open if the change was made.
[[nodiscard]] bool leavesOpen(const Error &error);

/// Writes down what was made.
[[nodiscard]] Done writeDown(Journal &journal, const QString &step, QLatin1String kind, const QString &id,
                             const QJsonObject &data);

} // namespace bw::okta
