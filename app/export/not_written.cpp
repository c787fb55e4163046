#include "app/export/not_written.h"

using namespace Qt::StringLiterals;

namespace bw::not_written {

QString oktaApiToken(const ExportInput &input)
{
    if (!input.identityProvider || !input.identityProvider->usesOktaApiToken())
        return {};
    return u"the Okta API token for people in more than 100 groups. Set it in the Cloudflare dashboard: Zero Trust > "
           "Integrations > Identity providers > %1 > Edit > Okta API token; or give it to `bridgewright apply` in "
           "BRIDGEWRIGHT_OKTA_API_TOKEN_FOR_CLOUDFLARE. Cloudflare never shows it: set it again after another change "
           "of "
           "the login method"_s.arg(input.identityProvider->name.simplified());
}

} // namespace bw::not_written
