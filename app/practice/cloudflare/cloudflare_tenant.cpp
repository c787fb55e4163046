#include "app/practice/cloudflare/cloudflare_tenant.h"

namespace bw::practice {

CloudflareTenant::CloudflareTenant(QObject *parent) : Server(parent) {}

CloudflareTenant::~CloudflareTenant() = default;

} // namespace bw::practice
