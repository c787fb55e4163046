#include "app/practice/okta/agent.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

QJsonObject patch(const QJsonArray &operations)
{
    return {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s}},
            {u"Operations"_s, operations}};
}

QString idOf(const QJsonObject &body)
{
    const QJsonValue id = body.value("id"_L1);
    return id.isDouble() ? QString::number(id.toInteger()) : id.toString();
}

/// With "Rename app groups to match group name in Okta" on, the name asked for through the API is not used.
QString nameFor(const App &app, const PushMapping &mapping, const Group &source)
{
    return app.provisioning.renameGroups || mapping.targetName.isEmpty() ? source.name : mapping.targetName;
}

/// Those of the group who are assigned to the app and provisioned; nobody else is sent.
QMap<QString, QString> membersFor(const App &app, const Group &source)
{
    QMap<QString, QString> members; // SCIM id → user name
    for (const QString &userId : source.members) {
        const AppUser entry = app.users.value(userId);
        if (!entry.externalId.isEmpty())
            members.insert(entry.externalId, entry.userName);
    }
    return members;
}

QJsonArray memberList(const QMap<QString, QString> &members)
{
    QJsonArray list;
    for (auto it = members.cbegin(); it != members.cend(); ++it)
        list.append(QJsonObject{{u"value"_s, it.key()}, {u"display"_s, it.value()}});
    return list;
}

/// The first push replaces all; later ones send what moved, and the name each time.
QJsonArray operationsFor(const PushMapping &mapping, const QString &name, const QMap<QString, QString> &members)
{
    if (!mapping.lastPush.isValid())
        return {QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, u"members"_s}, {u"value"_s, memberList(members)}}};
    QJsonArray operations{QJsonObject{
        {u"op"_s, u"replace"_s}, {u"value"_s, QJsonObject{{u"id"_s, mapping.remoteId}, {u"displayName"_s, name}}}}};
    QMap<QString, QString> fresh = members;
    for (const QString &pushed : mapping.pushedMembers) {
        if (fresh.remove(pushed) == 0)
            operations.append(
                QJsonObject{{u"op"_s, u"remove"_s}, {u"path"_s, u"members[value eq \"%1\"]"_s.arg(pushed)}});
    }
    if (!fresh.isEmpty())
        operations.append(QJsonObject{{u"op"_s, u"add"_s}, {u"path"_s, u"members"_s}, {u"value"_s, memberList(fresh)}});
    return operations;
}

} // namespace

void ProvisioningAgent::pushGroup(App &app, const QString &mappingId, const Next &next)
{
    const PushMapping *mapping = app.mapping(mappingId);
    const bool on = app.provisioning.connected && app.provisioning.mayPushGroups;
    const std::optional<Group> source = mapping ? m_org->group(mapping->sourceGroupId) : std::nullopt;
    if (!on || !source || mapping->status == "INACTIVE"_L1)
        return next();
    if (source->members.isEmpty() && !m_org->ways.pushesEmptyGroups)
        return next();
    if (!mapping->remoteId.isEmpty())
        return pushMembers(app, mappingId, next);
    const QString filter = u"displayName eq \"%1\""_s.arg(nameFor(app, *mapping, *source));
    const QString path =
        u"/Groups?filter=%1&startIndex=1&count=100"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(filter)));
    send(app, "GET", path, {}, [this, appId = app.id, mappingId, next](const ScimAnswer &said) {
        App *mine = m_org->app(appId);
        PushMapping *pushed = mine ? mine->mapping(mappingId) : nullptr;
        if (!pushed)
            return next();
        ScimAnswer answer = said;
        const QString found = idOf(answer.body.value("Resources"_L1).toArray().first().toObject());
        if (answer.isGood() && !found.isEmpty() && m_org->ways.failOnNameCollision)
            answer.trouble = u"A group with this name already exists in the app and is not linked"_s;
        if (answer.isGood() && !found.isEmpty()) {
            pushed->remoteId = found;
            return pushMembers(*mine, mappingId, next);
        }
        if (answer.isGood() || answer.status == 404)
            return createTarget(*mine, mappingId, next);
        groupPushed(appId, mappingId, answer);
        next();
    });
}

