#include "app/setup/setup_reader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::SetupFile)
};

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return Words::tr("true or false");
    case QJsonValue::Double:
        return Words::tr("a number");
    case QJsonValue::String:
        return Words::tr("text in quotes");
    case QJsonValue::Array:
        return Words::tr("a list in […]");
    case QJsonValue::Object:
        return Words::tr("a section in {…}");
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Undefined:
        return Words::tr("nothing");
    }
    Q_UNREACHABLE();
}

// Levenshtein's distance, capped by the words' shortness: they are keys, not prose.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row[b.size()];
}

QString plain(const QString &word)
{
    QString result = word.toLower();
    return result.remove(u'_').remove(u'-').remove(u' ');
}

QString nearest(const QString &word, const QStringList &known)
{
    if (word.size() > 60)
        return {};
    QString best;
    qsizetype least = 3;
    for (const QString &each : known) {
        const qsizetype d = distance(plain(word), plain(each));
        if (d < least && d < each.size()) {
            least = d;
            best = each;
        }
    }
    return best;
}

QString listed(const QStringList &words)
{
    return u"“"_s + words.join(u"”, “"_s) + u"”"_s;
}

} // namespace

SetupReader::SetupReader(QJsonObject from, QString path, std::optional<Error> *fault)
    : m_from(std::move(from)), m_path(std::move(path)), m_fault(fault)
{
}

QString SetupReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void SetupReader::fault(const QString &path, const QString &message, const QString &action)
{
    if (!*m_fault)
        *m_fault = Error{.kind = Error::Kind::BadInput, .message = message, .action = action, .field = path};
}

void SetupReader::refuse(const QString &key, const Error &why)
{
    fault(pathOf(key), u"%1: %2"_s.arg(pathOf(key), why.message), why.action);
}

std::optional<QJsonValue> SetupReader::take(const QString &key, QJsonValue::Type type)
{
    m_asked << key;
    const auto found = m_from.constFind(key);
    if (found == m_from.constEnd() || hasFault())
        return std::nullopt;
    if (found->type() == type)
        return *found;
    //: %1 is a path such as “scim.pushGroups”; %2 and %3 are kinds of values.
    fault(pathOf(key), Words::tr("%1 must be %2, but is %3.").arg(pathOf(key), typeName(type), typeName(found->type())),
          Words::tr("Correct the setup file."));
    return std::nullopt;
}

void SetupReader::text(const QString &key, QString &into)
{
    if (const auto value = take(key, QJsonValue::String))
        into = value->toString();
}

void SetupReader::flag(const QString &key, bool &into)
{
    if (const auto value = take(key, QJsonValue::Bool))
        into = value->toBool();
}

std::optional<QStringList> SetupReader::textsOf(const QJsonArray &list, const QString &path)
{
    QStringList result;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonValue value = list.at(i);
        if (!value.isString()) {
            const QString where = u"%1[%2]"_s.arg(path, QString::number(i));
            fault(
                where,
                Words::tr("%1 must be %2, but is %3.").arg(where, typeName(QJsonValue::String), typeName(value.type())),
                Words::tr("Correct the setup file."));
            return std::nullopt;
        }
        result << value.toString();
    }
    return result;
}

void SetupReader::texts(const QString &key, QStringList &into)
{
    const auto value = take(key, QJsonValue::Array);
    const auto list = value ? textsOf(value->toArray(), pathOf(key)) : std::nullopt;
    if (list)
        into = *list;
}

void SetupReader::lists(const QString &key, QMap<QString, QStringList> &into)
{
    const auto value = take(key, QJsonValue::Object);
    if (!value)
        return;
    const QJsonObject object = value->toObject();
    QMap<QString, QStringList> result;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString path = u"%1[\"%2\"]"_s.arg(pathOf(key), member.key());
        if (!member->isArray()) {
            fault(
                path,
                Words::tr("%1 must be %2, but is %3.").arg(path, typeName(QJsonValue::Array), typeName(member->type())),
                Words::tr("Correct the setup file."));
            return;
        }
        const auto list = textsOf(member->toArray(), path);
        if (!list)
            return;
        result.insert(member.key(), *list);
    }
    into = result;
}

int SetupReader::word(const QString &key, const QStringList &words, int otherwise)
{
    QString value;
    text(key, value);
    if (hasFault() || !m_from.contains(key))
        return otherwise;
    const qsizetype index = words.indexOf(value);
    if (index >= 0)
        return int(index);
    const QString near = nearest(value, words);
    //: %1 is a path such as “signIn.method”, %2 what stands there, %3 a list of words in quotes.
    fault(pathOf(key),
          Words::tr("%1 is “%2”, but can only be one of %3.").arg(pathOf(key), value.left(60), listed(words)),
          near.isEmpty() ? Words::tr("Correct the setup file.") : Words::tr("Did you mean “%1”?").arg(near));
    return otherwise;
}

std::optional<SetupReader> SetupReader::section(const QString &key)
{
    const auto value = take(key, QJsonValue::Object);
    if (!value)
        return std::nullopt;
    return SetupReader(value->toObject(), pathOf(key), m_fault);
}

void SetupReader::finish()
{
    const QStringList keys = m_from.keys();
    for (const QString &key : keys) {
        if (hasFault() || m_asked.contains(key))
            continue;
        const QString near = nearest(key, m_asked);
        //: %1 is a path such as “scim.pushGroup”.
        fault(pathOf(key), Words::tr("%1 is not known.").arg(pathOf(key).left(120)),
              near.isEmpty() ? Words::tr("It can be one of %1.").arg(listed(m_asked))
                             : Words::tr("Did you mean “%1”?").arg(near));
    }
}

} // namespace bw
