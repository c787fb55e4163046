#pragma once

#include "app/journal/journal.h"
#include "app/plan/step.h"
#include "app/scim/endpoint.h"

/// What was sent to a SCIM endpoint is known by the ids of that endpoint alone: where the app is connected to another
/// one (a login method of another type has its own), it has to be sent anew.
namespace bw::okta::addressed {

/// `data` of an object that is about to be sent there, with the endpoint's address where one is known.
[[nodiscard]] QJsonObject to(const Output<scim::Endpoint> &endpoint, QJsonObject data);
/// We sent it to another address than the one of now, or than one that is still to be made.
[[nodiscard]] bool isElsewhere(const std::optional<MadeObject> &made, const Output<scim::Endpoint> &endpoint);

} // namespace bw::okta::addressed
