#include "app/targets/okta/steps/oidc_app.h"

#include "app/net/json.h"
#include "app/setup/addresses.h"
#include "app/targets/okta/good_to_know.h"
#include "app/targets/okta/oidc_kind.h"
#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {

QJsonArray with(QJsonArray texts, const QString &text)
{
    if (!texts.contains(text))
        texts.append(text);
    return texts;
}

QStringList textsOf(const QJsonObject &from, QLatin1String key)
{
    return json::texts(from.value(key).toArray());
}

/// What we set once and an administrator may have changed since, by Okta's key and its name in the console.
const QList<std::pair<QLatin1String, QString>> &furtherSettings()
{
    static const QList<std::pair<QLatin1String, QString>> settings{
        {"application_type"_L1, u"Application type"_s},
        {"issuer_mode"_L1, issuerField},
        {"wildcard_redirect"_L1, u"Allow wildcard * in sign-in URI redirect"_s},
        {"consent_method"_L1, u"User consent"_s}};
    return settings;
}

QStringList beyond(QStringList texts, const QString &needed)
{
    texts.removeAll(needed);
    return texts;
}

/// Cloudflare sends a client secret; an app that expects a key or nothing would refuse it.
bool takesSecret(const QString &method)
{
    return method == "client_secret_basic"_L1 || method == "client_secret_post"_L1;
}
} // namespace

OidcApp::OidcApp(Workplace place, Output<AppRef> app, Output<oidc::Client> client, QStringList needs)
    : OidcClientStep(u"okta.oidc-app"_s, Words::tr("Sign-in app in Okta"), std::move(place), std::move(app),
                     std::move(client), needs)
{
}

ResultTask<Finding> OidcApp::look(std::stop_token stop)
{
    m_warnings = good_to_know::aboutEmailClaim(signIn());
    const Result<std::optional<App>> found = co_await find(stop);
    if (!found)
        co_return found.error();
    m_found = *found;
    if (!m_found) {
        //: %1 is the app's name
        Finding finding = toCreate(Words::tr("Web app “%1”").arg(signIn().appLabel), 2);
        finding.fields = {fieldOf(u"Sign-in redirect URIs"_s, redirectUri(), QString()),
                          fieldOf(u"Proof Key for Code Exchange (PKCE)"_s,
                                  signIn().pkce ? Words::tr("required") : Words::tr("not required"), QString())};
        finding.notes = good_to_know::aboutSignIn();
        finding.warnings = m_warnings;
        co_return finding;
    }
    const Done handed = co_await handClient(*m_found, stop);
    if (!handed)
        co_return handed.error();
    co_return judge(*m_found);
}

ResultTask<std::optional<App>> OidcApp::find(std::stop_token stop)
{
    const Result<std::optional<App>> ours = co_await known(stop);
    if (!ours || *ours)
        co_return ours;
    const Result<QList<App>> all = co_await apps::ofKind(place().client, oidc_kind::customKey, stop);
    if (!all)
        co_return all.error();
    std::optional<App> best;
    int fitting = 0;
    for (const App &app : *all) {
        if (!textsOf(app.oauthClient(), "redirect_uris"_L1).contains(redirectUri()))
            continue;
        ++fitting;
        const bool better = !best || (app.isActive() && !best->isActive()) ||
                            (app.isActive() == best->isActive() && app.label == signIn().appLabel);
        if (better)
            best = app;
    }
    if (fitting > 1) {
        //: %1 is the app's name
        m_warnings << Words::tr("More than one app has this redirect URI; “%1” is used.").arg(best->label);
    }
    if (best) {
        const Done claimed = claimAnnounced(*best);
        if (!claimed)
            co_return claimed.error();
    }
    co_return best;
}

Finding OidcApp::judge(const App &app) const
{
    const QJsonObject settings = app.oauthClient();
    const QJsonObject credentials = app.oauthCredentials();
    const QString method = credentials.value("token_endpoint_auth_method"_L1).toString();
    const bool ours = isOurs(app.id);
    Finding finding;
    finding.summary = Words::tr("Web app “%1”").arg(app.label);
    finding.requests = 2;
    finding.warnings = m_warnings;
    finding.fields << fieldOf(u"Sign-in redirect URIs"_s, redirectUri(), textsOf(settings, "redirect_uris"_L1));
    finding.fields << fieldOf(u"Grant type"_s, u"authorization_code"_s, textsOf(settings, "grant_types"_L1));
    finding.fields << fieldOf(u"Response type"_s, u"code"_s, textsOf(settings, "response_types"_L1));
    finding.fields << fieldOf(u"Client authentication"_s, takesSecret(method) ? method : u"client_secret_basic"_s,
                              method);
    finding.fields << fieldOf(u"Status"_s, u"ACTIVE"_s, app.status);
    // Required here while Cloudflare does not send it, every sign-in would fail: taken off first, but put on last
    // (OidcPkce).
    if (!signIn().pkce && credentials.value("pkce_required"_L1).toBool()) {
        finding.fields << fieldOf(u"Proof Key for Code Exchange (PKCE)"_s, Words::tr("not required"),
                                  Words::tr("required"));
    }
    if (ours) {
        finding.fields << fieldOf(u"App integration name"_s, signIn().appLabel, app.label);
        finding.fields << fieldOf(u"Application icons"_s, Words::tr("hidden"), iconsOf(app));
        finding.fields << fieldOf(u"Application username format"_s, userNameFormatOf(u"${source.login}"_s),
                                  userNameFormatOf(app.userNameTemplate()));
        const QJsonObject wanted = newBody().value("settings"_L1).toObject().value("oauthClient"_L1).toObject();
        for (const auto &[key, name] : furtherSettings()) {
            const QString found = settings.value(key).toString();
            const FieldDiff field = fieldOf(name, isFine(key, found) ? found : wanted.value(key).toString(), found);
            if (settings.contains(key) && field.comparison == Comparison::Different)
                finding.fields << field;
        }
        finding.warnings += surplusOf(settings);
    } else {
        finding.notes << Words::tr(
            "Bridgewright did not make this app: its name, icons and username format stay as they "
            "are.");
    }
    finding.change = changeFor(finding.fields);
    finding.foreign = !ours && finding.change != Change::Leave;
    if (!ours)
        sayIssuer(&app, &finding);
    return finding;
}

