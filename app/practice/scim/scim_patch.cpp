#include "app/practice/scim/scim_patch.h"

#include "app/practice/scim/scim_filter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bw::practice::scim {

namespace {

struct Operation
{
    QString op; ///< lower case
    QString path;
    QJsonValue value;
};

/// The name as the resource spells it, since attribute names are compared without case (RFC 7643 §2.1).
QString spelled(const QJsonObject &object, const QString &name)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key().compare(name, Qt::CaseInsensitive) == 0)
            return entry.key();
    }
    return name;
}

void addValues(QJsonArray &values, const QJsonValue &more)
{
    const QJsonArray added = more.isArray() ? more.toArray() : QJsonArray{more};
    for (const QJsonValue &value : added) {
        const QJsonValue key = value.toObject().value(u"value"_s);
        bool there = false;
        for (const QJsonValue &old : std::as_const(values))
            there = there || (!key.isUndefined() && old.toObject().value(u"value"_s) == key);
        if (!there)
            values.append(value);
    }
}

void removeValues(QJsonArray &values, const QJsonValue &unwanted)
{
    const QJsonArray gone = unwanted.toArray();
    for (const QJsonValue &value : gone) {
        for (qsizetype i = values.size() - 1; i >= 0; --i) {
            if (values.at(i).toObject().value(u"value"_s) == value.toObject().value(u"value"_s))
                values.removeAt(i);
        }
    }
}

std::optional<Problem> applyFiltered(QJsonObject &resource, const QString &name, const Path &path,
                                     const Operation &doing)
{
    QJsonArray values = resource.value(name).toArray();
    bool hit = false;
    for (qsizetype i = values.size() - 1; i >= 0; --i) {
        QJsonObject entry = values.at(i).toObject();
        if (!path.filter->matches(entry))
            continue;
        hit = true;
        if (doing.op == u"remove"_s && path.sub.isEmpty()) {
            values.removeAt(i);
            continue;
        }
        if (doing.op == u"remove"_s)
            entry.remove(spelled(entry, path.sub));
        else if (!path.sub.isEmpty())
            entry.insert(spelled(entry, path.sub), doing.value);
        else
            entry = doing.value.toObject();
        values.replace(i, entry);
    }
    if (!hit && doing.op == u"remove"_s)
        return {}; // what is not there need not be taken away; clients send it again after a lost answer
    if (!hit && path.sub.isEmpty())
        return Problem{400, u"noTarget"_s, u"No value matches the filter of path '%1'"_s.arg(doing.path)};
    if (!hit)
        values.append(QJsonObject{{path.filter->attribute, path.filter->value}, {path.sub, doing.value}});
    resource.insert(name, values);
    return {};
}

std::optional<Problem> applyTo(QJsonObject &resource, const Path &path, const Operation &doing)
{
    const QString name = spelled(resource, path.attribute);
    if (name == u"id"_s || name == u"meta"_s || name == u"schemas"_s) {
        // Okta repeats the id when it renames a group; only another value would be a change.
        if (name != u"id"_s || doing.value == resource.value(name))
            return {};
        return Problem{400, u"mutability"_s, u"Attribute 'id' is read-only"_s};
    }
    if (path.filter)
        return applyFiltered(resource, name, path, doing);
    if (!path.sub.isEmpty()) {
        QJsonObject inner = resource.value(name).toObject();
        if (doing.op == u"remove"_s)
            inner.remove(spelled(inner, path.sub));
        else
            inner.insert(spelled(inner, path.sub), doing.value);
        resource.insert(name, inner);
        return {};
    }
    QJsonArray values = resource.value(name).toArray();
    const bool many = resource.value(name).isArray() || doing.value.isArray();
    if (doing.op == u"remove"_s && many && doing.value.isArray()) {
        removeValues(values, doing.value);
        resource.insert(name, values);
    } else if (doing.op == u"remove"_s && name == u"members"_s) {
        resource.insert(name, QJsonArray());
    } else if (doing.op == u"remove"_s) {
        resource.remove(name);
    } else if (doing.op == u"add"_s && many) {
        addValues(values, doing.value);
        resource.insert(name, values);
    } else {
        resource.insert(name, doing.value);
    }
    return {};
}

std::optional<Problem> apply(QJsonObject &resource, const Operation &doing)
{
    if (!doing.path.isEmpty()) {
        const std::optional<Path> path = parsePath(doing.path);
        if (!path)
            return Problem{400, u"invalidPath"_s, u"Path '%1' is not understood"_s.arg(doing.path)};
        return applyTo(resource, *path, doing);
    }
    if (doing.op == u"remove"_s)
        return Problem{400, u"noTarget"_s, u"'remove' needs a path"_s};
    if (!doing.value.isObject())
        return Problem{400, u"invalidValue"_s, u"An operation without path needs an object as its value"_s};
    const QJsonObject changes = doing.value.toObject();
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const std::optional<Path> path = parsePath(change.key());
        if (!path)
            return Problem{400, u"invalidPath"_s, u"Path '%1' is not understood"_s.arg(change.key())};
        if (auto refused = applyTo(resource, *path, {doing.op, change.key(), change.value()}))
            return refused;
    }
    return {};
}

} // namespace

std::variant<QJsonObject, Problem> patched(QJsonObject resource, const QJsonObject &body)
{
    if (!namesSchema(body, QLatin1String(patchSchema)))
        return Problem{400, u"invalidSyntax"_s, u"'schemas' must name %1"_s.arg(QLatin1String(patchSchema))};
    const QJsonArray operations = body.value(u"Operations"_s).toArray();
    if (operations.isEmpty())
        return Problem{400, u"invalidSyntax"_s, u"'Operations' must be a non-empty array"_s};
    for (const QJsonValue &entry : operations) {
        const QJsonObject one = entry.toObject();
        const Operation doing{one.value(u"op"_s).toString().toLower(), one.value(u"path"_s).toString(),
                              one.value(u"value"_s)};
        if (doing.op != u"add"_s && doing.op != u"replace"_s && doing.op != u"remove"_s)
            return Problem{400, u"invalidSyntax"_s, u"'op' must be add, replace or remove"_s};
        if (auto refused = apply(resource, doing))
            return *refused;
    }
    return resource;
}

} // namespace bw::practice::scim
