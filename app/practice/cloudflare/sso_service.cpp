#include "app/practice/cloudflare/body_rules.h"
#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/permissions.h"
#include "app/practice/cloudflare/services.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

QList<QJsonObject>::iterator locate(const Call &call)
{
    QList<QJsonObject> &all = call.account.ssoConnectors;
    return std::find_if(all.begin(), all.end(), [&](const QJsonObject &one) {
        return one.value(u"id"_s).toString() == call.request.param(u"one"_s);
    });
}

Reply created(const Call &call)
{
    const std::optional<QJsonObject> body = call.request.json();
    const QList<Field> fields{{u"email_domain"_s, Want::Text, true}, {u"begin_verification"_s, Want::Flag}};
    if (!body || bodyFault(*body, fields, u"connector"_s))
        return failure(400, 400, u"invalid SSO connector"_s);
    const int code = QRandomGenerator::system()->bounded(100'000, 1'000'000);
    const bool begin = body->value(u"begin_verification"_s).toBool();
    const QJsonObject made{{u"id"_s, newHexId()},
                           {u"email_domain"_s, body->value(u"email_domain"_s)},
                           {u"enabled"_s, false},
                           {u"created_on"_s, now()},
                           {u"verification"_s, QJsonObject{{u"code"_s, u"cloudflare_dashboard_sso=%1"_s.arg(code)},
                                                           {u"status"_s, begin ? u"pending"_s : u"awaiting"_s}}}};
    call.account.ssoConnectors.append(made);
    return success(made, 201);
}

Reply changed(const Call &call, QJsonObject &connector)
{
    const std::optional<QJsonObject> body = call.request.json();
    if (!body || bodyFault(*body, {{u"enabled"_s, Want::Flag, true}}, u"connector"_s))
        return failure(400, 400, u"invalid SSO connector"_s);
    const bool verified = connector.value(u"verification"_s).toObject().value(u"status"_s) == u"verified"_s;
    if (body->value(u"enabled"_s).toBool() && !verified)
        return failure(400, 400, u"the domain is not verified"_s);
    connector.insert(u"enabled"_s, body->value(u"enabled"_s));
    return success(connector);
}

} // namespace

void serveSsoConnectors(Api &api)
{
    using namespace permissions;
    const QStringList read{ssoRead, ssoWrite};
    const QString all = u"/sso_connectors"_s;
    const auto serve = [&](const QByteArray &verb, const QString &path, auto act) {
        api.inAccount(verb, all + u"/{one}"_s + path, verb == "GET" ? read : QStringList{ssoWrite},
                      [act](const Call &call) {
                          const auto found = locate(call);
                          return found == call.account.ssoConnectors.end() ? failure(404, 1003, u"not found"_s)
                                                                           : act(call, *found);
                      });
    };
    api.inAccount("GET", all, read, [](const Call &call) { return success(arrayOf(call.account.ssoConnectors)); });
    api.inAccount("POST", all, {ssoWrite}, created);
    serve("GET", {}, [](const Call &, const QJsonObject &connector) { return success(connector); });
    serve("PATCH", {}, [](const Call &call, QJsonObject &connector) { return changed(call, connector); });
    serve("POST", u"/begin_verification"_s, [](const Call &, QJsonObject &connector) {
        QJsonObject verification = connector.value(u"verification"_s).toObject();
        if (verification.value(u"status"_s) != u"verified"_s)
            verification.insert(u"status"_s, u"pending"_s);
        connector.insert(u"verification"_s, verification);
        return success(connector);
    });
    serve("DELETE", {}, [](const Call &call, const QJsonObject &connector) {
        if (connector.value(u"enabled"_s).toBool())
            return failure(400, 400, u"an enabled SSO connector cannot be deleted"_s);
        const QJsonObject gone{{u"id"_s, connector.value(u"id"_s)}};
        call.account.ssoConnectors.erase(locate(call));
        return success(gone);
    });
}

} // namespace bw::practice::cloudflare
