#include "app/practice/cloudflare/access_rules.h"
#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/permissions.h"
#include "app/practice/cloudflare/services.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

/// One list of Access: where it is kept, who may do what, what a body must be, and what is added to it.
struct Collection
{
    QString path;
    QList<QJsonObject> Account::*list = nullptr;
    QStringList read;
    QStringList write;
    std::function<std::optional<BodyFault>(const QJsonObject &body)> fault;
    QJsonObject added;
    std::function<QJsonObject(QJsonObject stored)> shown; ///< none: as it is stored

    [[nodiscard]] QJsonObject show(const QJsonObject &stored) const { return shown ? shown(stored) : stored; }
};

QList<QJsonObject>::iterator locate(QList<QJsonObject> &list, const QString &id)
{
    return std::find_if(list.begin(), list.end(),
                        [&](const QJsonObject &one) { return one.value(u"id"_s).toString() == id; });
}

Reply saved(const Call &call, const Collection &kept, QList<QJsonObject>::iterator old)
{
    QList<QJsonObject> &list = call.account.*kept.list;
    std::optional<QJsonObject> body = call.request.json();
    if (!body)
        return invalidRequest(u"invalid JSON body"_s);
    if (old != list.end()) { // what answers carry may come back
        for (const QString &echo : {u"id"_s, u"uid"_s, u"created_at"_s, u"updated_at"_s})
            body->remove(echo);
        for (auto entry = kept.added.begin(); entry != kept.added.end(); ++entry)
            body->remove(entry.key());
    }
    if (const auto fault = kept.fault(*body))
        return invalidRequest(fault->reason, {fault->chain});
    const QString id = old == list.end() ? newUuid() : old->value(u"id"_s).toString();
    QJsonObject object = *body;
    object.insert(u"id"_s, id);
    object.insert(u"uid"_s, id);
    object.insert(u"created_at"_s, old == list.end() ? QJsonValue(now()) : old->value(u"created_at"_s));
    object.insert(u"updated_at"_s, now());
    for (auto entry = kept.added.begin(); entry != kept.added.end(); ++entry)
        object.insert(entry.key(), entry.value());
    if (old != list.end()) {
        *old = object;
        return success(kept.show(object));
    }
    list.append(object);
    return success(kept.show(object), 201);
}

Reply listed(const Call &call, const Collection &kept)
{
    const QString name = call.request.item(u"name"_s);
    const QString search = call.request.item(u"search"_s);
    QJsonArray found;
    for (const QJsonObject &one : std::as_const(call.account.*kept.list)) {
        const QString own = one.value(u"name"_s).toString();
        if ((name.isEmpty() || own == name) && own.contains(search, Qt::CaseInsensitive))
            found.append(kept.show(one));
    }
    return page(found, call.request, 25, 1000);
}

Reply removed(const Call &call, const Collection &kept)
{
    QList<QJsonObject> &list = call.account.*kept.list;
    const auto found = locate(list, call.request.param(u"one"_s));
    if (found == list.end())
        return accessNotFound();
    const QJsonObject gone{{u"id"_s, found->value(u"id"_s)}};
    list.erase(found);
    return success(gone, 202);
}

void serveCollection(Api &api, const Collection &kept)
{
    const QString one = kept.path + u"/{one}"_s;
    api.inAccount("GET", kept.path, kept.read, [kept](const Call &call) { return listed(call, kept); });
    api.inAccount("GET", one, kept.read, [kept](const Call &call) {
        QList<QJsonObject> &list = call.account.*kept.list;
        const auto found = locate(list, call.request.param(u"one"_s));
        return found == list.end() ? accessNotFound() : success(kept.show(*found));
    });
    api.inAccount("POST", kept.path, kept.write,
                  [kept](const Call &call) { return saved(call, kept, (call.account.*kept.list).end()); });
    api.inAccount("PUT", one, kept.write, [kept](const Call &call) {
        QList<QJsonObject> &list = call.account.*kept.list;
        const auto found = locate(list, call.request.param(u"one"_s));
        return found == list.end() ? accessNotFound() : saved(call, kept, found);
    });
    api.inAccount("DELETE", one, kept.write, [kept](const Call &call) { return removed(call, kept); });
}

