#include "app/practice/cloudflare/api.h"

#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/permissions.h"
#include "app/practice/scim/scim_endpoint.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

const QString root = u"/client/v4"_s;

/// What stands after "Bearer "; nothing when the header has another shape (RFC 6750 §2.1).
std::optional<QByteArray> bearer(const Request &request)
{
    static const QRegularExpression shape(uR"(^Bearer ([A-Za-z0-9\-._~+/]+=*)$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(QString::fromLatin1(request.header("Authorization")));
    return match.hasMatch() ? std::optional(match.captured(1).toLatin1()) : std::nullopt;
}

Reply badHeader()
{
    Reply reply = failure(400, 6003, u"Invalid request headers"_s);
    const QJsonObject link{{u"code"_s, 6111}, {u"message"_s, u"Invalid format for Authorization header"_s}};
    const QJsonObject error{
        {u"code"_s, 6003}, {u"message"_s, u"Invalid request headers"_s}, {u"error_chain"_s, QJsonArray{link}}};
    return Reply::json(reply.status, {{u"success"_s, false},
                                      {u"errors"_s, QJsonArray{error}},
                                      {u"messages"_s, QJsonArray()},
                                      {u"result"_s, QJsonValue::Null}});
}

Reply unknownToken(const Request &request, const Ways &ways)
{
    return isScim(request) && !ways.dashboardErrorsAreEnvelopes ? scim::unauthorized()
                                                                : failure(401, 1000, u"Invalid API Token"_s);
}

/// RFC 9110 §5.6.7
QByteArray dateIn(qint64 seconds)
{
    const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(seconds);
    return (QLocale::c().toString(then, u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" GMT"_s).toLatin1();
}

bool isVerify(const Request &request)
{
    return request.path.endsWith("/tokens/verify"_L1);
}

} // namespace

bool isScim(const Request &request)
{
    return request.path.contains("/scim/v2/"_L1);
}

void Api::inAccount(const QByteArray &verb, const QString &pattern, const QStringList &anyOf,
                    std::function<Reply(const Call &)> act)
{
    m_server.route(verb, root + u"/accounts/{account}"_s + pattern,
                   [this, anyOf, act = std::move(act)](const Request &request) { return enter(request, anyOf, act); });
}

void Api::outside(const QByteArray &verb, const QString &pattern, const QStringList &anyOf, bool userOnly,
                  std::function<Reply(const Request &, const Token &)> act)
{
    m_server.route(verb, root + pattern, [this, anyOf, userOnly, act = std::move(act)](const Request &request) {
        const Token &token = *tokenOf(request);
        if (userOnly && token.kind != TokenKind::User)
            return m_state.ways.kindsAreMethods ? otherKind() : failure(403, 10001, u"Method not allowed for token"_s);
        return token.hasAny(anyOf) ? act(request, token) : forbidden(request);
    });
}

Reply Api::enter(const Request &request, const QStringList &anyOf, const std::function<Reply(const Call &)> &act)
{
    static const QRegularExpression shape(u"^[0-9a-f]{32}$"_s);
    const QString id = request.param(u"account"_s);
    if (!shape.match(id).hasMatch())
        return noRoute(request);
    const Token &token = *tokenOf(request);
    Account *account = m_state.account(id);
    if (!account || !token.accounts.contains(id) || !token.hasAny(anyOf))
        return forbidden(request);
    if (token.kind == TokenKind::User && !m_state.ways.membersMayUseApi)
        return forbidden(request);
    if (!m_state.ways.mayReadSignIns && anyOf.contains(permissions::auditLogsRead))
        return forbidden(request);
    const bool makesOrganization = request.verb == "POST" && request.path.endsWith("/access/organizations"_L1);
    if (request.path.contains("/access/"_L1) && !account->organization && !makesOrganization)
        return m_state.ways.notEnabledIsNotFound ? accessNotFound() : accessNotEnabled(m_state.ways.notEnabledStatus);
    return act({request, token, *account});
}

std::optional<Reply> Api::refuse(const Request &request)
{
    if (!request.path.startsWith(root + u'/'))
        return {};
    if (!request.hasHeader("Authorization")) {
        if (isScim(request))
            return scim::unauthorized();
        if (request.hasHeader("X-Auth-Key"))
            return failure(403, 9103, u"Unknown X-Auth-Key or X-Auth-Email"_s);
        return failure(400, 9106, u"Missing X-Auth-Key, X-Auth-Email or Authorization headers"_s);
    }
    const std::optional<QByteArray> value = bearer(request);
    if (!value)
        return isScim(request) ? scim::unauthorized() : badHeader();
    if (m_state.ways.maxAuthFailures)
        return failure(403, 9109, u"Max auth failures reached, please try again later"_s);
    if (m_limits.take(*value).refused)
        return rateLimited(request);
    Token *token = m_state.token(*value);
    if (!token)
        return unknownToken(request, m_state.ways);
    if (token->refusals > 0) {
        --token->refusals;
        return unknownToken(request, m_state.ways);
    }
    const bool early = token->notBefore.isValid() && token->notBefore > QDateTime::currentDateTimeUtc();
    if (!isVerify(request) && (early || token->status() != u"active"_s))
        return unknownToken(request, m_state.ways);
    if (m_state.ways.tokensNeedAddress)
        return failure(403, 9109, u"Cannot use the access token from location: 127.0.0.1"_s);
    token->lastUsed = QDateTime::currentDateTimeUtc();
    return {};
}

Reply Api::rateLimited(const Request &request) const
{
    const auto room = m_limits.look(bearer(request).value_or(QByteArray()));
    const auto seconds = room.refused ? room.reset.count() : 1;
    return failure(429, 971, u"Please wait and consider throttling your request speed"_s)
        .with("Retry-After", m_state.ways.datesRetryAfter ? dateIn(seconds) : QByteArray::number(qint64(seconds)));
}

void Api::finish(const Request &request, Reply &reply)
{
    const QString ray =
        QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0') + u"-FRA"_s;
    reply.headers.append({"CF-Ray"_ba, ray.toLatin1()});
    if (!request.path.startsWith(root + u'/'))
        return;
    if (reply.status != 429) {
        const auto room = m_limits.look(bearer(request).value_or(QByteArray()));
        reply.headers.append({"Ratelimit"_ba, "\"default\";r=" + QByteArray::number(room.remaining) +
                                                  ";t=" + QByteArray::number(qint64(room.reset.count()))});
        reply.headers.append({"Ratelimit-Policy"_ba, "\"default\";q=" + QByteArray::number(room.quota) +
                                                         ";w=" + QByteArray::number(qint64(room.window.count()))});
    }
    if (request.verb != "GET" && reply.status != 401 && reply.status != 429)
        note(request, reply, ray);
    if (request.verb != "GET" && reply.status < 400)
        reply.headers.append({"Cf-Auditlog-Id"_ba, newUuid().toLatin1()});
}

Token *Api::tokenOf(const Request &request) const
{
    return m_state.token(bearer(request).value_or(QByteArray()));
}

void Api::note(const Request &request, const Reply &reply, const QString &ray)
{
    const Token *token = tokenOf(request);
    Account *account = m_state.account(request.path.section(u'/', 4, 4));
    if (!token || !account)
        return;
    const QHash<QByteArray, QString> words{
        {"POST", u"create"_s}, {"PUT", u"update"_s}, {"PATCH", u"update"_s}, {"DELETE", u"delete"_s}};
    account->audit.append(
        {{u"id"_s, newUuid()},
         {u"account"_s, QJsonObject{{u"id"_s, account->id}, {u"name"_s, account->name}}},
         {u"action"_s, QJsonObject{{u"type"_s, words.value(request.verb)},
                                   {u"result"_s, reply.status < 400 ? u"success"_s : u"failure"_s},
                                   {u"time"_s, now()},
                                   {u"description"_s, QString()}}},
         {u"actor"_s, QJsonObject{{u"type"_s, token->kind == TokenKind::User ? u"user"_s : u"account"_s},
                                  {u"context"_s, u"api_token"_s},
                                  {u"token_id"_s, token->id},
                                  {u"token_name"_s, token->name}}},
         {u"raw"_s, QJsonObject{{u"method"_s, QString::fromLatin1(request.verb)},
                                {u"uri"_s, request.path},
                                {u"status_code"_s, reply.status},
                                {u"cf_ray_id"_s, ray},
                                {u"user_agent"_s, QString::fromLatin1(request.header("User-Agent"))}}},
         {u"resource"_s, QJsonObject{{u"product"_s, request.path.section(u'/', 5, 5)},
                                     {u"type"_s, request.path.section(u'/', 6, 6)},
                                     {u"id"_s, request.path.section(u'/', 7, 7)}}}});
}

} // namespace bw::practice::cloudflare
