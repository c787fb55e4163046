#include "app/journal/journal.h"

#include "app/core/redactor.h"
#include "app/journal/journal_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::Journal)
};

constexpr int version = 1;

QString pathOf(const HttpRequest &request)
{
    QString path = request.url.path(QUrl::FullyEncoded);
    if (request.url.hasQuery())
        path += u'?' + request.url.query(QUrl::FullyEncoded);
    return redactor::clean(path);
}

QJsonValue cleaned(const QJsonValue &value)
{
    if (value.isString())
        return redactor::clean(value.toString());
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &each : value.toArray())
            list << cleaned(each);
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject from = value.toObject();
    for (auto member = from.begin(); member != from.end(); ++member)
        object.insert(redactor::clean(member.key()), cleaned(member.value()));
    return object;
}

// The whole line once more, because some shapes are only seen together with their key ("client_secret":"…").
QJsonObject cleanedLine(const QJsonObject &line)
{
    const QJsonObject values = cleaned(line).toObject();
    const QByteArray text = redactor::clean(QJsonDocument(values).toJson(QJsonDocument::Compact));
    const QJsonDocument parsed = QJsonDocument::fromJson(text);
    return parsed.isObject() ? parsed.object() : values;
}

QDateTime timeOf(const QJsonObject &line)
{
    return QDateTime::fromString(line.value("time"_L1).toString(), Qt::ISODateWithMs);
}

QJsonObject event(const QString &name, const QString &step)
{
    QJsonObject line{{u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}, {u"event"_s, name}};
    if (!step.isEmpty())
        line.insert(u"step"_s, step);
    return line;
}

// Characters that some file system refuses (the colon before a port) are percent-encoded.
QString fileNameFor(const QString &oktaHost, const QString &team)
{
    const auto safe = [](const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part.toLower())); };
    return safe(oktaHost) + u'+' + safe(team) + u".jsonl"_s;
}

} // namespace

struct Journal::Files
{
    std::unique_ptr<JournalFile> lines;
};

Journal::Journal() : m_files(std::make_unique<Files>()) {}
Journal::~Journal() = default;

QString Journal::home()
{
    const QString own = qEnvironmentVariable("BRIDGEWRIGHT_HOME");
    return own.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : QDir(own).absolutePath();
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &oktaHost, const QString &team)
{
    std::unique_ptr<Journal> journal(new Journal);
    bool isNew = true;
    bool isNewer = false;
    const auto read = [&](const QJsonObject &line) -> Done {
        isNew = false;
        isNewer = isNewer || line.value("journal"_L1).toInt(version) > version;
        journal->replay(line);
        return done();
    };
    const QString path = QDir(home()).filePath(u"journals/"_s + fileNameFor(oktaHost, team));
    auto lines = JournalFile::open(path, read);
    if (!lines)
        return lines.error();
    if (isNewer) {
        return Error{.kind = Error::Kind::BadInput,
                     .message = Words::tr("The journal was written by a newer Bridgewright."),
                     .action = Words::tr("Install the newest version, then try again."),
                     .detail = path};
    }
    journal->m_files->lines = std::move(*lines);
    if (isNew) {
        QJsonObject first = event(u"opened"_s, {});
        first.insert(u"journal"_s, version);
        first.insert(u"program"_s, QStringLiteral(BRIDGEWRIGHT_VERSION));
        first.insert(u"okta"_s, oktaHost);
        first.insert(u"team"_s, team);
        const Done written = journal->append(first);
        if (!written)
            return written.error();
    }
    return journal;
}

QString Journal::path() const
{
    return m_files->lines->path();
}

Done Journal::append(QJsonObject line)
{
    line = cleanedLine(line);
    const Done written = m_files->lines->append(line);
    if (written)
        replay(line);
    return written;
}

Done Journal::beforeChange(const HttpRequest &request)
{
    QJsonObject line = event(u"intent"_s, request.step);
    line.insert(u"verb"_s, QString::fromLatin1(request.verb));
    line.insert(u"path"_s, pathOf(request));
    return append(line);
}

