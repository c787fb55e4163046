#pragma once

#include <QByteArray>

// Apart from the test, because moc takes raw strings for ordinary ones and stumbles over their braces.
namespace bw::tests {

/// The design's example, every section filled in.
inline const QByteArray everything = R"(
{ "bridgewright": 1, "name": "Acme",
  "okta":       { "domain": "acme.okta.com" },
  "cloudflare": { "team": "acme", "account": "023e105f4ecef8ad9ca31a8372d0c353", "apiUrl": "https://api.cloudflare.com/client/v4", "teamUrl": "https://team.example.com" },
  "signIn":     { "method": "oidc", "name": "Okta", "appLabel": "Cloudflare Access", "pkce": true, "groupsFilter": ".*",
                  "groupsClaim": "automatic", "emailClaim": "", "authorizationServer": "", "claims": [], "assignGroups": ["Everyone"] },
  "scim":       { "appLabel": "Cloudflare Access SCIM", "userName": "email", "userDeprovision": true, "seatDeprovision": false,
                  "identityUpdate": "automatic", "assignGroups": ["Staff"], "pushGroups": ["Engineering"], "oneApp": false },
  "dashboardScim": { "appLabel": "Cloudflare Dashboard SCIM", "token": "mint", "assignGroups": ["CF admins all"], "pushGroups": ["Cloud admins"],
                  "policies": { "Cloud admins": ["Administrator Read Only"] } },
  "configcat":  { "appLabel": "ConfigCat", "entityId": "app.configcat.com/0123456789abcdef0123456789abcdef", "acsUrl": "https://dashboard-api.configcat.com/saml/acs/08d920f2-cf6c-4a8e-8ba6-a22d91ce1944", "scimUrl": "https://scim-api.configcat.com/v2/08d920f2-cf6c-4a8e-8ba6-a22d91ce1944",
                  "assignGroups": ["Developers"], "pushGroups": ["ConfigCat developers"] } }
)";

/// Addresses as people copy them.
inline const QByteArray pasted =
    R"({"bridgewright":1,"okta":{"domain":"https://acme-admin.okta.com/admin"},"cloudflare":{"team":"acme.cloudflareaccess.com","apiUrl":"http://127.0.0.1:8/v4/","account":"023E105F4ECEF8AD9CA31A8372D0C353"}})";

/// Entity ID and Assertion Consumer Service the wrong way round.
inline const QByteArray swapped = R"(
{ "bridgewright": 1, "name": "Acme", "okta": { "domain": "acme.okta.com" },
  "configcat": { "entityId": "https://dashboard-api.configcat.com/saml/acs/08d920f2-cf6c-4a8e-8ba6-a22d91ce1944",
                 "acsUrl": "app.configcat.com/0123456789abcdef0123456789abcdef",
                 "scimUrl": "https://scim-api.configcat.com/v2/08d920f2-cf6c-4a8e-8ba6-a22d91ce1944" } }
)";

/// A small setup file with these sections in it.
inline QByteArray with(const QByteArray &sections)
{
    return R"({"bridgewright":1,"okta":{"domain":"acme.okta.com"},"cloudflare":{"team":"acme"})" +
           (sections.isEmpty() ? "" : "," + sections) + "}";
}

} // namespace bw::tests
