#pragma once

#include "app/practice/cloudflare/state.h"

#include <variant>

namespace bw::practice::cloudflare {

/// The token that a body asks for, or the reason to refuse it (Cloudflare API, Account API tokens › Create). `account`
/// is the one whose token it will be; empty for a user's own, which may reach any account.
std::variant<Token, QString> tokenFrom(const QJsonObject &body, TokenKind kind, const QString &account);

} // namespace bw::practice::cloudflare
