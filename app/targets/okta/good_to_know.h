#pragma once

#include "app/targets/okta/app_kind.h"

/// What the vendors' documents say and no call shows: it stands with its step in the plan, for whoever would otherwise
/// look it up, or follow an older guide. All translated.
namespace bw::okta::good_to_know {

/// Of the app that signs people in to Cloudflare One. Source: Cloudflare docs, Okta as identity provider › Supported
/// features.
[[nodiscard]] QStringList aboutSignIn();
/// The same where it is a SAML app. Source: Cloudflare docs, Okta SAML.
[[nodiscard]] QStringList aboutSamlSignIn();
/// Of an app that provisions, together with what its kind knows of the system. Source: Okta support, "What are SCIM 2.0
/// test apps".
[[nodiscard]] QStringList aboutProvisioning(const AppKind &kind);
/// Of the groups it pushes, likewise.
[[nodiscard]] QStringList aboutPush(const AppKind &kind);

/// Source: Cloudflare docs, "SCIM" of Cloudflare One and "SCIM policy behavior".
[[nodiscard]] SystemFacts ofCloudflareOne();
/// Source: Cloudflare docs, "SCIM provisioning" and its pages on Okta and on troubleshooting.
[[nodiscard]] SystemFacts ofDashboard();
/// Source: ConfigCat docs, SCIM overview and SCIM with Okta.
[[nodiscard]] SystemFacts ofConfigCat();

} // namespace bw::okta::good_to_know
