#include "app/targets/cloudflare/findings.h"

#include "app/targets/cloudflare/token_check.h"

namespace bw::cloudflare {

ResultTask<CloudflareVerdict> checkToken(HttpClient *http, CloudflareSetup where, Secret token, Setup setup,
                                         Secret dashboardToken, std::stop_token stop)
{
    TokenCheck check(http, where, token, setup, dashboardToken);
    const bool finished = co_await check.run(stop);
    if (!finished)
        co_return Error{.kind = Error::Kind::Cancelled};
    co_return check.verdict();
}

} // namespace bw::cloudflare
