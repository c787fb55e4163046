#include "app/targets/okta/undo.h"

#include "app/journal/announcement.h"
#include "app/targets/okta/assignments.h"
#include "app/targets/okta/authorization_servers.h"
#include "app/targets/okta/claims.h"
#include "app/targets/okta/group_push.h"
#include "app/targets/okta/security_events.h"
#include "app/targets/okta/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
QString textOf(const QJsonObject &data, QLatin1String key)
{
    return data.value(key).toString();
}

/// The journal is a file that people can open: an id from it is read like one from outside.
Error unreadableEntry(const QString &id)
{
    Error error{.kind = Error::Kind::Unexpected};
    error.message = Words::tr("The journal's entry cannot be understood, so nothing is removed for it.");
    error.detail = id;
    return error;
}

Error stays(const QString &why)
{
    Error error{.kind = Error::Kind::Conflict, .message = why};
    error.action = Words::tr("Delete it in Okta by hand, if nobody needs it any more.");
    return error;
}
} // namespace

OktaUndoer::OktaUndoer(Workplace place) : m_place(std::move(place))
{
    m_place.client = m_place.client.forStep(u"okta.undo"_s);
}

QStringList OktaUndoer::kinds() const
{
    return {made::groupPush,   made::assignment,          made::authorizationServerPart,
            made::groupsClaim, made::authorizationServer, made::securityEventsProvider,
            made::app,         made::groupMember,         made::group};
}

QString OktaUndoer::describe(const QString &kind, const QString &id, const QJsonObject &data) const
{
    const QString app = textOf(data, "appLabel"_L1);
    const QString name = textOf(data, "name"_L1);
    if (kind == made::groupPush) {
        //: %1 is a group, %2 an app
        return Words::tr("Okta: stop pushing the group “%1” with “%2”; the group stays on the other side")
            .arg(name, app);
    }
    if (kind == made::assignment) {
        //: %1 is a group, %2 an app
        return Words::tr("Okta: take the group “%1” off the app “%2”").arg(name, app);
    }
    if (kind == made::groupsClaim) {
        if (m_place.journal->find(made::app, id)) {
            //: %1 is an app
            return Words::tr("Okta: the groups claim of “%1” goes with the app").arg(app);
        }
        //: %1 is an app
        return Words::tr("Okta: put the groups claim of “%1” back as it was").arg(app);
    }
    if (kind == made::securityEventsProvider)
        return Words::tr("Okta: stop receiving shared signals from “%1”").arg(name);
    if (kind == made::authorizationServer)
        return Words::tr("Okta: delete the authorization server “%1”").arg(name);
    if (kind == made::authorizationServerPart) {
        //: %1 is a scope, claim or policy
        return Words::tr("Okta: take “%1” off the authorization server").arg(name);
    }
    if (kind == made::groupMember) {
        //: %1 is a person, %2 a group
        return Words::tr("Okta: take “%1” out of the group “%2”").arg(textOf(data, "login"_L1), name);
    }
    if (kind == made::group)
        return Words::tr("Okta: delete the group “%1”").arg(name);
    //: %1 is an app
    return Words::tr("Okta: deactivate and delete the app “%1”").arg(textOf(data, "label"_L1));
}

DoneTask OktaUndoer::remove(QString kind, QString id, QJsonObject data, std::stop_token stop)
{
    const Done removed = co_await takeBack(kind, id, data, stop);
    co_return removed ? settleRemoved(*m_place.journal, kind, id) : removed;
}

DoneTask OktaUndoer::takeBack(QString kind, QString id, QJsonObject data, std::stop_token stop)
{
    if (kind == made::authorizationServerPart)
        co_return co_await removeServerPart(id, data, stop);
    if (kind == made::securityEventsProvider) {
        if (!isId(id))
            co_return unreadableEntry(id);
        co_return co_await security_events::remove(m_place.client, id, stop);
    }
    if (kind == made::authorizationServer) {
        if (!authorization_servers::isServerId(id))
            co_return unreadableEntry(id);
        co_return co_await authorization_servers::remove(m_place.client, id, stop);
    }
    if (kind == made::group || kind == made::groupMember)
        co_return co_await removeGroup(kind, id, data, stop);
    const QString appId = kind == made::app || kind == made::groupsClaim ? id : textOf(data, "app"_L1);
    if (!isAppId(appId))
        co_return unreadableEntry(id);
    if (kind == made::app)
        co_return co_await removeApp(appId, data, stop);
    if (kind == made::assignment) {
        const QString groupId = textOf(data, "group"_L1);
        if (!isId(groupId))
            co_return unreadableEntry(id);
        co_return co_await assignments::unassign(m_place.client, appId, groupId, stop);
    }
    if (kind == made::groupPush) {
        if (!isId(id))
            co_return unreadableEntry(id);
        co_return co_await group_push::remove(m_place.client, appId, id, stop);
    }
    if (m_place.journal->find(made::app, appId)) // the claim goes with the app, which is removed later
        co_return done();
    if (textOf(data, "way"_L1) == "federated"_L1) {
        const QString claimId = textOf(data, "claim"_L1);
        if (!isId(claimId))
            co_return unreadableEntry(id);
        co_return co_await claims::removeFederated(m_place.client, appId, claimId, stop);
    }
    co_return co_await removeFilter(appId, data, stop);
}