void ProvisioningAgent::createTarget(App &app, const QString &mappingId, const Next &next)
{
    const PushMapping *mapping = app.mapping(mappingId);
    const std::optional<Group> source = m_org->group(mapping->sourceGroupId);
    if (!source)
        return next();
    const QJsonObject body{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:Group"_s}},
                           {u"displayName"_s, nameFor(app, *mapping, *source)},
                           {u"members"_s, QJsonArray()}};
    send(app, "POST", u"/Groups"_s, body, [this, appId = app.id, mappingId, next](const ScimAnswer &said) {
        App *mine = m_org->app(appId);
        PushMapping *pushed = mine ? mine->mapping(mappingId) : nullptr;
        if (!pushed)
            return next();
        ScimAnswer answer = said;
        pushed->remoteId = answer.isGood() ? idOf(answer.body) : QString();
        if (answer.isGood() && pushed->remoteId.isEmpty())
            answer.trouble = u"Create new group returned empty group"_s;
        if (answer.isGood())
            return pushMembers(*mine, mappingId, next);
        groupPushed(appId, mappingId, answer);
        next();
    });
}

void ProvisioningAgent::pushMembers(App &app, const QString &mappingId, const Next &next)
{
    PushMapping *mapping = app.mapping(mappingId);
    const std::optional<Group> source = m_org->group(mapping->sourceGroupId);
    if (!source)
        return next();
    const QString name = nameFor(app, *mapping, *source);
    const QMap<QString, QString> members = membersFor(app, *source);
    const bool isPushed = mapping->pushedMembers == members.keys() && mapping->pushedName == name;
    if (mapping->status == "ACTIVE"_L1 && mapping->lastPush.isValid() && isPushed)
        return next();
    const QString path = u"/Groups/"_s + mapping->remoteId;
    const Then then = [this, appId = app.id, mappingId, ids = members.keys(), name, next](const ScimAnswer &answer) {
        App *mine = m_org->app(appId);
        if (PushMapping *pushed = mine ? mine->mapping(mappingId) : nullptr; pushed && answer.isGood()) {
            pushed->pushedMembers = ids;
            pushed->pushedName = name;
        }
        groupPushed(appId, mappingId, answer);
        next();
    };
    if (app.kind == Kind::CustomSaml) {
        const QJsonObject body{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:Group"_s}},
                               {u"id"_s, mapping->remoteId},
                               {u"displayName"_s, name},
                               {u"members"_s, memberList(members)}};
        return send(app, "PUT", path, body, then);
    }
    send(app, "PATCH", path, patch(operationsFor(*mapping, name, members)), then);
}

void ProvisioningAgent::groupPushed(const QString &appId, const QString &mappingId, const ScimAnswer &answer)
{
    App *app = m_org->app(appId);
    PushMapping *mapping = app ? app->mapping(mappingId) : nullptr;
    const std::optional<Group> source = mapping ? m_org->group(mapping->sourceGroupId) : std::nullopt;
    if (!source)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QJsonArray targets{appTarget(*app), groupTarget(*source)};
    mapping->lastUpdated = now;
    if (answer.isGood()) {
        const bool isFirst = !mapping->lastPush.isValid();
        mapping->status = u"ACTIVE"_s;
        mapping->errorSummary.clear();
        mapping->lastPush = now;
        m_org->log(isFirst ? u"application.provision.group_push.pushed"_s
                           : u"application.provision.group_push.updated"_s,
                   targets);
        m_org->log(u"application.provision.group_push.push_memberships"_s, targets);
        return;
    }
    mapping->status = u"ERROR"_s;
    mapping->errorSummary = u"Failed on %1 UTC: Unable to update Group Push mapping target App group %2: %3"_s.arg(
        now.toString(u"MM-dd-yyyy hh:mm:ss"_s), nameFor(*app, *mapping, *source), answer.trouble);
    m_org->log(u"application.provision.group_push.mapping.update.or.delete.failed.with.error"_s, targets, u"FAILURE"_s,
               told(mapping->errorSummary));
}

} // namespace bw::practice::okta
