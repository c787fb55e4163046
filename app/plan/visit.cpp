// One visit to a page of a vendor's console: what several steps need a person for there is asked for together.
#include "app/plan/step_run.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw {

bool areOnOnePage(const Card &one, const Card &other)
{
    return !one.link.isEmpty() && one.link == other.link;
}

bool isPasted(const CardValue &value)
{
    static const QRegularExpression wording(u"URL|\\bURI\\b|\\bID\\b|token|secret"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return wording.match(value.label).hasMatch();
}

int furtherActions(const Card &card)
{
    const auto others = std::ranges::count_if(card.values, [](const CardValue &value) { return !isPasted(value); });
    return card.further + card.perValue * int(std::max<qsizetype>(0, others - 1));
}

Card inOneVisit(Card card, const Card &next)
{
    card.further = furtherActions(card) + furtherActions(next);
    card.perValue = 0;
    if (card.values.isEmpty() && !next.values.isEmpty())
        card.title = next.title; // what the visit is for
    else if (!next.values.isEmpty())
        card.title += u" · "_s + next.title;
    QStringList further = next.actions;
    if (next.enter == card.enter)
        further.removeOne(next.enter); // the person is there
    card.actions << further;
    card.values << next.values;
    for (const QString &mistake : next.mistakes) {
        if (!card.mistakes.contains(mistake))
            card.mistakes << mistake;
    }
    return card;
}

/// This step's card, and with it the parts of those that will ask for the same page right after it: the person who is
/// there does them in one go. What nobody can read back is not mixed with what can be.
Task<std::optional<Card>> PlanRunner::StepRun::visit()
{
    std::optional<Card> whole = m_step->card();
    if (!whole || !report().visit.isEmpty())
        co_return whole;
    const Means means = report().finding ? report().finding->means : Means::ByHand;
    QStringList parts = {m_step->id()};
    for (std::size_t i = 0; i < m_run->steps.size(); ++i) {
        StepReport &later = m_run->reports[i];
        if (later.state != StepState::Waiting || parts.contains(later.id) || !m_run->waitsOnlyFor(i, parts))
            continue;
        const std::shared_ptr<Step> step = m_run->steps[i];
        const std::optional<Card> part = step->card();
        if (!part || !areOnOnePage(*whole, *part))
            continue;
        if (!later.finding) { // nobody has looked at the plan before
            const Result<Finding> found = co_await step->check(m_stop);
            if (found)
                later.finding = *found;
        }
        if (!later.finding || later.finding->isRight() || later.finding->means != means)
            continue;
        whole = inOneVisit(*whole, *part);
        later.visit = m_step->id();
        parts << later.id;
    }
    co_return whole;
}

} // namespace bw
