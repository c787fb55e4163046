#pragma once

#include "app/practice/page_visit.h"
#include "app/practice/scripted_admin.h"

namespace bw::practice::visit {

[[nodiscard]] bool isCloudflarePage(const QUrl &link);

/// Pastes the Okta API token at the login method of type okta.
DoneTask actAtCloudflare(Network network, QUrl link, QList<CardValue> values, std::stop_token stop);

} // namespace bw::practice::visit
