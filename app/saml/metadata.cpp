#include "app/saml/metadata.h"

#include "app/saml/words.h"

#include <QDateTime>
#include <QLocale>
#include <QSslKey>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace bw::saml {

namespace {
constexpr auto metadataNs = "urn:oasis:names:tc:SAML:2.0:metadata"_L1;
constexpr auto signatureNs = "http://www.w3.org/2000/09/xmldsig#"_L1;
constexpr auto postBinding = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"_L1;
constexpr auto redirectBinding = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"_L1;
constexpr auto emailFormat = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"_L1;
constexpr int warnDaysBefore = 60;

Error unusable(const QString &message)
{
    Error error{.kind = Error::Kind::BadInput};
    error.message = message;
    error.action = Words::tr("Download the identity provider metadata again from the app's Sign On tab in Okta.");
    error.field = u"metadata"_s;
    return error;
}

void readCertificate(QXmlStreamReader &xml, Metadata &metadata)
{
    const QString base64 = xml.readElementText(QXmlStreamReader::SkipChildElements).simplified().remove(u' ');
    const QSslCertificate certificate(QByteArray::fromBase64(base64.toLatin1()), QSsl::Der);
    if (!certificate.isNull() && !metadata.signingCertificates.contains(certificate))
        metadata.signingCertificates << certificate;
}

void readKeyDescriptor(QXmlStreamReader &xml, Metadata &metadata)
{
    const bool signs = xml.attributes().value(u"use"_s).isEmpty() || xml.attributes().value(u"use"_s) == u"signing";
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && signs && xml.name() == u"X509Certificate" && xml.namespaceUri() == signatureNs)
            readCertificate(xml, metadata); // consumes the end element too
        else if (xml.isStartElement())
            ++depth;
        else if (xml.isEndElement())
            --depth;
    }
}

void readElement(QXmlStreamReader &xml, Metadata &metadata, bool *isProvider)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    if (xml.name() == u"EntityDescriptor") {
        if (metadata.entityId.isEmpty())
            metadata.entityId = attributes.value(u"entityID"_s).toString();
    } else if (xml.name() == u"IDPSSODescriptor") {
        *isProvider = true;
        metadata.wantsSignedRequests = attributes.value(u"WantAuthnRequestsSigned"_s) == u"true";
    } else if (xml.name() == u"SingleSignOnService") {
        const QUrl location(attributes.value(u"Location"_s).toString(), QUrl::StrictMode);
        if (attributes.value(u"Binding"_s) == postBinding)
            metadata.postUrl = location;
        else if (attributes.value(u"Binding"_s) == redirectBinding)
            metadata.redirectUrl = location;
    } else if (xml.name() == u"NameIDFormat") {
        metadata.nameIdFormats << xml.readElementText().trimmed();
    } else if (xml.name() == u"KeyDescriptor") {
        readKeyDescriptor(xml, metadata);
    }
}

Remark expiryRemark(const QSslCertificate &certificate, const QDateTime &today)
{
    const QDateTime end = certificate.expiryDate();
    const QString date = QLocale().toString(end.date(), QLocale::ShortFormat);
    if (end < today) {
        //: %1 is a date
        return {Remark::Weight::Fault, u"certificate-expired"_s,
                Words::tr("The signing certificate expired on %1.").arg(date)};
    }
    if (today.daysTo(end) < warnDaysBefore) {
        //: %1 is a date
        return {
            Remark::Weight::Warning, u"certificate-expires-soon"_s,
            Words::tr(
                "The signing certificate expires on %1. Sign-in stops then, unless the new one is added at both sides.")
                .arg(date)};
    }
    //: %1 is a date
    return {Remark::Weight::Good, u"certificate-valid"_s,
            Words::tr("The signing certificate is valid until %1.").arg(date)};
}
} // namespace

Result<Metadata> parse(const QByteArray &bytes)
{
    if (bytes.size() > maxBytes)
        return unusable(Words::tr("This is too large for SAML metadata."));
    QXmlStreamReader xml(bytes);
    Metadata metadata;
    bool isProvider = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.tokenType() == QXmlStreamReader::DTD)
            return unusable(Words::tr("SAML metadata must not contain a document type declaration."));
        if (xml.isStartElement() && xml.namespaceUri() == metadataNs)
            readElement(xml, metadata, &isProvider);
    }
    if (xml.hasError()) {
        //: %1 is a line number, %2 the XML reader's words
        return unusable(
            Words::tr("This is not readable XML: line %1: %2").arg(xml.lineNumber()).arg(xml.errorString()));
    }
    if (!isProvider)
        return unusable(Words::tr("This is not an identity provider's SAML metadata."));
    if (metadata.entityId.isEmpty())
        return unusable(Words::tr("The metadata names no entity ID (issuer)."));
    const QUrl signOn = metadata.signOnUrl();
    if (!signOn.isValid() || signOn.host().isEmpty())
        return unusable(Words::tr("The metadata names no single sign-on URL."));
    if (metadata.signingCertificates.isEmpty())
        return unusable(Words::tr("The metadata holds no readable signing certificate."));
    return metadata;
}

QList<Remark> lint(const Metadata &metadata, const QString &expectedHost, const QDateTime &today)
{
    QList<Remark> remarks;
    for (const QSslCertificate &certificate : metadata.signingCertificates) {
        remarks << expiryRemark(certificate, today);
        if (certificate.publicKey().length() > 0 && certificate.publicKey().algorithm() == QSsl::Rsa &&
            certificate.publicKey().length() < 2048)
            remarks << Remark{Remark::Weight::Warning, u"key-short"_s,
                              Words::tr("The signing key is shorter than 2048 bits.")};
        if (certificate.toText().contains("sha1With"_L1))
            remarks << Remark{
                Remark::Weight::Warning, u"certificate-sha1"_s,
                Words::tr("The signing certificate uses SHA-1. Activate the SHA-2 certificate of the app in Okta.")};
    }
    const QUrl signOn = metadata.signOnUrl();
    if (signOn.scheme() != u"https" && signOn.host() != u"127.0.0.1")
        remarks << Remark{Remark::Weight::Fault, u"sign-on-http"_s,
                          Words::tr("The single sign-on URL does not use https.")};
    if (!expectedHost.isEmpty() && signOn.host() != QUrl(u"//"_s + expectedHost).host()) {
        //: both are host names
        remarks << Remark{Remark::Weight::Warning, u"sign-on-host"_s,
                          Words::tr("People would sign in at %1, not at %2.").arg(signOn.host(), expectedHost)};
    }
    if (!metadata.nameIdFormats.isEmpty() && !metadata.nameIdFormats.contains(emailFormat))
        remarks << Remark{
            Remark::Weight::Warning, u"name-id-format"_s,
            Words::tr("The Name ID format emailAddress is not offered; Cloudflare needs the e-mail address.")};
    return remarks;
}

QString pem(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.toPem()).trimmed();
}

QSslCertificate certificateFrom(const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    if (bytes.contains("-----BEGIN"))
        return QSslCertificate(bytes, QSsl::Pem);
    return QSslCertificate(QByteArray::fromBase64(bytes), QSsl::Der);
}

} // namespace bw::saml
