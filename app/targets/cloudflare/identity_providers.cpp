#include "app/targets/cloudflare/identity_providers.h"

#include "app/net/json.h"
#include "app/scim/endpoint_rules.h"
#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
QString listPath(const QString &account)
{
    return u"/accounts/"_s + account + u"/access/identity_providers"_s;
}

Call callTo(const QByteArray &verb, const QString &account, const QString &id, Permission permission)
{
    Call call;
    call.verb = verb;
    call.path = id.isEmpty() ? listPath(account) : listPath(account) + u'/' + id;
    call.permission = permission;
    return call;
}

/// Takes a text member out of an object inside an object.
QString takeText(QJsonObject &body, QLatin1String inside, QLatin1String key)
{
    if (!body.value(inside).isObject())
        return {};
    QJsonObject part = body.value(inside).toObject();
    const QString text = part.take(key).toString();
    body.insert(inside, part);
    return text;
}

ResultTask<IdentityProvider> provider(Client client, Call call, std::stop_token stop)
{
    const Result<QJsonObject> answer = co_await client.object(call, stop);
    if (!answer)
        co_return answer.error();
    co_return identity_providers::parse(*answer);
}
} // namespace

QJsonObject IdentityProvider::config() const
{
    return body.value("config"_L1).toObject();
}

QJsonObject IdentityProvider::scim() const
{
    return body.value("scim_config"_L1).toObject();
}

bool IdentityProvider::hasScim() const
{
    return scim().value("enabled"_L1).toBool();
}

QUrl IdentityProvider::scimBaseUrl() const
{
    const QUrl url(scim().value("scim_base_url"_L1).toString(), QUrl::StrictMode);
    return scim::withoutTrailingSlash(url);
}

namespace identity_providers {

Result<IdentityProvider> parse(QJsonObject body)
{
    const Result<QString> id = uuidOf(body);
    if (!id)
        return id.error();
    const Result<QString> type = json::text(body, u"type", u"result");
    if (!type)
        return type.error();
    IdentityProvider provider;
    provider.id = *id;
    provider.type = *type;
    provider.name = body.value("name"_L1).toString();
    provider.version = body.value("version"_L1).toString();
    provider.isReadOnly = body.value("read_only"_L1).toBool();
    provider.scimSecret = Secret(takeText(body, "scim_config"_L1, "secret"_L1).toUtf8());
    takeText(body, "config"_L1, "client_secret"_L1);
    provider.hasApiToken = !takeText(body, "config"_L1, "api_token"_L1).isEmpty();
    provider.body = body;
    return provider;
}

ResultTask<QList<IdentityProvider>> list(Client client, QString account, std::stop_token stop)
{
    const Call call = callTo("GET"_ba, account, {}, Permission::IdentityProvidersRead);
    const Result<QJsonArray> rows = co_await client.list(call, 200, 1000, stop);
    if (!rows)
        co_return rows.error();
    QList<IdentityProvider> providers;
    for (const QJsonValue &row : *rows) {
        // One that cannot be read is nobody we look for; it must not hide the others.
        const Result<IdentityProvider> provider = parse(row.toObject());
        if (provider)
            providers << *provider;
    }
    co_return providers;
}

ResultTask<IdentityProvider> read(Client client, QString account, QString id, std::stop_token stop)
{
    return provider(client, callTo("GET"_ba, account, id, Permission::IdentityProvidersRead), stop);
}

ResultTask<IdentityProvider> create(Client client, QString account, QJsonObject body, std::stop_token stop)
{
    Call call = callTo("POST"_ba, account, {}, Permission::IdentityProvidersEdit);
    call.body = body;
    return provider(client, call, stop);
}

ResultTask<IdentityProvider> replace(Client client, QString account, QString id, QJsonObject body, std::stop_token stop)
{
    Call call = callTo("PUT"_ba, account, id, Permission::IdentityProvidersEdit);
    call.body = body;
    return provider(client, call, stop);
}

DoneTask remove(Client client, QString account, QString id, std::stop_token stop)
{
    const Call call = callTo("DELETE"_ba, account, id, Permission::IdentityProvidersEdit);
    const Result<Answer> answer = co_await client.send(call, stop);
    if (!answer && answer.error().kind != Error::Kind::NotFound)
        co_return answer.error();
    co_return done();
}

ResultTask<Secret> refreshScimSecret(Client client, QString account, QString id, std::stop_token stop)
{
    Call call = callTo("POST"_ba, account, id, Permission::IdentityProvidersEdit);
    call.path += u"/refresh_scim_secret"_s;
    call.body.emplace();
    const Result<QJsonObject> answer = co_await client.object(call, stop);
    if (!answer)
        co_return answer.error();
    const QString inside = answer->value("scim_config"_L1).toObject().value("secret"_L1).toString();
    const QString secret = answer->value("secret"_L1).toString(inside);
    if (!secret.isEmpty())
        co_return Secret(secret.toUtf8());
    Error error{.kind = Error::Kind::Unexpected, .detail = u"result.secret"_s};
    error.message = Words::tr("Cloudflare made a new SCIM secret, but did not tell it.");
    error.action = Words::tr("Run again.");
    co_return error;
}

QJsonObject writable(QJsonObject body)
{
    for (const QLatin1String key :
         {"id"_L1, "uid"_L1, "version"_L1, "created_at"_L1, "updated_at"_L1, "saml_certificate_set"_L1})
        body.remove(key);
    if (!body.value("read_only"_L1).toBool())
        body.remove("read_only"_L1);
    takeText(body, "config"_L1, "redirect_url"_L1);
    takeText(body, "scim_config"_L1, "scim_base_url"_L1);
    takeText(body, "scim_config"_L1, "secret"_L1);
    QJsonObject scim = body.value("scim_config"_L1).toObject();
    if (scim.contains("group_member_deprovision"_L1)) { // still told, but no longer taken: identity_update_behavior
        scim.remove("group_member_deprovision"_L1);
        body.insert("scim_config"_L1, scim);
    }
    return body;
}

} // namespace identity_providers

} // namespace bw::cloudflare