/// An issuer that follows the domain of the sign-in is the one that Cloudflare is told of, whichever that is.
bool OidcApp::isFine(QLatin1String setting, const QString &found)
{
    return setting == "issuer_mode"_L1 && found == "DYNAMIC"_L1;
}

/// Somebody may need it, so it stays, but whoever gets at the app may use it.
QStringList OidcApp::surplusOf(const QJsonObject &settings) const
{
    QStringList warnings;
    const QStringList addresses = beyond(textsOf(settings, "redirect_uris"_L1), redirectUri());
    if (!addresses.isEmpty())
        //: %1 is a list of addresses
        warnings << Words::tr("The app may also send sign-ins to %1. Take that off in Okta if nothing else needs it.")
                        .arg(addresses.join(u", "_s));
    const QStringList grants = beyond(textsOf(settings, "grant_types"_L1), u"authorization_code"_s);
    if (!grants.isEmpty())
        //: %1 is a list of OAuth grant types
        warnings << Words::tr("The app also allows the grant types %1, which Cloudflare does not use. Take them off in "
                              "Okta if nothing else needs them.")
                        .arg(grants.join(u", "_s));
    return warnings;
}

ResultTask<Next> OidcApp::apply(Finding, std::stop_token stop)
{
    if (!m_found) {
        const QJsonObject body = newBody();
        const Result<NewApp> created = co_await make(body, stop);
        if (!created)
            co_return created.error();
        const Done kept = co_await keepSecret(created->app.id, created->clientSecret, stop);
        if (!kept)
            co_return kept.error();
        co_return Next::Verify;
    }
    const Result<App> taken = co_await takenUp(*m_found, stop);
    if (!taken)
        co_return taken.error();
    const App app = *taken;
    const QJsonObject body = changedBody(app);
    const Done put = co_await putRight(app, body, stop);
    if (!put)
        co_return put.error();
    co_return Next::Verify;
}

QJsonObject OidcApp::newBody() const
{
    return oidc_kind::customBody(signIn(), redirectUri(), place().directory->issuerMode());
}

/// The body as Okta gave it, with what is missing added: a PUT replaces everything.
QJsonObject OidcApp::changedBody(const App &app) const
{
    QJsonObject body = app.body;
    QJsonObject settings = body.value("settings"_L1).toObject();
    QJsonObject client = app.oauthClient();
    client.insert("redirect_uris"_L1, with(client.value("redirect_uris"_L1).toArray(), redirectUri()));
    client.insert("grant_types"_L1, with(client.value("grant_types"_L1).toArray(), u"authorization_code"_s));
    client.insert("response_types"_L1, with(client.value("response_types"_L1).toArray(), u"code"_s));
    if (isOurs(app.id)) {
        const QJsonObject wanted = newBody().value("settings"_L1).toObject().value("oauthClient"_L1).toObject();
        for (const auto &[key, name] : furtherSettings()) {
            if (!isFine(key, client.value(key).toString()))
                client.insert(key, wanted.value(key));
        }
    }
    settings.insert("oauthClient"_L1, client);
    body.insert("settings"_L1, settings);
    QJsonObject credentials = body.value("credentials"_L1).toObject();
    QJsonObject oauth = app.oauthCredentials();
    if (!takesSecret(oauth.value("token_endpoint_auth_method"_L1).toString()))
        oauth.insert("token_endpoint_auth_method"_L1, u"client_secret_basic"_s);
    if (!signIn().pkce)
        oauth.insert("pkce_required"_L1, false);
    credentials.insert("oauthClient"_L1, oauth);
    if (isOurs(app.id)) {
        credentials.insert("userNameTemplate"_L1,
                           newBody().value("credentials"_L1).toObject().value("userNameTemplate"_L1));
        body.insert("label"_L1, signIn().appLabel);
        QJsonObject visibility = body.value("visibility"_L1).toObject();
        visibility.insert("hide"_L1, hiddenIcons().value("hide"_L1));
        body.insert("visibility"_L1, visibility);
    }
    body.insert("credentials"_L1, credentials);
    return body;
}

} // namespace bw::okta
