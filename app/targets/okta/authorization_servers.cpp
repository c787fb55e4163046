#include "app/targets/okta/authorization_servers.h"

using namespace Qt::StringLiterals;

namespace bw::okta::authorization_servers {

namespace {
const QString allServers = u"/api/v1/authorizationServers"_s;

Result<Server> parse(const QJsonObject &body)
{
    const Result<QString> id = idOf(body);
    if (!id)
        return id.error();
    return Server{*id, body.value("name"_L1).toString(), body.value("status"_L1).toString(),
                  body.value("issuerMode"_L1).toString()};
}

QString partsPath(const QString &serverId, const QString &collection)
{
    return u"%1/%2/%3"_s.arg(allServers, serverId, collection);
}

/// Deletes what the path names; what is not there is done().
DoneTask removeAt(Client client, QString path, std::stop_token stop)
{
    const Result<QJsonObject> there = co_await client.get(path, stop);
    if (!there && there.error().kind == Error::Kind::NotFound)
        co_return done();
    if (!there)
        co_return there.error();
    const QUrlQuery nothing;
    const Done removed = co_await client.remove(path, nothing, stop);
    if (!removed && removed.error().kind != Error::Kind::NotFound)
        co_return removed.error();
    co_return done();
}
} // namespace

bool isServerId(QStringView text)
{
    static const QRegularExpression pattern(u"\\A(default|aus[0-9A-Za-z]{1,60})\\z"_s);
    return pattern.match(text).hasMatch();
}

ResultTask<Server> read(Client client, QString id, std::stop_token stop)
{
    const QString path = allServers + u'/' + id;
    const Result<QJsonObject> body = co_await client.get(path, stop);
    if (!body)
        co_return body.error();
    co_return parse(*body);
}

ResultTask<std::optional<Server>> named(Client client, QString name, std::stop_token stop)
{
    const QUrlQuery query = queryOf({{"q"_L1, name}, {"limit"_L1, u"200"_s}});
    const Result<QJsonArray> rows = co_await client.list(allServers, query, 1000, stop);
    if (!rows)
        co_return rows.error();
    for (const QJsonValue &row : *rows) {
        const Result<Server> server = parse(row.toObject());
        if (!server)
            co_return server.error();
        if (server->name == name)
            co_return std::optional<Server>(*server);
    }
    co_return std::optional<Server>();
}

ResultTask<Server> create(Client client, QString name, QString audience, QString issuerMode, std::stop_token stop)
{
    const QJsonObject wanted = serverBody(name, audience, issuerMode);
    const Result<QJsonObject> body = co_await client.post(allServers, wanted, stop);
    if (!body)
        co_return body.error();
    co_return parse(*body);
}

DoneTask remove(Client client, QString id, std::stop_token stop)
{
    const QString path = allServers + u'/' + id;
    co_return co_await removeAt(client, path, stop);
}

ResultTask<QList<QJsonObject>> parts(Client client, QString serverId, QString collection, std::stop_token stop)
{
    const QString path = partsPath(serverId, collection);
    const QUrlQuery everything;
    const Result<QJsonArray> rows = co_await client.list(path, everything, 1000, stop);
    if (!rows)
        co_return rows.error();
    QList<QJsonObject> found;
    for (const QJsonValue &row : *rows)
        found << row.toObject();
    co_return found;
}

ResultTask<QString> addPart(Client client, QString serverId, QString collection, QJsonObject body, std::stop_token stop)
{
    const QString path = partsPath(serverId, collection);
    const Result<QJsonObject> made = co_await client.post(path, body, stop);
    if (!made)
        co_return made.error();
    co_return idOf(*made);
}

DoneTask removePart(Client client, QString serverId, QString collection, QString partId, std::stop_token stop)
{
    const QString path = partsPath(serverId, collection) + u'/' + partId;
    co_return co_await removeAt(client, path, stop);
}

QJsonObject serverBody(const QString &name, const QString &audience, const QString &issuerMode)
{
    return {{u"name"_s, name},
            {u"description"_s, u"Sign-in to Cloudflare One with custom claims"_s},
            {u"audiences"_s, QJsonArray{audience}},
            {u"issuerMode"_s, issuerMode}};
}

QJsonObject groupsScope()
{
    return {{u"name"_s, u"groups"_s},
            {u"displayName"_s, u"groups"_s},
            {u"consent"_s, u"IMPLICIT"_s},
            {u"metadataPublish"_s, u"ALL_CLIENTS"_s}};
}

QJsonObject groupsClaim(const QString &regex)
{
    return {{u"name"_s, u"groups"_s},
            {u"status"_s, u"ACTIVE"_s},
            {u"claimType"_s, u"IDENTITY"_s},
            {u"valueType"_s, u"GROUPS"_s},
            {u"group_filter_type"_s, u"REGEX"_s},
            {u"value"_s, regex},
            {u"alwaysIncludeInToken"_s, true},
            {u"conditions"_s, QJsonObject{{u"scopes"_s, QJsonArray{u"groups"_s}}}}};
}

QJsonObject profileClaim(const QString &attribute)
{
    return {{u"name"_s, attribute},
            {u"status"_s, u"ACTIVE"_s},
            {u"claimType"_s, u"IDENTITY"_s},
            {u"valueType"_s, u"EXPRESSION"_s},
            {u"value"_s, u"user."_s + attribute},
            {u"alwaysIncludeInToken"_s, true},
            // Not into the tokens of other apps, which do not ask for that scope.
            {u"conditions"_s, QJsonObject{{u"scopes"_s, QJsonArray{u"groups"_s}}}}};
}

QJsonObject emailClaim(const QString &name)
{
    QJsonObject claim = profileClaim(name);
    claim.insert("value"_L1, u"user.email"_s);
    return claim;
}

QList<QJsonObject> claimsFor(const SignInSetup &setup)
{
    QList<QJsonObject> claims{groupsClaim(setup.groupsFilter)};
    if (const QString &email = setup.emailClaim; !email.isEmpty() && !setup.claims.contains(email))
        claims << emailClaim(email);
    for (const QString &claim : setup.claims)
        claims << profileClaim(claim);
    return claims;
}

bool isPart(const QJsonObject &there, const QJsonObject &wanted)
{
    for (const QString &key : {u"name"_s, u"claimType"_s, u"valueType"_s, u"value"_s, u"group_filter_type"_s}) {
        if (wanted.contains(key) && there.value(key) != wanted.value(key))
            return false;
    }
    return isActive(there);
}

bool isActive(const QJsonObject &part)
{
    return part.value("status"_L1).toString(u"ACTIVE"_s) == "ACTIVE"_L1;
}

bool letsPeopleIn(const QJsonObject &rule)
{
    const QJsonObject conditions = rule.value("conditions"_L1).toObject();
    const auto included = [&conditions](QLatin1StringView condition) {
        return conditions.value(condition).toObject().value("include"_L1).toArray();
    };
    const QJsonObject people = conditions.value("people"_L1).toObject();
    const QJsonArray groups = people.value("groups"_L1).toObject().value("include"_L1).toArray();
    const QJsonArray scopes = included("scopes"_L1);
    return isActive(rule) && included("grantTypes"_L1).contains(u"authorization_code"_s) &&
           (scopes.contains(u"*"_s) || scopes.contains(u"groups"_s)) && groups.contains(u"EVERYONE"_s);
}

QJsonObject policyFor(const QString &clientId, const QString &name)
{
    const QJsonObject clients{{u"include"_s, QJsonArray{clientId}}};
    return {{u"type"_s, u"OAUTH_AUTHORIZATION_POLICY"_s},
            {u"status"_s, u"ACTIVE"_s},
            {u"name"_s, name},
            {u"description"_s, u"Sign-in to Cloudflare One"_s},
            {u"priority"_s, 1},
            {u"conditions"_s, QJsonObject{{u"clients"_s, clients}}}};
}

QJsonObject signInRule()
{
    const QJsonObject everyone{{u"groups"_s, QJsonObject{{u"include"_s, QJsonArray{u"EVERYONE"_s}}}}};
    const QJsonObject conditions{{u"people"_s, everyone},
                                 {u"grantTypes"_s, QJsonObject{{u"include"_s, QJsonArray{u"authorization_code"_s}}}},
                                 {u"scopes"_s, QJsonObject{{u"include"_s, QJsonArray{u"*"_s}}}}};
    const QJsonObject lifetimes{{u"accessTokenLifetimeMinutes"_s, 60},
                                {u"refreshTokenLifetimeMinutes"_s, 0},
                                {u"refreshTokenWindowMinutes"_s, 10080}};
    return {{u"type"_s, u"RESOURCE_ACCESS"_s}, {u"name"_s, u"Sign-in"_s},
            {u"status"_s, u"ACTIVE"_s},        {u"priority"_s, 1},
            {u"conditions"_s, conditions},     {u"actions"_s, QJsonObject{{u"token"_s, lifetimes}}}};
}

} // namespace bw::okta::authorization_servers
