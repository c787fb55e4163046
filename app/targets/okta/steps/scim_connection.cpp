#include "app/targets/okta/steps/scim_connection.h"

#include "app/byhand/card_library.h"
#include "app/targets/okta/good_to_know.h"
#include "app/targets/okta/logs.h"
#include "app/targets/okta/pasted_token.h"
#include "app/targets/okta/provisioning.h"
#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bw::okta {

ScimConnection::ScimConnection(Workplace place, AppKind kind, Output<AppRef> app, Output<scim::Endpoint> endpoint,
                               Output<scim::HeaderForm> headerForm, QStringList needs)
    : Step(kind.step + u"-connection"_s,
           //: %1 is a system such as Cloudflare One
           Words::tr("Connect the app to %1").arg(kind.system), u"okta"_s, needs),
      m_place(std::move(place)),
      m_kind(std::move(kind)),
      m_app(std::move(app)),
      m_endpoint(std::move(endpoint)),
      m_headerForm(std::move(headerForm))
{
    m_place.client = m_place.client.forStep(id());
}

ResultTask<Finding> ScimConnection::check(std::stop_token stop)
{
    m_eventSeen = false;
    m_pasteAgain = false;
    setProgress({});
    if (!m_app.isSet())
        co_return finding(Change::Create, nullptr);
    if (!m_app->fresh) {
        const QString appId = m_app->id;
        const Result<App> app = co_await apps::read(m_place.client, appId, stop);
        if (!app)
            co_return app.error();
        m_lastUpdated = app->lastUpdated;
        if (app->isConnected()) {
            PastedToken token(m_place.journal, m_kind, m_endpoint);
            co_await token.isHeld(m_place.client, *app, stop); // remembers what it sees
            m_pasteAgain = mustBePastedAgain(*app);
            const Change change = m_pasteAgain ? Change::Change : Change::Leave;
            co_return finding(change, &*app);
        }
    }
    if (m_app->fresh)
        co_return finding(Change::Create, nullptr);
    const Result<bool> made = co_await isMadeByApi(stop);
    if (!made)
        co_return made.error();
    co_return finding(*made ? Change::Leave : Change::Create, nullptr);
}

ResultTask<Next> ScimConnection::apply(Finding, std::stop_token)
{
    co_return Next::ByHand;
}

/// Okta answers 200 with the status UNKNOWN for apps whose connection its API does not know: that is a no.
ResultTask<bool> ScimConnection::isMadeByApi(std::stop_token stop)
{
    const QString appId = m_app->id;
    const auto connection = co_await provisioning::connection(m_place.client, appId, stop);
    if (connection) {
        const bool ours = m_endpoint.isSet() && connection->baseUrl == m_endpoint->base.toString();
        co_return connection->status == "ENABLED"_L1 && ours;
    }
    const Error::Kind kind = connection.error().kind;
    const bool closed = kind == Error::Kind::NotFound || kind == Error::Kind::NotAllowed ||
                        kind == Error::Kind::Rejected || kind == Error::Kind::NotAvailable;
    if (!closed)
        co_return connection.error();
    co_return false;
}

ResultTask<Finding> ScimConnection::observe(std::stop_token stop)
{
    const QString appId = m_app->id;
    const Result<App> app = co_await apps::read(m_place.client, appId, stop);
    if (!app)
        co_return app.error();
    const Secret value = pastedValue();
    PastedToken token(m_place.journal, m_kind, m_endpoint);
    const Done noted = value.isEmpty() ? done() : token.asked(*app, value);
    if (!noted)
        co_return noted.error();
    bool connected = app->isConnected();
    if (connected && m_pasteAgain && app->lastUpdated <= m_lastUpdated)
        connected = co_await token.isHeld(m_place.client, *app, stop);
    if (!connected) {
        setProgress(m_pasteAgain ? Words::tr("Waiting for the new token to be saved in Okta.")
                                 : Words::tr("Okta does not show the connection yet."));
        co_return finding(Change::Create, &*app);
    }
    // Without a value the address is what counts: else it would be asked for again and again.
    const bool isOpen = value.isEmpty() && !token.isElsewhere(appId);
    const Done remembered = isOpen ? done() : token.saved(appId, value);
    if (!remembered)
        co_return remembered.error();
    handOn(*app);
    if (!m_app->fresh) { // else nobody is assigned yet
        m_eventSeen = co_await hasProvisioned(*app, stop);
    }
    co_return finding(Change::Leave, &*app);
}

