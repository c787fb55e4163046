#pragma once

#include <QByteArray>
#include <QString>

/// The door that every text passes on its way to a log, journal, export or screen. It replaces each living Secret, in
/// the plain, percent-encoded, JSON-escaped and base64 forms, and what looks like a credential by its shape or its JSON
/// key.
///
/// The list of known values is process-wide on purpose: a Secret that some Redactor had not been told of would be the
/// one that leaks.
namespace bw::redactor {

[[nodiscard]] QString clean(const QString &text);
[[nodiscard]] QByteArray clean(const QByteArray &utf8);

// Called by Secret alone.
void learn(const QByteArray &value);
void forget(const QByteArray &value);

} // namespace bw::redactor
