#pragma once

namespace bw::practice {

class CloudflareTenant;
class OktaTenant;

/// What a dashboard SCIM set-up by the documents of 2023 and 2024 looks like today, at both sides: the app "Cloudflare"
/// in Okta, connected by a token of those days, with boxes ticked that must not be; it pushes the group "Administrator
/// Read Only", named for a role, and "Cloudflare billing", linked to the virtual group "CF-<account> - Billing".
/// Both tenants must be listening.
void addOlderDashboard(OktaTenant &okta, CloudflareTenant &cloudflare);

} // namespace bw::practice
