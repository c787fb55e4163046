#pragma once

#include "app/practice/card_value.h"
#include "app/practice/page_visit.h"

namespace bw::practice::visit {

[[nodiscard]] bool isConfigCatPage(const QUrl &link);

/// What a card asks for at "Authentication & Provisioning": the Metadata URL and the trusted domains, a domain, or else
/// the permissions of the synced groups and START FOR ALL USERS.
DoneTask actAtConfigCat(Network network, QUrl link, QList<CardValue> values, std::stop_token stop);

} // namespace bw::practice::visit
