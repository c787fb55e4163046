#pragma once

#include "app/core/result.h"

#include <QJsonArray>
#include <QJsonObject>

/// Reading of answers: each function says which member was missing or of the wrong type, with its path, as an
/// Unexpected error.
namespace bw::json {

/// A JSON object or array from bytes; depth and size are bounded by QJsonDocument (1024) and HttpRequest::maxBytes.
[[nodiscard]] Result<QJsonObject> object(const QByteArray &bytes);
[[nodiscard]] Result<QJsonArray> array(const QByteArray &bytes);

/// Required members. `path` is where `from` stands, e.g. "result.config", for the error text.
[[nodiscard]] Result<QString> text(const QJsonObject &from, QStringView key, QStringView path = {});
[[nodiscard]] Result<QJsonObject> object(const QJsonObject &from, QStringView key, QStringView path = {});
[[nodiscard]] Result<QJsonArray> array(const QJsonObject &from, QStringView key, QStringView path = {});

[[nodiscard]] QStringList texts(const QJsonArray &from); ///< the string members only
[[nodiscard]] QByteArray compact(const QJsonObject &object);

} // namespace bw::json
