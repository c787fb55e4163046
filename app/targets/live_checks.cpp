#include "app/targets/live_checks.h"

#include "app/byhand/card_library.h"
#include "app/core/secret.h"
#include "app/net/http_client.h"
#include "app/setup/addresses.h"
#include "app/targets/cloudflare/findings.h"
#include "app/targets/cloudflare/links.h"
#include "app/targets/configcat/findings.h"
#include "app/targets/configcat/links.h"
#include "app/targets/group_check.h"
#include "app/targets/okta/api_token_check.h"
#include "app/targets/okta/findings.h"
#include "app/targets/okta/org.h"

namespace bw::live {

ResultTask<OktaVerdict> checkOktaDomain(HttpClient *http, QString input, std::stop_token stop)
{
    return okta::checkDomain(http, std::move(input), std::move(stop));
}

ResultTask<OktaVerdict> checkOkta(HttpClient *http, Setup setup, Secret token, std::stop_token stop)
{
    return okta::checkToken(http, setup.okta.domain, std::move(token), setup, std::move(stop));
}

ResultTask<CloudflareVerdict> checkCloudflare(HttpClient *http, Setup setup, Credentials credentials,
                                              std::stop_token stop)
{
    const CloudflareSetup where = setup.cloudflare.value_or(CloudflareSetup{});
    return cloudflare::checkToken(http, where, credentials.cloudflareToken, std::move(setup),
                                  credentials.dashboardScimToken, std::move(stop));
}

ResultTask<Verdict> checkApiToken(HttpClient *http, Setup setup, Secret token, Secret own, std::stop_token stop)
{
    return okta::checkApiToken(http, std::move(setup), std::move(token), std::move(own), std::move(stop));
}

namespace {
/// The page that belongs to this setup, where it is not the one that all accounts have.
QUrl pageFor(const Setup &setup, const QString &name)
{
    const QUrl api(setup.cloudflare.value_or(CloudflareSetup{}).apiUrl);
    if (name == QLatin1String("prepare-cloudflare-token"))
        return cloudflare::links::newToken(api, setup);
    if (name == QLatin1String("prepare-dashboard-token"))
        return cloudflare::links::page(api, QStringLiteral("api-tokens"));
    if (name == QLatin1String("prepare-configcat"))
        return configcat::links::authentication(setup.configcat.value_or(ConfigCatSetup{}));
    return {};
}
} // namespace

Result<Card> recipe(const Setup &setup, const QString &name)
{
    const QUrl admin = okta::adminUrlOf(oktaUrl(setup.okta.domain));
    Result<Card> card = byhand::card(name, {{QStringLiteral("admin"), admin.toString(QUrl::StripTrailingSlash)}});
    if (const QUrl page = pageFor(setup, name); card && !page.isEmpty())
        card->link = page;
    return card;
}

ResultTask<ConfigCatVerdict> checkConfigCat(HttpClient *http, ConfigCatSetup where, Credentials credentials,
                                            std::stop_token stop)
{
    return configcat::check(http, std::move(where), std::move(credentials), std::move(stop));
}

ResultTask<QList<GroupChoice>> findGroups(HttpClient *http, Setup setup, Secret oktaToken, QString text, int limit,
                                          std::stop_token stop)
{
    return okta::findGroups(http, setup.okta.domain, std::move(oktaToken), std::move(text), limit, std::move(stop));
}

ResultTask<Verdict> lintGroups(HttpClient *http, Setup setup, Credentials credentials, std::stop_token stop)
{
    return checkGroups(http, std::move(setup), std::move(credentials), std::move(stop));
}

} // namespace bw::live
