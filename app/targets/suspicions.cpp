#include "app/targets/suspicions.h"

#include "app/targets/diagnosis_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Mark = bw::VerdictLine::Mark;

namespace bw {

namespace {

QString differences(const Finding &finding)
{
    QStringList fields;
    for (const FieldDiff &diff : finding.fields) {
        if (diff.comparison == Comparison::Different)
            fields << diff.field;
    }
    return fields.join(u", "_s);
}

/// Names and looks alone: they hinder nobody's sign-in and nobody's arrival.
bool isCosmetic(const Finding &finding)
{
    static const QStringList cosmetic{u"name"_s, u"App integration name"_s, u"Application label"_s,
                                      u"Application icons"_s, u"Automatically log in when user lands on login page"_s};
    return finding.change == Change::Change && !differences(finding).isEmpty() &&
           std::ranges::all_of(finding.fields, [](const FieldDiff &diff) {
               return diff.comparison != Comparison::Different || cosmetic.contains(diff.field);
           });
}

/// Says nothing of what was looked at: nobody answered, or the right to look is missing.
bool isUnread(const Error &error)
{
    return error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::Busy ||
           error.kind == Error::Kind::NotAllowed || error.kind == Error::Kind::Cancelled;
}

/// Where the likeliest stand first.
constexpr Mark order[] = {Mark::No, Mark::Unknown, Mark::Note, Mark::Yes};
} // namespace

void Suspicions::add(const QString &id, Mark mark, const QString &text)
{
    Entry entry;
    entry.line.id = id;
    entry.line.mark = mark;
    entry.line.text = text;
    m_entries << entry;
}

void Suspicions::good(const QString &id, const QString &text)
{
    add(id, Mark::Yes, text);
}

void Suspicions::note(const QString &id, const QString &text)
{
    add(id, Mark::Note, text);
}

void Suspicions::unread(const QString &id, const QString &what, const Error &why)
{
    //: %1 is what was to be looked at, %2 a sentence that says why it was not
    add(id, Mark::Unknown, DiagnosisWords::tr("%1: could not be read. %2").arg(what, why.message));
    if (why.kind == Error::Kind::NotAllowed)
        m_entries.last().advice = {why.cause.isEmpty() ? why.action : why.cause + u' ' + why.action, why.link};
}

void Suspicions::suspect(const QString &id, Weight weight, const QString &text, const Advice &advice)
{
    add(id, Mark::No, text);
    m_entries.last().weight = weight;
    m_entries.last().advice = advice;
    m_entries.last().line.link = advice.link;
}

void Suspicions::step(const QString &id, const QString &right, const QString &wrong, const Advice &advice)
{
    const auto found = m_evidence.steps.constFind(id);
    if (found == m_evidence.steps.cend())
        return;
    if (found->error && isUnread(*found->error))
        return unread(id, found->title, *found->error);
    if (found->error)
        return suspect(id, Weight::Seen, found->error->message,
                       {found->error->action.isEmpty() ? advice.action : found->error->action,
                        found->error->link.isEmpty() ? advice.link : found->error->link});
    if (!found->finding)
        return; // needs another, which is judged
    if (found->finding->isRight())
        return good(id, right);
    if (isCosmetic(*found->finding))
        return note(id, u"%1 (%2)"_s.arg(right, differences(*found->finding)));
    const bool isThere = found->finding->change == Change::Change;
    const QString fields = differences(*found->finding);
    suspect(id, Weight::Seen, isThere && !fields.isEmpty() ? u"%1 (%2)"_s.arg(wrong, fields) : wrong, advice);
}

void Suspicions::proof(const QString &id, const QString &title, const QUrl &link)
{
    const auto found = m_evidence.proofs.constFind(id);
    if (found == m_evidence.proofs.cend())
        return;
    if (!found->error && found->next == Next::Proven)
        return good(id, title);
    if (!found->error)
        return unread(id, title, {.message = found->words});
    const Error::Kind kind = found->error->kind;
    if (kind == Error::Kind::Unreachable || kind == Error::Kind::Busy || kind == Error::Kind::Cancelled)
        return unread(id, title, *found->error);
    suspect(id, Weight::Seen, found->error->message,
            {found->error->action, found->error->link.isEmpty() ? link : found->error->link});
}

QUrl Suspicions::adminPage(const QString &path) const
{
    QUrl page = m_evidence.okta.adminUrl;
    page.setPath(path);
    return page;
}

Diagnosis Suspicions::diagnosis(Symptom symptom) const
{
    QList<Entry> entries;
    for (const Mark mark : order) {
        for (const Weight weight : {Weight::Seen, Weight::Likely})
            std::ranges::copy_if(m_entries, std::back_inserter(entries), [mark, weight](const Entry &entry) {
                return entry.line.mark == mark && entry.weight == weight;
            });
    }
    Diagnosis diagnosis{.symptom = symptom};
    for (const Entry &entry : entries)
        diagnosis.looked << entry.line;
    if (!entries.isEmpty() && entries.first().line.mark == Mark::No) {
        const Entry &cause = entries.first();
        diagnosis.cause = cause.line.id;
        diagnosis.seen = cause.weight == Weight::Seen;
        diagnosis.headline = cause.line.text;
        diagnosis.action = cause.advice.action;
        diagnosis.link = cause.advice.link;
        return diagnosis;
    }
    const bool isWhole =
        std::ranges::none_of(entries, [](const Entry &entry) { return entry.line.mark == Mark::Unknown; });
    diagnosis.headline = isWhole ? DiagnosisWords::tr("Everything that can be looked at is right.")
                                 : DiagnosisWords::tr("No cause was found, but not everything could be read.");
    diagnosis.action = DiagnosisWords::tr("Try once more what failed, then look again within the hour.");
    const auto barred = std::ranges::find_if(
        entries, [](const Entry &entry) { return entry.line.mark == Mark::Unknown && !entry.advice.action.isEmpty(); });
    if (barred == entries.end())
        return diagnosis;
    diagnosis.action = barred->advice.action;
    diagnosis.link = barred->advice.link;
    return diagnosis;
}

} // namespace bw
