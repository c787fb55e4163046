#include "app/practice/scim/scim_rules.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace bw::practice::scim {

namespace {

Problem invalid(const QString &detail)
{
    return {400, u"invalidValue"_s, detail};
}

std::optional<Problem> mistyped(const QJsonObject &resource, const QStringList &names, QJsonValue::Type type,
                                const QString &word)
{
    for (const QString &name : names) {
        const QJsonValue value = resource.value(name);
        if (!value.isUndefined() && !value.isNull() && value.type() != type)
            return invalid(u"Attribute '%1' must be %2"_s.arg(name, word));
    }
    return {};
}

/// Values of a complex multi-valued attribute: objects with a text `value`, at most one of them primary (RFC 7643
/// §2.4).
std::optional<Problem> mistypedValues(const QJsonObject &resource, const QString &name)
{
    const QJsonArray values = resource.value(name).toArray();
    int primaries = 0;
    for (const QJsonValue &value : values) {
        if (!value.isObject() || !value.toObject().value(u"value"_s).isString())
            return invalid(u"Each value of '%1' must be an object with a string 'value'"_s.arg(name));
        primaries += value.toObject().value(u"primary"_s).toBool() ? 1 : 0;
    }
    if (primaries > 1)
        return invalid(u"Only one value of '%1' may be primary"_s.arg(name));
    return {};
}

std::optional<Problem> userBreach(const QJsonObject &user)
{
    if (user.value(u"userName"_s).toString().trimmed().isEmpty())
        return invalid(u"Attribute 'userName' is required"_s);
    if (auto found = mistyped(user, {u"active"_s}, QJsonValue::Bool, u"a boolean"_s))
        return found;
    if (auto found = mistyped(user, {u"name"_s}, QJsonValue::Object, u"an object"_s))
        return found;
    if (auto found = mistyped(user.value(u"name"_s).toObject(),
                              {u"givenName"_s, u"familyName"_s, u"formatted"_s, u"middleName"_s}, QJsonValue::String,
                              u"a string"_s))
        return found;
    if (auto found = mistyped(user, {u"emails"_s, u"phoneNumbers"_s}, QJsonValue::Array, u"an array"_s))
        return found;
    return mistypedValues(user, u"emails"_s);
}

std::optional<Problem> groupBreach(const QJsonObject &group)
{
    if (group.value(u"displayName"_s).toString().trimmed().isEmpty())
        return invalid(u"Attribute 'displayName' is required"_s);
    if (auto found = mistyped(group, {u"members"_s}, QJsonValue::Array, u"an array"_s))
        return found;
    return mistypedValues(group, u"members"_s);
}

} // namespace

QString schemaOf(Kind kind)
{
    return QLatin1String(kind == Kind::User ? userSchema : groupSchema);
}

bool namesSchema(const QJsonObject &body, const QString &schema)
{
    return body.value(u"schemas"_s).toArray().contains(schema);
}

std::optional<Problem> breach(Kind kind, const QJsonObject &resource)
{
    const QStringList texts{u"userName"_s, u"externalId"_s, u"displayName"_s,       u"nickName"_s, u"title"_s,
                            u"locale"_s,   u"timezone"_s,   u"preferredLanguage"_s, u"userType"_s};
    if (auto found = mistyped(resource, texts, QJsonValue::String, u"a string"_s))
        return found;
    return kind == Kind::User ? userBreach(resource) : groupBreach(resource);
}

QJsonObject kept(Kind kind, QJsonObject body)
{
    for (const QString &name : {u"id"_s, u"meta"_s, u"password"_s, u"groups"_s})
        body.remove(name);
    const QStringList names = body.keys();
    for (const QString &name : names) {
        if (body.value(name).isNull())
            body.remove(name);
    }
    if (kind == Kind::User && !body.contains(u"active"_s))
        body.insert(u"active"_s, true);
    if (kind == Kind::Group && !body.contains(u"members"_s))
        body.insert(u"members"_s, QJsonArray());
    return body;
}

} // namespace bw::practice::scim
