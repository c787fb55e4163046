#pragma once

#include "app/core/result.h"

#include <QStringList>

/// The two messages of a look-up. Source: RFC 1035 §4, and RFC 6891 for the longer answers.
namespace bw::dns {

/// The question for the TXT records of a name. Errors: BadInput when it can be no domain name.
[[nodiscard]] Result<QByteArray> textQuestion(quint16 id, const QString &name);

/// The TXT records of an answer to the question `id`; what was split into several strings is put together again. No
/// such name: an empty list. Errors: Unreachable when the server could not find out, Unexpected when it is no such
/// answer.
[[nodiscard]] Result<QStringList> textsIn(const QByteArray &answer, quint16 id);

} // namespace bw::dns
