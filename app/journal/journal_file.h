#pragma once

#include "app/core/result.h"

#include <QFile>
#include <QJsonObject>
#include <QLockFile>

#include <functional>
#include <memory>

namespace bw {

/// A file of JSON objects, one a line, that only grows: private to the user (0600, in a folder of 0700), held by one
/// program at a time, and on the disk when append() returns.
class JournalFile
{
public:
    using Reader = std::function<Done(const QJsonObject &line)>;
    /// Gives each line to `reader`. A last line that was cut is taken off; any other that is not a JSON object is
    /// BadInput with its number. Held by another program: Conflict.
    static Result<std::unique_ptr<JournalFile>> open(const QString &path, const Reader &reader);

    /// Written whole or not at all.
    Done append(const QJsonObject &line);
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    explicit JournalFile(const QString &path);
    Done replay(const Reader &reader);
    Done truncate(qint64 size);
    [[nodiscard]] Error fault(const QString &message, const QString &detail) const;
    bool sync();

    QLockFile m_lock;
    QFile m_file;
};

} // namespace bw
