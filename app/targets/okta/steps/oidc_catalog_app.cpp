#include "app/targets/okta/steps/oidc_catalog_app.h"

#include "app/byhand/card_library.h"
#include "app/setup/addresses.h"
#include "app/setup/groups_filter.h"
#include "app/targets/okta/app_kind.h"
#include "app/targets/okta/catalog.h"
#include "app/targets/okta/good_to_know.h"
#include "app/targets/okta/oidc_kind.h"
#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
using oidc_kind::catalogTitle;

QString teamDomainOf(const App &app)
{
    return app.body.value("settings"_L1).toObject().value("app"_L1).toObject().value("team_domain"_L1).toString();
}
} // namespace

OidcCatalogApp::OidcCatalogApp(Workplace place, Output<AppRef> app, Output<oidc::Client> client, QStringList needs)
    : OidcClientStep(u"okta.oidc-catalog-app"_s, Words::tr("Sign-in app from Okta's catalogue"), std::move(place),
                     std::move(app), std::move(client), needs)
{
}

/// Cloudflare's documents ask for the name alone, older ones for the whole host; which one the app makes the redirect
/// URI from is proven afterwards.
bool OidcCatalogApp::isTeam(const QString &domain) const
{
    return domain == team() || domain == wholeHost();
}

QString OidcCatalogApp::wholeHost() const
{
    return QUrl(callbackUrl(team())).host();
}

QString OidcCatalogApp::redirectHint() const
{
    const QString now = m_found ? teamDomainOf(*m_found) : team();
    //: %1 is a host name, or its first part
    return Words::tr("Okta makes it from the app's Team domain. Enter %1 there (tab General), then run again.")
        .arg(now == wholeHost() ? team() : wholeHost());
}

ResultTask<Finding> OidcCatalogApp::look(std::stop_token stop)
{
    const Result<std::optional<Error>> refused = co_await directoryGroups(stop);
    if (!refused)
        co_return refused.error();
    if (*refused)
        co_return **refused;
    const Result<std::optional<App>> found = co_await find(stop);
    if (!found)
        co_return found.error();
    m_found = *found;
    if (!m_found) {
        m_isNotListed = co_await isNotListed(stop);
        //: %1 is the app's label, %2 its name in Okta's catalogue
        Finding finding = toCreate(Words::tr("App “%1” from “%2”").arg(signIn().appLabel, catalogTitle), 3);
        finding.fields << fieldOf(u"Team domain"_s, team(), QString());
        finding.notes = good_to_know::aboutSignIn();
        finding.warnings = good_to_know::aboutEmailClaim(signIn());
        sayIssuer(nullptr, &finding);
        if (isByHand())
            finding.means = Means::ByHand;
        co_return finding;
    }
    const Done handed = co_await handClient(*m_found, stop);
    if (!handed)
        co_return handed.error();
    co_return judge(*m_found);
}

/// The catalogue can be searched, and does not list it: no request makes it.
Task<bool> OidcCatalogApp::isNotListed(std::stop_token stop)
{
    const QString vendor = u"Cloudflare"_s; // of several entries, so that none at all says nothing
    const auto entries = co_await catalog::search(place().client, vendor, stop);
    if (!entries || entries->isEmpty())
        co_return false;
    co_return std::ranges::none_of(*entries, [](const catalog::Entry &entry) {
        return entry.title == catalogTitle || entry.key == oidc_kind::catalogKey;
    });
}

/// What is made from now on is what the person was asked for.
ResultTask<Finding> OidcCatalogApp::observe(std::stop_token stop)
{
    const Done asked = isByHand() ? askForIt() : done();
    if (!asked)
        co_return asked.error();
    co_return co_await readBack(stop);
}

ResultTask<std::optional<App>> OidcCatalogApp::find(std::stop_token stop)
{
    const Result<std::optional<App>> ours = co_await known(stop);
    if (!ours || *ours)
        co_return ours;
    const Result<QList<App>> ofKey = co_await apps::ofKind(place().client, oidc_kind::catalogKey, stop);
    if (!ofKey)
        co_return ofKey.error();
    std::optional<App> found = forTeam(*ofKey);
    if (!found) { // another entry of the catalogue, by search or by hand: its team domain tells what it is
        const QString label = signIn().appLabel;
        const Result<QList<App>> labelled = co_await apps::beginningWith(place().client, label, stop);
        if (!labelled)
            co_return labelled.error();
        found = forTeam(*labelled);
    }
    if (found) {
        const Done claimed = claimAnnounced(*found);
        const Done adopted = claimed ? adoptIfAskedFor(*found) : claimed;
        if (!adopted)
            co_return adopted.error();
    }
    co_return found;
}

std::optional<App> OidcCatalogApp::forTeam(const QList<App> &all) const
{
    std::optional<App> found;
    for (const App &app : all) {
        if (isTeam(teamDomainOf(app)) && (!found || (app.isActive() && !found->isActive())))
            found = app;
    }
    return found;
}

