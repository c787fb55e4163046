#include "app/targets/okta/steps/oidc_pkce.h"

#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

OidcPkce::OidcPkce(Workplace place, Output<AppRef> app, QStringList needs)
    : Step(u"okta.oidc-pkce"_s, Words::tr("Require PKCE of the sign-in app"), u"okta"_s, needs),
      m_place(std::move(place)),
      m_app(std::move(app))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> OidcPkce::check(std::stop_token stop)
{
    const QString summary = Words::tr("PKCE required, once Cloudflare sends it");
    if (!m_app.isSet() || m_app->fresh) // it is made with it: nobody signs in with an app that is new
        co_return inOrder(summary);
    const QString appId = m_app->id;
    const Result<App> app = co_await apps::read(m_place.client, appId, stop);
    if (!app)
        co_return app.error();
    m_found = *app;
    const bool required = app->oauthCredentials().value("pkce_required"_L1).toBool();
    Finding finding;
    finding.summary = summary;
    finding.requests = 2;
    finding.fields = {fieldOf(u"Proof Key for Code Exchange (PKCE)"_s, Words::tr("required"),
                              required ? Words::tr("required") : Words::tr("not required"))};
    finding.change = changeFor(finding.fields);
    finding.foreign = !m_app->ours && finding.change != Change::Leave;
    co_return finding;
}

ResultTask<Next> OidcPkce::apply(Finding, std::stop_token stop)
{
    const QString appId = m_found->id;
    const Result<App> now = co_await apps::read(m_place.client, appId, stop); // a PUT replaces what others changed, too
    if (!now)
        co_return now.error();
    QJsonObject body = now->body;
    QJsonObject credentials = body.value("credentials"_L1).toObject();
    QJsonObject client = credentials.value("oauthClient"_L1).toObject();
    client.insert("pkce_required"_L1, true);
    credentials.insert("oauthClient"_L1, client);
    body.insert("credentials"_L1, credentials);
    const Result<App> replaced = co_await apps::replace(m_place.client, appId, body, stop);
    if (!replaced)
        co_return replaced.error();
    co_return Next::Verify;
}

} // namespace bw::okta
