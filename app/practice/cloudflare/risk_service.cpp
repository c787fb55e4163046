#include "app/practice/cloudflare/body_rules.h"
#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/permissions.h"
#include "app/practice/cloudflare/services.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

using Integrations = QList<QJsonObject>;

Integrations::iterator locate(Integrations &all, const QString &key, const QString &value)
{
    return std::find_if(all.begin(), all.end(),
                        [&](const QJsonObject &one) { return one.value(key).toString() == value; });
}

Reply missing()
{
    return failure(404, 1003, u"integration not found"_s);
}

std::optional<Reply> refused(const std::optional<QJsonObject> &body, const QList<Field> &fields)
{
    if (!body)
        return failure(400, 400, u"invalid JSON body"_s);
    if (const auto fault = bodyFault(*body, fields, u"integration"_s))
        return failure(400, 400, fault->reason, {fault->chain});
    const QUrl tenant(body->value(u"tenant_url"_s).toString(), QUrl::StrictMode);
    if (tenant.host().isEmpty() || !tenant.scheme().startsWith("http"_L1))
        return failure(400, 400, u"tenant_url must be a URL"_s);
    return {};
}

Reply created(const Call &call, const State &state)
{
    const std::optional<QJsonObject> body = call.request.json();
    if (auto no = refused(
            body,
            {{u"integration_type"_s, Want::Text, true}, {u"tenant_url"_s, Want::Text, true}, {u"reference_id"_s}}))
        return *std::move(no);
    if (body->value(u"integration_type"_s).toString() != u"Okta"_s)
        return failure(400, 400, u"integration_type must be Okta"_s);
    Integrations &all = call.account.riskIntegrations;
    if (locate(all, u"tenant_url"_s, body->value(u"tenant_url"_s).toString()) != all.end())
        return failure(409, 0, u"an integration with this tenant exists"_s);
    const QString id = newUuid();
    QJsonObject made = *body;
    made.insert(u"id"_s, id);
    made.insert(u"account_tag"_s, call.account.id);
    made.insert(u"active"_s, true);
    made.insert(u"created_at"_s, now());
    made.insert(u"well_known_url"_s, state.teamUrl + u"/.well-known/sse-configuration/"_s + id);
    all.append(made);
    return success(made);
}

Reply replaced(const Call &call)
{
    Integrations &all = call.account.riskIntegrations;
    const auto found = locate(all, u"id"_s, call.request.param(u"one"_s));
    if (found == all.end())
        return missing();
    const std::optional<QJsonObject> body = call.request.json();
    if (auto no =
            refused(body, {{u"active"_s, Want::Flag, true}, {u"tenant_url"_s, Want::Text, true}, {u"reference_id"_s}}))
        return *std::move(no);
    for (auto entry = body->begin(); entry != body->end(); ++entry)
        found->insert(entry.key(), entry.value());
    return success(*found);
}

Reply removed(const Call &call)
{
    Integrations &all = call.account.riskIntegrations;
    const auto found = locate(all, u"id"_s, call.request.param(u"one"_s));
    if (found == all.end())
        return missing();
    all.erase(found);
    return success(QJsonValue::Null);
}

Reply one(const Call &call, const QString &key)
{
    Integrations &all = call.account.riskIntegrations;
    const auto found = locate(all, key, call.request.param(u"one"_s));
    return found == all.end() ? missing() : success(*found);
}

} // namespace

void serveRiskScoring(Api &api)
{
    using namespace permissions;
    const State &state = api.state();
    const QString all = u"/zt_risk_scoring/integrations"_s;
    const QStringList read{zeroTrustRead, zeroTrustWrite};
    const QStringList write{zeroTrustWrite};
    const auto serve = [&](const QByteArray &verb, const QString &path, const QStringList &who,
                           const std::function<Reply(const Call &)> &act) {
        api.inAccount(verb, path, who, [&state, act](const Call &call) {
            return state.ways.riskScoring ? act(call)
                                          : failure(403, 1002, u"risk scoring is not available on your plan"_s);
        });
    };
    serve("GET", all, read, [](const Call &call) { return success(arrayOf(call.account.riskIntegrations)); });
    serve("POST", all, write, [&state](const Call &call) { return created(call, state); });
    serve("GET", all + u"/{one}"_s, read, [](const Call &call) { return one(call, u"id"_s); });
    serve("GET", all + u"/reference_id/{one}"_s, read, [](const Call &call) { return one(call, u"reference_id"_s); });
    serve("PUT", all + u"/{one}"_s, write, replaced);
    serve("DELETE", all + u"/{one}"_s, write, removed);
}

void serveRiskMetadata(Server &team, const State &state)
{
    team.route("GET", u"/.well-known/sse-configuration/{one}"_s, [&state](const Request &request) {
        Integrations &all = state.accounts.front()->riskIntegrations;
        if (locate(all, u"id"_s, request.param(u"one"_s)) == all.end())
            return Reply::json(404, QJsonObject{{u"error"_s, u"not found"_s}});
        return Reply::json(200, QJsonObject{{u"issuer"_s, state.teamUrl},
                                            {u"jwks_uri"_s, state.teamUrl + u"/cdn-cgi/access/certs"_s},
                                            {u"delivery_methods_supported"_s, QJsonArray{u"urn:ietf:rfc:8935"_s}}});
    });
}

} // namespace bw::practice::cloudflare
