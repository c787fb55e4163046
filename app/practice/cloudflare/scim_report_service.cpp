#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/permissions.h"
#include "app/practice/cloudflare/services.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

QStringList items(const Request &request, const QString &key)
{
    return request.query.allQueryItemValues(key, QUrl::FullyDecoded) +
           request.query.allQueryItemValues(key + u"[]"_s, QUrl::FullyDecoded);
}

bool hasText(const QJsonObject &resource, const QString &text)
{
    if (resource.value(u"userName"_s).toString().compare(text, Qt::CaseInsensitive) == 0)
        return true;
    const QJsonArray emails = resource.value(u"emails"_s).toArray();
    return std::any_of(emails.begin(), emails.end(), [&](const QJsonValue &email) {
        return email.toObject().value(u"value"_s).toString().compare(text, Qt::CaseInsensitive) == 0;
    });
}

/// What SCIM brought, as the API shows it: not all attributes, and no userName.
QJsonObject reported(scim::Kind kind, const QJsonObject &resource)
{
    QStringList names{u"id"_s, u"externalId"_s, u"displayName"_s, u"meta"_s, u"schemas"_s};
    if (kind == scim::Kind::User)
        names << u"active"_s << u"emails"_s;
    QJsonObject view;
    for (const QString &name : std::as_const(names)) {
        if (resource.contains(name))
            view.insert(name, resource.value(name));
    }
    return view;
}

bool hasSignedIn(const Account &account, const QJsonObject &resource)
{
    return std::any_of(account.accessUsers.cbegin(), account.accessUsers.cend(), [&resource](const QJsonObject &user) {
        return hasText(resource, user.value(u"email"_s).toString());
    });
}

/// `held`: people who have never signed in, whom Cloudflare takes in later.
Reply resources(const Call &call, scim::Kind kind, bool held)
{
    const Request &request = call.request;
    const IdentityProvider *provider = call.account.provider(request.param(u"idp"_s));
    if (!provider)
        return accessNotFound();
    const QStringList ours = items(request, u"cf_resource_id"_s);
    const QStringList theirs = items(request, u"idp_resource_id"_s);
    const QString name = request.item(u"name"_s);
    const QString email = request.item(u"email"_s) + request.item(u"username"_s);
    if (ours.size() > 50 || theirs.size() > 50)
        return invalidRequest(u"at most 50 resource ids are allowed"_s);
    if (int(!ours.isEmpty()) + int(!theirs.isEmpty()) + int(!name.isEmpty() || !email.isEmpty()) > 1)
        return invalidRequest(u"resource ids cannot be combined with other filters"_s);

    QJsonArray found;
    const QList<QJsonObject> all = provider->scim.all(kind);
    for (const QJsonObject &resource : all) {
        if (!ours.isEmpty() && !ours.contains(resource.value(u"id"_s).toString()))
            continue;
        if (!theirs.isEmpty() && !theirs.contains(resource.value(u"externalId"_s).toString()))
            continue;
        if (!name.isEmpty() && resource.value(u"displayName"_s).toString().compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (held && kind == scim::Kind::User && !hasSignedIn(call.account, resource))
            continue;
        if (email.isEmpty() || hasText(resource, email))
            found.append(reported(kind, resource));
    }
    return page(found, request, 100, 100);
}

Reply groupWithMembers(const Call &call)
{
    const IdentityProvider *provider = call.account.provider(call.request.param(u"idp"_s));
    const auto group = provider ? provider->scim.find(scim::Kind::Group, call.request.param(u"group"_s)) : std::nullopt;
    if (!group)
        return accessNotFound();
    QJsonObject view = reported(scim::Kind::Group, *group);
    view.insert(u"members"_s, group->value(u"members"_s).toArray());
    return success(view);
}

bool passes(const QJsonObject &entry, const Request &request)
{
    const QStringList names{u"idp_id"_s,          u"status"_s,
                            u"resource_type"_s,   u"request_method"_s,
                            u"cf_resource_id"_s,  u"resource_user_email"_s,
                            u"idp_resource_id"_s, u"resource_group_name"_s};
    for (const QString &name : names) {
        const QStringList wanted = items(request, name);
        if (!wanted.isEmpty() && !wanted.contains(entry.value(name).toString()))
            return false;
    }
    const QDateTime at = QDateTime::fromString(entry.value(u"logged_at"_s).toString(), Qt::ISODate);
    const QDateTime since = QDateTime::fromString(request.item(u"since"_s), Qt::ISODate);
    const QDateTime until = QDateTime::fromString(request.item(u"until"_s), Qt::ISODate);
    return (!since.isValid() || at >= since.addMSecs(-since.time().msec())) && (!until.isValid() || at <= until);
}

Reply updates(const Call &call)
{
    const Request &request = call.request;
    if (items(request, u"idp_id"_s).isEmpty())
        return invalidRequest(u"idp_id is missing or invalid"_s);
    const QHash<QString, QStringList> words{{u"status"_s, {u"FAILURE"_s, u"SUCCESS"_s}},
                                            {u"resource_type"_s, {u"USER"_s, u"GROUP"_s}},
                                            {u"request_method"_s, {u"DELETE"_s, u"PATCH"_s, u"POST"_s, u"PUT"_s}},
                                            {u"direction"_s, {u"asc"_s, u"desc"_s}}};
    for (auto known = words.begin(); known != words.end(); ++known) {
        const QStringList given = items(request, known.key());
        for (const QString &word : given) {
            if (!known->contains(word))
                return invalidRequest(u"%1 is missing or invalid"_s.arg(known.key()));
        }
    }
    for (const QString &time : {u"since"_s, u"until"_s}) {
        const QString text = request.item(time);
        if (!text.isEmpty() && !QDateTime::fromString(text, Qt::ISODate).isValid())
            return invalidRequest(u"%1 is missing or invalid"_s.arg(time));
    }
    QList<QJsonObject> found;
    for (const QJsonObject &entry : std::as_const(call.account.scimLog)) {
        if (passes(entry, request))
            found.append(entry);
    }
    if (request.item(u"direction"_s) != u"asc"_s)
        std::reverse(found.begin(), found.end());
    const int limit = request.item(u"limit"_s).toInt();
    return page(arrayOf(found), request, limit > 0 ? limit : 20, 1000);
}

} // namespace

void serveScimReports(Api &api)
{
    using namespace permissions;
    const QStringList read{organizationsRead, organizationsWrite};
    const QString scim = u"/access/identity_providers/{idp}/scim"_s;
    api.inAccount("GET", scim + u"/users"_s, read, [&api](const Call &call) {
        return resources(call, scim::Kind::User, api.state().ways.takesPeopleAtFirstSignIn);
    });
    api.inAccount("GET", scim + u"/groups"_s, read,
                  [](const Call &call) { return resources(call, scim::Kind::Group, false); });
    api.inAccount("GET", scim + u"/groups/{group}"_s, read, groupWithMembers);
    api.inAccount("GET", u"/access/logs/scim/updates"_s, {scimLogsRead}, updates);
}

} // namespace bw::practice::cloudflare
