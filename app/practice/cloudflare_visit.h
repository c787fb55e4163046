#pragma once

#include "app/practice/page_visit.h"
#include "app/practice/scripted_admin.h"

namespace bw::practice::visit {

[[nodiscard]] bool isCloudflarePage(const QUrl &link);

/// Edits the login method of type okta, or else that of type saml, or takes groups away on the page User Groups.
DoneTask actAtCloudflare(Network network, QUrl link, QList<CardValue> values, std::stop_token stop);

} // namespace bw::practice::visit
