#include "app/practice/okta/app_body.h"

#include "app/practice/okta/answers.h"
#include "app/practice/okta/certificate.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

constexpr auto cloudflareOne = "integrator-8026030_cloudflareone_1"_L1;
constexpr auto cloudflareOneRenewed = "integrator-8026030_cloudflareone_2"_L1;
constexpr auto cloudflareDashboard = "integrator-8026030_cloudflaredashboard_1"_L1;

Shape topShape()
{
    return {
        .texts = {u"name"_s, u"label"_s, u"signOnMode"_s},
        .objects = {u"accessibility"_s, u"credentials"_s, u"licensing"_s, u"profile"_s, u"settings"_s, u"visibility"_s},
        .ignored = {u"features"_s, u"id"_s, u"orn"_s, u"status"_s, u"created"_s, u"lastUpdated"_s, u"_links"_s,
                    u"_embedded"_s, u"universalLogout"_s, u"expressConfiguration"_s},
        .required = {u"label"_s}};
}

Shape visibilityShape()
{
    return {.flags = {u"autoLaunch"_s, u"autoSubmitToolbar"_s}, .objects = {u"appLinks"_s, u"hide"_s}};
}

Shape credentialsShape()
{
    return {.texts = {u"scheme"_s, u"userName"_s},
            .flags = {u"revealPassword"_s},
            .objects = {u"oauthClient"_s, u"userNameTemplate"_s, u"signing"_s, u"password"_s}};
}

Shape oauthCredentialsShape()
{
    return {.texts = {u"client_id"_s, u"client_secret"_s, u"token_endpoint_auth_method"_s},
            .flags = {u"autoKeyRotation"_s, u"pkce_required"_s}};
}

Shape settingsShape()
{
    return {.texts = {u"emOptInStatus"_s, u"identityStoreId"_s, u"inlineHookId"_s},
            .flags = {u"implicitAssignment"_s, u"manualProvisioning"_s},
            .objects = {u"app"_s, u"oauthClient"_s, u"signOn"_s, u"notes"_s, u"notifications"_s}};
}

Shape oauthClientShape()
{
    return {.texts = {u"application_type"_s, u"client_uri"_s, u"consent_method"_s, u"initiate_login_uri"_s,
                      u"issuer_mode"_s, u"jwks_uri"_s, u"logo_uri"_s, u"policy_uri"_s, u"subject_type"_s, u"tos_uri"_s,
                      u"wildcard_redirect"_s},
            .flags = {u"dpop_bound_access_tokens"_s, u"participate_slo"_s},
            .lists = {u"grant_types"_s, u"post_logout_redirect_uris"_s, u"redirect_uris"_s, u"response_types"_s},
            .objects = {u"idp_initiated_login"_s, u"jwks"_s, u"network"_s, u"refresh_token"_s},
            .required = {u"grant_types"_s}};
}

Shape signOnShape()
{
    return {
        .texts = {u"audience"_s, u"audienceOverride"_s, u"authnContextClassRef"_s, u"defaultRelayState"_s,
                  u"destination"_s, u"destinationOverride"_s, u"digestAlgorithm"_s, u"idpIssuer"_s, u"recipient"_s,
                  u"recipientOverride"_s, u"signatureAlgorithm"_s, u"spIssuer"_s, u"ssoAcsUrl"_s,
                  u"ssoAcsUrlOverride"_s, u"subjectNameIdFormat"_s, u"subjectNameIdTemplate"_s},
        .flags = {u"allowMultipleAcsEndpoints"_s, u"assertionSigned"_s, u"honorForceAuthn"_s, u"requestCompressed"_s,
                  u"responseSigned"_s, u"samlSignedRequestEnabled"_s},
        .numbers = {u"samlAssertionLifetimeSeconds"_s},
        .lists = {u"acsEndpoints"_s, u"attributeStatements"_s, u"configuredAttributeStatements"_s, u"inlineHooks"_s},
        .objects = {u"assertionEncryption"_s, u"participateSlo"_s, u"slo"_s, u"spCertificate"_s},
        .required = {u"ssoAcsUrl"_s, u"recipient"_s, u"destination"_s, u"audience"_s, u"subjectNameIdTemplate"_s,
                     u"subjectNameIdFormat"_s, u"responseSigned"_s, u"assertionSigned"_s, u"signatureAlgorithm"_s,
                     u"digestAlgorithm"_s, u"honorForceAuthn"_s, u"authnContextClassRef"_s}};
}

