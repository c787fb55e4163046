#pragma once

#include "app/practice/okta/org.h"

namespace bw::test {

/// What of the membership of the groups that `app` pushes is not so at the other side, whose SCIM groups are `there`:
/// whoever of a group in Okta is provisioned is in it, and nobody else.
[[nodiscard]] QStringList memberFaults(const practice::okta::Org &org, const practice::okta::App &app,
                                       const QList<QJsonObject> &there);

} // namespace bw::test
