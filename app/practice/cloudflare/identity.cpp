#include "app/practice/cloudflare/identity.h"

#include "app/practice/cloudflare/envelope.h"

#include <QSslCertificate>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace bw::practice::cloudflare {

namespace {

QStringList textsOf(const QJsonObject &config, const QString &name)
{
    QStringList texts;
    const QJsonArray values = config.value(name).toArray();
    for (const QJsonValue &value : values)
        texts.append(value.toString());
    return texts;
}

/// A DEFLATE stream without zlib's frame (RFC 1951), which is what the redirect binding wants.
QByteArray deflated(const QByteArray &text)
{
    const QByteArray framed = qCompress(text); // 4 bytes of length, 2 of zlib header, the stream, 4 of checksum
    return framed.mid(6, framed.size() - 10);
}

QByteArray certificateBytes(QString text)
{
    if (text.contains("-----BEGIN"_L1))
        return QSslCertificate(text.toLatin1(), QSsl::Pem).toDer();
    return QByteArray::fromBase64(text.remove(u'\n').toLatin1());
}

struct SamlMessage
{
    QByteArray certificate;
    QString nameId;
    QJsonObject attributes;
    bool readable = false;
};

SamlMessage parsed(const QByteArray &bytes)
{
    SamlMessage message;
    QXmlStreamReader xml(bytes);
    QString attribute;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "X509Certificate"_L1) {
            message.certificate = QByteArray::fromBase64(xml.readElementText().toLatin1());
        } else if (xml.name() == "NameID"_L1) {
            message.nameId = xml.readElementText();
        } else if (xml.name() == "Attribute"_L1) {
            attribute = xml.attributes().value("Name"_L1).toString();
        } else if (xml.name() == "AttributeValue"_L1) {
            QJsonArray values = message.attributes.value(attribute).toArray();
            values.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
            message.attributes.insert(attribute, values);
        }
    }
    message.readable = !xml.hasError();
    return message;
}

} // namespace

QJsonObject identityFrom(const IdentityProvider &provider, const QJsonObject &claims)
{
    const bool saml = provider.type == u"saml"_s;
    const QString emailName =
        provider.config.value(saml ? u"email_attribute_name"_s : u"email_claim_name"_s).toString(u"email"_s);
    const QString name = emailName.isEmpty() ? u"email"_s : emailName;
    const QJsonValue email = claims.value(name).isArray() ? claims.value(name).toArray().at(0) : claims.value(name);
    QJsonObject identity{{u"email"_s, email},
                         {u"idp"_s, QJsonObject{{u"id"_s, provider.id}, {u"type"_s, provider.type}}}};
    for (auto claim = claims.begin(); claim != claims.end(); ++claim) {
        // a SAML attribute counts as groups only under this very name, without case
        if (claim.key().compare("groups"_L1, Qt::CaseInsensitive) == 0)
            identity.insert(u"groups"_s, claim.value());
    }
    if (claims.contains(u"name"_s))
        identity.insert(u"name"_s, claims.value(u"name"_s));
    QJsonObject fields;
    const QStringList wanted = textsOf(provider.config, saml ? u"attributes"_s : u"claims"_s);
    for (const QString &one : wanted) {
        if (claims.contains(one))
            fields.insert(one, claims.value(one));
    }
    identity.insert(saml ? u"saml_attributes"_s : u"oidc_fields"_s, fields);
    return identity;
}

void noteLogin(Account &account, const IdentityProvider &provider, const QJsonObject &identity, bool asAccessRequest)
{
    const QString email = identity.value(u"email"_s).toString();
    QJsonObject *user = nullptr;
    for (QJsonObject &one : account.accessUsers) {
        if (one.value(u"email"_s).toString().compare(email, Qt::CaseInsensitive) == 0)
            user = &one;
    }
    if (!user) {
        const QString id = newUuid();
        account.accessUsers.append({{u"id"_s, id},
                                    {u"uid"_s, id},
                                    {u"email"_s, email},
                                    {u"name"_s, identity.value(u"name"_s).toString()},
                                    {u"seat_uid"_s, newUuid()},
                                    {u"gateway_seat"_s, false},
                                    {u"active_device_count"_s, 0},
                                    {u"created_at"_s, now()}});
        user = &account.accessUsers.last();
    }
    user->insert(u"access_seat"_s, true);
    user->insert(u"last_successful_login"_s, now());
    user->insert(u"updated_at"_s, now());
    QJsonObject seen = identity;
    seen.insert(u"user_uuid"_s, user->value(u"id"_s));
    seen.insert(u"iat"_s, QDateTime::currentSecsSinceEpoch());
    account.lastSeen.insert(user->value(u"id"_s).toString(), seen);
    if (!asAccessRequest)
        return;
    account.accessRequests.append({{u"user_email"_s, email},
                                   {u"ip_address"_s, u"198.51.100.7"_s},
                                   {u"app_uid"_s, QString()},
                                   {u"app_domain"_s, account.authDomain()},
                                   {u"action"_s, u"login"_s},
                                   {u"connection"_s, provider.type},
                                   {u"allowed"_s, true},
                                   {u"created_at"_s, now()},
                                   {u"ray_id"_s, newHexId().left(16)}});
}

QString samlSignIn(const IdentityProvider &provider, const QString &callback, const QString &relayState)
{
    const QString request =
        u"<samlp:AuthnRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" "
        "xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" ID=\"_%1\" Version=\"2.0\" IssueInstant=\"%2\" "
        "AssertionConsumerServiceURL=\"%3\"><saml:Issuer>%3</saml:Issuer></samlp:AuthnRequest>"_s.arg(newHexId(), now(),
                                                                                                      callback);
    const QString target = provider.config.value(u"sso_target_url"_s).toString();
    return target + (target.contains(u'?') ? u"&"_s : u"?"_s) + u"SAMLRequest="_s +
           QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(deflated(request.toUtf8()).toBase64()))) +
           u"&RelayState="_s + relayState;
}

std::variant<QJsonObject, QString> samlIdentity(const IdentityProvider &provider, const QString &response)
{
    const SamlMessage message = parsed(QByteArray::fromBase64(response.toLatin1()));
    if (!message.readable)
        return u"Invalid SAML response"_s;
    const QStringList known = textsOf(provider.config, u"idp_public_certs"_s);
    bool fits = false;
    for (const QString &certificate : known)
        fits = fits || (!message.certificate.isEmpty() && certificateBytes(certificate) == message.certificate);
    if (!fits)
        return u"SAML Verify: No certificate selected to verify"_s;
    QJsonObject claims = message.attributes;
    claims.insert(u"name_id"_s, message.nameId);
    return claims;
}

} // namespace bw::practice::cloudflare
