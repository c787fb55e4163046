#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace bw {

enum class FileReaders { AsUsual, OwnerOnly };

/// Writes the whole file or leaves the old one as it was. OwnerOnly: mode 0600, set before the first byte is written.
/// Errors: BadInput with the path's trouble.
[[nodiscard]] Done writeFile(const QString &path, const QByteArray &content, FileReaders readers);

} // namespace bw
