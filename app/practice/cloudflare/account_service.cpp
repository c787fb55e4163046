#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/permissions.h"
#include "app/practice/cloudflare/services.h"

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

Reply verified(const Token &token)
{
    QJsonObject result{{u"id"_s, token.id}, {u"status"_s, token.status()}};
    if (token.notBefore.isValid())
        result.insert(u"not_before"_s, timestamp(token.notBefore));
    if (token.expires.isValid())
        result.insert(u"expires_on"_s, timestamp(token.expires));
    QJsonArray messages;
    if (token.status() == u"active"_s) // a message that carries the code of an error
        messages.append(QJsonObject{{u"code"_s, 10000},
                                    {u"message"_s, u"This API Token is valid and active"_s},
                                    {u"type"_s, QJsonValue::Null}});
    return success(result, 200, messages);
}

QJsonObject shown(const Account &account)
{
    return {{u"id"_s, account.id},
            {u"name"_s, account.name},
            {u"type"_s, account.type},
            {u"created_on"_s, timestamp(account.created)},
            {u"settings"_s, QJsonObject{{u"enforce_twofactor"_s, false}}}};
}

QJsonArray reachable(const State &state, const Token &token, const QString &name)
{
    QJsonArray listed;
    for (const auto &account : state.accounts) {
        if (token.accounts.contains(account->id) && (name.isEmpty() || account->name == name))
            listed.append(shown(*account));
    }
    return listed;
}

/// With the roles that the token's owner has as a member.
QJsonObject membership(const Account &account, const QString &owner, bool mayUseApi)
{
    QJsonArray roles;
    for (const Member &member : account.members) {
        if (member.email == owner)
            roles = QJsonArray::fromStringList(member.roles);
    }
    return {{u"id"_s, permissions::idOf(u"membership "_s + account.id)},
            {u"account"_s, shown(account)},
            {u"status"_s, u"accepted"_s},
            {u"roles"_s, roles},
            {u"api_access_enabled"_s, mayUseApi ? QJsonValue(QJsonValue::Null) : QJsonValue(false)},
            {u"permissions"_s, QJsonObject{{u"access"_s, QJsonObject{{u"read"_s, true}, {u"edit"_s, true}}}}}};
}

} // namespace

void serveAccounts(Api &api)
{
    using namespace permissions;
    State &state = api.state();
    const auto otherwise = [&state](const Reply &usual) { return state.ways.kindsAreMethods ? otherKind() : usual; };
    api.outside("GET", u"/user/tokens/verify"_s, {}, false, [otherwise](const Request &, const Token &token) {
        return token.kind == TokenKind::User ? verified(token) : otherwise(failure(401, 1000, u"Invalid API Token"_s));
    });
    api.inAccount("GET", u"/tokens/verify"_s, {}, [otherwise](const Call &call) {
        return call.token.kind == TokenKind::Account ? verified(call.token)
                                                     : otherwise(failure(400, 1001, u"Missing authentication token"_s));
    });
    api.outside("GET", u"/accounts"_s, {}, false, [&state, otherwise](const Request &request, const Token &token) {
        if (state.ways.accountTokensMayNotList && token.kind == TokenKind::Account)
            return otherwise(failure(400, 1001, u"List accounts endpoint does not support account owned tokens."_s));
        const bool isBlind = state.ways.accountTokensSeeNoAccount && token.kind == TokenKind::Account;
        return page(isBlind ? QJsonArray() : reachable(state, token, request.item(u"name"_s)), request, 20, 50);
    });
    api.inAccount("GET", {}, {settingsRead, settingsWrite, scimProvisioning},
                  [](const Call &call) { return success(shown(call.account)); });
    api.outside("GET", u"/memberships"_s, {membershipsRead, membershipsWrite}, true,
                [&state](const Request &request, const Token &token) {
                    QJsonArray listed;
                    const QString name = request.item(u"account.name"_s);
                    for (const auto &account : state.accounts) {
                        if (token.accounts.contains(account->id) && (name.isEmpty() || account->name == name))
                            listed.append(membership(*account, state.userEmail, state.ways.membersMayUseApi));
                    }
                    return page(listed, request, 20, 50);
                });
    api.outside("GET", u"/user"_s, {userDetailsRead}, true, [&state](const Request &, const Token &) {
        return success(QJsonObject{{u"id"_s, state.userId}, {u"email"_s, state.userEmail}});
    });
}

} // namespace bw::practice::cloudflare