std::optional<BodyFault> appFault(const QJsonObject &body)
{
    const QStringList types{u"self_hosted"_s,  u"saas"_s,       u"ssh"_s,     u"vnc"_s,      u"rdp"_s,
                            u"app_launcher"_s, u"warp"_s,       u"biso"_s,    u"bookmark"_s, u"infrastructure"_s,
                            u"mcp"_s,          u"mcp_portal"_s, u"dash_sso"_s};
    if (!types.contains(body.value(u"type"_s).toString()))
        return BodyFault{u"app type is missing or invalid"_s, u"unknown app type"_s};
    return bodyFault(body,
                     {{u"name"_s},
                      {u"type"_s, Want::Text, true},
                      {u"domain"_s},
                      {u"session_duration"_s},
                      {u"allowed_idps"_s, Want::Texts},
                      {u"auto_redirect_to_identity"_s, Want::Flag},
                      {u"app_launcher_visible"_s, Want::Flag},
                      {u"policies"_s, Want::Anything},
                      {u"destinations"_s, Want::Objects},
                      {u"saas_app"_s, Want::Object},
                      {u"scim_config"_s, Want::Object},
                      {u"tags"_s, Want::Texts}},
                     u"app"_s);
}

const QList<Field> ruleFields{{u"name"_s, Want::Text, true},
                              {u"include"_s, Want::Objects, true},
                              {u"exclude"_s, Want::Objects},
                              {u"require"_s, Want::Objects}};

std::optional<BodyFault> groupFault(const QJsonObject &body)
{
    const auto fault = bodyFault(body, ruleFields + QList<Field>{{u"is_default"_s, Want::Flag}}, u"group"_s);
    return fault ? fault : ruleFault(body);
}

std::optional<BodyFault> policyFault(const QJsonObject &body)
{
    const QList<Field> more{{u"decision"_s, Want::Text, true},
                            {u"session_duration"_s},
                            {u"approval_required"_s, Want::Flag},
                            {u"isolation_required"_s, Want::Flag},
                            {u"purpose_justification_required"_s, Want::Flag}};
    if (const auto fault = bodyFault(body, ruleFields + more, u"policy"_s))
        return fault;
    const QStringList decisions{u"allow"_s, u"deny"_s, u"non_identity"_s, u"bypass"_s};
    if (!decisions.contains(body.value(u"decision"_s).toString()))
        return BodyFault{u"policy decision is missing or invalid"_s, u"unknown decision"_s};
    return ruleFault(body);
}

/// Cloudflare's SDK reads `is_default` as the rules that are the default, where it is sent as a flag.
QJsonObject withDefaultAsRules(QJsonObject group)
{
    const bool isDefault = group.value(u"is_default"_s).toBool();
    group.insert(u"is_default"_s, isDefault ? group.value(u"include"_s) : QJsonArray());
    return group;
}

} // namespace

void serveAccessLists(Api &api)
{
    using namespace permissions;
    const Ways &ways = api.state().ways;
    const auto shownGroup = [&ways](const QJsonObject &group) {
        return ways.defaultsAreRules ? withDefaultAsRules(group) : group;
    };
    const QStringList appReaders{appsRead, appsWrite};
    const QStringList groupReaders{organizationsRead, organizationsWrite};
    serveCollection(api, {u"/access/apps"_s, &Account::apps, appReaders, {appsWrite}, appFault, {}, {}});
    serveCollection(
        api, {u"/access/groups"_s, &Account::groups, groupReaders, {organizationsWrite}, groupFault, {}, shownGroup});
    serveCollection(api, {u"/access/policies"_s,
                          &Account::policies,
                          appReaders,
                          {appsWrite},
                          policyFault,
                          {{u"reusable"_s, true}, {u"app_count"_s, 0}},
                          {}});
    api.inAccount("GET", u"/access/idp_federation_grants"_s, groupReaders, [](const Call &call) {
        return page(arrayOf(call.account.federationGrants), call.request, 25, 1000);
    });
}

} // namespace bw::practice::cloudflare
