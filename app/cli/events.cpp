#include "app/cli/events.h"

#include "app/core/redactor.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bw::cli::events {

namespace {

QJsonArray cleanArray(const QStringList &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array << redactor::clean(text);
    return array;
}

void put(QJsonObject &event, QLatin1StringView key, const QString &text)
{
    event.insert(key, redactor::clean(text));
}

void putIfAny(QJsonObject &event, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        put(event, key, text);
}

QJsonArray fieldsOf(const Finding &finding)
{
    QJsonArray fields;
    for (const FieldDiff &diff : finding.fields) {
        QJsonObject field{{u"comparison"_s, comparisonName(diff.comparison)}};
        put(field, "field"_L1, diff.field);
        put(field, "wanted"_L1, diff.wanted);
        put(field, "found"_L1, diff.found);
        fields << field;
    }
    return fields;
}

QJsonObject errorBody(const Error &error)
{
    QJsonObject body{{u"kind"_s, kindName(error.kind)}};
    put(body, "message"_L1, error.message);
    putIfAny(body, "cause"_L1, error.cause);
    putIfAny(body, "action"_L1, error.action);
    putIfAny(body, "link"_L1, error.link.toString(QUrl::FullyEncoded));
    putIfAny(body, "detail"_L1, error.detail);
    putIfAny(body, "vendorCode"_L1, error.vendorCode);
    putIfAny(body, "requestId"_L1, error.requestId);
    putIfAny(body, "field"_L1, error.field);
    if (error.status > 0)
        body.insert("status"_L1, error.status);
    return body;
}

QJsonObject about(QLatin1StringView event, const StepReport &report)
{
    QJsonObject object{{u"event"_s, event}, {u"id"_s, report.id}, {u"target"_s, report.target}};
    put(object, "title"_L1, report.title);
    return object;
}

} // namespace

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
        return u"Cancelled"_s;
    case Error::Kind::Unreachable:
        return u"Unreachable"_s;
    case Error::Kind::Busy:
        return u"Busy"_s;
    case Error::Kind::BadCredential:
        return u"BadCredential"_s;
    case Error::Kind::NotAllowed:
        return u"NotAllowed"_s;
    case Error::Kind::NotAvailable:
        return u"NotAvailable"_s;
    case Error::Kind::NotFound:
        return u"NotFound"_s;
    case Error::Kind::Conflict:
        return u"Conflict"_s;
    case Error::Kind::Rejected:
        return u"Rejected"_s;
    case Error::Kind::BadInput:
        return u"BadInput"_s;
    case Error::Kind::Unexpected:
        return u"Unexpected"_s;
    }
    Q_UNREACHABLE();
}

