#include "app/practice/cloudflare/provider_rules.h"

#include <QRegularExpression>
#include <QSslCertificate>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

const QStringList types{u"onetimepin"_s, u"azureAD"_s,  u"saml"_s,        u"centrify"_s, u"facebook"_s,
                        u"github"_s,     u"google"_s,   u"google-apps"_s, u"linkedin"_s, u"oidc"_s,
                        u"okta"_s,       u"onelogin"_s, u"pingone"_s,     u"yandex"_s,   u"cloudflare"_s};

/// Fields that answers carry and a PUT may echo.
QList<Field> withEchoes(QList<Field> fields, const QList<Field> &echoes, bool replacing)
{
    return replacing ? fields + echoes : fields;
}

QList<Field> configFields(const QString &type, bool replacing)
{
    const Field secret{u"client_secret"_s, Want::Text, !replacing};
    const QList<Field> client{{u"client_id"_s, Want::Text, true},
                              secret,
                              {u"claims"_s, Want::Texts},
                              {u"email_claim_name"_s},
                              {u"pkce_enabled"_s, Want::Flag}};
    if (type == u"okta"_s)
        return client +
               QList<Field>{{u"okta_account"_s, Want::Text, true}, {u"authorization_server_id"_s}, {u"api_token"_s}};
    if (type == u"oidc"_s)
        return client + QList<Field>{{u"auth_url"_s, Want::Text, true},
                                     {u"token_url"_s, Want::Text, true},
                                     {u"certs_url"_s, Want::Text, true},
                                     {u"scopes"_s, Want::Texts}};
    if (type == u"saml"_s)
        return {{u"issuer_url"_s, Want::Text, true},
                {u"sso_target_url"_s, Want::Text, true},
                {u"idp_public_certs"_s, Want::Texts, true},
                {u"attributes"_s, Want::Texts},
                {u"email_attribute_name"_s},
                {u"header_attributes"_s, Want::Objects},
                {u"sign_request"_s, Want::Flag},
                {u"force_authn"_s, Want::Flag},
                {u"enable_encryption"_s, Want::Flag},
                {u"max_sso_url_length"_s, Want::Whole}};
    if (type == u"onetimepin"_s || type == u"cloudflare"_s)
        return {};
    return client + QList<Field>{{u"apps_domain"_s},      {u"directory_id"_s}, {u"support_groups"_s, Want::Flag},
                                 {u"onelogin_account"_s}, {u"ping_env_id"_s},  {u"centrify_account"_s},
                                 {u"centrify_app_id"_s}};
}

/// https, and http on loopback, where the practice tenants are.
bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool loopback = url.host() == u"127.0.0.1"_s || url.host() == u"localhost"_s;
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == u"https"_s || (url.scheme() == u"http"_s && loopback));
}

bool isCertificate(const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    if (bytes.contains("-----BEGIN"))
        return !QSslCertificate(bytes, QSsl::Pem).isNull();
    return !QSslCertificate(QByteArray::fromBase64(bytes), QSsl::Der).isNull();
}

BodyFault wrong(const QString &field, const QString &why)
{
    return {u"%1 is missing or invalid"_s.arg(field), why};
}

std::optional<BodyFault> configFault(const QString &type, const QJsonObject &config, bool replacing, const Ways &ways)
{
    const auto fields = withEchoes(configFields(type, replacing), {{u"redirect_url"_s}}, replacing);
    if (auto fault = bodyFault(config, fields, u"config"_s))
        return fault;
    for (const QString &name :
         {u"okta_account"_s, u"auth_url"_s, u"token_url"_s, u"certs_url"_s, u"sso_target_url"_s}) {
        if (config.contains(name) && !isAddress(config.value(name).toString()))
            return wrong(u"config "_s + name, u"must be an https URL"_s);
    }
    const QUrl account(config.value(u"okta_account"_s).toString());
    if (!account.path().isEmpty() && account.path() != u"/"_s)
        return wrong(u"config okta_account"_s, u"must not have a path"_s);
    if (config.contains(u"api_token"_s) && ways.apiToken == Ways::ApiToken::Refused)
        return BodyFault{u"invalid config"_s, u"unknown field \"api_token\""_s};
    const QJsonArray certificates = config.value(u"idp_public_certs"_s).toArray();
    if (type == u"saml"_s && certificates.isEmpty())
        return wrong(u"config idp_public_certs"_s, u"at least one certificate is needed"_s);
    for (const QJsonValue &certificate : certificates) {
        if (!isCertificate(certificate.toString()))
            return wrong(u"config idp_public_certs"_s, u"not an X.509 certificate"_s);
    }
    return {};
}

std::optional<BodyFault> scimFault(const QString &type, const QJsonObject &scim, bool replacing)
{
    const QList<Field> fields{{u"enabled"_s, Want::Flag},
                              {u"user_deprovision"_s, Want::Flag},
                              {u"seat_deprovision"_s, Want::Flag},
                              {u"identity_update_behavior"_s}};
    const QList<Field> echoes{{u"scim_base_url"_s}, {u"group_member_deprovision"_s, Want::Flag}};
    if (auto fault = bodyFault(scim, withEchoes(fields, echoes, replacing), u"scim_config"_s))
        return fault;
    if ((type == u"onetimepin"_s || type == u"cloudflare"_s) && scim.value(u"enabled"_s).toBool())
        return BodyFault{u"invalid scim_config"_s, u"SCIM is not supported by this identity provider type"_s};
    const QStringList behaviours{u"automatic"_s, u"reauth"_s, u"no_action"_s};
    const QString behaviour = scim.value(u"identity_update_behavior"_s).toString(u"no_action"_s);
    if (!behaviours.contains(behaviour))
        return wrong(u"scim_config identity_update_behavior"_s, u"must be one of automatic, reauth, no_action"_s);
    if (scim.value(u"seat_deprovision"_s).toBool() && !scim.value(u"user_deprovision"_s).toBool())
        return BodyFault{u"invalid scim_config"_s,
                         u"seat_deprovision cannot be enabled unless user_deprovision is also enabled"_s};
    return {};
}

} // namespace

std::optional<BodyFault> providerFault(const QJsonObject &body, const IdentityProvider *old, const Ways &ways)
{
    const QString type = body.value(u"type"_s).toString();
    if (!types.contains(type))
        return BodyFault{u"idp type is missing or invalid"_s, u"unknown idp type"_s};
    const QList<Field> fields{{u"name"_s, Want::Text, true},     {u"type"_s, Want::Text, true},
                              {u"config"_s, Want::Object, true}, {u"scim_config"_s, Want::Object},
                              {u"read_only"_s, Want::Flag},      {u"saml_certificate_set_id"_s, Want::Anything}};
    const QList<Field> echoes{{u"id"_s}, {u"uid"_s}, {u"version"_s}, {u"saml_certificate_set"_s, Want::Anything}};
    if (auto fault = bodyFault(body, withEchoes(fields, echoes, old != nullptr), u"idp"_s))
        return fault;
    if (old && old->type != type)
        return BodyFault{u"idp type is missing or invalid"_s, u"the type of an identity provider cannot be changed"_s};
    if (auto fault = configFault(type, body.value(u"config"_s).toObject(), old != nullptr, ways))
        return fault;
    return scimFault(type, body.value(u"scim_config"_s).toObject(), old != nullptr);
}

} // namespace bw::practice::cloudflare
