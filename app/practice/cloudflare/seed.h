#pragma once

#include "app/practice/cloudflare/state.h"

namespace bw::practice::cloudflare {

/// What a practice account holds at first.
void seed(State &state);

/// So many people of long ago that they fill several pages.
void addManyAccessUsers(Account &account);

/// A Zero Trust organization as somebody made it two years ago.
QJsonObject seededOrganization(const QString &team);

} // namespace bw::practice::cloudflare
