#include "app/targets/okta/saml_kind.h"

#include "app/setup/addresses.h"
#include "app/targets/okta/app_kind.h"
#include "app/targets/okta/words.h"

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
const QString unspecified = u"urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified"_s;

QJsonObject valueStatement(const QString &name, const QString &expression)
{
    return {{u"type"_s, u"EXPRESSION"_s},
            {u"name"_s, name},
            {u"namespace"_s, unspecified},
            {u"values"_s, QJsonArray{expression}}};
}

QJsonObject groupStatement(const QString &name, const QString &regex)
{
    return {{u"type"_s, u"GROUP"_s},
            {u"name"_s, name},
            {u"namespace"_s, unspecified},
            {u"filterType"_s, u"REGEX"_s},
            {u"filterValue"_s, regex}};
}
} // namespace

QJsonObject SamlKind::signOn() const
{
    QJsonArray statements;
    if (!emailAttribute.isEmpty())
        statements << valueStatement(emailAttribute, u"user.email"_s);
    if (!groupsFilter.isEmpty())
        statements << groupStatement(u"groups"_s, groupsFilter);
    for (const QString &claim : claims)
        statements << valueStatement(claim, u"user."_s + claim);
    return {{u"ssoAcsUrl"_s, acsUrl},
            {u"recipient"_s, acsUrl},
            {u"destination"_s, acsUrl},
            {u"audience"_s, audience},
            {u"idpIssuer"_s, u"http://www.okta.com/${org.externalKey}"_s},
            {u"subjectNameIdTemplate"_s, u"${user.userName}"_s},
            {u"subjectNameIdFormat"_s, u"urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"_s},
            {u"responseSigned"_s, true},
            {u"assertionSigned"_s, true},
            {u"signatureAlgorithm"_s, u"RSA_SHA256"_s},
            {u"digestAlgorithm"_s, u"SHA256"_s},
            {u"honorForceAuthn"_s, true},
            {u"requestCompressed"_s, false},
            {u"allowMultipleAcsEndpoints"_s, false},
            {u"authnContextClassRef"_s, u"urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport"_s},
            {u"attributeStatements"_s, statements}};
}

/// Without "name": Okta makes the key of a custom app itself.
QJsonObject SamlKind::body() const
{
    const QJsonObject userNames{{u"template"_s, u"${source.email}"_s}, {u"type"_s, u"BUILT_IN"_s}};
    QJsonObject body{{u"label"_s, label},
                     {u"signOnMode"_s, u"SAML_2_0"_s},
                     {u"credentials"_s, QJsonObject{{u"userNameTemplate"_s, userNames}}},
                     {u"settings"_s, QJsonObject{{u"signOn"_s, signOn()}}}};
    if (hidden)
        body.insert("visibility"_L1, hiddenIcons());
    return body;
}

SamlKind cloudflareOneSaml(const SignInSetup &setup, const QString &team)
{
    SamlKind kind;
    kind.step = u"okta.saml-app"_s;
    kind.title = Words::tr("Sign-in app in Okta (SAML)");
    kind.label = setup.appLabel;
    kind.acsUrl = callbackUrl(team);
    kind.audience = kind.acsUrl;
    kind.emailAttribute = setup.emailClaim.isEmpty() ? u"email"_s : setup.emailClaim;
    kind.groupsFilter = setup.groupsFilter;
    kind.claims = setup.claims;
    return kind;
}

SamlKind configCatSaml(const ConfigCatSetup &setup)
{
    SamlKind kind;
    kind.step = u"okta.configcat-app"_s;
    kind.title = Words::tr("App for ConfigCat in Okta");
    kind.label = setup.appLabel;
    kind.acsUrl = setup.acsUrl;
    kind.audience = setup.entityId;
    kind.hidden = false; // people may start ConfigCat from Okta's dashboard
    return kind;
}

QUrl publishedMetadataUrl(const saml::Metadata &metadata)
{
    static const QRegularExpression form(u"\\A/app/[^/]+/([0-9A-Za-z]+)/sso/saml\\z"_s);
    QUrl url = metadata.signOnUrl();
    const QRegularExpressionMatch match = form.match(url.path());
    if (!match.hasMatch())
        return {};
    url.setPath(u"/app/%1/sso/saml/metadata"_s.arg(match.captured(1)));
    url.setQuery(QString());
    return url;
}

} // namespace bw::okta
