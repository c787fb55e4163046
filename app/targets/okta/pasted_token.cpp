#include "app/targets/okta/pasted_token.h"

#include "app/targets/okta/logs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
constexpr auto askedFact = "asked"_L1; ///< the app, what is to be pasted, and when the app was saved before
constexpr auto savedFact = "saved"_L1; ///< the app, and what was pasted

bool isSavedSince(const App &app, const QJsonObject &asked)
{
    const QDateTime before = QDateTime::fromString(asked.value("updated"_L1).toString(), Qt::ISODateWithMs);
    return app.isConnected() && (!before.isValid() || app.lastUpdated > before);
}
} // namespace

PastedToken::PastedToken(Journal *journal, const AppKind &kind, const Output<scim::Endpoint> &endpoint)
    : m_journal(journal),
      m_step(kind.step + u"-connection"_s),
      m_address(endpoint.isSet() ? endpoint->base.toString(QUrl::FullyEncoded) : QString())
{
}

QJsonObject PastedToken::fact(QLatin1String key, const QString &appId) const
{
    const QJsonObject known = m_journal->recall(m_step, key).toObject();
    return known.value("app"_L1).toString() == appId ? known : QJsonObject();
}

Done PastedToken::asked(const App &app, const Secret &value)
{
    const QString mark = fingerprint(app.id, value);
    if (fact(askedFact, app.id).value("value"_L1).toString() == mark)
        return done();
    const QString updated = app.isConnected() ? app.lastUpdated.toString(Qt::ISODateWithMs) : QString();
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QJsonObject wanted{
        {u"app"_s, app.id}, {u"value"_s, mark}, {u"updated"_s, updated}, {u"at"_s, now}, {u"address"_s, m_address}};
    const Done noted = m_journal->remember(m_step, askedFact, wanted);
    if (!noted || fact(savedFact, app.id).isEmpty())
        return noted;
    return m_journal->remember(m_step, savedFact, QJsonValue());
}

Done PastedToken::saved(const QString &appId, const Secret &value)
{
    const QJsonObject known{{u"app"_s, appId}, {u"value"_s, fingerprint(appId, value)}, {u"address"_s, m_address}};
    return fact(savedFact, appId) == known ? done() : m_journal->remember(m_step, savedFact, known);
}

bool PastedToken::isSaved(const App &app, const Secret &value) const
{
    const QString mark = fingerprint(app.id, value);
    const QJsonObject asked = fact(askedFact, app.id);
    return fact(savedFact, app.id).value("value"_L1).toString() == mark ||
           (asked.value("value"_L1).toString() == mark && isSavedSince(app, asked));
}

bool PastedToken::isKnown(const QString &appId) const
{
    return !fact(askedFact, appId).isEmpty() || !fact(savedFact, appId).isEmpty();
}

bool PastedToken::isElsewhere(const QString &appId) const
{
    const QJsonObject seen = fact(savedFact, appId);
    const QString address = (seen.isEmpty() ? fact(askedFact, appId) : seen).value("address"_L1).toString();
    return !m_address.isEmpty() && !address.isEmpty() && address != m_address;
}

Task<bool> PastedToken::isHeld(Client client, App app, std::stop_token stop)
{
    const QJsonObject asked = fact(askedFact, app.id);
    if (!app.isConnected() || isElsewhere(app.id))
        co_return false;
    if (asked.isEmpty() || !fact(savedFact, app.id).isEmpty() || isSavedSince(app, asked))
        co_return true;
    const QDateTime since = QDateTime::fromString(asked.value("at"_L1).toString(), Qt::ISODateWithMs);
    const QString type = u"application.configuration.update"_s;
    const Result<QList<LogEvent>> events = co_await logs::aboutApp(client, app.id, type, since, 10, stop);
    const bool isSaved = events && std::ranges::any_of(*events, [&since](const LogEvent &event) {
                             return event.result == "SUCCESS"_L1 && event.published > since;
                         });
    if (isSaved) { // failing to note it costs no more than asking the log again
        const QJsonObject known{
            {u"app"_s, app.id}, {u"value"_s, asked.value("value"_L1)}, {u"address"_s, asked.value("address"_L1)}};
        static_cast<void>(m_journal->remember(m_step, savedFact, known));
    }
    co_return isSaved;
}

} // namespace bw::okta
