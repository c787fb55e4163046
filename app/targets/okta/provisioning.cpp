#include "app/targets/okta/provisioning.h"

using namespace Qt::StringLiterals;

namespace bw::okta::provisioning {

ResultTask<Connection> connection(Client client, QString appId, std::stop_token stop)
{
    const QString path = u"/api/v1/apps/%1/connections/default"_s.arg(appId);
    const Result<QJsonObject> body = co_await client.get(path, stop);
    if (!body)
        co_return body.error();
    Connection connection;
    connection.status = body->value("status"_L1).toString();
    connection.baseUrl = body->value("baseUrl"_L1).toString();
    co_return connection;
}

QString boxOf(const QString &featureName)
{
    // The Admin Console's own words, which it does not translate.
    if (featureName == feature::createUsers)
        return u"Create Users"_s;
    if (featureName == feature::updateAttributes)
        return u"Update User Attributes"_s;
    if (featureName == feature::deactivateUsers)
        return u"Deactivate Users"_s;
    if (featureName == feature::pushGroups)
        return u"Push Groups"_s;
    if (featureName == feature::importUsers || featureName == feature::importProfiles)
        return u"Import Groups"_s; // the box in the connection's form that brings imports along
    if (featureName == feature::scim)
        return u"Enable SCIM provisioning"_s;
    return featureName;
}

DoneTask tickBoxes(Client client, QString appId, QStringList features, std::stop_token stop)
{
    const QString path = u"/api/v1/apps/%1/features/USER_PROVISIONING"_s.arg(appId);
    const QJsonObject enabled{{u"status"_s, u"ENABLED"_s}};
    QJsonObject body;
    if (features.contains(feature::createUsers))
        body.insert("create"_L1, QJsonObject{{u"lifecycleCreate"_s, enabled}});
    QJsonObject update;
    if (features.contains(feature::updateAttributes))
        update.insert("profile"_L1, enabled);
    if (features.contains(feature::deactivateUsers))
        update.insert("lifecycleDeactivate"_L1, enabled);
    if (!update.isEmpty())
        body.insert("update"_L1, update);
    const Result<QJsonObject> answer = co_await client.put(path, body, stop);
    if (!answer)
        co_return answer.error();
    co_return done();
}

} // namespace bw::okta::provisioning
