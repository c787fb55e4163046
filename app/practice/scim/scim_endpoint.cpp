#include "app/practice/scim/scim_endpoint.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bw::practice::scim {

namespace {

constexpr int mostPerPage = 100;

Reply message(int status, const QJsonObject &body)
{
    return {status, "application/scim+json"_ba, {}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Reply answer(int status, const Outcome &outcome)
{
    if (const Problem *problem = std::get_if<Problem>(&outcome))
        return refusal(*problem);
    return message(status, std::get<QJsonObject>(outcome));
}

/// A whole number from the query; nothing when it is there and is none.
std::optional<int> number(const Request &request, const QString &name, int otherwise)
{
    const QString text = request.item(name);
    if (text.isEmpty())
        return otherwise;
    bool fine = false;
    const int value = text.toInt(&fine);
    return fine ? std::optional(value) : std::nullopt;
}

Reply list(const Store &store, Kind kind, const Request &request)
{
    std::optional<Filter> filter;
    if (const QString text = request.item(u"filter"_s); !text.isEmpty()) {
        filter = parseFilter(text);
        if (!filter)
            return refusal({400, u"invalidFilter"_s, u"The filter is not understood"_s});
    }
    const std::optional<int> first = number(request, u"startIndex"_s, 1);
    const std::optional<int> count = number(request, u"count"_s, mostPerPage);
    if (!first || !count)
        return refusal({400, u"invalidValue"_s, u"'startIndex' and 'count' must be integers"_s});

    QJsonArray page;
    int total = 0;
    const int start = std::max(*first, 1); // RFC 7644 §3.4.2.4: a lower one means 1, a negative count means 0
    const int most = std::clamp(*count, 0, mostPerPage);
    const QList<QJsonObject> resources = store.all(kind);
    for (const QJsonObject &resource : resources) {
        if (filter && !filter->matches(resource))
            continue;
        if (++total >= start && page.size() < most)
            page.append(resource);
    }
    return message(200, {{u"schemas"_s, QJsonArray{QLatin1String(listSchema)}},
                         {u"totalResults"_s, total},
                         {u"startIndex"_s, start},
                         {u"itemsPerPage"_s, page.size()},
                         {u"Resources"_s, page}});
}

void serveKind(Server &server, const QString &path, Kind kind, const std::function<Door(const Request &)> &open)
{
    const auto at = [&](const QByteArray &verb, const QString &pattern, auto act) {
        server.route(verb, pattern, [open, act](const Request &request) {
            Door door = open(request);
            if (Reply *refused = std::get_if<Reply>(&door))
                return *std::move(refused);
            return act(*std::get<Store *>(door), request);
        });
    };
    const QString one = path + u"/{resource}"_s;
    at("GET", path, [kind](Store &store, const Request &request) { return list(store, kind, request); });
    at("POST", path,
       [kind](Store &store, const Request &request) { return answer(201, store.create(kind, request.body)); });
    at("GET", one, [kind](Store &store, const Request &request) {
        const QString id = request.param(u"resource"_s);
        const std::optional<QJsonObject> found = store.find(kind, id);
        return found ? message(200, *found) : refusal({404, {}, u"Resource %1 not found"_s.arg(id)});
    });
    at("PUT", one, [kind](Store &store, const Request &request) {
        return answer(200, store.replace(kind, request.param(u"resource"_s), request.body));
    });
    at("PATCH", one, [kind](Store &store, const Request &request) {
        return answer(200, store.patch(kind, request.param(u"resource"_s), request.body));
    });
    at("DELETE", one, [kind](Store &store, const Request &request) {
        const std::optional<Problem> problem = store.remove(kind, request.param(u"resource"_s));
        return problem ? refusal(*problem) : Reply::empty(204);
    });
}

QJsonObject supported(bool yes)
{
    return {{u"supported"_s, yes}};
}

QJsonObject providerConfig()
{
    return {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"_s}},
            {u"patch"_s, supported(true)},
            {u"bulk"_s, QJsonObject{{u"supported"_s, false}, {u"maxOperations"_s, 0}, {u"maxPayloadSize"_s, 0}}},
            {u"filter"_s, QJsonObject{{u"supported"_s, true}, {u"maxResults"_s, mostPerPage}}},
            {u"changePassword"_s, supported(false)},
            {u"sort"_s, supported(false)},
            {u"etag"_s, supported(false)},
            {u"authenticationSchemes"_s,
             QJsonArray{QJsonObject{{u"type"_s, u"oauthbearertoken"_s}, {u"name"_s, u"Bearer token"_s}}}}};
}

QJsonObject resourceType(Kind kind)
{
    const bool user = kind == Kind::User;
    return {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:ResourceType"_s}},
            {u"id"_s, user ? u"User"_s : u"Group"_s},
            {u"name"_s, user ? u"User"_s : u"Group"_s},
            {u"endpoint"_s, user ? u"/Users"_s : u"/Groups"_s},
            {u"schema"_s, schemaOf(kind)}};
}

/// The schema's name and the attribute without which a resource is refused; the others are as in RFC 7643 §4.
QJsonObject schema(Kind kind)
{
    const QJsonObject name{{u"name"_s, kind == Kind::User ? u"userName"_s : u"displayName"_s},
                           {u"type"_s, u"string"_s},
                           {u"required"_s, true}};
    return {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:Schema"_s}},
            {u"id"_s, schemaOf(kind)},
            {u"name"_s, kind == Kind::User ? u"User"_s : u"Group"_s},
            {u"attributes"_s, QJsonArray{name}}};
}

Reply wholeList(const QJsonArray &resources)
{
    return message(200, {{u"schemas"_s, QJsonArray{QLatin1String(listSchema)}},
                         {u"totalResults"_s, resources.size()},
                         {u"startIndex"_s, 1},
                         {u"itemsPerPage"_s, resources.size()},
                         {u"Resources"_s, resources}});
}

} // namespace

void serve(Server &server, const QString &prefix, std::function<Door(const Request &)> open)
{
    serveKind(server, prefix + u"/Users"_s, Kind::User, open);
    serveKind(server, prefix + u"/Groups"_s, Kind::Group, open);
}

void serveDiscovery(Server &server, const QString &prefix, std::function<Door(const Request &)> open)
{
    const auto at = [&](const QString &path, auto answer) {
        server.route("GET", prefix + path, [open, answer](const Request &request) {
            Door door = open(request);
            Reply *refused = std::get_if<Reply>(&door);
            return refused ? *std::move(refused) : answer(request);
        });
    };
    at(u"/ServiceProviderConfig"_s, [](const Request &) { return message(200, providerConfig()); });
    at(u"/ResourceTypes"_s,
       [](const Request &) { return wholeList({resourceType(Kind::User), resourceType(Kind::Group)}); });
    at(u"/Schemas"_s, [](const Request &) { return wholeList({schema(Kind::User), schema(Kind::Group)}); });
    at(u"/Schemas/{schema}"_s, [](const Request &request) {
        for (const Kind kind : {Kind::User, Kind::Group}) {
            if (request.param(u"schema"_s) == schemaOf(kind))
                return message(200, schema(kind));
        }
        return refusal({404, {}, u"Schema not found"_s});
    });
}

Reply refusal(const Problem &problem)
{
    QJsonObject body{{u"schemas"_s, QJsonArray{QLatin1String(errorSchema)}},
                     {u"status"_s, QString::number(problem.status)},
                     {u"detail"_s, problem.detail}};
    if (!problem.type.isEmpty())
        body.insert(u"scimType"_s, problem.type);
    return message(problem.status, body);
}

Reply unauthorized()
{
    return refusal({401, {}, u"The token is missing or wrong"_s}).with("WWW-Authenticate", "Bearer");
}

} // namespace bw::practice::scim
