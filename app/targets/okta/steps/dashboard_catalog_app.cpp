#include "app/targets/okta/steps/dashboard_catalog_app.h"

#include "app/byhand/card_library.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
const QString usualField = u"accountId"_s;

/// What Okta calls the field that it misses: "account_id: The field cannot be left blank".
QString fieldNamedBy(const Error &refusal)
{
    static const QRegularExpression field(u"\\b(\\w*account\\w*)\\s*:"_s, QRegularExpression::CaseInsensitiveOption);
    return field.match(refusal.message + u' ' + refusal.cause).captured(1);
}
} // namespace

DashboardCatalogApp::DashboardCatalogApp(Workplace place, AppKind kind, Output<catalog::Entry> entry,
                                         Output<scim::Endpoint> endpoint, Output<AppRef> app, QStringList needs)
    : ScimApp(std::move(place), std::move(kind), std::move(app), needs),
      m_entry(std::move(entry)),
      m_endpoint(std::move(endpoint))
{
}

ResultTask<Finding> DashboardCatalogApp::look(std::stop_token stop)
{
    Result<Finding> found = co_await ScimApp::look(stop);
    if (found && found->change == Change::Create && (m_byHand || !m_entry.isSet()))
        found->means = Means::ByHand;
    co_return found;
}

/// The card is on the screen. It asks for the app alone: what else the app is to be, a call can set once it is there.
ResultTask<Finding> DashboardCatalogApp::observe(std::stop_token stop)
{
    m_isSettling = m_isSettling || !found();
    const Done asked = found() ? done() : askForIt();
    if (!asked)
        co_return asked.error();
    const Result<Finding> seen = co_await readBack(stop);
    const bool isPlain = seen && found() && seen->means == Means::Automatic && !seen->foreign;
    if (!m_isSettling || !isPlain || seen->isRight())
        co_return seen;
    const Finding before = *seen;
    const Result<Next> settled = co_await apply(before, stop);
    if (!settled)
        co_return settled.error(); // the next look tries it again
    m_isSettling = false;
    co_return co_await readBack(stop);
}

ResultTask<std::optional<App>> DashboardCatalogApp::find(std::stop_token stop)
{
    if (m_entry.isSet()) {
        setKey(m_entry->key);
        const Result<std::optional<App>> listed = co_await ScimApp::find(stop);
        if (listed && *listed) {
            const Done adopted = adoptIfAskedFor(**listed);
            if (!adopted)
                co_return adopted.error();
        }
        co_return listed;
    }
    const Result<std::optional<App>> ours = co_await known(stop);
    if (!ours || *ours)
        co_return ours;
    const QString label = kind().label;
    const Result<QList<App>> all = co_await apps::beginningWith(place().client, label, stop);
    if (!all)
        co_return all.error();
    for (const App &app : *all) {
        if (app.label != label || !app.key.contains("cloudflare"_L1, Qt::CaseInsensitive))
            continue;
        const Done adopted = adoptIfAskedFor(app); // as the card asks; another one is the person's to agree to
        if (!adopted)
            co_return adopted.error();
        co_return std::optional<App>(app);
    }
    co_return std::optional<App>();
}

ResultTask<Next> DashboardCatalogApp::create(std::stop_token stop)
{
    const QJsonObject usual = newBody(usualField);
    const Result<NewApp> created = co_await make(usual, stop);
    if (created)
        co_return Next::Verify;
    if (created.error().kind != Error::Kind::Rejected)
        co_return created.error();
    const QString field = fieldNamedBy(created.error());
    if (!field.isEmpty() && field != usualField) {
        const QJsonObject named = newBody(field);
        const Result<NewApp> second = co_await make(named, stop);
        if (second)
            co_return Next::Verify;
        if (second.error().kind != Error::Kind::Rejected)
            co_return second.error();
    }
    m_byHand = true;
    co_return Next::ByHand;
}

QJsonObject DashboardCatalogApp::newBody(const QString &accountField) const
{
    QJsonObject body = kind().body();
    const QString mode = m_entry->signOnModes.value(0);
    if (mode.isEmpty())
        body.remove("signOnMode"_L1);
    else
        body.insert("signOnMode"_L1, mode);
    const QJsonObject values{{accountField, m_endpoint->owner}};
    body.insert("settings"_L1, QJsonObject{{u"app"_s, values}});
    return body;
}

std::optional<Card> DashboardCatalogApp::card() const
{
    if (found())
        return ScimApp::card();
    const byhand::Fillings fillings{
        {u"admin"_s, place().directory->adminUrl().toString()}, {u"label"_s, kind().label}, {u"title"_s, kind().title}};
    Result<Card> card = byhand::card(u"okta-dashboard-catalog-app"_s, fillings);
    if (!card)
        return std::nullopt;
    card->id = id();
    card->values << CardValue{u"Application label"_s, kind().label, {}};
    if (m_endpoint.isSet())
        card->values << CardValue{u"Account ID"_s, m_endpoint->owner, {}};
    return *card;
}

} // namespace bw::okta
