#pragma once

#include "app/practice/configcat/organization.h"

namespace bw::practice::configcat {

/// What the page says once, after an action.
struct PageNote
{
    QString text;
    bool good = true;
    QString token; ///< a token just generated, shown this once
};

/// The "Authentication & Provisioning" page. `scimUrl` is where the organization's SCIM endpoint is.
QString authenticationPage(const Organization &organization, const QString &scimUrl, const PageNote &note);
/// "/organization/<GUID>/authentication"
QString authenticationPath(const Organization &organization);

} // namespace bw::practice::configcat
