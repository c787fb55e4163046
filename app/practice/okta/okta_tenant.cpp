#include "app/practice/okta/okta_tenant.h"

namespace bw::practice {

OktaTenant::OktaTenant(QObject *parent) : Server(parent) {}

OktaTenant::~OktaTenant() = default;

} // namespace bw::practice
