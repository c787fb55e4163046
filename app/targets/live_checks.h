#pragma once

#include "app/core/task.h"
#include "app/setup/credentials.h"
#include "app/plan/step.h"
#include "app/setup/setup.h"
#include "app/setup/verdict.h"

namespace bw {

class HttpClient;
class Secret;

/// The live checks of every system, for whoever must not know the systems. They read only; a failure but Cancelled is
/// part of the verdict.
namespace live {

[[nodiscard]] ResultTask<OktaVerdict> checkOktaDomain(HttpClient *http, QString input, std::stop_token stop);
[[nodiscard]] ResultTask<OktaVerdict> checkOkta(HttpClient *http, Setup setup, Secret token, std::stop_token stop);
[[nodiscard]] ResultTask<CloudflareVerdict> checkCloudflare(HttpClient *http, Setup setup, Credentials credentials,
                                                            std::stop_token stop);
/// The Okta API token that Cloudflare is to use for people in more than 100 groups; `own` is the setup's token.
[[nodiscard]] ResultTask<Verdict> checkApiToken(HttpClient *http, Setup setup, Secret token, Secret own,
                                                std::stop_token stop);
/// What is to be made or fetched before there is a plan: "prepare-okta-token", "okta-api-token" and their like, of the
/// data under resources/byhand.
[[nodiscard]] Result<Card> recipe(const Setup &setup, const QString &name);
[[nodiscard]] ResultTask<ConfigCatVerdict> checkConfigCat(HttpClient *http, ConfigCatSetup where,
                                                          Credentials credentials, std::stop_token stop);
/// Up to `limit` (1..200) groups whose names begin with `text`.
[[nodiscard]] ResultTask<QList<GroupChoice>> findGroups(HttpClient *http, Setup setup, Secret oktaToken, QString text,
                                                        int limit, std::stop_token stop);
/// The group linter: what is worth knowing about the chosen groups, at all systems. See checkGroups().
[[nodiscard]] ResultTask<Verdict> lintGroups(HttpClient *http, Setup setup, Credentials credentials, std::stop_token stop);

} // namespace live
} // namespace bw
