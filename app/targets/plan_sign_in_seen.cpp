// The proof that needs a person: what one system sends at a sign-in has arrived at the other.
#include "app/targets/plan_parts.h"

#include "app/targets/cloudflare/steps/sign_in_seen.h"
#include "app/targets/okta/logs.h"
#include "app/targets/okta/sent_groups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::planning {

namespace {
using OtherSide = cloudflare::SignInSeen::OtherSide;

ResultTask<std::optional<OtherSide::Trace>> lastLetIn(okta::Client client, Output<okta::AppRef> app, QDateTime since,
                                                      std::stop_token stop)
{
    std::optional<OtherSide::Trace> last;
    if (!app.isSet())
        co_return last;
    constexpr int most = 20;
    const QString type = u"user.authentication.sso"_s;
    const QString appId = app->id;
    const Result<QList<okta::LogEvent>> events = co_await okta::logs::aboutApp(client, appId, type, since, most, stop);
    if (!events)
        co_return events.error();
    const auto event = std::ranges::find_if(
        *events, [](const okta::LogEvent &one) { return !one.isFailure() && !one.person.isEmpty(); });
    if (event != events->cend())
        last = OtherSide::Trace{event->person, event->published};
    co_return last;
}

QUrl signOnPage(const okta::Workplace &okta, const Output<okta::AppRef> &app)
{
    if (!app.isSet())
        return {};
    QUrl page = okta.directory->adminUrl();
    page.setPath(u"/admin/app/%1/instance/%2/"_s.arg(app->key, app->id));
    page.setFragment(u"tab-signon"_s);
    return page;
}
} // namespace

void addSignInSeen(Draft &draft)
{
    const SignInSetup signIn = *draft.setup().signIn;
    const Output<IdentityProviderFacts> provider = draft.provider;
    const Output<okta::AppRef> app = draft.signInApp;
    const okta::Workplace okta = draft.okta;
    const okta::Client client = okta.client.forStep(u"proof.sign-in-seen"_s);
    const QString providerStep = u"cloudflare.identity-provider"_s;
    OtherSide other;
    other.madeBy = QStringList{appStep(signIn.method), u"okta.groups-claim"_s, u"okta.authorization-server"_s,
                               u"cloudflare.okta-api-token"_s, providerStep};
    other.sentGroups = [client, signIn, provider](QString address, std::stop_token stop) {
        const bool byApi = provider.isSet() && provider->usesOktaApiToken();
        return okta::sentGroups(client, signIn, byApi, std::move(address), std::move(stop));
    };
    other.letIn = [client, app](QDateTime since, std::stop_token stop) {
        return lastLetIn(client, app, std::move(since), std::move(stop));
    };
    other.appPage = [okta, app] { return signOnPage(okta, app); };
    draft.plan.add<cloudflare::SignInSeen>(*draft.cloudflare, provider, other, QStringList{providerStep});
}

} // namespace bw::planning