/// The next step need not read again what has just been read.
void ScimConnection::handOn(const App &app)
{
    AppRef ref = *m_app;
    ref.seen = std::make_shared<const App>(app);
    m_app.set(ref);
}

Finding ScimConnection::finding(Change change, const App *app) const
{
    Finding finding;
    finding.change = change;
    finding.means = change == Change::Leave ? Means::Automatic : Means::ByHand;
    //: %1 is a system such as Cloudflare One
    finding.summary = Words::tr("SCIM address and token of %1, pasted in Okta").arg(m_kind.system);
    finding.requests = 1;
    finding.notes = good_to_know::aboutProvisioning(m_kind);
    if (!app)
        return finding;
    finding.fields << FieldDiff{u"API integration"_s, Words::tr("enabled"),
                                app->isConnected() ? Words::tr("enabled") : QString(),
                                app->isConnected() ? Comparison::Same : Comparison::Different};
    finding.fields << FieldDiff{u"Base URL"_s, m_endpoint.isSet() ? m_endpoint->base.toString() : QString(), QString(),
                                Comparison::CannotBeRead};
    if (m_pasteAgain && change != Change::Leave) {
        finding.fields << FieldDiff{pastedTokenField, Words::tr("the new one"), Words::tr("an older one"),
                                    Comparison::Different};
        finding.warnings << Words::tr("The SCIM address or token is another one now: Okta is refused until both are "
                                      "pasted.");
    }
    return finding;
}

StepState ScimConnection::stateWhenRight() const
{
    return m_eventSeen ? StepState::Proven : StepState::Confirmed;
}

/// Something arrived since the app was saved, by Okta's own clock. Where the log may not be read, nothing was seen.
Task<bool> ScimConnection::hasProvisioned(App app, std::stop_token stop)
{
    const QString type = u"application.provision"_s;
    const Result<QList<LogEvent>> events =
        co_await logs::aboutApp(m_place.client, app.id, type, app.lastUpdated, 10, stop);
    co_return events &&std::ranges::any_of(*events, [&app](const LogEvent &event) {
        return event.result == "SUCCESS"_L1 && event.published >= app.lastUpdated;
    });
}

/// Whether Okta holds another value than the one that is valid now, as far as we know what was pasted last.
bool ScimConnection::mustBePastedAgain(const App &app) const
{
    const Secret value = pastedValue();
    const PastedToken token(m_place.journal, m_kind, m_endpoint);
    if (token.isElsewhere(app.id) || (!m_endpoint.isSet() && token.isKnown(app.id)))
        return true; // connected to another address, or one that is not there yet
    if (value.isEmpty() || token.isSaved(app, value))
        return false;
    // What an app holds that somebody else connected, nobody here knows.
    return token.isKnown(app.id) || !m_app->ours;
}

std::chrono::milliseconds ScimConnection::pollInterval() const
{
    return m_pasteAgain ? 10s : 5s; // the log's rate limit is small
}

Secret ScimConnection::headerValue() const
{
    const bool bearer = m_kind.headerTokenVerbatim && m_headerForm.isSet() && *m_headerForm == scim::HeaderForm::Bearer;
    return bearer ? Secret("Bearer "_ba + m_endpoint->secret.reveal()) : m_endpoint->secret;
}

Secret ScimConnection::pastedValue() const
{
    if (!m_endpoint.isSet() || m_endpoint->secret.isEmpty())
        return {};
    return Secret(m_endpoint->base.toEncoded() + '\n' + m_endpoint->secret.reveal());
}

std::optional<Card> ScimConnection::card() const
{
    if (!m_app.isSet())
        return std::nullopt;
    const byhand::Fillings fillings{{u"admin"_s, m_place.directory->adminUrl().toString()},
                                    {u"key"_s, m_app->key},
                                    {u"app"_s, m_app->id},
                                    {u"label"_s, m_app->label}};
    Result<Card> card = byhand::card(m_kind.connectionCard, fillings);
    if (!card)
        return std::nullopt;
    card->id = id();
    for (const auto &[label, value] : m_kind.furtherValues)
        card->values << CardValue{label, value, {}};
    if (m_endpoint.isSet()) {
        if (!m_kind.urlLabel.isEmpty())
            card->values << CardValue{m_kind.urlLabel, m_endpoint->base.toString(QUrl::FullyEncoded), {}};
        card->values << CardValue{m_kind.tokenLabel, {}, headerValue()};
    }
    return *card;
}

} // namespace bw::okta
