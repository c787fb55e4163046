#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/permissions.h"
#include "app/practice/cloudflare/services.h"
#include "app/practice/scim/scim_endpoint.h"

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

void serveDashboardScim(Api &api)
{
    const auto open = [&api](const Request &request) -> scim::Door {
        const QString id = request.param(u"account"_s);
        Account *account = api.state().account(id);
        const Token *token = api.tokenOf(request);
        if (!account || !token || !token->accounts.contains(id) || !token->hasAny({permissions::scimProvisioning}))
            return scim::refusal({403, {}, u"The token lacks the permission SCIM Provisioning"_s});
        if (account->type != u"enterprise"_s)
            return scim::refusal({403, {}, u"SCIM provisioning is available on the Enterprise plan only"_s});
        return &account->directory;
    };
    const QString prefix = u"/client/v4/accounts/{account}/scim/v2"_s;
    scim::serve(api.server(), prefix, open);
    scim::serveDiscovery(api.server(), prefix, [&api, open](const Request &request) -> scim::Door {
        if (!api.state().ways.scimDiscovery)
            return scim::refusal({404, {}, u"Not found"_s});
        return open(request);
    });
}

} // namespace bw::practice::cloudflare
