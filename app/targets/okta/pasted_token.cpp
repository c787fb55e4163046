#include "app/targets/okta/pasted_token.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
constexpr auto askedFact = "asked"_L1; ///< the app, what is to be pasted, and when the app was saved before
constexpr auto savedFact = "saved"_L1; ///< the app, and what was pasted

QString markOf(const QString &appId, const Secret &value)
{
    const QByteArray seen = appId.toUtf8() + '\n' + value.reveal();
    return QString::fromLatin1(QCryptographicHash::hash(seen, QCryptographicHash::Sha256).toHex().left(12));
}

bool isSavedSince(const App &app, const QJsonObject &asked)
{
    const QDateTime before = QDateTime::fromString(asked.value("updated"_L1).toString(), Qt::ISODateWithMs);
    return app.isConnected() && (!before.isValid() || app.lastUpdated > before);
}
} // namespace

PastedToken::PastedToken(Journal *journal, const AppKind &kind)
    : m_journal(journal), m_step(kind.step + u"-connection"_s)
{
}

QJsonObject PastedToken::fact(QLatin1String key, const QString &appId) const
{
    const QJsonObject known = m_journal->recall(m_step, key).toObject();
    return known.value("app"_L1).toString() == appId ? known : QJsonObject();
}

Done PastedToken::asked(const App &app, const Secret &value)
{
    const QString mark = markOf(app.id, value);
    if (fact(askedFact, app.id).value("value"_L1).toString() == mark)
        return done();
    const QString updated = app.isConnected() ? app.lastUpdated.toString(Qt::ISODateWithMs) : QString();
    const Done noted = m_journal->remember(
        m_step, askedFact, QJsonObject{{u"app"_s, app.id}, {u"value"_s, mark}, {u"updated"_s, updated}});
    if (!noted || fact(savedFact, app.id).isEmpty())
        return noted;
    return m_journal->remember(m_step, savedFact, QJsonValue());
}

Done PastedToken::saved(const QString &appId, const Secret &value)
{
    const QJsonObject known{{u"app"_s, appId}, {u"value"_s, markOf(appId, value)}};
    return fact(savedFact, appId) == known ? done() : m_journal->remember(m_step, savedFact, known);
}

bool PastedToken::isSaved(const App &app, const Secret &value) const
{
    const QString mark = markOf(app.id, value);
    const QJsonObject asked = fact(askedFact, app.id);
    return fact(savedFact, app.id).value("value"_L1).toString() == mark ||
           (asked.value("value"_L1).toString() == mark && isSavedSince(app, asked));
}

bool PastedToken::isKnown(const QString &appId) const
{
    return !fact(askedFact, appId).isEmpty() || !fact(savedFact, appId).isEmpty();
}

bool PastedToken::isHeld(const App &app) const
{
    const QJsonObject asked = fact(askedFact, app.id);
    return app.isConnected() && (asked.isEmpty() || !fact(savedFact, app.id).isEmpty() || isSavedSince(app, asked));
}

} // namespace bw::okta
