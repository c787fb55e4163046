#pragma once

#include "app/targets/okta/app_kind.h"

/// What the vendors' documents say and no call shows: it stands with its step in the plan, for whoever would otherwise
/// look it up, or follow an older guide. All translated.
namespace bw::okta::good_to_know {

/// Of the app that signs people in to Cloudflare One. Source: Cloudflare docs, Okta as identity provider › Supported
/// features.
[[nodiscard]] QStringList aboutSignIn();
/// Of an e-mail claim that Okta's own authorization server does not send by itself; empty when there is nothing to say.
/// Source: Okta Developer, "OpenID Connect & OAuth 2.0 API › ID token claims".
[[nodiscard]] QStringList aboutEmailClaim(const SignInSetup &setup);
/// Of the one that does so by SAML: its assertion brings the groups. Source: Cloudflare docs, Okta SAML.
[[nodiscard]] QStringList aboutSamlSignIn();
/// Whom a SAML app names, to either system. Source: Cloudflare docs, Generic SAML; ConfigCat docs, SAML overview.
[[nodiscard]] QString aboutNameId();
/// Of an app that provisions, together with what its kind knows of the system. Source: Okta support, "What are SCIM 2.0
/// test apps".
[[nodiscard]] QStringList aboutProvisioning(const AppKind &kind);
/// Of the groups it pushes, likewise. Source: Okta help, "Group Push troubleshooting".
[[nodiscard]] QStringList aboutPush(const AppKind &kind);

/// Source: Cloudflare docs, "SCIM" of Cloudflare One and "SCIM policy behavior".
[[nodiscard]] SystemFacts ofCloudflareOne();
/// Source: Cloudflare docs, "SCIM provisioning" and its pages on Okta and on troubleshooting.
[[nodiscard]] SystemFacts ofDashboard();
/// Source: ConfigCat docs, SCIM overview and SCIM with Okta.
[[nodiscard]] SystemFacts ofConfigCat();

} // namespace bw::okta::good_to_know
