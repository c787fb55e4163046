#pragma once

#include "app/targets/cloudflare/client.h"

namespace bw::cloudflare {

/// Words for an answer of Cloudflare's that is not a success: by the message's name space (access.api.error.…) first,
/// because Access speaks with it and its status codes vary; then by code, then by HTTP status. Names the permission
/// that `call` needs where the token lacks one. A page of HTML is never shown; CF-Ray is kept for Cloudflare's support.
[[nodiscard]] Error errorFrom(const Call &call, const QUrl &api, const HttpResponse &response);

/// An answer that Cloudflare's documents do not allow.
[[nodiscard]] Error unexpectedAnswer(const Call &call, const HttpResponse &response, const QString &what);

/// Says that nobody has opened Zero Trust in the account yet, and where it is opened.
void sayNotEnabled(Error &error, const QUrl &api);

/// The token lacks this permission, as a probe of it has shown.
[[nodiscard]] Error lacking(Permission permission, const QUrl &api);

/// Says nothing of what was asked: nobody answered, or cannot answer now.
[[nodiscard]] bool isNoAnswer(const Error &error);

/// The endpoint takes another kind of token, such as a user's instead of an account's.
[[nodiscard]] bool saysOtherKind(const Error &error);

/// Access answers so until somebody has opened Zero Trust in the account.
[[nodiscard]] bool saysNoOrganization(const Error &error);

} // namespace bw::cloudflare
