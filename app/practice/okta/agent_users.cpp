#include "app/practice/okta/agent.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

const QJsonArray &userSchemas()
{
    static const QJsonArray schemas{u"urn:ietf:params:scim:schemas:core:2.0:User"_s};
    return schemas;
}

/// What apps made with Create App Integration send instead of a PATCH.
QJsonObject wholeUser(const User &user, const AppUser &entry, const QString &externalId, bool active)
{
    QJsonObject body = userBody(user, entry);
    body.insert(u"id"_s, externalId);
    body.insert(u"active"_s, active);
    return body;
}

/// Catalogue apps: a PATCH without a path.
QJsonObject turned(bool active)
{
    const QJsonObject operation{{u"op"_s, u"replace"_s}, {u"value"_s, QJsonObject{{u"active"_s, active}}}};
    return {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s}},
            {u"Operations"_s, QJsonArray{operation}}};
}

QString idOf(const QJsonObject &body)
{
    const QJsonValue id = body.value("id"_L1);
    return id.isDouble() ? QString::number(id.toInteger()) : id.toString();
}

} // namespace

QJsonObject userBody(const User &user, const AppUser &entry)
{
    const QJsonObject mail{{u"primary"_s, true}, {u"value"_s, user.email}, {u"type"_s, u"work"_s}};
    return {{u"schemas"_s, userSchemas()},
            {u"userName"_s, entry.userName},
            {u"name"_s, QJsonObject{{u"givenName"_s, user.firstName}, {u"familyName"_s, user.lastName}}},
            {u"emails"_s, QJsonArray{mail}},
            {u"displayName"_s, user.firstName + u' ' + user.lastName},
            {u"locale"_s, u"en-US"_s},
            {u"externalId"_s, user.id},
            {u"groups"_s, QJsonArray()},
            {u"active"_s, true}};
}

void ProvisioningAgent::pushUser(App &app, const QString &userId, const Next &next)
{
    const User *user = m_org->user(userId);
    const auto entry = app.users.find(userId);
    if (!user || !user->isActive() || entry == app.users.end() || !app.pushesUsers() || !entry->externalId.isEmpty())
        return next();
    const QString known = app.provisioning.uniqueField == "email"_L1 ? user->email : entry->userName;
    const QString filter = u"userName eq \"%1\""_s.arg(known);
    const QString path =
        u"/Users?filter=%1&startIndex=1&count=100"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(filter)));
    send(app, "GET", path, {}, [this, appId = app.id, userId, next](const ScimAnswer &answer) {
        App *mine = m_org->app(appId);
        if (!mine)
            return next();
        const QJsonObject found = answer.body.value("Resources"_L1).toArray().first().toObject();
        if (answer.isGood() && !idOf(found).isEmpty()) {
            if (!found.value("active"_L1).toBool(true))
                return reactivateUser(*mine, userId, idOf(found), next);
            userPushed(appId, userId, answer, idOf(found)); // somebody else made it: linked
            return next();
        }
        if (answer.isGood() || answer.status == 404)
            return createUser(*mine, userId, next);
        userPushed(appId, userId, answer, {});
        next();
    });
}

void ProvisioningAgent::reactivateUser(App &app, const QString &userId, const QString &externalId, const Next &next)
{
    const User *user = m_org->user(userId);
    const QString path = u"/Users/"_s + externalId;
    const Then then = [this, appId = app.id, userId, externalId, next](const ScimAnswer &answer) {
        userPushed(appId, userId, answer, externalId);
        next();
    };
    if (app.kind == Kind::CustomSaml && user)
        return send(app, "PUT", path, wholeUser(*user, app.users.value(userId), externalId, true), then);
    send(app, "PATCH", path, turned(true), then);
}

