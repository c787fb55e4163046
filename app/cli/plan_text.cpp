#include "app/cli/plan_text.h"

#include "app/cli/plain.h"
#include "app/core/redactor.h"
#include "app/export/request_log.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bw::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::PlanText)
};

constexpr int targetWidth = 11;
constexpr int stateWidth = 26;

enum class Tone { Plain, Good, Bad, Attention };

QString toned(const QString &text, Tone tone, bool colour)
{
    if (!colour || tone == Tone::Plain)
        return text;
    const int code = tone == Tone::Good ? 32 : tone == Tone::Bad ? 31 : 33;
    return u"\x1b[%1m%2\x1b[0m"_s.arg(code).arg(text);
}

struct Face
{
    QString symbol;
    Tone tone;
};

Face faceOf(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return {u"·"_s, Tone::Plain};
    case StepState::Working:
        return {u"…"_s, Tone::Plain};
    case StepState::YourTurn:
        return {u"☞"_s, Tone::Attention};
    case StepState::Sent:
        return {u"→"_s, Tone::Attention};
    case StepState::Confirmed:
    case StepState::Proven:
        return {u"✓"_s, Tone::Good};
    case StepState::Unchanged:
        return {u"="_s, Tone::Good};
    case StepState::Failed:
        return {u"✗"_s, Tone::Bad};
    case StepState::Skipped:
        return {u"-"_s, Tone::Plain};
    }
    Q_UNREACHABLE();
}

QString changeLabel(Change change)
{
    //: What would happen to an object: column of the printed plan.
    switch (change) {
    case Change::Leave:
        return Words::tr("leave");
    case Change::Change:
        return Words::tr("change");
    case Change::Create:
        return Words::tr("create");
    }
    Q_UNREACHABLE();
}

QString meansLabel(Means means)
{
    //: How it would happen: column of the printed plan.
    switch (means) {
    case Means::Automatic:
        return Words::tr("automatic");
    case Means::ByHand:
        return Words::tr("by hand");
    case Means::CannotBeRead:
        return Words::tr("cannot be read");
    }
    Q_UNREACHABLE();
}

QString comparisonLabel(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Same:
        return Words::tr("same");
    case Comparison::Different:
        return Words::tr("different");
    case Comparison::CannotBeRead:
        return Words::tr("cannot be read");
    }
    Q_UNREACHABLE();
}

QString fieldText(const FieldDiff &diff, bool colour)
{
    const Tone tone = diff.comparison == Comparison::Different ? Tone::Attention : Tone::Plain;
    const QString head =
        u"      %1  %2"_s.arg(diff.field.leftJustified(28), comparisonLabel(diff.comparison).leftJustified(15));
    if (diff.comparison == Comparison::Same)
        return toned(head + diff.found, tone, colour) + u'\n';
    if (diff.found.isEmpty())
        return toned(head + Words::tr("wanted “%1”").arg(diff.wanted), tone, colour) + u'\n';
    return toned(head + Words::tr("wanted “%1”, found “%2”").arg(diff.wanted, diff.found), tone, colour) + u'\n';
}

QString lineText(const StepReport &report, const QString &first, const QString &second)
{
    return u"%1  %2  %3  %4\n"_s.arg(first.leftJustified(7), second.leftJustified(14),
                                     report.target.leftJustified(targetWidth), report.title);
}

QString plannedText(const StepReport &report, bool colour)
{
    if (!report.finding) {
        const Face face = faceOf(report.state);
        QString text = lineText(report, face.symbol, QString());
        text = face.tone == Tone::Plain ? text : toned(text.chopped(1), face.tone, colour) + u'\n';
        const QString why = report.error ? errorText(*report.error).sliced(2) : report.note;
        for (const QString &line : why.split(u'\n', Qt::SkipEmptyParts))
            text += u"      "_s + line.trimmed() + u'\n';
        return text;
    }
    const Finding &finding = *report.finding;
    QString text = lineText(report, changeLabel(finding.change), meansLabel(finding.means));
    if (!finding.summary.isEmpty())
        text += u"      "_s + finding.summary + u'\n';
    const auto warn = [&text, colour](const QString &warning) {
        text += u"      "_s + toned(u"! "_s + warning, Tone::Attention, colour) + u'\n';
    };
    if (finding.isRight()) {
        std::ranges::for_each(finding.warnings, warn);
        return text;
    }
    for (const FieldDiff &field : finding.fields)
        text += fieldText(field, colour);
    const QString others = Words::tr("! This object was not made by Bridgewright; you will be asked.");
    text += finding.foreign ? u"      "_s + toned(others, Tone::Attention, colour) + u'\n' : QString();
    for (const QString &note : finding.notes)
        text += u"      "_s + note + u'\n';
    std::ranges::for_each(finding.warnings, warn);
    return text;
}
} // namespace

QString emphasized(const QString &text, bool colour)
{
    return colour ? u"\x1b[1m%1\x1b[0m"_s.arg(text) : text;
}

QString planText(const QList<StepReport> &reports, bool colour)
{
    QString text;
    int changes = 0, byHand = 0, requests = 0;
    for (const StepReport &report : reports) {
        text += plannedText(report, colour);
        if (!report.finding)
            continue;
        changes += report.finding->isRight() ? 0 : 1;
        byHand += !report.finding->isRight() && report.finding->means == Means::ByHand ? 1 : 0;
        requests += report.finding->requests;
    }
    //: %n steps in all; %1 of them change something, %2 are done by hand, %3 requests will be sent.
    return text + u'\n' +
           Words::tr("%n step(s): %1 to do, %2 by hand; about %3 requests.", nullptr, int(reports.size()))
               .arg(changes)
               .arg(byHand)
               .arg(requests) +
           u'\n';
}

