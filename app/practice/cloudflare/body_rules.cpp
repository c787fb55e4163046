#include "app/practice/cloudflare/body_rules.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

bool allAre(const QJsonArray &values, QJsonValue::Type type)
{
    return std::all_of(values.begin(), values.end(), [type](const QJsonValue &value) { return value.type() == type; });
}

bool fits(const QJsonValue &value, Want want)
{
    switch (want) {
    case Want::Text:
        return value.isString();
    case Want::Flag:
        return value.isBool();
    case Want::Whole:
        return value.isDouble() && value.toDouble() == double(value.toInteger());
    case Want::Texts:
        return value.isArray() && allAre(value.toArray(), QJsonValue::String);
    case Want::Object:
        return value.isObject();
    case Want::Objects:
        return value.isArray() && allAre(value.toArray(), QJsonValue::Object);
    case Want::Anything:
        return true;
    }
    return false;
}

QString wordFor(Want want)
{
    switch (want) {
    case Want::Text:
        return u"string"_s;
    case Want::Flag:
        return u"bool"_s;
    case Want::Whole:
        return u"int"_s;
    case Want::Texts:
        return u"[]string"_s;
    case Want::Object:
        return u"object"_s;
    case Want::Objects:
        return u"[]object"_s;
    case Want::Anything:
        break;
    }
    return u"value"_s;
}

} // namespace

std::optional<BodyFault> bodyFault(const QJsonObject &body, const QList<Field> &fields, const QString &what)
{
    for (auto entry = body.begin(); entry != body.end(); ++entry) {
        const auto field =
            std::find_if(fields.begin(), fields.end(), [&](const Field &one) { return one.name == entry.key(); });
        if (field == fields.end())
            return BodyFault{u"invalid %1"_s.arg(what), u"unknown field \"%1\""_s.arg(entry.key())};
        if (!fits(entry.value(), field->want))
            return BodyFault{u"invalid %1"_s.arg(what),
                             u"cannot unmarshal field \"%1\" into type %2"_s.arg(entry.key(), wordFor(field->want))};
    }
    for (const Field &field : fields) {
        const QJsonValue value = body.value(field.name);
        if (field.required && (value.isUndefined() || (value.isString() && value.toString().isEmpty())))
            return BodyFault{u"%1 %2 is missing or invalid"_s.arg(what, field.name),
                             u"field \"%1\" is required"_s.arg(field.name)};
    }
    return {};
}

} // namespace bw::practice::cloudflare
