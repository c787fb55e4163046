#include "app/targets/okta/apps.h"

#include "app/net/json.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

QJsonObject App::oauthClient() const
{
    return body.value("settings"_L1).toObject().value("oauthClient"_L1).toObject();
}

QJsonObject App::oauthCredentials() const
{
    return body.value("credentials"_L1).toObject().value("oauthClient"_L1).toObject();
}

QString App::userNameTemplate() const
{
    return body.value("credentials"_L1)
        .toObject()
        .value("userNameTemplate"_L1)
        .toObject()
        .value("template"_L1)
        .toString();
}

namespace apps {

namespace {
constexpr int maxApps = 5000;

QString pathOf(const QString &id, const QString &below = {})
{
    return u"/api/v1/apps/"_s + id + below;
}

/// Takes the client secret out of a body.
Secret takeSecret(QJsonObject &body)
{
    QJsonObject credentials = body.value("credentials"_L1).toObject();
    QJsonObject client = credentials.value("oauthClient"_L1).toObject();
    const QJsonValue secret = client.take("client_secret"_L1);
    if (!secret.isString())
        return {};
    credentials.insert("oauthClient"_L1, client);
    body.insert("credentials"_L1, credentials);
    return Secret(secret.toString().toUtf8());
}
} // namespace

Result<App> parse(QJsonObject body)
{
    const Result<QString> id = idOf(body);
    if (!id)
        return id.error();
    const Result<QString> key = json::text(body, u"name");
    if (!key)
        return key.error();
    App app;
    app.id = *id;
    app.key = *key;
    app.label = body.value("label"_L1).toString();
    app.status = body.value("status"_L1).toString();
    app.created = timeOf(body, "created"_L1);
    app.lastUpdated = timeOf(body, "lastUpdated"_L1);
    app.features = json::texts(body.value("features"_L1).toArray());
    takeSecret(body);
    app.body = body;
    return app;
}

namespace {
ResultTask<QList<App>> listed(Client client, QUrlQuery query, std::stop_token stop)
{
    const QString path = u"/api/v1/apps"_s;
    const Result<QJsonArray> rows = co_await client.list(path, query, maxApps, stop);
    if (!rows)
        co_return rows.error();
    QList<App> found;
    for (const QJsonValue &row : *rows) {
        const Result<App> app = parse(row.toObject());
        if (!app)
            co_return app.error();
        found << *app;
    }
    co_return found;
}
} // namespace

ResultTask<QList<App>> ofKind(Client client, QString key, std::stop_token stop)
{
    const QUrlQuery query = queryOf({{"filter"_L1, u"name eq \"%1\""_s.arg(key)}, {"limit"_L1, u"200"_s}});
    const Result<QList<App>> all = co_await listed(client, query, stop);
    if (!all)
        co_return all.error();
    QList<App> found;
    for (const App &app : *all) {
        if (app.key == key) // a filter that was ignored would make every app ours
            found << app;
    }
    co_return found;
}

ResultTask<QList<App>> beginningWith(Client client, QString text, std::stop_token stop)
{
    const QUrlQuery query = queryOf({{"q"_L1, text}, {"limit"_L1, u"200"_s}});
    co_return co_await listed(client, query, stop);
}

ResultTask<QList<App>> all(Client client, std::stop_token stop)
{
    const QUrlQuery query = queryOf({{"limit"_L1, u"200"_s}});
    co_return co_await listed(client, query, stop);
}

ResultTask<App> read(Client client, QString id, std::stop_token stop)
{
    const QString path = pathOf(id);
    const Result<QJsonObject> body = co_await client.get(path, stop);
    if (!body)
        co_return body.error();
    co_return parse(*body);
}

ResultTask<NewApp> create(Client client, QJsonObject body, std::stop_token stop)
{
    const QString path = u"/api/v1/apps"_s; // active unless ?activate=false
    const Result<QJsonObject> answer = co_await client.post(path, body, stop);
    if (!answer)
        co_return answer.error();
    QJsonObject made = *answer;
    const Secret secret = takeSecret(made);
    const Result<App> app = parse(made);
    if (!app)
        co_return app.error();
    NewApp created;
    created.app = *app;
    created.clientSecret = secret;
    co_return created;
}

ResultTask<App> replace(Client client, QString id, QJsonObject body, std::stop_token stop)
{
    const QString path = pathOf(id);
    const QJsonObject sent = writable(body);
    const Result<QJsonObject> answer = co_await client.put(path, sent, stop);
    if (!answer)
        co_return answer.error();
    co_return parse(*answer);
}

DoneTask activate(Client client, QString id, std::stop_token stop)
{
    const QString path = pathOf(id, u"/lifecycle/activate"_s);
    co_return co_await client.command(path, stop);
}

DoneTask remove(Client client, App app, std::stop_token stop)
{
    if (app.isActive()) {
        const QString path = pathOf(app.id, u"/lifecycle/deactivate"_s);
        const Done deactivated = co_await client.command(path, stop);
        if (!deactivated)
            co_return deactivated.error();
    }
    const QString path = pathOf(app.id);
    const QUrlQuery nothing;
    const Done removed = co_await client.remove(path, nothing, stop);
    if (!removed && removed.error().kind != Error::Kind::NotFound)
        co_return removed.error();
    co_return done();
}

ResultTask<QList<Secret>> clientSecrets(Client client, QString id, std::stop_token stop)
{
    const QString path = pathOf(id, u"/credentials/secrets"_s);
    const QUrlQuery everything;
    const Result<QJsonArray> rows = co_await client.list(path, everything, 10, stop);
    if (!rows)
        co_return rows.error();
    QMultiMap<QString, Secret> byTime;
    for (const QJsonValue &row : *rows) {
        const QByteArray value = row["client_secret"_L1].toString().toUtf8();
        if (row["status"_L1].toString() == "ACTIVE"_L1 && !value.isEmpty())
            byTime.insert(row["created"_L1].toString(), Secret(value));
    }
    QList<Secret> newestFirst = byTime.values();
    std::reverse(newestFirst.begin(), newestFirst.end());
    co_return newestFirst;
}

/// Okta answers null for what is not set; its contract takes no null there, and what a PUT leaves out is not set.
static QJsonObject withoutNulls(const QJsonObject &object)
{
    QJsonObject rest;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member->isObject())
            rest.insert(member.key(), withoutNulls(member->toObject()));
        else if (!member->isNull())
            rest.insert(member.key(), *member);
    }
    return rest;
}

QJsonObject writable(QJsonObject body)
{
    body = withoutNulls(body);
    for (const QLatin1String key : {"id"_L1, "status"_L1, "created"_L1, "lastUpdated"_L1, "features"_L1, "orn"_L1,
                                    "universalLogout"_L1, "_links"_L1, "_embedded"_L1})
        body.remove(key);
    return body;
}

} // namespace apps
} // namespace bw::okta
