// What a session remembers of the by-hand cards, so that a report made later knows what was left to the admin.
#include "app/session.h"

#include "app/targets/make_plan.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bw {

namespace {
constexpr auto visitFact = "visit"_L1; ///< the steps whose parts were on the card of this one; itself first

constexpr auto doneFact = "doneByHand"_L1; ///< what the card asked for that a person has called done

/// What a card asks for, whatever language it is in. Not to be turned back into it, and no secret is in it.
QString askedBy(const Card &card)
{
    QByteArray asked = card.id.toUtf8() + '\n' + card.link.toEncoded();
    for (const CardValue &value : card.values)
        asked += '\n' + value.value.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(asked, QCryptographicHash::Sha256).toHex().left(16));
}

bool isLeftToAPerson(const StepReport &report)
{
    return report.state == StepState::YourTurn ||
           (report.finding && !report.finding->isRight() && report.finding->means == Means::ByHand);
}

QStringList toTexts(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts << text.toString();
    return texts;
}
} // namespace

/// Failing to note it costs no more than a smaller number in a report.
void Session::noteVisit(const StepReport &report)
{
    if (!asksAnew(report))
        return;
    QStringList parts = toTexts(m_journal->recall(report.id, visitFact));
    const qsizetype before = parts.size();
    parts << report.id;
    for (const StepReport &other : m_runner->reports()) {
        if (other.visit == report.id)
            parts << other.id;
    }
    parts.removeDuplicates();
    if (parts.size() > before)
        static_cast<void>(m_journal->remember(report.id, visitFact, QJsonArray::fromStringList(parts)));
}

Done Session::acknowledge(const StepReport &report)
{
    if (!report.card || !m_journal)
        return done();
    return m_journal->remember(report.id, doneFact, askedBy(*report.card));
}

bool Session::isAcknowledged(const StepReport &report) const
{
    return report.card && m_journal && m_journal->recall(report.id, doneFact).toString() == askedBy(*report.card);
}

Done Session::askForNewestSecret()
{
    return bw::askForNewestSecret(m_journal.get(), m_setup);
}

ActionCount Session::actionCount() const
{
    return countActions(m_setup, cards(), !m_credentials.oktaApiTokenForCloudflare.isEmpty());
}

QList<Card> Session::cards() const
{
    QList<Card> visits;
    if (!m_runner)
        return visits;
    const QList<StepReport> reports = m_runner->reports();
    const std::vector<std::shared_ptr<Step>> &steps = m_runner->plan().steps;
    QStringList told;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const QString id = steps[i]->id();
        const QStringList noted = toTexts(m_journal->recall(id, visitFact));
        const bool isVisit = !noted.isEmpty() || isLeftToAPerson(reports[qsizetype(i)]);
        std::optional<Card> whole = isVisit && !told.contains(id) ? steps[i]->card() : std::nullopt;
        if (!whole)
            continue;
        for (std::size_t j = 0; j < steps.size(); ++j) {
            const QString other = steps[j]->id();
            const bool isPart = noted.contains(other) || (j > i && isLeftToAPerson(reports[qsizetype(j)]));
            const std::optional<Card> part =
                isPart && other != id && !told.contains(other) ? steps[j]->card() : std::nullopt;
            if (!part || !areOnOnePage(*whole, *part))
                continue;
            whole = inOneVisit(*whole, *part);
            told << other;
        }
        visits << *whole;
    }
    return visits;
}

} // namespace bw
