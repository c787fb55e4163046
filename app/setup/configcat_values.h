#pragma once

#include <QString>

/// The shapes of what ConfigCat shows on "Authentication & Provisioning".
/// Source: ConfigCat docs, "SAML: Okta", "SCIM: Okta" (the screenshots), "Domain verification".
namespace bw::configcat {

[[nodiscard]] bool isEntityId(const QString &text); ///< "app.configcat.com/<32 hex>", without a scheme
[[nodiscard]] bool isAcsUrl(const QString &text);   ///< "https://dashboard-api.configcat.com/saml/acs/<GUID>"
[[nodiscard]] bool isScimUrl(const QString &text);  ///< "https://scim-api.configcat.com/v2/<GUID of the organization>"
/// 32 bytes in base64, as its page shows them (ConfigCat docs, "SCIM", the screenshot of the token).
[[nodiscard]] bool isScimToken(const QString &text);
/// The entity id as it was meant: without spaces, scheme and trailing slash.
[[nodiscard]] QString entityIdFrom(const QString &pasted);
/// The GUID at the end of a SCIM URL; empty when it is none.
[[nodiscard]] QString organizationIdOf(const QString &scimUrl);
/// A TXT record that proves a domain: "configcat-domain-verification=<GUID>", perhaps in quotes.
[[nodiscard]] bool isDomainProof(const QString &text);

} // namespace bw::configcat
