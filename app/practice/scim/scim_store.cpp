#include "app/practice/scim/scim_store.h"

#include "app/practice/scim/scim_patch.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::practice::scim {

namespace {

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QString nameAttribute(Kind kind)
{
    return kind == Kind::User ? u"userName"_s : u"displayName"_s;
}

QString idOf(const QJsonObject &resource)
{
    return resource.value(u"id"_s).toString();
}

/// The body as an object, or the refusal that real servers log as such.
Outcome read(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return Problem{400, u"invalidSyntax"_s, u"Invalid JSON body"_s};
    return document.object();
}

QJsonObject objectOf(const Outcome &outcome)
{
    const QJsonObject *object = std::get_if<QJsonObject>(&outcome);
    return object ? *object : QJsonObject();
}

} // namespace

Store::Store() : newId([] { return QUuid::createUuid().toString(QUuid::WithoutBraces); }) {}

std::optional<QJsonObject> Store::find(Kind kind, const QString &id) const
{
    for (const QJsonObject &resource : list(kind)) {
        if (idOf(resource) == id)
            return resource;
    }
    return {};
}

std::optional<QJsonObject> Store::findByName(Kind kind, const QString &name) const
{
    const Filter filter{nameAttribute(kind).toLower(), name};
    for (const QJsonObject &resource : list(kind)) {
        if (filter.matches(resource))
            return resource;
    }
    return {};
}

Outcome Store::create(Kind kind, const QByteArray &body)
{
    Write write{"POST", kind, {}, {}, body, {}};
    const Outcome asked = read(body);
    if (std::holds_alternative<Problem>(asked))
        return finish(write, asked);
    const QJsonObject given = objectOf(asked);
    write.after = given;
    if (!namesSchema(given, schemaOf(kind)))
        return finish(write, Problem{400, u"invalidSyntax"_s, u"'schemas' must name %1"_s.arg(schemaOf(kind))});

    QJsonObject resource = kept(kind, given);
    const auto twin = findByName(kind, given.value(nameAttribute(kind)).toString());
    const QString takenOver = twin && takeOver ? takeOver(kind, *twin) : QString();
    if (!takenOver.isEmpty()) {
        write.before = *twin;
        resource.insert(u"id"_s, takenOver);
    }
    if (auto refused = judge(kind, write.before, resource))
        return finish(write, *refused);
    write.after = put(kind, resource);
    return finish(write, write.after);
}

Outcome Store::replace(Kind kind, const QString &id, const QByteArray &body)
{
    Write write{"PUT", kind, find(kind, id).value_or(QJsonObject()), {}, body, {}};
    const Outcome asked = read(body);
    write.after = objectOf(asked);
    if (write.before.isEmpty())
        return finish(write, unknown(id));
    if (std::holds_alternative<Problem>(asked))
        return finish(write, asked);
    if (!namesSchema(write.after, schemaOf(kind)))
        return finish(write, Problem{400, u"invalidSyntax"_s, u"'schemas' must name %1"_s.arg(schemaOf(kind))});
    const QJsonValue named = write.after.value(u"id"_s);
    if (!named.isUndefined() && named != QJsonValue(id))
        return finish(write, Problem{400, u"mutability"_s, u"Attribute 'id' is read-only"_s});

    QJsonObject resource = kept(kind, write.after);
    resource.insert(u"id"_s, id);
    if (auto refused = judge(kind, write.before, resource))
        return finish(write, *refused);
    write.after = put(kind, resource);
    return finish(write, write.after);
}

