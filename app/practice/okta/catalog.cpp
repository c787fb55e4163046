#include "app/practice/okta/routes.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

QJsonObject entry(QLatin1StringView name, QLatin1StringView title, QLatin1StringView mode, const QStringList &features)
{
    return {{u"id"_s, QString(name)},
            {u"name"_s, QString(name)},
            {u"displayName"_s, QString(title)},
            {u"status"_s, u"ACTIVE"_s},
            {u"features"_s, QJsonArray::fromStringList(features)},
            {u"signOnModes"_s, QJsonArray{QString(mode)}}};
}

} // namespace

/// Five test apps have nearly the same title; only the key tells them apart.
QList<QJsonObject> catalogOf(const Ways &ways)
{
    const QStringList scim = {u"PUSH_NEW_USERS"_s, u"PUSH_PROFILE_UPDATES"_s, u"PUSH_USER_DEACTIVATION"_s,
                              u"GROUP_PUSH"_s};
    QList<QJsonObject> list{
        entry("cloudflare"_L1, "Cloudflare"_L1, "AUTO_LOGIN"_L1, {}),
        entry("scim2headerauth"_L1, "SCIM 2.0 Test App (Header Auth)"_L1, "SAML_2_0"_L1, scim),
        entry("scim2testapp"_L1, "SCIM 2.0 Test App (OAuth Bearer Token)"_L1, "SAML_2_0"_L1, scim),
        entry("scim2testapp_basic"_L1, "SCIM 2.0 Test App (Basic Auth)"_L1, "SAML_2_0"_L1, scim),
        entry("scim1testapp_header"_L1, "SCIM 1.1 Test App (Header Auth)"_L1, "SAML_2_0"_L1, scim),
        entry("slack"_L1, "Slack"_L1, "SAML_2_0"_L1, scim),
    };
    if (ways.catalogHasDashboardApp)
        list.insert(
            1, entry("integrator-8026030_cloudflaredashboard_1"_L1, "Cloudflare Dashboard"_L1, "SAML_2_0"_L1, scim));
    if (ways.catalogHasCloudflareOne)
        list.insert(1, entry(ways.cloudflareOneRenewed ? "integrator-8026030_cloudflareone_2"_L1
                                                       : "integrator-8026030_cloudflareone_1"_L1,
                             "Cloudflare One"_L1, "OPENID_CONNECT"_L1, {}));
    return list;
}

namespace {
/// Not in the published API; pages by `after` = the last name, without Link headers.
Reply list(OktaTenant *tenant, const Request &request)
{
    const QString q = request.item(u"q"_s);
    const QString after = request.item(u"after"_s);
    const int limit = std::clamp(request.hasItem(u"limit"_s) ? request.item(u"limit"_s).toInt() : 20, 1, 200);
    QJsonArray rows;
    bool reached = after.isEmpty();
    const QList<QJsonObject> all = catalogOf(tenant->ways());
    for (const QJsonObject &one : all) {
        const QString title = one.value("displayName"_L1).toString();
        if (reached && rows.size() < limit && title.contains(q, Qt::CaseInsensitive))
            rows.append(one);
        reached = reached || one.value("name"_L1) == after;
    }
    return Reply::json(200, rows);
}

} // namespace

void addCatalogRoutes(OktaTenant *tenant)
{
    tenant->route("GET", u"/api/v1/catalog/apps"_s, [tenant](const Request &request) {
        return tenant->ways().catalogApi ? list(tenant, request) : notFoundReply(u"catalog"_s, u"Endpoint"_s);
    });
    tenant->route("GET", u"/api/v1/catalog/apps/{name}"_s, [tenant](const Request &request) {
        const QString name = request.param(u"name"_s);
        const QList<QJsonObject> all = catalogOf(tenant->ways());
        for (const QJsonObject &one : all) {
            if (one.value("name"_L1) == name)
                return Reply::json(200, one);
        }
        return notFoundReply(name, u"Application"_s);
    });
}

} // namespace bw::practice::okta
