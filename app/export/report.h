#pragma once

#include "app/export/export_input.h"

namespace bw {

/// The report for the admin's files, as Markdown: what was wanted, every step with its outcome, what was made with its
/// id, what is by hand, and how much of the documents' work was left to the admin. Holds no secret.
[[nodiscard]] QByteArray reportText(const ExportInput &input);

} // namespace bw