/// Cloudflare's documents: the catalogue app does not pass on Active Directory groups.
ResultTask<std::optional<Error>> OidcCatalogApp::directoryGroups(std::stop_token stop)
{
    const std::shared_ptr<Directory> directory = place().directory;
    const Result<NamedGroups> groups = co_await directory->groups(stop);
    if (!groups)
        co_return groups.error();
    QStringList names;
    for (const QString &name : groupsOfSignIn(place().setup)) {
        if (groups->byName.value(name).isFromApp())
            names << name;
    }
    if (names.isEmpty())
        co_return std::optional<Error>();
    Error error{.kind = Error::Kind::BadInput};
    error.field = u"signIn.method"_s;
    //: %1 is a list of groups
    error.message =
        Words::tr("%1 comes from a directory such as Active Directory, and the catalogue app cannot pass such "
                  "groups on.")
            .arg(names.join(u", "_s));
    error.action = Words::tr("Choose the custom OIDC app or SAML as the sign-in method.");
    co_return std::optional<Error>(error);
}

Finding OidcCatalogApp::judge(const App &app) const
{
    Finding finding;
    finding.summary = Words::tr("App “%1” from “%2”").arg(app.label, catalogTitle);
    finding.requests = 2;
    const QString domain = teamDomainOf(app);
    finding.fields << fieldOf(u"Team domain"_s, isTeam(domain) ? domain : team(), domain);
    finding.fields << fieldOf(u"Status"_s, u"ACTIVE"_s, app.status);
    if (isOurs(app.id))
        finding.fields << fieldOf(u"Application label"_s, signIn().appLabel, app.label)
                       << fieldOf(u"Application icons"_s, Words::tr("hidden"), iconsOf(app));
    finding.warnings = good_to_know::aboutEmailClaim(signIn());
    finding.change = changeFor(finding.fields);
    finding.foreign = !isOurs(app.id) && finding.change != Change::Leave;
    sayIssuer(&app, &finding);
    return finding;
}

ResultTask<Next> OidcCatalogApp::apply(Finding, std::stop_token stop)
{
    if (m_found) {
        const Result<App> taken = co_await takenUp(*m_found, stop);
        if (!taken)
            co_return taken.error();
        const App app = *taken;
        const QJsonObject body = changedBody(app);
        const Done put = co_await putRight(app, body, stop);
        if (!put)
            co_return changedByHand(app, put.error());
        co_return Next::Verify;
    }
    const QJsonObject body = newBody(oidc_kind::catalogKey);
    Result<NewApp> created = co_await make(body, stop);
    const bool unknownKey =
        !created && (created.error().kind == Error::Kind::Rejected || created.error().kind == Error::Kind::NotFound);
    if (unknownKey) {
        const auto entries = co_await catalog::search(place().client, catalogTitle, stop);
        const QString other = entries ? catalog::keyOf(*entries, catalogTitle) : QString();
        if (other == oidc_kind::catalogKey) // it is there: Okta refuses something else
            co_return created.error();
        if (other.isEmpty()) {
            m_isRefused = true;
            const Done asked = askForIt();
            if (!asked)
                co_return asked.error();
            co_return Next::ByHand;
        }
        const QJsonObject otherBody = newBody(other);
        created = co_await make(otherBody, stop);
    }
    if (!created)
        co_return created.error();
    const Done kept = co_await keepSecret(created->app.id, created->clientSecret, stop);
    if (!kept)
        co_return kept.error();
    co_return Next::Verify;
}

/// Okta may not take changes of an app of its catalogue from the API.
Error OidcCatalogApp::changedByHand(const App &app, Error error) const
{
    if (error.kind != Error::Kind::NotAvailable)
        return error;
    //: %1 is the app's name
    error.message = Words::tr("Okta does not let the app “%1” be changed by its API.").arg(app.label);
    //: %1 is a team domain such as acme, %2 the app's name
    error.action = Words::tr("On the app's tab General set Team domain to %1 and Application label to %2, and hide its "
                             "icons; then run again.")
                       .arg(isTeam(teamDomainOf(app)) ? teamDomainOf(app) : team(), signIn().appLabel);
    error.link = place().directory->adminUrl();
    error.link.setPath(u"/admin/app/%1/instance/%2/"_s.arg(app.key, app.id));
    error.link.setFragment(u"tab-general"_s);
    return error;
}

/// The body as Okta gave it, with what differs put right: a PUT replaces everything.
QJsonObject OidcCatalogApp::changedBody(const App &app) const
{
    QJsonObject body = app.body;
    QJsonObject settings = body.value("settings"_L1).toObject();
    QJsonObject values = settings.value("app"_L1).toObject();
    if (!isTeam(teamDomainOf(app)))
        values.insert("team_domain"_L1, team());
    settings.insert("app"_L1, values);
    body.insert("settings"_L1, settings);
    if (isOurs(app.id)) {
        body.insert("label"_L1, signIn().appLabel);
        QJsonObject visibility = body.value("visibility"_L1).toObject();
        visibility.insert("hide"_L1, hiddenIcons().value("hide"_L1));
        body.insert("visibility"_L1, visibility);
    }
    return body;
}

QJsonObject OidcCatalogApp::newBody(const QString &key) const
{
    return oidc_kind::catalogBody(signIn(), team(), key);
}

std::optional<Card> OidcCatalogApp::card() const
{
    const byhand::Fillings fillings{{u"admin"_s, place().directory->adminUrl().toString()},
                                    {u"label"_s, signIn().appLabel},
                                    {u"title"_s, catalogTitle},
                                    {u"team"_s, team()}};
    Result<Card> card = byhand::card(u"okta-catalog-app"_s, fillings);
    if (!card)
        return std::nullopt;
    card->id = id();
    card->values << CardValue{u"Application label"_s, signIn().appLabel, {}} << CardValue{u"Team domain"_s, team(), {}};
    return *card;
}

} // namespace bw::okta