QString markName(VerdictLine::Mark mark)
{
    switch (mark) {
    case VerdictLine::Mark::Yes:
        return u"yes"_s;
    case VerdictLine::Mark::No:
        return u"no"_s;
    case VerdictLine::Mark::Unknown:
        return u"unknown"_s;
    case VerdictLine::Mark::Note:
        return u"note"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject step(const StepReport &report)
{
    QJsonObject event = about("step"_L1, report);
    event.insert("state"_L1, stateName(report.state));
    putIfAny(event, "note"_L1, report.note);
    if (report.error)
        event.insert("error"_L1, errorBody(*report.error));
    if (report.finding) {
        event.insert("change"_L1, changeName(report.finding->change));
        event.insert("means"_L1, meansName(report.finding->means));
        if (!report.finding->fields.isEmpty())
            event.insert("fields"_L1, fieldsOf(*report.finding));
        if (!report.finding->warnings.isEmpty())
            event.insert("warnings"_L1, cleanArray(report.finding->warnings));
    }
    return event;
}

QJsonObject plan(const StepReport &report)
{
    QJsonObject event = about("plan"_L1, report);
    if (report.error)
        event.insert("error"_L1, errorBody(*report.error));
    if (!report.finding) {
        event.insert("state"_L1, stateName(report.state));
        putIfAny(event, "note"_L1, report.note);
        return event;
    }
    const Finding &finding = *report.finding;
    event.insert("change"_L1, changeName(finding.change));
    event.insert("means"_L1, meansName(finding.means));
    put(event, "summary"_L1, finding.summary);
    event.insert("fields"_L1, fieldsOf(finding));
    event.insert("requests"_L1, finding.requests);
    event.insert("notes"_L1, cleanArray(finding.notes));
    event.insert("warnings"_L1, cleanArray(finding.warnings));
    event.insert("foreign"_L1, finding.foreign);
    return event;
}

QJsonObject planTotal(const QList<StepReport> &reports)
{
    int create = 0, change = 0, leave = 0, byHand = 0, requests = 0;
    for (const StepReport &report : reports) {
        if (!report.finding)
            continue;
        create += report.finding->change == Change::Create;
        change += report.finding->change == Change::Change;
        leave += report.finding->change == Change::Leave;
        byHand += !report.finding->isRight() && report.finding->means == Means::ByHand;
        requests += report.finding->requests;
    }
    return {{u"event"_s, u"planTotal"_s}, {u"steps"_s, reports.size()}, {u"create"_s, create},    {u"change"_s, change},
            {u"leave"_s, leave},          {u"byHand"_s, byHand},        {u"requests"_s, requests}};
}

QJsonObject yourTurn(const Card &card, bool reveal)
{
    QJsonArray values;
    for (const CardValue &value : card.values) {
        QJsonObject object{{u"secret"_s, value.isSecret()}};
        put(object, "label"_L1, value.label);
        if (!value.isSecret())
            put(object, "value"_L1, value.value);
        else if (reveal)
            object.insert("value"_L1, QString::fromUtf8(value.secret.reveal()));
        values << object;
    }
    QJsonObject event{{u"event"_s, u"yourTurn"_s}, {u"id"_s, card.id}, {u"values"_s, values}};
    put(event, "title"_L1, card.title);
    put(event, "where"_L1, card.where);
    put(event, "link"_L1, card.link.toString(QUrl::FullyEncoded));
    event.insert("actions"_L1, cleanArray(card.actions));
    event.insert("mistakes"_L1, cleanArray(card.mistakes));
    putIfAny(event, "source"_L1, card.source);
    putIfAny(event, "checkedOn"_L1, card.checkedOn);
    return event;
}

QJsonObject request(const Exchange &exchange)
{
    QJsonObject event{{u"event"_s, u"request"_s},     {u"time"_s, exchange.time.toUTC().toString(Qt::ISODateWithMs)},
                      {u"vendor"_s, exchange.vendor}, {u"verb"_s, exchange.verb},
                      {u"status"_s, exchange.status}, {u"ms"_s, qint64(exchange.duration.count())}};
    put(event, "path"_L1, exchange.path);
    putIfAny(event, "step"_L1, exchange.step);
    putIfAny(event, "requestId"_L1, exchange.requestId);
    putIfAny(event, "note"_L1, exchange.note);
    return event;
}

QJsonObject waiting(const RateWait &wait)
{
    return {{u"event"_s, u"waiting"_s},
            {u"vendor"_s, wait.vendor},
            {u"until"_s, wait.until.toUTC().toString(Qt::ISODateWithMs)}};
}

QJsonObject fault(const FieldFault &fault)
{
    const bool isWarning = fault.weight == FieldFault::Weight::Warning;
    QJsonObject event{
        {u"event"_s, u"fault"_s}, {u"path"_s, fault.path}, {u"weight"_s, isWarning ? u"warning"_s : u"error"_s}};
    put(event, "message"_L1, fault.message);
    return event;
}

QJsonObject check(const VerdictLine &line)
{
    QJsonObject event{
        {u"event"_s, u"check"_s}, {u"id"_s, line.id}, {u"mark"_s, markName(line.mark)}, {u"needed"_s, line.needed}};
    put(event, "text"_L1, line.text);
    putIfAny(event, "link"_L1, line.link.toString(QUrl::FullyEncoded));
    return event;
}

QJsonObject verdict(const QString &target, const Verdict &verdict)
{
    QJsonObject event{{u"event"_s, u"verdict"_s}, {u"target"_s, target}, {u"usable"_s, verdict.usable}};
    put(event, "headline"_L1, verdict.headline);
    if (verdict.error)
        event.insert("error"_L1, errorBody(*verdict.error));
    return event;
}

QJsonObject diagnosis(const Diagnosis &diagnosis)
{
    QJsonObject event{
        {u"event"_s, u"diagnosis"_s}, {u"symptom"_s, symptomName(diagnosis.symptom)}, {u"seen"_s, diagnosis.seen}};
    put(event, "cause"_L1, diagnosis.cause);
    put(event, "headline"_L1, diagnosis.headline);
    putIfAny(event, "action"_L1, diagnosis.action);
    putIfAny(event, "link"_L1, diagnosis.link.toString(QUrl::FullyEncoded));
    return event;
}

QJsonObject undo(const UndoLine &line)
{
    QJsonObject event{{u"event"_s, u"undo"_s}, {u"kind"_s, line.kind}, {u"id"_s, line.id}};
    put(event, "text"_L1, line.text);
    return event;
}

QJsonObject undone(const UndoLine &line, const QString &trouble)
{
    QJsonObject event{
        {u"event"_s, u"undone"_s}, {u"kind"_s, line.kind}, {u"id"_s, line.id}, {u"ok"_s, trouble.isEmpty()}};
    put(event, "text"_L1, line.text);
    putIfAny(event, "trouble"_L1, trouble);
    return event;
}

QJsonObject exported(const QString &format, const QString &path)
{
    return {{u"event"_s, u"exported"_s}, {u"format"_s, format}, {u"path"_s, path}};
}

QJsonObject note(const QString &text)
{
    QJsonObject event{{u"event"_s, u"note"_s}};
    put(event, "text"_L1, text);
    return event;
}

QJsonObject error(const Error &error)
{
    QJsonObject event = errorBody(error);
    event.insert("event"_L1, u"error"_s);
    return event;
}

QJsonObject end(int exitCode)
{
    return {{u"event"_s, u"end"_s}, {u"ok"_s, exitCode == 0}, {u"exit"_s, exitCode}};
}

} // namespace bw::cli::events