DoneTask OktaUndoer::removeGroup(QString kind, QString id, QJsonObject data, std::stop_token stop)
{
    if (kind == made::group && isId(id)) {
        const Result<Group> group = co_await groups::read(m_place.client, id, stop);
        const bool isGone = !group && group.error().kind == Error::Kind::NotFound;
        if (!group && !isGone)
            co_return group.error();
        if (isGone)
            co_return done();
        const QString name = textOf(data, "name"_L1);
        if (group->name != name) { // somebody has made another of it
            //: %1 and %2 are names of one group
            co_return stays(Words::tr("The group “%1” is called “%2” now, and stays.").arg(name, group->name));
        }
        const auto &all = m_place.journal->madeObjects(); // what this undo takes back is not in it any more
        const bool isUsed = std::ranges::any_of(all, [&name](const MadeObject &object) {
            return object.kind == made::groupPush && textOf(object.data, "name"_L1) == name;
        });
        if (isUsed) {
            //: %1 is the name of a group
            co_return stays(
                Words::tr("The group “%1” is still pushed by another part of the setup, and stays.").arg(name));
        }
        co_return co_await groups::remove(m_place.client, id, stop);
    }
    const QString groupId = textOf(data, "group"_L1);
    const QString personId = textOf(data, "person"_L1);
    if (kind == made::group || !isId(groupId) || !isId(personId))
        co_return unreadableEntry(id);
    co_return co_await groups::removeMember(m_place.client, groupId, personId, stop);
}

DoneTask OktaUndoer::removeApp(QString id, QJsonObject data, std::stop_token stop)
{
    const Result<App> app = co_await apps::read(m_place.client, id, stop);
    if (!app && app.error().kind != Error::Kind::NotFound)
        co_return app.error();
    if (app) {
        if (app->key != textOf(data, "key"_L1))
            co_return unreadableEntry(id);
        const Done removed = co_await apps::remove(m_place.client, *app, stop);
        if (!removed)
            co_return removed.error();
    }
    const QString key = secret_key::clientSecret(m_place.host(), id);
    const std::shared_ptr<SecretStore> store = m_place.store;
    co_return co_await store->remove(key, stop);
}

DoneTask OktaUndoer::removeServerPart(QString id, QJsonObject data, std::stop_token stop)
{
    const QString serverId = textOf(data, "server"_L1);
    const QString collection = textOf(data, "collection"_L1);
    const QString partId = textOf(data, "part"_L1);
    static const QStringList collections = {u"scopes"_s, u"claims"_s, u"policies"_s};
    const bool readable =
        authorization_servers::isServerId(serverId) && isId(partId) && collections.contains(collection);
    if (!readable)
        co_return unreadableEntry(id);
    if (m_place.journal->find(made::authorizationServer, serverId)) // it goes with the server, which is removed later
        co_return done();
    co_return co_await authorization_servers::removePart(m_place.client, serverId, collection, partId, stop);
}

/// Puts back what was there before us, unless somebody has changed it since.
DoneTask OktaUndoer::removeFilter(QString appId, QJsonObject data, std::stop_token stop)
{
    const Result<claims::Filter> now = co_await claims::readFilter(m_place.client, appId, stop);
    if (!now && now.error().kind == Error::Kind::NotFound)
        co_return done();
    if (!now)
        co_return now.error();
    if (now->value != textOf(data, "value"_L1))
        co_return done();
    const QJsonObject before = data.value("before"_L1).toObject();
    const QString issuer = now->issuerMode();
    const QJsonObject wanted = claims::filterFrom(before, issuer.isEmpty() ? m_place.directory->issuerMode() : issuer);
    const Result<claims::Filter> written = co_await claims::writeFilter(m_place.client, appId, wanted, stop);
    if (!written)
        co_return written.error();
    co_return done();
}

} // namespace bw::okta
