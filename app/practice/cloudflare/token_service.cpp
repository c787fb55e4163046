#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/permissions.h"
#include "app/practice/cloudflare/services.h"
#include "app/practice/cloudflare/token_rules.h"

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

/// Whose tokens an endpoint is about: an account's, or the user's own when `account` is empty.
struct Owner
{
    QString account;
    TokenKind kind = TokenKind::Account;

    [[nodiscard]] bool owns(const Token &token) const
    {
        return token.kind == kind && (kind == TokenKind::User || token.accounts.contains(account));
    }
};

QJsonArray policiesOf(const Token &token)
{
    if (!token.policies.isEmpty())
        return token.policies;
    QJsonArray groups;
    for (const QString &name : token.permissions)
        groups.append(QJsonObject{{u"id"_s, permissions::idOf(name)}, {u"name"_s, name}});
    QJsonObject resources;
    for (const QString &account : token.accounts)
        resources.insert(u"com.cloudflare.api.account."_s + account, u"*"_s);
    return {QJsonObject{
        {u"id"_s, token.id}, {u"effect"_s, u"allow"_s}, {u"permission_groups"_s, groups}, {u"resources"_s, resources}}};
}

QJsonObject shown(const Token &token)
{
    QJsonObject view{{u"id"_s, token.id},
                     {u"name"_s, token.name},
                     {u"status"_s, token.status()},
                     {u"issued_on"_s, timestamp(token.issued)},
                     {u"modified_on"_s, timestamp(token.modified)},
                     {u"policies"_s, policiesOf(token)}};
    if (token.lastUsed.isValid())
        view.insert(u"last_used_on"_s, timestamp(token.lastUsed));
    if (token.expires.isValid())
        view.insert(u"expires_on"_s, timestamp(token.expires));
    if (token.notBefore.isValid())
        view.insert(u"not_before"_s, timestamp(token.notBefore));
    return view;
}

Reply listed(const Request &request, const State &state, const Owner &owner)
{
    const QString size = request.item(u"per_page"_s);
    if (!size.isEmpty() && (size.toInt() < 5 || size.toInt() > 50))
        return failure(400, 400, u"per_page must be between 5 and 50"_s);
    QJsonArray tokens;
    for (const auto &token : state.tokens) {
        if (owner.owns(*token) && (token->status() != u"expired"_s || request.item(u"include_expired"_s) == u"true"_s))
            tokens.append(shown(*token));
    }
    return page(tokens, request, 20, 50);
}

Reply permissionGroups(const Request &request, const State &state, const Token &asker)
{
    const QString name = request.item(u"name"_s);
    const QString scope = request.item(u"scope"_s);
    QJsonArray found;
    const QJsonArray all = permissions::asListed();
    for (const QJsonValue &value : all) {
        QJsonObject group = value.toObject();
        group.insert(u"is_selectable"_s, !state.ways.mintsOnlyOwnPermissions ||
                                             asker.permissions.contains(group.value(u"name"_s).toString()));
        if (state.ways.scimProvisioningHasSuffix && group.value(u"name"_s) == permissions::scimProvisioning)
            group.insert(u"name"_s, permissions::scimProvisioning + u" Write"_s);
        const bool fits = (name.isEmpty() || group.value(u"name"_s).toString() == name) &&
                          (scope.isEmpty() || group.value(u"scopes"_s).toArray().contains(scope));
        if (fits)
            found.append(group);
    }
    return success(found);
}

