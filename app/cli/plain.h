#pragma once

#include <QString>

namespace bw::cli {

/// The text with nothing in it that a terminal would act on, line breaks aside. Names of apps, groups and people come
/// from the tenants, and such a character in one could hide lines or write others: C0, DEL and C1 controls, and those
/// that turn the order of letters round (Unicode Standard Annex #9: embeddings, overrides, isolates). Each becomes a
/// sign that can be seen. `colours`: those that this program writes itself stay.
[[nodiscard]] QString plain(const QString &text, bool colours = false);

} // namespace bw::cli
