#include "app/practice/okta/certificate.h"
#include "app/practice/okta/routes.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

constexpr int mostSecrets = 2;

QJsonObject secretJson(const ClientSecret &secret)
{
    const QByteArray hash = QCryptographicHash::hash(secret.value.toUtf8(), QCryptographicHash::Md5).toHex();
    return {{u"id"_s, secret.id},
            {u"client_secret"_s, secret.value},
            {u"secret_hash"_s, QString::fromLatin1(hash)},
            {u"status"_s, secret.active ? u"ACTIVE"_s : u"INACTIVE"_s},
            {u"created"_s, stamp(secret.created)},
            {u"lastUpdated"_s, stamp(secret.created)}};
}

ClientSecret *secretIn(App &app, const QString &secretId)
{
    for (ClientSecret &candidate : app.secrets) {
        if (candidate.id == secretId)
            return &candidate;
    }
    return nullptr;
}

bool isOnlyActive(const App &app, const ClientSecret &secret)
{
    return secret.active && std::count_if(app.secrets.begin(), app.secrets.end(),
                                          [](const ClientSecret &one) { return one.active; }) == 1;
}

Reply addSecret(App &app, const Request &request)
{
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return malformed();
    if (app.secrets.size() >= mostSecrets)
        return invalid(u"client_secret"_s, {u"You've reached the maximum number of client secrets per client."_s});
    const QString given = body->value("client_secret"_L1).toString();
    app.secrets.append({makeId("ocs"_L1), given.isEmpty() ? randomText(64) : given,
                        body->value("status"_L1).toString(u"ACTIVE"_s) == "ACTIVE"_L1,
                        QDateTime::currentDateTimeUtc()});
    return Reply::json(201, secretJson(app.secrets.constLast()));
}

Reply turnSecret(App &app, const Request &request, bool active)
{
    ClientSecret *secret = secretIn(app, request.param(u"sid"_s));
    if (!secret)
        return notFoundReply(request.param(u"sid"_s), u"OAuth2ClientSecret"_s);
    if (!active && isOnlyActive(app, *secret))
        return invalid(u"status"_s, {u"You can't deactivate the only active client secret."_s});
    secret->active = active;
    return Reply::json(200, secretJson(*secret));
}

Reply removeSecret(App &app, const Request &request)
{
    const ClientSecret *secret = secretIn(app, request.param(u"sid"_s));
    if (!secret)
        return notFoundReply(request.param(u"sid"_s), u"OAuth2ClientSecret"_s);
    if (secret->active)
        return invalid(u"status"_s, {u"You can only delete an inactive client secret."_s});
    app.secrets.removeIf([id = secret->id](const ClientSecret &one) { return one.id == id; });
    return Reply::empty();
}

QJsonObject signingKey(const QByteArray &certificate)
{
    const QByteArray kid = certificateKid(certificate);
    return {{u"kid"_s, QString::fromLatin1(kid)},
            {u"kty"_s, u"RSA"_s},
            {u"use"_s, u"sig"_s},
            {u"e"_s, u"AQAB"_s},
            {u"n"_s, QString::fromLatin1(signingModulus())},
            {u"x5c"_s, QJsonArray{QString::fromLatin1(certificate.toBase64())}},
            {u"created"_s, u"2024-01-01T00:00:00.000Z"_s},
            {u"expiresAt"_s, stamp(certificateEnd(certificate))}};
}

} // namespace

void addCredentialRoutes(OktaTenant *tenant)
{
    const QString secrets = u"/api/v1/apps/{id}/credentials/secrets"_s;
    const auto forClient = [tenant](std::function<Reply(App &, const Request &)> handler) {
        return forApp(tenant, [handler = std::move(handler)](App &app, const Request &request) {
            return app.isOidc() ? handler(app, request) : notFoundReply(app.id, u"OAuth2AppInstance"_s);
        });
    };
    tenant->route("GET", secrets, forClient([tenant](App &app, const Request &) {
                      tenant->org().log(u"app.oauth2.client.read_client_secret"_s, {appTarget(app)});
                      QJsonArray list;
                      for (const ClientSecret &secret : std::as_const(app.secrets))
                          list.append(secretJson(secret));
                      return Reply::json(200, list);
                  }));
    tenant->route("POST", secrets, forClient(addSecret));
    tenant->route("POST", secrets + u"/{sid}/lifecycle/activate"_s,
                  forClient([](App &app, const Request &request) { return turnSecret(app, request, true); }));
    tenant->route("POST", secrets + u"/{sid}/lifecycle/deactivate"_s,
                  forClient([](App &app, const Request &request) { return turnSecret(app, request, false); }));
    tenant->route("DELETE", secrets + u"/{sid}"_s, forClient(removeSecret));
    tenant->route("GET", u"/api/v1/apps/{id}/credentials/keys"_s, forApp(tenant, [tenant](App &, const Request &) {
                      return Reply::json(200, QJsonArray{signingKey(tenant->certificate())});
                  }));
}

} // namespace bw::practice::okta
