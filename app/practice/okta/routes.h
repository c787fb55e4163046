#pragma once

#include "app/practice/okta/answers.h"
#include "app/practice/okta/okta_tenant.h"

/// The stand-in's endpoints, a file per subject.
namespace bw::practice::okta {

void addRoutes(OktaTenant *tenant); ///< all of them

void addOrgRoutes(OktaTenant *tenant);
void addUserRoutes(OktaTenant *tenant);
void addAppRoutes(OktaTenant *tenant);
void addCredentialRoutes(OktaTenant *tenant);
void addCustomRoleRoutes(OktaTenant *tenant);
void addClaimRoutes(OktaTenant *tenant);
void addAssignmentRoutes(OktaTenant *tenant);
void addProvisioningRoutes(OktaTenant *tenant);
void addPushRoutes(OktaTenant *tenant);
void addGroupRoutes(OktaTenant *tenant);
void addAuthorizationServerRoutes(OktaTenant *tenant);
void addOauthRoutes(OktaTenant *tenant);
void addAuthorizeRoutes(OktaTenant *tenant);
void addSignInRoutes(OktaTenant *tenant);
void addLogRoutes(OktaTenant *tenant);
void addSecurityRoutes(OktaTenant *tenant);
void addSamlRoutes(OktaTenant *tenant);
void addSamlSignInRoutes(OktaTenant *tenant);
void addCatalogRoutes(OktaTenant *tenant);
void addConsoleRoutes(OktaTenant *tenant);
class ConsoleSessions;
void addConsoleCatalogRoutes(OktaTenant *tenant, const std::shared_ptr<ConsoleSessions> &sessions);
void addConsoleListRoutes(OktaTenant *tenant, const std::shared_ptr<ConsoleSessions> &sessions);

/// Answers as POST /api/v1/apps does.
[[nodiscard]] Reply createApp(OktaTenant *tenant, const QJsonObject &body, bool active);
/// What the App Catalog lists, as /api/v1/catalog/apps answers it.
[[nodiscard]] QList<QJsonObject> catalogOf(const Ways &ways);

/// Who asked for what, as the System Log tells it.
void tellOfCaller(QJsonObject &event, const QString &uri, const QString &userAgent, const QString &address);

/// ThreatInsight blocks, or a zone of proxies is on the blocklist: what comes from Cloudflare's servers is turned away
/// and noted, as it has just been. Administrators come from elsewhere.
void setThreatBlocking(Org *org, bool on);
void setBlocklistZone(Org *org, bool on);
[[nodiscard]] bool isTurnedAway(Org *org, const Request &request);
/// An API token that is tied to a network which the request does not come from; it is noted.
[[nodiscard]] bool isOutsideRange(Org *org, const ApiToken &token, const User &owner, const Request &request);

/// Looks up {id}; 404 when there is no such app.
[[nodiscard]] Server::Handler forApp(OktaTenant *tenant, std::function<Reply(App &, const Request &)> handler);

} // namespace bw::practice::okta