QStringList oidcBreaches(const QJsonObject &settings, const Ways &ways)
{
    const QJsonObject client = settings.value("oauthClient"_L1).toObject();
    QStringList found = breaches(client, oauthClientShape(), u"settings.oauthClient."_s);
    if (!mayIssue(client.value("issuer_mode"_L1).toString(usualIssuerMode(ways)), ways))
        found << u"settings.oauthClient.issuer_mode: The field has an invalid value"_s;
    const bool byCode = client.value("grant_types"_L1).toArray().contains(u"authorization_code"_s);
    const QJsonArray uris = client.value("redirect_uris"_L1).toArray();
    if (byCode && uris.isEmpty())
        found
            << u"settings.oauthClient.redirect_uris: 'redirect_uris' must be provided for grant type authorization_code"_s;
    for (const QJsonValue &uri : uris) {
        const QUrl url(uri.toString(), QUrl::StrictMode);
        if (!url.isValid() || url.scheme().isEmpty())
            found << u"settings.oauthClient.redirect_uris: '%1' is not a valid URI"_s.arg(uri.toString());
    }
    return found;
}

QStringList statementBreaches(const QJsonObject &signOn)
{
    QStringList found;
    const QJsonArray statements = signOn.value("attributeStatements"_L1).toArray();
    for (const QJsonValue &entry : statements) {
        const QJsonObject statement = entry.toObject();
        const bool group = statement.value("type"_L1) == "GROUP"_L1;
        if (statement.value("name"_L1).toString().isEmpty())
            found << u"attributeStatements.name: The field cannot be left blank"_s;
        if (group ? !statement.value("filterValue"_L1).isString() : statement.value("values"_L1).toArray().isEmpty())
            found << u"attributeStatements.values: The field cannot be left blank"_s;
    }
    return found;
}

} // namespace

QString usualIssuerMode(const Ways &ways)
{
    if (!ways.customDomain)
        return u"ORG_URL"_s;
    return ways.dynamicIssuers ? u"DYNAMIC"_s : u"CUSTOM_URL"_s;
}

bool mayIssue(const QString &mode, const Ways &ways)
{
    return mode == "ORG_URL"_L1 || (mode == "CUSTOM_URL"_L1 && ways.customDomain) ||
           (mode == "DYNAMIC"_L1 && ways.dynamicIssuers);
}

std::optional<Kind> kindOf(const QJsonObject &body, const Ways &ways)
{
    const QString name = body.value("name"_L1).toString();
    if (name == "oidc_client"_L1)
        return Kind::Oidc;
    if (name == "scim2headerauth"_L1)
        return Kind::ScimHeaderAuth;
    if (name == "scim2testapp"_L1 || (name == cloudflareDashboard && ways.catalogHasDashboardApp))
        return Kind::ScimBearer;
    const auto currentKey = ways.cloudflareOneRenewed ? cloudflareOneRenewed : cloudflareOne;
    if (name == currentKey && ways.catalogHasCloudflareOne)
        return Kind::CatalogOidc;
    if (name == "bookmark"_L1)
        return Kind::Other;
    if (name.isEmpty() && body.value("signOnMode"_L1) == "SAML_2_0"_L1)
        return Kind::CustomSaml;
    return {};
}

QStringList appBreaches(const QJsonObject &body, Kind kind, const Ways &ways)
{
    const QJsonObject settings = body.value("settings"_L1).toObject();
    const QJsonObject credentials = body.value("credentials"_L1).toObject();
    const QString mode = body.value("signOnMode"_L1).toString();
    QStringList found = breaches(body, topShape());
    found += breaches(body.value("visibility"_L1).toObject(), visibilityShape(), u"visibility."_s);
    found += breaches(credentials, credentialsShape(), u"credentials."_s);
    found += breaches(credentials.value("oauthClient"_L1).toObject(), oauthCredentialsShape(),
                      u"credentials.oauthClient."_s);
    found += breaches(settings, settingsShape(), u"settings."_s);
    const bool wantsOidc = kind == Kind::Oidc || kind == Kind::CatalogOidc;
    if (wantsOidc && mode != "OPENID_CONNECT"_L1)
        found << u"signOnMode: The sign-on mode is not supported by this app"_s;
    if ((kind == Kind::ScimHeaderAuth || kind == Kind::ScimBearer) && !mode.isEmpty() && mode != "SAML_2_0"_L1 &&
        mode != "AUTO_LOGIN"_L1)
        found << u"signOnMode: The sign-on mode is not supported by this app"_s;
    if (kind == Kind::Oidc)
        found += oidcBreaches(settings, ways);
    if (kind == Kind::CatalogOidc && settings.value("app"_L1).toObject().value("team_domain"_L1).toString().isEmpty())
        found << u"team_domain: The field cannot be left blank"_s;
    const QString account = ways.dashboardAccountField;
    if (body.value("name"_L1) == cloudflareDashboard &&
        settings.value("app"_L1).toObject().value(account).toString().isEmpty())
        found << account + u": The field cannot be left blank"_s;
    if (kind == Kind::CustomSaml) {
        const QJsonObject signOn = settings.value("signOn"_L1).toObject();
        found += breaches(signOn, signOnShape(), u"settings.signOn."_s);
        found += statementBreaches(signOn);
    }
    return found;
}

} // namespace bw::practice::okta