void Journal::afterChange(const HttpRequest &request, int status, const QString &requestId)
{
    // Where this cannot be written the intent stays open, and the next run looks before it sends.
    const Done written = answered(request.step, QString::fromLatin1(request.verb), pathOf(request), status, requestId);
    Q_UNUSED(written)
}

Done Journal::answered(const QString &step, const QString &verb, const QString &path, int status,
                       const QString &requestId)
{
    QJsonObject line = event(u"answered"_s, step);
    line.insert(u"verb"_s, verb);
    line.insert(u"path"_s, path);
    line.insert(u"status"_s, status);
    if (!requestId.isEmpty())
        line.insert(u"requestId"_s, requestId);
    return append(line);
}

Done Journal::made(const MadeObject &object)
{
    QJsonObject line = event(u"made"_s, object.step);
    if (object.time.isValid())
        line.insert(u"time"_s, object.time.toUTC().toString(Qt::ISODateWithMs));
    line.insert(u"kind"_s, object.kind);
    line.insert(u"id"_s, object.id);
    line.insert(u"data"_s, object.data);
    return append(line);
}

Done Journal::removed(const QString &kind, const QString &id)
{
    QJsonObject line = event(u"removed"_s, {});
    line.insert(u"kind"_s, kind);
    line.insert(u"id"_s, id);
    return append(line);
}

Done Journal::note(const QString &step, const QString &text)
{
    QJsonObject line = event(u"note"_s, step);
    line.insert(u"text"_s, text);
    return append(line);
}

Done Journal::remember(const QString &step, const QString &key, const QJsonValue &value)
{
    QJsonObject line = event(u"fact"_s, step);
    line.insert(u"key"_s, key);
    line.insert(u"value"_s, value);
    return append(line);
}

void Journal::replay(const QJsonObject &line)
{
    const QString name = line.value("event"_L1).toString();
    const auto text = [&line](QLatin1StringView key) { return line.value(key).toString(); };
    const QString step = text("step"_L1);
    if (name == "intent"_L1) {
        m_open << OpenIntent{step, text("verb"_L1), text("path"_L1), timeOf(line)};
    } else if (name == "answered"_L1) {
        if (const int status = line.value("status"_L1).toInt(); status >= 200 && status < 300)
            m_changed.insert(step, timeOf(line));
        const auto same = [&](const OpenIntent &intent) {
            return intent.step == step && intent.verb == text("verb"_L1) && intent.path == text("path"_L1);
        };
        const auto last = std::find_if(m_open.crbegin(), m_open.crend(), same);
        if (last != m_open.crend())
            m_open.erase(std::prev(last.base()));
    } else if (name == "made"_L1 || name == "removed"_L1) {
        const QString kind = text("kind"_L1);
        const QString id = text("id"_L1);
        m_made.removeIf([&](const MadeObject &object) { return object.kind == kind && object.id == id; });
        if (name == "made"_L1)
            m_made << MadeObject{step, kind, id, line.value("data"_L1).toObject(), timeOf(line)};
    } else if (name == "fact"_L1) {
        m_facts[step].insert(text("key"_L1), line.value("value"_L1));
    }
}

std::optional<MadeObject> Journal::find(const QString &kind, const QString &id) const
{
    for (const MadeObject &object : m_made) {
        if (object.kind == kind && object.id == id)
            return object;
    }
    return std::nullopt;
}

QList<MadeObject> Journal::madeBy(const QString &step) const
{
    QList<MadeObject> result;
    for (const MadeObject &object : m_made) {
        if (object.step == step)
            result << object;
    }
    return result;
}

QDateTime Journal::lastChange(const QStringList &steps) const
{
    QDateTime last;
    const auto note = [&last](const QDateTime &time) { last = last.isValid() ? std::max(last, time) : time; };
    for (const QString &step : steps) {
        if (const QDateTime time = m_changed.value(step); time.isValid())
            note(time);
    }
    for (const OpenIntent &intent : m_open) { // it may have been done
        if (steps.contains(intent.step))
            note(intent.time);
    }
    return last;
}

QJsonValue Journal::recall(const QString &step, const QString &key) const
{
    return m_facts.value(step).value(key);
}

} // namespace bw