Outcome Store::patch(Kind kind, const QString &id, const QByteArray &body)
{
    Write write{"PATCH", kind, find(kind, id).value_or(QJsonObject()), {}, body, {}};
    write.after = write.before;
    const Outcome asked = read(body);
    if (write.before.isEmpty())
        return finish(write, unknown(id));
    if (std::holds_alternative<Problem>(asked))
        return finish(write, asked);
    const Outcome changed = patched(write.before, objectOf(asked));
    if (std::holds_alternative<Problem>(changed))
        return finish(write, changed);

    QJsonObject resource = kept(kind, objectOf(changed));
    resource.insert(u"id"_s, id);
    if (auto refused = judge(kind, write.before, resource))
        return finish(write, *refused);
    write.after = put(kind, resource);
    return finish(write, write.after);
}

std::optional<Problem> Store::remove(Kind kind, const QString &id)
{
    Write write{"DELETE", kind, find(kind, id).value_or(QJsonObject()), {}, {}, {}};
    QJsonObject nothing;
    if (write.before.isEmpty())
        write.problem = unknown(id);
    else if (guard)
        write.problem = guard(kind, write.before, nothing);
    if (!write.problem)
        drop(kind, id);
    if (written)
        written(write);
    return write.problem;
}

QJsonObject Store::put(Kind kind, QJsonObject resource)
{
    QList<QJsonObject> &resources = list(kind);
    if (idOf(resource).isEmpty())
        resource.insert(u"id"_s, newId());
    if (!namesSchema(resource, schemaOf(kind)))
        resource.insert(u"schemas"_s, QJsonArray{schemaOf(kind)});
    const auto old = std::find_if(resources.begin(), resources.end(),
                                  [&](const QJsonObject &one) { return idOf(one) == idOf(resource); });
    const QJsonValue created =
        old == resources.end() ? QJsonValue(now()) : old->value(u"meta"_s).toObject().value(u"created"_s);
    resource.insert(u"meta"_s, QJsonObject{{u"resourceType"_s, kind == Kind::User ? u"User"_s : u"Group"_s},
                                           {u"created"_s, created},
                                           {u"lastModified"_s, now()}});
    if (old == resources.end())
        resources.append(resource);
    else
        *old = resource;
    return resource;
}

void Store::drop(Kind kind, const QString &id)
{
    list(kind).removeIf([&](const QJsonObject &resource) { return idOf(resource) == id; });
    if (kind == Kind::Group)
        return;
    for (QJsonObject &group : m_groups) { // RFC 7643 §4.2 leaves no members that do not exist
        QJsonArray members = group.value(u"members"_s).toArray();
        for (qsizetype i = members.size() - 1; i >= 0; --i) {
            if (members.at(i).toObject().value(u"value"_s).toString() == id)
                members.removeAt(i);
        }
        group.insert(u"members"_s, members);
    }
}

std::optional<Problem> Store::judge(Kind kind, const QJsonObject &before, QJsonObject &after) const
{
    if (auto found = breach(kind, after))
        return found;
    const auto twin = findByName(kind, after.value(nameAttribute(kind)).toString());
    if (twin && idOf(*twin) != idOf(after))
        return Problem{409, u"uniqueness"_s, u"%1 already exists"_s.arg(nameAttribute(kind))};
    QSet<QString> seen;
    QJsonArray members;
    const QJsonArray named = after.value(u"members"_s).toArray();
    for (const QJsonValue &member : named) {
        const QString id = member.toObject().value(u"value"_s).toString();
        if (kind == Kind::Group && !find(Kind::User, id))
            return Problem{400, u"invalidValue"_s, u"Member '%1' does not exist"_s.arg(id)};
        if (!seen.contains(id))
            members.append(member);
        seen.insert(id);
    }
    if (kind == Kind::Group)
        after.insert(u"members"_s, members);
    return guard ? guard(kind, before, after) : std::nullopt;
}

Outcome Store::finish(Write write, Outcome outcome)
{
    if (const Problem *problem = std::get_if<Problem>(&outcome))
        write.problem = *problem;
    if (written)
        written(write);
    return outcome;
}

Problem Store::unknown(const QString &id) const
{
    return {404, {}, u"Resource %1 not found"_s.arg(id)};
}

} // namespace bw::practice::scim
