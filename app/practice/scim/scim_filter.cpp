#include "app/practice/scim/scim_filter.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bw::practice::scim {

namespace {

/// `userName` and `externalId`'s neighbours are compared without case, `id` and `externalId` exactly (RFC 7643 §3.1,
/// §4.1).
bool isExact(const QString &attribute)
{
    return attribute == u"id"_s || attribute == u"externalid"_s || attribute == u"value"_s;
}

QJsonValue member(const QJsonObject &object, const QString &name)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key().compare(name, Qt::CaseInsensitive) == 0)
            return entry.value();
    }
    return {};
}

bool equal(const QJsonValue &value, const Filter &filter)
{
    if (value.isBool())
        return filter.value == (value.toBool() ? u"true"_s : u"false"_s);
    const auto sensitivity = isExact(filter.attribute) ? Qt::CaseSensitive : Qt::CaseInsensitive;
    return value.isString() && value.toString().compare(filter.value, sensitivity) == 0;
}

} // namespace

bool Filter::matches(const QJsonObject &resource) const
{
    const QString head = attribute.section(u'.', 0, 0);
    const QString tail = attribute.section(u'.', 1);
    const QJsonValue found = member(resource, head);
    if (tail.isEmpty())
        return equal(found, *this);
    if (found.isObject())
        return equal(member(found.toObject(), tail), *this);
    const QJsonArray values = found.toArray();
    for (const QJsonValue &one : values) {
        if (equal(member(one.toObject(), tail), *this))
            return true;
    }
    return false;
}

std::optional<Filter> parseFilter(const QString &text)
{
    static const QRegularExpression shape(
        uR"x(^\s*([A-Za-z][\w.\-]*)\s+eq\s+(?:"((?:[^"\\]|\\.)*)"|(true|false))\s*$)x"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    QString value = match.captured(3).isEmpty() ? match.captured(2) : match.captured(3).toLower();
    value.replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
    return Filter{match.captured(1).toLower(), value};
}

std::optional<Path> parsePath(const QString &text)
{
    static const QRegularExpression shape(
        uR"x(^(?:urn:[\w:.\-]+:)?([A-Za-z$][\w\-$]*)(?:\[(.+)\])?(?:\.([A-Za-z$][\w\-$]*))?$)x"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    Path path{match.captured(1), {}, match.captured(3)};
    if (!match.captured(2).isEmpty()) {
        path.filter = parseFilter(match.captured(2));
        if (!path.filter)
            return {};
    }
    return path;
}

} // namespace bw::practice::scim
