#pragma once

#include "app/practice/configcat/organization.h"
#include "app/practice/server.h"

namespace bw::practice::configcat {

/// The parts of the public management API that tell about people and set-up (ConfigCat Public Management API: Me,
/// Organizations, Members, Audit logs). Basic authentication.
void serveManagement(Server &server, Organization &organization);

} // namespace bw::practice::configcat
