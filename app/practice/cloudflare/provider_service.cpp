#include "app/practice/cloudflare/envelope.h"
#include "app/practice/cloudflare/permissions.h"
#include "app/practice/cloudflare/provider_rules.h"
#include "app/practice/cloudflare/provider_scim.h"
#include "app/practice/cloudflare/provider_view.h"
#include "app/practice/cloudflare/services.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

/// The body as an object that the rules accept, or the refusal.
std::variant<QJsonObject, Reply> judged(const Call &call, const IdentityProvider *old, const Ways &ways)
{
    const std::optional<QJsonObject> body = call.request.json();
    if (!body)
        return invalidRequest(u"invalid JSON body"_s);
    if (const auto fault = providerFault(*body, old, ways))
        return invalidRequest(fault->reason, {fault->chain});
    return *body;
}

Reply listed(const Call &call, const State &state)
{
    const QString scim = call.request.item(u"scim_enabled"_s);
    QJsonArray providers;
    for (const auto &provider : call.account.providers) {
        if (scim.isEmpty() || (scim == u"true"_s) == provider->scimEnabled)
            providers.append(shown(*provider, call.account, state));
    }
    return page(providers, call.request, 200, 1000);
}

Reply created(const Call &call, State &state)
{
    auto body = judged(call, nullptr, state.ways);
    if (Reply *refused = std::get_if<Reply>(&body))
        return *std::move(refused);
    const QJsonObject &given = std::get<QJsonObject>(body);
    const QString type = given.value(u"type"_s).toString();
    const auto &all = call.account.providers;
    if (type == u"onetimepin"_s &&
        std::any_of(all.begin(), all.end(), [&](const auto &one) { return one->type == type; }))
        return accessConflict(u"a onetimepin connection already exists"_s);
    auto provider = std::make_unique<IdentityProvider>();
    provider->id = newUuid();
    provider->type = type;
    provider->canScim = type != u"onetimepin"_s && type != u"cloudflare"_s;
    const bool withSecret = takeOver(*provider, given, state.ways);
    keepLog(*provider, call.account, state.ways);
    call.account.providers.push_back(std::move(provider));
    const IdentityProvider &made = *call.account.providers.back();
    return success(withSecret ? shownOnce(made, call.account, state) : shown(made, call.account, state), 201);
}

Reply replaced(const Call &call, State &state)
{
    IdentityProvider *provider = call.account.provider(call.request.param(u"idp"_s));
    if (!provider && state.ways.unknownProviderIsInvalid)
        return invalidRequest(u"name is missing"_s);
    if (!provider)
        return accessNotFound();
    if (provider->readOnly)
        return invalidRequest(u"identity provider is read only"_s);
    auto body = judged(call, provider, state.ways);
    if (Reply *refused = std::get_if<Reply>(&body))
        return *std::move(refused);
    const bool withSecret = takeOver(*provider, std::get<QJsonObject>(body), state.ways);
    return success(withSecret ? shownOnce(*provider, call.account, state) : shown(*provider, call.account, state));
}

/// As a whole word of a list of applications, groups or policies.
bool isNamedIn(const QList<QJsonObject> &rows, const QString &id)
{
    return std::ranges::any_of(rows, [&id](const QJsonObject &row) {
        return QJsonDocument(row).toJson(QJsonDocument::Compact).contains('"' + id.toLatin1() + '"');
    });
}

Reply removed(const Call &call, const Ways &ways)
{
    IdentityProvider *provider = call.account.provider(call.request.param(u"idp"_s));
    if (!provider)
        return accessNotFound();
    if (provider->readOnly)
        return invalidRequest(u"identity provider is read only"_s);
    const QString id = provider->id;
    const Account &account = call.account;
    const bool isUsed = isNamedIn(account.apps, id) || isNamedIn(account.groups, id) || isNamedIn(account.policies, id);
    if (isUsed && ways.usedProvidersStay)
        return accessConflict(u"identity provider is in use"_s);
    std::erase_if(call.account.providers, [&](const auto &one) { return one->id == id; });
    // The one answer without the envelope's other members.
    return Reply::json(202, QJsonObject{{u"result"_s, QJsonObject{{u"id"_s, id}}},
                                        {u"success"_s, true},
                                        {u"errors"_s, QJsonArray()},
                                        {u"messages"_s, QJsonArray()}});
}

Reply refreshed(const Call &call, State &state)
{
    IdentityProvider *provider = call.account.provider(call.request.param(u"idp"_s));
    if (!provider || !state.ways.scimSecretRefreshes)
        return accessNotFound();
    if (!provider->scimEnabled)
        return invalidRequest(u"scim is not enabled for this identity provider"_s);
    provider->scimSecret = newScimSecret();
    if (state.ways.refreshAnswersBare)
        return success(QJsonObject{{u"secret"_s, QString::fromLatin1(provider->scimSecret)}});
    return success(shownOnce(*provider, call.account, state));
}

} // namespace

void serveProviders(Api &api)
{
    using namespace permissions;
    State &state = api.state();
    const QStringList read{organizationsRead, organizationsWrite};
    const QStringList write{organizationsWrite};
    const QString all = u"/access/identity_providers"_s;
    const QString one = all + u"/{idp}"_s;
    api.inAccount("GET", all, read, [&state](const Call &call) { return listed(call, state); });
    api.inAccount("POST", all, write, [&state](const Call &call) { return created(call, state); });
    api.inAccount("GET", one, read, [&state](const Call &call) {
        const IdentityProvider *provider = call.account.provider(call.request.param(u"idp"_s));
        return provider ? success(shown(*provider, call.account, state)) : accessNotFound();
    });
    api.inAccount("PUT", one, write, [&state](const Call &call) { return replaced(call, state); });
    api.inAccount("DELETE", one, write, [&state](const Call &call) { return removed(call, state.ways); });
    api.inAccount("POST", one + u"/refresh_scim_secret"_s, write,
                  [&state](const Call &call) { return refreshed(call, state); });
}

} // namespace bw::practice::cloudflare