void ProvisioningAgent::updateUser(App &app, const QString &userId, const Next &next)
{
    const QString externalId = app.users.value(userId).externalId;
    if (externalId.isEmpty())
        return next();
    const QString path = u"/Users/"_s + externalId;
    const Then then = [this, appId = app.id, userId, next](const ScimAnswer &answer) {
        const App *mine = m_org->app(appId);
        const User *person = m_org->user(userId);
        if (mine && person)
            m_org->log(u"application.provision.user.push_profile"_s, {appTarget(*mine), userTarget(*person)},
                       answer.isGood() ? u"SUCCESS"_s : u"FAILURE"_s, told(answer.trouble));
        next();
    };
    send(app, "GET", path, {}, [this, appId = app.id, userId, path, then](const ScimAnswer &said) {
        const App *mine = m_org->app(appId);
        const User *user = m_org->user(userId);
        if (!mine || !user || !said.isGood())
            return then(said);
        QJsonObject body = said.body;
        const QJsonObject now = userBody(*user, mine->users.value(userId));
        for (auto member = now.begin(); member != now.end(); ++member)
            body.insert(member.key(), member.value());
        send(*mine, "PUT", path, body, then);
    });
}

void ProvisioningAgent::createUser(App &app, const QString &userId, const Next &next)
{
    const User *user = m_org->user(userId);
    const auto entry = app.users.find(userId);
    if (!user || entry == app.users.end())
        return next();
    QJsonObject body = userBody(*user, *entry);
    body.insert(u"password"_s, randomText(12)); // sent even where passwords are not synchronised
    send(app, "POST", u"/Users"_s, body, [this, appId = app.id, userId, next](const ScimAnswer &said) {
        ScimAnswer answer = said;
        if (answer.isGood() && idOf(answer.body).isEmpty())
            answer.trouble = u"Create new user returned empty user"_s;
        userPushed(appId, userId, answer, idOf(answer.body));
        next();
    });
}

void ProvisioningAgent::userPushed(const QString &appId, const QString &userId, const ScimAnswer &answer,
                                   const QString &externalId)
{
    App *app = m_org->app(appId);
    const User *user = m_org->user(userId);
    if (!app || !user || !app->users.contains(userId))
        return;
    AppUser &entry = app->users[userId];
    entry.lastUpdated = QDateTime::currentDateTimeUtc();
    entry.trouble = answer.trouble;
    if (!answer.isGood()) {
        entry.trouble = u"Automatic provisioning of user %1 %2 to app %3 failed: %4"_s.arg(
            user->firstName, user->lastName, app->label, answer.trouble);
        m_org->log(u"application.provision.user.push"_s, {appTarget(*app), userTarget(*user)}, u"FAILURE"_s,
                   told(entry.trouble));
        return;
    }
    entry.externalId = externalId;
    entry.status = u"PROVISIONED"_s;
    m_org->log(u"application.provision.user.push"_s, {appTarget(*app), userTarget(*user)});
    for (const PushMapping &mapping : m_org->ways.membersFollow ? app->mappings : QList<PushMapping>()) {
        const Group *source = m_org->storedGroup(mapping.sourceGroupId);
        if (mapping.status == "ACTIVE"_L1 && !mapping.remoteId.isEmpty() && source && source->members.contains(userId))
            mappingChanged(appId, mapping.id);
    }
}

void ProvisioningAgent::deactivateUser(App &app, const AppUser &gone, const Next &next)
{
    const User *user = m_org->user(gone.userId);
    if (!user || gone.externalId.isEmpty() || !app.provisioning.deactivateUsers)
        return next();
    const QString path = u"/Users/"_s + gone.externalId;
    const Then then = [this, appId = app.id, userId = gone.userId, next](const ScimAnswer &answer) {
        const App *mine = m_org->app(appId);
        const User *person = m_org->user(userId);
        if (mine && person)
            m_org->log(u"application.provision.user.deactivate"_s, {appTarget(*mine), userTarget(*person)},
                       answer.isGood() ? u"SUCCESS"_s : u"FAILURE"_s, told(answer.trouble));
        next();
    };
    if (app.kind == Kind::CustomSaml)
        return send(app, "PUT", path, wholeUser(*user, gone, gone.externalId, false), then);
    send(app, "PATCH", path, turned(false), then);
}

} // namespace bw::practice::okta
