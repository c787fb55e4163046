#pragma once

#include "tests/journeys/world.h"

namespace bw::test {

/// The way of a browser after Test beside the login method, by OpenID Connect or by SAML, up to the page it ends on.
/// The team's own address stands for the practice team.
[[nodiscard]] QByteArray signIn(const World &world, const QString &login);
/// What Cloudflare knows of them then; empty where they were not let in.
[[nodiscard]] QJsonObject identity(const World &world, const QString &login);
/// The names of their groups there, sorted.
[[nodiscard]] QStringList groupsAtCloudflare(const World &world, const QString &login);

} // namespace bw::test
