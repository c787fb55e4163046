#pragma once

#include <QByteArray>
#include <QString>

/// What comes along when a value is copied from a page, mail or shell.
namespace bw::pasted {

/// Takes off white space, invisible characters and one or several pairs of quotes or brackets around the text.
[[nodiscard]] QString bare(const QString &text);
/// The same for UTF-8 bytes that must not become a QString; takes out line breaks inside as well. `brokenLines` tells
/// of those.
[[nodiscard]] QByteArray bareToken(const QByteArray &utf8, bool *brokenLines);

} // namespace bw::pasted
