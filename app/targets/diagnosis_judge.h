#pragma once

#include "app/targets/suspicions.h"

namespace bw {

/// What the evidence says of a symptom: pure, asks nobody. Ids of lines and causes are those of the plan's steps and
/// proofs, and okta.threat-insight, okta.network-zone, okta.many-groups, okta.api-token, okta.api-token-network,
/// okta.sign-in-log, okta.token-log, okta.email-claim, okta.token-claim, okta.sign-on-policy, saml.certificate,
/// okta.scim-token, okta.people, okta.push-mappings, those of lintGroups() about people, scim.header-form,
/// cloudflare.pkce, cloudflare.access-log, cloudflare.scim-log, cloudflare.audit-log, cloudflare.first-sign-in.
///
/// Source of the causes: Cloudflare docs, Okta › "Failed to fetch user/group information from the identity provider";
/// Okta Developer, "ThreatInsight", "System Log event types"; users' reports of both errors.
[[nodiscard]] Diagnosis judge(Symptom symptom, const Evidence &evidence);

// The parts of it.
/// A look without which nothing else can be judged: what it ended with is the cause.
void judgeAccess(Suspicions &suspicions, const QString &preflight, const QString &right);
void judgeSignIn(Suspicions &suspicions);
/// `testing`: Okta's form is being filled, so that an app without a connection is no news.
void judgeProvisioning(Suspicions &suspicions, bool testing);
void judgeProvisioningApps(Suspicions &suspicions, bool testing);
/// Whether a provisioning app of the setup is still to be connected.
[[nodiscard]] bool hasOpenConnection(const Suspicions &suspicions);
/// Requests of Cloudflare's that Okta turns away: ThreatInsight and network zones.
void judgeBlocked(Suspicions &suspicions);
/// People in more than 100 groups, and the API token with which Cloudflare reads them.
void judgeGroups(Suspicions &suspicions);
/// An Okta API token may be used from some networks only.
[[nodiscard]] bool isOutsideRange(const okta::LogEvent &event);
/// A token that was refused because of the number of groups in it.
[[nodiscard]] bool isAboutGroups(const okta::LogEvent &event);
/// What the logs of both sides tell of sign-ins.
void judgeSignInLogs(Suspicions &suspicions);

} // namespace bw
