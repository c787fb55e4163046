#include "app/practice/okta/routes.h"

namespace bw::practice::okta {

void addConsoleRoutes(OktaTenant *) {}

} // namespace bw::practice::okta
