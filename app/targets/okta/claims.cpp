#include "app/targets/okta/claims.h"

#include "app/net/json.h"

using namespace Qt::StringLiterals;

namespace bw::okta::claims {

namespace {
QString filterPath(const QString &appId)
{
    return u"/api/v1/internal/apps/%1/settings/oauth/idToken"_s.arg(appId);
}

QString federatedPath(const QString &appId, const QString &claimId = {})
{
    const QString all = u"/api/v1/apps/%1/federated-claims"_s.arg(appId);
    return claimId.isEmpty() ? all : all + u'/' + claimId;
}

Filter filterOf(const QJsonObject &body)
{
    return {body.value("name"_L1).toString(), body.value("groupFilterType"_L1).toString(),
            body.value("value"_L1).toString(), body};
}

Result<Federated> federatedOf(const QJsonObject &body)
{
    const Result<QString> id = idOf(body);
    if (!id)
        return id.error();
    return Federated{*id, body.value("name"_L1).toString(), body.value("expression"_L1).toString()};
}
} // namespace

ResultTask<Filter> readFilter(Client client, QString appId, std::stop_token stop)
{
    const QString path = filterPath(appId);
    const Result<QJsonObject> body = co_await client.get(path, stop);
    if (!body)
        co_return body.error();
    co_return filterOf(*body);
}

ResultTask<Filter> writeFilter(Client client, QString appId, QJsonObject body, std::stop_token stop)
{
    const QString path = filterPath(appId);
    const Result<QJsonObject> answer = co_await client.post(path, body, stop);
    if (!answer)
        co_return answer.error();
    co_return filterOf(*answer);
}

QString Filter::issuerMode() const
{
    return body.value("issuerMode"_L1).toString();
}

QJsonObject regexFilter(const QString &regex, const QString &issuerMode)
{
    return {{u"valueType"_s, u"GROUPS"_s},
            {u"groupFilterType"_s, u"REGEX"_s},
            {u"issuerMode"_s, issuerMode},
            {u"name"_s, u"groups"_s},
            {u"value"_s, regex}};
}

QJsonObject filterFrom(const QJsonObject &answer, const QString &issuerMode)
{
    QJsonObject filter{{u"issuerMode"_s, issuerMode}};
    for (const QString &key : {u"valueType"_s, u"groupFilterType"_s, u"name"_s, u"value"_s}) {
        if (answer.value(key).isString())
            filter.insert(key, answer.value(key));
    }
    return filter;
}

ResultTask<QList<Federated>> listFederated(Client client, QString appId, std::stop_token stop)
{
    const QString path = federatedPath(appId);
    const QUrlQuery everything;
    const Result<QJsonArray> rows = co_await client.list(path, everything, 1000, stop);
    if (!rows)
        co_return rows.error();
    QList<Federated> found;
    for (const QJsonValue &row : *rows) {
        const Result<Federated> claim = federatedOf(row.toObject());
        if (!claim)
            co_return claim.error();
        found << *claim;
    }
    co_return found;
}

ResultTask<Federated> createFederated(Client client, QString appId, QString name, QString expression,
                                      std::stop_token stop)
{
    const QString path = federatedPath(appId);
    const QJsonObject wanted{{u"name"_s, name}, {u"expression"_s, expression}};
    const Result<QJsonObject> body = co_await client.post(path, wanted, stop);
    if (!body)
        co_return body.error();
    co_return federatedOf(*body);
}

DoneTask removeFederated(Client client, QString appId, QString claimId, std::stop_token stop)
{
    const QString path = federatedPath(appId, claimId);
    const Result<QJsonObject> there = co_await client.get(path, stop);
    if (!there && there.error().kind == Error::Kind::NotFound)
        co_return done();
    if (!there)
        co_return there.error();
    const QUrlQuery nothing;
    const Done removed = co_await client.remove(path, nothing, stop);
    if (!removed && removed.error().kind != Error::Kind::NotFound)
        co_return removed.error();
    co_return done();
}

std::optional<QString> expressionFor(const QString &regex)
{
    if (regex == ".*"_L1)
        return u"user.getGroups({'group.type': {'OKTA_GROUP','APP_GROUP','BUILT_IN'}}).![profile.name]"_s;
    // A beginning that means itself: no character of it has a meaning in a regular expression or ends the quotes.
    static const QRegularExpression beginning(u"\\A\\^?([0-9A-Za-z _-]{1,100})\\.\\*\\$?\\z"_s);
    const QRegularExpressionMatch match = beginning.match(regex);
    if (!match.hasMatch())
        return std::nullopt;
    return u"user.getGroups({'group.profile.name': '%1'}).![profile.name]"_s.arg(match.captured(1));
}

} // namespace bw::okta::claims
