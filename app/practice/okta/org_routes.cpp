#include "app/practice/okta/routes.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

QJsonObject tokenJson(const ApiToken &token)
{
    const QDateTime expires = QDateTime::currentDateTimeUtc().addDays(30);
    return {{u"id"_s, token.id},
            {u"name"_s, token.name},
            {u"userId"_s, token.owner},
            {u"clientName"_s, u"Okta API"_s},
            {u"tokenWindow"_s, u"P30D"_s},
            {u"created"_s, stamp(token.created)},
            {u"expiresAt"_s, stamp(expires)},
            {u"network"_s, QJsonObject{{u"connection"_s, u"ANYWHERE"_s}}}};
}

QString valueIn(const Request &request)
{
    return QString::fromLatin1(request.header("Authorization").mid(5).trimmed());
}

Reply organization(OktaTenant *tenant)
{
    const Org &org = tenant->org();
    QJsonObject links{{u"organization"_s, QJsonObject{{u"href"_s, tenant->url()}}}};
    if (org.ways.customDomain)
        links.insert(u"alternate"_s, QJsonObject{{u"href"_s, tenant->customUrl()}});
    return Reply::json(200,
                       QJsonObject{{u"id"_s, org.id},
                                   {u"pipeline"_s, org.ways.classicEngine ? u"v1"_s : u"idx"_s},
                                   {u"cell"_s, u"op3"_s},
                                   {u"settings"_s, QJsonObject{{u"itpEnabled"_s, org.ways.identityThreatProtection}}},
                                   {u"_links"_s, links}});
}

} // namespace

void addOrgRoutes(OktaTenant *tenant)
{
    tenant->route("GET", u"/.well-known/okta-organization"_s,
                  [tenant](const Request &) { return organization(tenant); });
    tenant->route("GET", u"/api/v1/org"_s, [tenant](const Request &) {
        const Org &org = tenant->org();
        return Reply::json(200, QJsonObject{{u"id"_s, org.id},
                                            {u"subdomain"_s, org.subdomain},
                                            {u"companyName"_s, org.companyName},
                                            {u"status"_s, u"ACTIVE"_s},
                                            {u"expiresAt"_s, QJsonValue::Null},
                                            {u"website"_s, u"https://acme.example"_s}});
    });
    tenant->route("GET", u"/api/v1/domains"_s, [](const Request &) {
        return Reply::json(200, QJsonObject{{u"domains"_s, QJsonArray()}});
    });
    tenant->route("GET", u"/api/v1/api-tokens"_s, [tenant](const Request &) {
        QJsonArray list;
        for (const ApiToken &token : std::as_const(tenant->org().tokens))
            list.append(tokenJson(token));
        return Reply::json(200, list);
    });
    tenant->route("GET", u"/api/v1/api-tokens/{tid}"_s, [tenant](const Request &request) {
        const QString id = request.param(u"tid"_s);
        for (const ApiToken &token : std::as_const(tenant->org().tokens)) {
            if (token.id == id)
                return Reply::json(200, tokenJson(token));
        }
        return notFoundReply(id, u"ApiToken"_s);
    });
    tenant->route("DELETE", u"/api/v1/api-tokens/current"_s, [tenant](const Request &request) {
        const QString value = valueIn(request);
        for (ApiToken &token : tenant->org().tokens) {
            if (token.value == value)
                token.expired = true;
        }
        return Reply::empty();
    });
}

} // namespace bw::practice::okta