QString stepText(const StepReport &report, bool colour)
{
    if (report.state == StepState::Waiting || (report.state == StepState::Working && report.note.isEmpty()))
        return {};
    const Face face = faceOf(report.state);
    const QString state = u"%1 %2"_s.arg(face.symbol, stateLabel(report.state)).leftJustified(stateWidth);
    QString text =
        u"%1  %2  %3\n"_s.arg(toned(state, face.tone, colour), report.target.leftJustified(targetWidth), report.title);
    if (!report.note.isEmpty())
        text += u"      "_s + report.note + u'\n';
    if (report.error)
        text += errorText(*report.error);
    return text;
}

namespace {
/// The fields of every step that compare so, under one heading; empty when there are none.
QString fieldsText(const QList<StepReport> &reports, Comparison comparison, const QString &heading, bool colour)
{
    QString text;
    for (const StepReport &report : reports) {
        QString fields;
        for (const FieldDiff &field : report.finding ? report.finding->fields : QList<FieldDiff>())
            fields += field.comparison == comparison ? fieldText(field, colour) : QString();
        if (!fields.isEmpty())
            text += report.title + u'\n' + fields;
    }
    return text.isEmpty() ? text : u'\n' + emphasized(heading, colour) + u'\n' + text;
}

QString warningsText(const QList<StepReport> &reports, bool colour)
{
    QString text;
    for (const StepReport &report : reports) {
        for (const QString &warning : report.finding ? report.finding->warnings : QStringList())
            text += u"  "_s + toned(u"! "_s, Tone::Attention, colour) + report.title + u": "_s + warning + u'\n';
    }
    return text.isEmpty() ? text : u'\n' + emphasized(Words::tr("Worth knowing"), colour) + u'\n' + text;
}
} // namespace

QString driftText(const QList<StepReport> &reports, bool colour)
{
    return fieldsText(reports, Comparison::Different, Words::tr("What is not the same"), colour) +
           fieldsText(reports, Comparison::CannotBeRead, Words::tr("What no vendor lets anybody read back"), colour) +
           warningsText(reports, colour);
}

QString cardText(const Card &card, bool reveal, bool colour)
{
    const auto clean = [](const QString &text) { return plain(redactor::clean(text)); };
    QString text = u'\n' + emphasized(clean(card.title), colour) + u'\n';
    if (!card.where.isEmpty())
        text += clean(card.where) + u'\n';
    if (!card.link.isEmpty())
        text += clean(card.link.toString(QUrl::FullyEncoded)) + u'\n';
    for (qsizetype i = 0; i < card.actions.size(); ++i)
        text += u"  %1. %2\n"_s.arg(i + 1).arg(clean(card.actions[i]));
    for (const CardValue &value : card.values) {
        const QString shown = !value.isSecret() ? clean(value.value)
                              : reveal          ? plain(QString::fromUtf8(value.secret.reveal()))
                                                : Words::tr("(secret: run again with --reveal to see it)");
        text += u"     %1  %2\n"_s.arg((clean(value.label) + u':').leftJustified(24), shown);
    }
    for (const QString &mistake : card.mistakes)
        text += u"  ! %1\n"_s.arg(clean(mistake));
    if (!card.source.isEmpty())
        text += Words::tr("Source: %1, checked on %2").arg(clean(card.source), clean(card.checkedOn)) + u'\n';
    return text + u'\n';
}

QString verdictText(const VerdictLine &line)
{
    const QString symbol = line.mark == VerdictLine::Mark::Yes       ? u"✓"_s
                           : line.mark == VerdictLine::Mark::No      ? u"✗"_s
                           : line.mark == VerdictLine::Mark::Unknown ? u"?"_s
                                                                     : u"·"_s;
    QString text = u"  %1 %2"_s.arg(symbol, line.text);
    if (!line.link.isEmpty())
        text += u"\n      %1"_s.arg(line.link.toString(QUrl::FullyEncoded));
    return text;
}

QString errorText(const Error &error)
{
    QString text = u"✗ "_s + error.message + u'\n';
    for (const QString &line : {error.cause, error.action, error.link.toString(QUrl::FullyEncoded)})
        text += line.isEmpty() ? QString() : u"  "_s + line + u'\n';
    QStringList marks;
    if (error.status > 0)
        marks << u"HTTP %1"_s.arg(error.status);
    for (const QString &mark : {error.vendorCode, error.requestId}) {
        if (!mark.isEmpty())
            marks << mark;
    }
    return marks.isEmpty() ? text : text + u"  ("_s + marks.join(u", "_s) + u")\n"_s;
}

QString practiceText(const QJsonObject &description)
{
    const QJsonObject okta = description.value("okta"_L1).toObject();
    const QJsonObject cloudflare = description.value("cloudflare"_L1).toObject();
    const QJsonObject configcat = description.value("configcat"_L1).toObject();
    QString text = u"Okta         %1\nCloudflare   %2\nConfigCat    %3\n\n"_s.arg(
        okta.value("url"_L1).toString(), cloudflare.value("apiUrl"_L1).toString(),
        configcat.value("page"_L1).toString());
    text += Words::tr("The tokens, for the shell that bridgewright is to run in:") + u'\n';
    const QJsonObject environment = description.value("environment"_L1).toObject();
    for (const QString &name : environment.keys())
        text += u"  export %1='%2'\n"_s.arg(name, environment.value(name).toString());
    text += u'\n' + Words::tr("The setup file:") + u'\n';
    return text + QString::fromUtf8(QJsonDocument(description.value("setup"_L1).toObject()).toJson());
}

QString requestText(const Exchange &exchange)
{
    return u"  "_s + requestLogLine(exchange);
}

} // namespace bw::cli
