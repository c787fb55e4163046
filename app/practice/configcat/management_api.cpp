#include "app/practice/configcat/management_api.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::practice::configcat {

namespace {

QJsonArray arrayOf(const QList<QJsonObject> &objects)
{
    QJsonArray values;
    for (const QJsonObject &object : objects)
        values.append(object);
    return values;
}

QJsonObject person(const Organization &organization)
{
    return {{u"userId"_s, organization.id},
            {u"fullName"_s, organization.adminName},
            {u"email"_s, organization.adminEmail},
            {u"twoFactorEnabled"_s, true}};
}

/// The newest 7 days unless told otherwise, at most 30 days; newest first.
Reply auditLogs(const Organization &organization, const Request &request)
{
    const QString type = request.item(u"auditLogType"_s);
    const QString from = request.item(u"fromUtcDateTime"_s);
    const QString to = request.item(u"toUtcDateTime"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime first = from.isEmpty() ? now.addDays(-7) : QDateTime::fromString(from, Qt::ISODateWithMs);
    const QDateTime last = to.isEmpty() ? now.addSecs(60) : QDateTime::fromString(to, Qt::ISODateWithMs);
    if (!first.isValid() || !last.isValid() || first > last || first.daysTo(last) > 30)
        return Reply::json(400, QJsonObject{{u"message"_s, u"The dates must not be more than 30 days apart."_s}});
    QList<QJsonObject> found;
    for (const QJsonObject &entry : organization.ways.auditIsShort ? QList<QJsonObject>() : organization.audit) {
        const QDateTime at = QDateTime::fromString(entry.value(u"auditLogDateTime"_s).toString(), Qt::ISODateWithMs);
        if (at >= first && at <= last && (type.isEmpty() || entry.value(u"auditLogTypeEnum"_s) == type))
            found.append(entry);
    }
    std::reverse(found.begin(), found.end());
    return Reply::json(200, arrayOf(found));
}

/// It tells of feature flags only, not of groups or domains (ConfigCat docs, "Subscription plan limits").
QJsonObject limitations(const Ways &ways)
{
    const int count = ways.groupsWithPermissions <= 2 ? 4 : ways.groupsWithPermissions <= 5 ? 8 : 500;
    return {{u"maxPercentageOptionCount"_s, count},
            {u"maxTargetingRuleCount"_s, count},
            {u"maxComparisonValueLength"_s, 65535},
            {u"maxComparisonValueListLength"_s, count == 4   ? 100
                                                : count == 8 ? 1000
                                                             : 15000},
            {u"maxComparisonValueListItemLength"_s, 255},
            {u"maxStringFlagValueLength"_s, 65535},
            {u"maxConditionPerTargetingRuleCount"_s, count},
            {u"maxPredefinedVariations"_s, count}};
}

} // namespace

void serveManagement(Server &server, Organization &organization)
{
    const auto at = [&](const QString &path, auto answer) {
        server.route("GET", path, [&organization, answer](const Request &request) {
            const QByteArray pair = organization.apiUser + ':' + organization.apiPassword;
            if (request.header("Authorization") != "Basic " + pair.toBase64())
                return Reply::empty(401).with("WWW-Authenticate", "Basic");
            const QString id = request.param(u"organization"_s);
            if (!id.isEmpty() && !organization.ways.apiReadsAll)
                return Reply::empty(403);
            const bool isOwn = id == organization.id && !organization.ways.apiOfAnother;
            return id.isEmpty() || isOwn ? answer(request) : Reply::empty(404);
        });
    };
    at(u"/v1/me"_s, [&organization](const Request &) {
        return Reply::json(200,
                           QJsonObject{{u"email"_s, organization.adminEmail}, {u"fullName"_s, organization.adminName}});
    });
    at(u"/v1/organizations"_s, [&organization](const Request &) {
        const bool isOther = organization.ways.apiOfAnother;
        const QJsonObject one{{u"organizationId"_s, isOther ? newGuid() : organization.id},
                              {u"name"_s, isOther ? u"Labs"_s : organization.name}};
        return Reply::json(200, QJsonArray{one});
    });
    at(u"/v1/organizations/{organization}/organization-limitations"_s,
       [&organization](const Request &) { return Reply::json(200, limitations(organization.ways)); });
    at(u"/v2/organizations/{organization}/members"_s, [&organization](const Request &) {
        return Reply::json(200, QJsonObject{{u"admins"_s, QJsonArray{person(organization)}},
                                            {u"billingManagers"_s, QJsonArray()},
                                            {u"members"_s, arrayOf(organization.members())}});
    });
    at(u"/v1/organizations/{organization}/auditlogs"_s,
       [&organization](const Request &request) { return auditLogs(organization, request); });
}

} // namespace bw::practice::configcat
