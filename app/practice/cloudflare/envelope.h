#pragma once

#include "app/practice/message.h"

#include <QJsonArray>
#include <QJsonValue>

namespace bw::practice::cloudflare {

/// The envelope of API v4: success, errors, messages, result, result_info (Cloudflare API, Making calls › Responses).
Reply success(const QJsonValue &result, int status = 200, const QJsonArray &messages = {});

/// One page of `all`, by `page` and `per_page`; both must be positive whole numbers, `per_page` at most `most`.
Reply page(const QJsonArray &all, const Request &request, int perPage, int most);

/// A failure. Code 0: the error object has no code, as with Access' 404 and 409.
Reply failure(int status, int code, const QString &message, const QStringList &chain = {});

/// Access' 400/12130: the body or the query was refused by validation, after the permission was found sufficient.
Reply invalidRequest(const QString &reason, const QStringList &chain = {});
Reply accessNotFound();
Reply accessConflict(const QString &what);
/// The account has no Zero Trust organization.
Reply accessNotEnabled(int status);

/// The path leads nowhere, e.g. because an account id is not one.
Reply noRoute(const Request &request);
/// The endpoint does not take this kind of token.
Reply otherKind();
/// The token is valid and lacks the permission: Access says it one way, all other services another.
Reply forbidden(const Request &request);

QJsonArray arrayOf(const QList<QJsonObject> &objects);
/// `2026-10-05T05:20:00Z`, UTC, as all timestamps of the API.
QString timestamp(const QDateTime &time);
QString now();
/// 32 random hexadecimal digits.
QString newHexId();
QString newUuid();

} // namespace bw::practice::cloudflare
