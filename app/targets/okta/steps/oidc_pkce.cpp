#include "app/targets/okta/steps/oidc_pkce.h"

#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
const QString takenOff = u"takenOff"_s; ///< id of the app of which it is not required any more
} // namespace

OidcPkce::OidcPkce(Workplace place, Output<AppRef> app, std::function<std::optional<bool>()> isSent, QStringList needs)
    : Step(u"okta.oidc-pkce"_s, Words::tr("Require PKCE of the sign-in app"), u"okta"_s, needs),
      m_place(std::move(place)),
      m_app(std::move(app)),
      m_isSent(std::move(isSent))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> OidcPkce::check(std::stop_token stop)
{
    const QString summary = Words::tr("PKCE required, once Cloudflare sends it");
    const bool isUnseen = m_isSent() == false;
    // A new app is made with it: nobody signs in with it yet.
    if (!m_app.isSet() || (m_app->fresh && !isUnseen))
        co_return inOrder(summary);
    const QString appId = m_app->id;
    const Result<App> app = co_await apps::read(m_place.client, appId, stop);
    if (!app)
        co_return app.error();
    m_found = *app;
    const bool required = app->oauthCredentials().value("pkce_required"_L1).toBool();
    const QString yes = Words::tr("required"), no = Words::tr("not required");
    // Once for each app of ours: who requires it afterwards has seen that it works.
    const bool mayTakeOff = m_app->fresh || (m_app->ours && m_place.journal->recall(id(), takenOff) != appId);
    m_requires = isUnseen ? required && !mayTakeOff : true;
    Finding finding;
    finding.summary = isUnseen ? Words::tr("PKCE as it is") : summary;
    if (isUnseen && m_requires)
        finding.warnings << Words::tr(
            "Cloudflare does not show whether it sends PKCE, which Okta requires of this app. If a sign-in "
            "ends with “PKCE code challenge is required”, switch it off in Okta.");
    else if (isUnseen)
        finding.warnings << Words::tr("Cloudflare does not show that it sends PKCE, so Okta does not require it: else "
                                      "nobody might be able to sign in. Okta takes it either way.");
    finding.requests = 2;
    finding.fields = {fieldOf(u"Proof Key for Code Exchange (PKCE)"_s, m_requires ? yes : no, required ? yes : no)};
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
    client.insert("pkce_required"_L1, m_requires);
    credentials.insert("oauthClient"_L1, client);
    body.insert("credentials"_L1, credentials);
    const Result<App> replaced = co_await apps::replace(m_place.client, appId, body, stop);
    if (!replaced)
        co_return replaced.error();
    const Done noted = m_requires ? done() : m_place.journal->remember(id(), takenOff, appId);
    if (!noted)
        co_return noted.error();
    co_return Next::Verify;
}

} // namespace bw::okta
