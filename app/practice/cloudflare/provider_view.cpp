#include "app/practice/cloudflare/provider_view.h"

#include "app/practice/cloudflare/envelope.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

QString scimBaseUrl(const IdentityProvider &provider, const State &state)
{
    if (state.ways.scimUrl == Ways::ScimUrl::Populations)
        return u"%1/populations/%2/scim/v2"_s.arg(state.teamUrl, provider.id);
    return u"%1/scim/%2"_s.arg(state.teamUrl, provider.id);
}

QJsonObject shown(const IdentityProvider &provider, const Account &account, const State &state)
{
    QJsonObject config = provider.config;
    config.remove(u"client_secret"_s);
    if (config.contains(u"api_token"_s))
        config.insert(u"api_token"_s, u"**********"_s);
    config.insert(u"redirect_url"_s, u"https://%1/cdn-cgi/access/callback"_s.arg(account.authDomain()));
    QJsonObject view{{u"id"_s, provider.id},     {u"uid"_s, provider.id}, {u"name"_s, provider.name},
                     {u"type"_s, provider.type}, {u"config"_s, config},   {u"version"_s, provider.version}};
    if (provider.readOnly)
        view.insert(u"read_only"_s, true);
    if (!provider.canScim)
        return view;
    QJsonObject scim{{u"enabled"_s, provider.scimEnabled},
                     {u"user_deprovision"_s, provider.userDeprovision},
                     {u"seat_deprovision"_s, provider.seatDeprovision},
                     {u"group_member_deprovision"_s, false},
                     {u"identity_update_behavior"_s, provider.identityUpdate}};
    if (provider.scimEnabled)
        scim.insert(u"scim_base_url"_s, scimBaseUrl(provider, state));
    view.insert(u"scim_config"_s, scim);
    return view;
}

QJsonObject shownOnce(const IdentityProvider &provider, const Account &account, const State &state)
{
    QJsonObject view = shown(provider, account, state);
    QJsonObject scim = view.value(u"scim_config"_s).toObject();
    scim.insert(u"secret"_s, QString::fromLatin1(provider.scimSecret));
    view.insert(u"scim_config"_s, scim);
    return view;
}

namespace {
void forgetSynced(scim::Store &store)
{
    for (const scim::Kind kind : {scim::Kind::User, scim::Kind::Group}) {
        for (const QJsonObject &one : store.all(kind))
            store.drop(kind, one.value(u"id"_s).toString());
    }
}
} // namespace

bool takeOver(IdentityProvider &provider, const QJsonObject &body, const Ways &ways)
{
    QJsonObject config = body.value(u"config"_s).toObject();
    if (!ways.putForgetsSecret && !config.contains(u"client_secret"_s) && provider.config.contains(u"client_secret"_s))
        config.insert(u"client_secret"_s, provider.config.value(u"client_secret"_s));
    config.remove(u"redirect_url"_s);
    if (!ways.keepsPkce && provider.type == u"okta"_s)
        config.remove(u"pkce_enabled"_s);
    if (ways.apiToken == Ways::ApiToken::Dropped)
        config.remove(u"api_token"_s);

    const QJsonObject scim = body.value(u"scim_config"_s).toObject();
    const bool wasOn = provider.scimEnabled;
    provider.name = body.value(u"name"_s).toString();
    provider.config = config;
    provider.readOnly = body.value(u"read_only"_s).toBool();
    provider.scimEnabled = scim.value(u"enabled"_s).toBool();
    provider.userDeprovision = scim.value(u"user_deprovision"_s).toBool();
    provider.seatDeprovision = scim.value(u"seat_deprovision"_s).toBool();
    provider.identityUpdate = scim.value(u"identity_update_behavior"_s).toString(u"no_action"_s);
    provider.version =
        QString::fromLatin1(QCryptographicHash::hash(newUuid().toLatin1(), QCryptographicHash::Md5).toHex());
    if (wasOn && !provider.scimEnabled && ways.scimOffForgets)
        forgetSynced(provider.scim);
    if (provider.scimEnabled && !wasOn)
        provider.scimSecret = newScimSecret();
    return provider.scimEnabled && !wasOn;
}

} // namespace bw::practice::cloudflare
