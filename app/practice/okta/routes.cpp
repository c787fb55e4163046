#include "app/practice/okta/routes.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

void addRoutes(OktaTenant *tenant)
{
    addOrgRoutes(tenant);
    addUserRoutes(tenant);
    addAppRoutes(tenant);
    addCredentialRoutes(tenant);
    addCustomRoleRoutes(tenant);
    addClaimRoutes(tenant);
    addAssignmentRoutes(tenant);
    addProvisioningRoutes(tenant);
    addPushRoutes(tenant);
    addGroupRoutes(tenant);
    addAuthorizationServerRoutes(tenant);
    addOauthRoutes(tenant);
    addAuthorizeRoutes(tenant);
    addSignInRoutes(tenant);
    addLogRoutes(tenant);
    addSecurityRoutes(tenant);
    addSamlRoutes(tenant);
    addSamlSignInRoutes(tenant);
    addCatalogRoutes(tenant);
    addConsoleRoutes(tenant);
}

Server::Handler forApp(OktaTenant *tenant, std::function<Reply(App &, const Request &)> handler)
{
    return [tenant, handler = std::move(handler)](const Request &request) {
        const QString id = request.param(u"id"_s);
        App *app = tenant->org().app(id);
        return app ? handler(*app, request) : notFoundReply(id, u"AppInstance"_s);
    };
}

} // namespace bw::practice::okta
