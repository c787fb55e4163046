#include "app/net/json.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bw::json {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::json)
};

Error unexpected(const QString &detail)
{
    return {.kind = Error::Kind::Unexpected,
            .message = Words::tr("The answer is not what the service's documentation promises."),
            .cause = Words::tr(
                "Something else than the service may be answering at this address, or the service has changed."),
            .action = Words::tr("Check the address; if it is right, please report this with the details."),
            .detail = detail};
}

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"text"_s;
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Undefined:
        return u"missing"_s;
    }
    Q_UNREACHABLE();
}

Result<QJsonValue> member(const QJsonObject &from, QStringView key, QStringView path, QJsonValue::Type type)
{
    QJsonValue value = from.value(key);
    if (value.type() == type)
        return value;
    const QString where = path.isEmpty() ? key.toString() : path.toString() + u'.' + key.toString();
    return unexpected(u"%1: expected %2, found %3"_s.arg(where, typeName(type), typeName(value.type())));
}

Result<QJsonDocument> document(const QByteArray &bytes)
{
    QJsonParseError fault;
    QJsonDocument parsed = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        return unexpected(
            u"not JSON at byte %1 of %2: %3"_s.arg(fault.offset).arg(bytes.size()).arg(fault.errorString()));
    return parsed;
}

} // namespace

Result<QJsonObject> object(const QByteArray &bytes)
{
    const Result<QJsonDocument> parsed = document(bytes);
    if (!parsed)
        return parsed.error();
    if (!parsed->isObject())
        return unexpected(u"expected an object, found a list"_s);
    return parsed->object();
}

Result<QJsonArray> array(const QByteArray &bytes)
{
    const Result<QJsonDocument> parsed = document(bytes);
    if (!parsed)
        return parsed.error();
    if (!parsed->isArray())
        return unexpected(u"expected a list, found an object"_s);
    return parsed->array();
}

Result<QString> text(const QJsonObject &from, QStringView key, QStringView path)
{
    const Result<QJsonValue> value = member(from, key, path, QJsonValue::String);
    return value ? Result<QString>(value->toString()) : Result<QString>(value.error());
}

Result<QJsonObject> object(const QJsonObject &from, QStringView key, QStringView path)
{
    const Result<QJsonValue> value = member(from, key, path, QJsonValue::Object);
    return value ? Result<QJsonObject>(value->toObject()) : Result<QJsonObject>(value.error());
}

Result<QJsonArray> array(const QJsonObject &from, QStringView key, QStringView path)
{
    const Result<QJsonValue> value = member(from, key, path, QJsonValue::Array);
    return value ? Result<QJsonArray>(value->toArray()) : Result<QJsonArray>(value.error());
}

QStringList texts(const QJsonArray &from)
{
    QStringList result;
    for (const QJsonValue &value : from) {
        if (value.isString())
            result << value.toString();
    }
    return result;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace bw::json
