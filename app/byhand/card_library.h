#pragma once

#include "app/plan/step.h"

#include <QHash>
#include <QLocale>

/// The instructions for what no API offers. They are data: a file for each console page under resources/byhand,
/// compiled in, with the German texts beside the English ones.
namespace bw::byhand {

/// What stands for {admin}, {dashboard}, {key}, {app}, {team}… in link and texts.
using Fillings = QHash<QString, QString>;

/// The names of all instructions, sorted.
[[nodiscard]] QStringList names();

/// The instructions `name`, filled in, in the locale's language where it is there, else in English. The values to paste
/// are the caller's to add. An action that names an empty filling is left out. Okta app ids ({app}) must match
/// ^0oa[0-9A-Za-z]+$ and every other part of a link be a plain path segment, else the card has no link. Errors:
/// Unexpected when there are no such instructions or they are broken.
[[nodiscard]] Result<Card> card(const QString &name, const Fillings &fillings, const QLocale &locale = QLocale());

/// The same from the bytes of a file, for checks of the data. Errors: Unexpected naming the member.
[[nodiscard]] Result<Card> parse(const QByteArray &bytes, const Fillings &fillings, const QString &language);

} // namespace bw::byhand
