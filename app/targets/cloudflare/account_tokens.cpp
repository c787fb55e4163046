#include "app/targets/cloudflare/tokens.h"
#include "app/targets/cloudflare/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bw::cloudflare::tokens {

namespace {
Call callTo(const QByteArray &verb, const QString &account, const QString &below = {})
{
    Call call;
    call.verb = verb;
    call.path = u"/accounts/"_s + account + u"/tokens"_s + below;
    call.permission = Permission::ApiTokensEdit;
    return call;
}

Result<Token> parse(const QJsonObject &row)
{
    static const QRegularExpression id(u"\\A[0-9A-Za-z-]{1,64}\\z"_s);
    Token token;
    token.id = row.value("id"_L1).toString();
    token.name = row.value("name"_L1).toString();
    token.status = row.value("status"_L1).toString();
    token.issued = QDateTime::fromString(row.value("issued_on"_L1).toString(), Qt::ISODate);
    if (id.match(token.id).hasMatch())
        return token;
    Error error{.kind = Error::Kind::Unexpected, .detail = u"token id"_s};
    error.message = Words::tr("Cloudflare's answer holds an id that cannot be one.");
    return error;
}

Error noValue()
{
    Error error{.kind = Error::Kind::Unexpected, .detail = u"value"_s};
    error.message = Words::tr("Cloudflare made a token, but did not tell it.");
    error.action = Words::tr("Run again.");
    return error;
}
} // namespace

ResultTask<QList<Token>> list(Client client, QString account, std::stop_token stop)
{
    const Call call = callTo("GET"_ba, account);
    const Result<QJsonArray> rows = co_await client.list(call, 50, 500, stop);
    if (!rows)
        co_return rows.error();
    QList<Token> all;
    for (const QJsonValue &row : *rows) {
        const Result<Token> token = parse(row.toObject());
        if (token)
            all << *token;
    }
    co_return all;
}

ResultTask<Token> read(Client client, QString account, QString id, std::stop_token stop)
{
    const Call call = callTo("GET"_ba, account, u'/' + id);
    const Result<QJsonObject> answer = co_await client.object(call, stop);
    if (!answer)
        co_return answer.error();
    co_return parse(*answer);
}

ResultTask<QString> scimProvisioningId(Client client, QString account, std::stop_token stop)
{
    // Unfiltered: whether the filter's value is decoded once or twice is not clear from the documents.
    const Call call = callTo("GET"_ba, account, u"/permission_groups"_s);
    const Result<Answer> answer = co_await client.send(call, stop);
    if (!answer)
        co_return answer.error();
    for (const QJsonValue &value : answer->result.toArray()) {
        const QJsonObject row = value.toObject();
        if (scimPermissions.contains(row.value("name"_L1).toString()) && row.value("id"_L1).isString())
            co_return row.value("id"_L1).toString();
    }
    Error error{.kind = Error::Kind::NotAvailable};
    error.message = Words::tr("Cloudflare does not offer the permission “SCIM Provisioning” in this account.");
    error.cause = Words::tr("Provisioning of dashboard members is part of the Enterprise plan.");
    error.action = Words::tr("Ask your Cloudflare account team for it, or leave this part out.");
    co_return error;
}

ResultTask<NewToken> create(Client client, QString account, QString name, QString permissionGroupId,
                            std::stop_token stop)
{
    const QJsonObject group{{u"id"_s, permissionGroupId}};
    const QJsonObject resources{{u"com.cloudflare.api.account."_s + account, u"*"_s}};
    const QJsonObject policy{
        {u"effect"_s, u"allow"_s}, {u"permission_groups"_s, QJsonArray{group}}, {u"resources"_s, resources}};
    Call call = callTo("POST"_ba, account);
    call.body = QJsonObject{{u"name"_s, name}, {u"policies"_s, QJsonArray{policy}}};
    const Result<QJsonObject> answer = co_await client.object(call, stop);
    if (!answer)
        co_return answer.error();
    const Result<Token> token = parse(*answer);
    if (!token)
        co_return token.error();
    const QString value = answer->value("value"_L1).toString();
    if (value.isEmpty())
        co_return noValue();
    NewToken made{*token, Secret(value.toUtf8())};
    co_return made;
}

ResultTask<Secret> roll(Client client, QString account, QString id, std::stop_token stop)
{
    Call call = callTo("PUT"_ba, account, u'/' + id + u"/value"_s);
    call.body.emplace();
    const Result<Answer> answer = co_await client.send(call, stop);
    if (!answer)
        co_return answer.error();
    const QString value = answer->result.toString();
    if (value.isEmpty())
        co_return noValue();
    co_return Secret(value.toUtf8());
}

DoneTask remove(Client client, QString account, QString id, std::stop_token stop)
{
    const Call call = callTo("DELETE"_ba, account, u'/' + id);
    const Result<Answer> answer = co_await client.send(call, stop);
    if (!answer && answer.error().kind != Error::Kind::NotFound)
        co_return answer.error();
    co_return done();
}

} // namespace bw::cloudflare::tokens
