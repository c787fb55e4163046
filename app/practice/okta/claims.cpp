#include "app/practice/okta/routes.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

/// The claim and the issuer stand in one section of the tab Sign On, and are set together.
QString issuerModeOf(const App &app)
{
    return app.settings[u"oauthClient"_s][u"issuer_mode"_s].toString(u"ORG_URL"_s);
}

void takeIssuerMode(App &app, const QJsonObject &body)
{
    QJsonObject client = app.settings.value("oauthClient"_L1).toObject();
    client.insert("issuer_mode"_L1, body.value("issuerMode"_L1).toString(issuerModeOf(app)));
    app.settings.insert("oauthClient"_L1, client);
}

Reply idTokenClaim(const App &app)
{
    if (!app.idTokenClaim.isEmpty()) {
        QJsonObject claim = app.idTokenClaim;
        claim.insert("issuerMode"_L1, issuerModeOf(app));
        return Reply::json(200, claim);
    }
    return Reply::json(200, QJsonObject{{u"issuer"_s, QJsonValue::Null},
                                        {u"issuerMode"_s, issuerModeOf(app)},
                                        {u"valueType"_s, QJsonValue::Null},
                                        {u"name"_s, QJsonValue::Null},
                                        {u"groupFilterType"_s, QJsonValue::Null},
                                        {u"value"_s, QJsonValue::Null}});
}

/// What Okta's own Terraform provider sends for "Groups claim filter": not in the published API.
Reply setIdTokenClaim(App &app, const Request &request)
{
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return malformed();
    if (body->keys() == QStringList{u"issuerMode"_s}) { // the provider's way to take the claim away
        takeIssuerMode(app, *body);
        app.idTokenClaim = {};
        return idTokenClaim(app);
    }
    const Shape shape{
        .texts = {u"valueType"_s, u"groupFilterType"_s, u"issuerMode"_s, u"name"_s, u"value"_s, u"issuer"_s},
        .ignored = {u"audience"_s, u"_links"_s},
        .required = {u"valueType"_s, u"name"_s, u"value"_s}};
    QStringList wrong = breaches(*body, shape);
    const QString filter = body->value("groupFilterType"_L1).toString();
    const QStringList filters = {u"STARTS_WITH"_s, u"EQUALS"_s, u"CONTAINS"_s, u"REGEX"_s};
    if (body->value("valueType"_L1) == "GROUPS"_L1 && !filters.contains(filter))
        wrong << u"groupFilterType: The field has an invalid value"_s;
    if (!wrong.isEmpty())
        return invalid(u"idToken"_s, wrong);
    takeIssuerMode(app, *body);
    app.idTokenClaim = *body;
    app.idTokenClaim.insert(u"issuer"_s, QJsonValue::Null);
    return Reply::json(200, app.idTokenClaim);
}

qsizetype claimAt(const App &app, const QString &claimId)
{
    for (qsizetype i = 0; i < app.federatedClaims.size(); ++i) {
        if (app.federatedClaims[i].value("id"_L1).toString() == claimId)
            return i;
    }
    return -1;
}

QStringList claimBreaches(const QJsonObject &body)
{
    const Shape shape{.texts = {u"name"_s, u"expression"_s},
                      .ignored = {u"id"_s, u"created"_s, u"lastUpdated"_s, u"_links"_s},
                      .required = {u"name"_s, u"expression"_s}};
    return breaches(body, shape);
}

Reply addClaim(App &app, const Request &request)
{
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return malformed();
    QStringList wrong = claimBreaches(*body);
    for (const QJsonObject &claim : std::as_const(app.federatedClaims)) {
        if (claim.value("name"_L1) == body->value("name"_L1))
            wrong << u"name: A claim with this name already exists"_s;
    }
    if (!wrong.isEmpty())
        return invalid(u"federatedClaim"_s, wrong);
    const QString now = stamp(QDateTime::currentDateTimeUtc());
    const QJsonObject claim{{u"id"_s, makeId("ofc"_L1)},
                            {u"name"_s, body->value("name"_L1)},
                            {u"expression"_s, body->value("expression"_L1)},
                            {u"created"_s, now},
                            {u"lastUpdated"_s, now}};
    app.federatedClaims.append(claim);
    return Reply::json(201, claim);
}

Reply changeClaim(App &app, const Request &request)
{
    const qsizetype at = claimAt(app, request.param(u"cid"_s));
    if (at < 0)
        return notFoundReply(request.param(u"cid"_s), u"FederatedClaim"_s);
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return malformed();
    if (const QStringList wrong = claimBreaches(*body); !wrong.isEmpty())
        return invalid(u"federatedClaim"_s, wrong);
    app.federatedClaims[at].insert(u"name"_s, body->value("name"_L1));
    app.federatedClaims[at].insert(u"expression"_s, body->value("expression"_L1));
    app.federatedClaims[at].insert(u"lastUpdated"_s, stamp(QDateTime::currentDateTimeUtc()));
    return Reply::json(200, app.federatedClaims.at(at)); // the specification says 201
}

} // namespace

void addClaimRoutes(OktaTenant *tenant)
{
    const QString legacy = u"/api/v1/internal/apps/{id}/settings/oauth/idToken"_s;
    const auto internal = [tenant](std::function<Reply(App &, const Request &)> handler) {
        return forApp(tenant, [tenant, handler = std::move(handler)](App &app, const Request &request) {
            if (tenant->ways().internalForbidden)
                return refusal(403, u"E0000005"_s, u"Invalid session"_s);
            if (!tenant->ways().internalApi)
                return notFoundReply(request.path, u"Endpoint"_s);
            return app.kind == Kind::Oidc ? handler(app, request) : notFoundReply(app.id, u"OAuth2AppInstance"_s);
        });
    };
    tenant->route("GET", legacy, internal([](App &app, const Request &) { return idTokenClaim(app); }));
    tenant->route("POST", legacy, internal(setIdTokenClaim));

    const QString claims = u"/api/v1/apps/{id}/federated-claims"_s;
    const auto forOffered = [tenant](std::function<Reply(App &, const Request &)> handler) {
        return forApp(tenant, [tenant, handler = std::move(handler)](App &app, const Request &request) {
            return tenant->ways().federatedClaims ? handler(app, request) : notFoundReply(request.path, u"Endpoint"_s);
        });
    };
    tenant->route("GET", claims, forOffered([](App &app, const Request &) {
                      QJsonArray list;
                      for (const QJsonObject &claim : std::as_const(app.federatedClaims))
                          list.append(claim);
                      return Reply::json(200, list);
                  }));
    tenant->route("POST", claims, forOffered(addClaim));
    tenant->route("GET", claims + u"/{cid}"_s, forOffered([](App &app, const Request &request) {
                      const qsizetype at = claimAt(app, request.param(u"cid"_s));
                      return at < 0 ? notFoundReply(request.param(u"cid"_s), u"FederatedClaim"_s)
                                    : Reply::json(200, app.federatedClaims.at(at));
                  }));
    tenant->route("PUT", claims + u"/{cid}"_s, forOffered(changeClaim));
    tenant->route("DELETE", claims + u"/{cid}"_s, forOffered([](App &app, const Request &request) {
                      const qsizetype at = claimAt(app, request.param(u"cid"_s));
                      if (at < 0)
                          return notFoundReply(request.param(u"cid"_s), u"FederatedClaim"_s);
                      app.federatedClaims.removeAt(at);
                      return Reply::empty();
                  }));
}

} // namespace bw::practice::okta