Reply minted(const Request &request, State &state, const Token &maker, const Owner &owner)
{
    if (!state.ways.mayMintTokens)
        return failure(403, 9109, u"Unauthorized to access requested resource"_s);
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return failure(400, 400, u"invalid JSON body"_s);
    const std::variant<Token, QString> read = tokenFrom(*body, owner.kind, owner.account);
    if (const QString *fault = std::get_if<QString>(&read))
        return failure(400, 400, *fault);
    Token token = std::get<Token>(read);
    for (const QString &name : std::as_const(token.permissions)) {
        if (state.ways.mintsOnlyOwnPermissions && !maker.permissions.contains(name))
            return failure(403, 9109, u"Unauthorized to access requested resource"_s);
    }
    if (state.ways.tokenQuotaIsUsed)
        return failure(400, 400, u"the maximum number of API tokens is reached"_s);
    token.refusals = state.ways.newTokenRefusals;
    const Token &made = state.addToken(token);
    QJsonObject view = shown(made);
    view.insert(u"value"_s, QString::fromLatin1(made.value));
    return success(view);
}

/// Serves `path` with a handler that is given the token it names.
template <typename Register, typename Find>
void serveOne(Register at, State &state, Find ownerOf)
{
    const auto found = [&state, ownerOf](const Request &request) -> Token * {
        for (const auto &token : state.tokens) {
            if (token->id == request.param(u"token"_s) && ownerOf(request).owns(*token))
                return token.get();
        }
        return nullptr;
    };
    const auto missing = [] { return failure(404, 1003, u"Token not found"_s); };
    at("GET", u"/{token}"_s, false, [found, missing](const Request &request) {
        const Token *token = found(request);
        return token ? success(shown(*token)) : missing();
    });
    at("DELETE", u"/{token}"_s, true, [&state, found, missing](const Request &request) {
        const Token *token = found(request);
        if (!token)
            return missing();
        const QString id = token->id;
        std::erase_if(state.tokens, [&](const auto &one) { return one->id == id; });
        return success(QJsonObject{{u"id"_s, id}});
    });
    at("PUT", u"/{token}/value"_s, true, [found, missing](const Request &request) {
        Token *token = found(request);
        if (!token)
            return missing();
        token->value = newTokenValue(token->kind);
        token->modified = QDateTime::currentDateTimeUtc();
        return success(QString::fromLatin1(token->value));
    });
}

} // namespace

void serveTokens(Api &api)
{
    using namespace permissions;
    State &state = api.state();
    const QStringList read{accountTokensRead, accountTokensWrite};
    const QStringList write{accountTokensWrite};
    const QString tokens = u"/tokens"_s;
    const auto ofAccount = [](const Request &request) {
        return Owner{request.param(u"account"_s), TokenKind::Account};
    };
    api.inAccount("GET", tokens + u"/permission_groups"_s, read,
                  [&state](const Call &call) { return permissionGroups(call.request, state, call.token); });
    api.inAccount("GET", tokens, read, [&state, ofAccount](const Call &call) {
        return listed(call.request, state, ofAccount(call.request));
    });
    api.inAccount("POST", tokens, write, [&state, ofAccount](const Call &call) {
        return minted(call.request, state, call.token, ofAccount(call.request));
    });
    serveOne(
        [&](const QByteArray &verb, const QString &below, bool writes, const auto &act) {
            api.inAccount(verb, tokens + below, writes ? write : read,
                          [act](const Call &call) { return act(call.request); });
        },
        state, ofAccount);

    const QString own = u"/user/tokens"_s;
    const QStringList readOwn{userTokensRead, userTokensWrite};
    const Owner user{{}, TokenKind::User};
    api.outside(
        "GET", own + u"/permission_groups"_s, readOwn, true,
        [&state](const Request &request, const Token &token) { return permissionGroups(request, state, token); });
    api.outside("GET", own, readOwn, true,
                [&state, user](const Request &request, const Token &) { return listed(request, state, user); });
    api.outside("POST", own, {userTokensWrite}, true, [&state, user](const Request &request, const Token &token) {
        return minted(request, state, token, user);
    });
    serveOne(
        [&](const QByteArray &verb, const QString &below, bool writes, const auto &act) {
            api.outside(verb, own + below, writes ? QStringList{userTokensWrite} : readOwn, true,
                        [act](const Request &request, const Token &) { return act(request); });
        },
        state, [user](const Request &) { return user; });
}

} // namespace bw::practice::cloudflare
