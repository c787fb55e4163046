#pragma once

#include <QString>

namespace bw::cli {

/// The text with nothing in it that a terminal would act on, line breaks aside. Names of apps, groups and people come
/// from the tenants, and such a character in one could hide lines or write others: C0, DEL and C1 controls, and those
/// that turn the order of letters round (Unicode Standard Annex #9: embeddings, overrides, isolates). Each becomes a
/// sign that can be seen. `colours`: those that this program writes itself stay.
[[nodiscard]] QString plain(const QString &text, bool colours = false);

/// JSON in which those characters stand as \u and four digits: the same JSON, and a terminal that shows it acts on
/// nothing. Those of C0 are written so by every writer of JSON (RFC 8259 section 7).
[[nodiscard]] QByteArray plainJson(const QByteArray &json);

} // namespace bw::cli
