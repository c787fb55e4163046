#include "app/targets/okta/oidc_kind.h"

#include "app/targets/okta/app_kind.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bw::okta::oidc_kind {

QString issuerMode(bool isOktasOwnDomain)
{
    return isOktasOwnDomain ? u"ORG_URL"_s : u"CUSTOM_URL"_s;
}

bool namesIssuer(const QString &found, const QString &wanted)
{
    return found.isEmpty() || found == "DYNAMIC"_L1 || found == wanted;
}

QJsonObject customBody(const SignInSetup &setup, const QString &redirectUri, const QString &issuerMode)
{
    const QJsonObject credentials{{u"autoKeyRotation"_s, true},
                                  {u"pkce_required"_s, setup.pkce},
                                  {u"token_endpoint_auth_method"_s, u"client_secret_basic"_s}};
    const QJsonObject userNames{{u"template"_s, u"${source.login}"_s}, {u"type"_s, u"BUILT_IN"_s}};
    const QJsonObject settings{{u"application_type"_s, u"web"_s},
                               {u"redirect_uris"_s, QJsonArray{redirectUri}},
                               {u"response_types"_s, QJsonArray{u"code"_s}},
                               {u"grant_types"_s, QJsonArray{u"authorization_code"_s}},
                               {u"consent_method"_s, u"TRUSTED"_s},
                               {u"issuer_mode"_s, issuerMode},
                               {u"wildcard_redirect"_s, u"DISABLED"_s}};
    return {{u"name"_s, customKey},
            {u"label"_s, setup.appLabel},
            {u"signOnMode"_s, u"OPENID_CONNECT"_s},
            {u"credentials"_s, QJsonObject{{u"oauthClient"_s, credentials}, {u"userNameTemplate"_s, userNames}}},
            {u"settings"_s, QJsonObject{{u"oauthClient"_s, settings}}},
            {u"visibility"_s, hiddenIcons()}};
}

QJsonObject catalogBody(const SignInSetup &setup, const QString &team, const QString &key)
{
    return {{u"name"_s, key},
            {u"label"_s, setup.appLabel},
            {u"signOnMode"_s, u"OPENID_CONNECT"_s},
            {u"settings"_s, QJsonObject{{u"app"_s, QJsonObject{{u"team_domain"_s, team}}}}},
            {u"visibility"_s, hiddenIcons()}};
}

} // namespace bw::okta::oidc_kind
