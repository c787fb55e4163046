#pragma once

#include "app/core/result.h"
#include "app/setup/setup.h"

#include <QJsonObject>
#include <QStringList>

/// The setup file: JSON, strict. Its shape is documented in README ("Setup file").
namespace bw::setup_file {

inline constexpr int version = 1;
inline constexpr qint64 maxBytes = 1024 * 1024;

/// Errors: BadInput with Error::field = path of the fault ("scim.pushGroups[2]"): not JSON (line and column), unknown
/// key, wrong type, value outside its list, newer version. Domain and team are normalised as in the fields of the
/// wizard; what was changed about them is added to `said`, translated, with the path before it.
[[nodiscard]] Result<Setup> parse(const QByteArray &bytes, QStringList *said = nullptr);
[[nodiscard]] Result<Setup> load(const QString &path, QStringList *said = nullptr);
[[nodiscard]] QJsonObject toJson(const Setup &setup); ///< all keys of each wanted section, so that it documents itself
[[nodiscard]] Done save(const Setup &setup, const QString &path); ///< atomically (QSaveFile)

} // namespace bw::setup_file
