#include "app/practice/message.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bw::practice {

QByteArray Request::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool Request::hasHeader(QByteArrayView name) const
{
    for (const auto &entry : headers) {
        if (entry.first.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

namespace {

/// "+" stands for a blank in queries and forms (WHATWG URL, application/x-www-form-urlencoded), which QUrlQuery leaves
/// alone.
QString decoded(QByteArray part)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' ')));
}

} // namespace

QString Request::item(const QString &key) const
{
    return decoded(query.queryItemValue(key, QUrl::FullyEncoded).toLatin1());
}

std::optional<QJsonObject> Request::json() const
{
    if (body.trimmed().isEmpty())
        return QJsonObject();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return {};
    return document.object();
}

QHash<QString, QString> Request::form() const
{
    QHash<QString, QString> fields;
    const QList<QByteArray> pairs = body.split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const QString key = decoded(equals < 0 ? pair : pair.left(equals));
        if (!key.isEmpty())
            fields.insert(key, equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
    return fields;
}

QString Request::cookie(const QByteArray &name) const
{
    const QList<QByteArray> cookies = header("Cookie").split(';');
    for (const QByteArray &cookie : cookies) {
        const qsizetype equals = cookie.indexOf('=');
        if (equals > 0 && cookie.left(equals).trimmed() == name)
            return QString::fromLatin1(cookie.mid(equals + 1).trimmed());
    }
    return {};
}

Reply Reply::json(int status, const QJsonObject &object)
{
    return {status, "application/json"_ba, {}, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Reply Reply::json(int status, const QJsonArray &array)
{
    return {status, "application/json"_ba, {}, QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

Reply Reply::html(int status, const QString &page)
{
    return {status, "text/html;charset=utf-8"_ba, {}, page.toUtf8()};
}

Reply Reply::empty(int status)
{
    return {status, {}, {}, {}};
}

Reply Reply::redirect(const QString &location, int status)
{
    return {status, {}, {{"Location"_ba, location.toUtf8()}}, {}};
}

Reply &&Reply::with(const QByteArray &name, const QByteArray &value) &&
{
    headers.append({name, value});
    return std::move(*this);
}

} // namespace bw::practice
