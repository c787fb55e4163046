#pragma once

#include "app/export/export_input.h"

namespace bw {

/// The report for the admin's files, as Markdown: what was wanted, every step with its outcome, what was made with its
/// id, what is by hand, and how much of the documents' work was left to the admin. Holds no secret.
[[nodiscard]] QByteArray reportText(const ExportInput &input);

/// How many actions (clicks, entries, copies and pastes) the vendors' documents ask for to reach this setup: each
/// flow's actions with one group, and those of each further group.
[[nodiscard]] int documentActions(const Setup &setup);
/// How many actions the by-hand instructions of this plan ask for.
[[nodiscard]] int actionsLeft(const QList<Card> &cards);

} // namespace bw
