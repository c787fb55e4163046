#include "app/saml/metadata.h"

#include <QDateTime>
#include <QTest>

using namespace bw;
using namespace Qt::StringLiterals;

namespace {
// Self-signed for these tests: SHA-256 for ten years, and SHA-1 for thirty days from November 2026.
const auto modern = QByteArrayLiteral("MIIC/zCCAeegAwIBAgIUIgfNa3BGd6VVnbz+NfHHsvLCSwswDQYJKoZIhvcNAQELBQAwDzENMAsGA1UEAwwEYWNtZTAeFw0yNjEx"
    "MjMyMjE0MDFaFw0zNjExMjAyMjE0MDFaMA8xDTALBgNVBAMMBGFjbWUwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQDM"
    "5ACHCwkoVKxydG6zLqGR1UHrVmBF3HplNMcwjhwoh0w48AVNLABFA1O1IOkuIhvdNt6Fsu0hPNhdnZW6zsIGCyZQMlyt901d2kh6"
    "uU1qepOkxFcf7RzdI+UrWBbeMHfdMpsNIuHWuesMCh3AKTlWXZy77R+zjndAhU3DLowIONcPfbLWfK4ZHEJZBqf+EZ3N8/SyEDhm"
    "xPuecLycxXUVeZBts5lP1oGlJieWLsAhrzIk3ihytaEUZMd9r6Demc+pb57D/9JxHGd1KNSl4rf3ii3h3z4u0ahIX+JbLCWU95+J"
    "Vg4ikmUgCBClFqwHM05WdgYqjf64a+sR1RmbXqvjAgMBAAGjUzBRMB0GA1UdDgQWBBRZZY5guRV5FkefmYzskFLnOYgP0DAfBgNV"
    "HSMEGDAWgBRZZY5guRV5FkefmYzskFLnOYgP0DAPBgNVHRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBCwUAA4IBAQBaww1hby+nVPiD"
    "2hrzvVxqlTfuAKewQvVeAVXs6/H696XVrcNCpPpMq6s3axr/4u9DnTSxw73+Wg1E25gjNIW/lVz1MzIPM0k+BN7z3gVvPS0Zqi27"
    "3wFn4C/1juf52B/SJLBGu4m/RYBaF6KSV4yjdGWXQwxDIloRB1BKiBQLZQNoPSUCB8Y9mGAvOrnG7l4ANamsJpA2+KTzsFXzKKCp"
    "RzMKOuhvvrv3JCFKAXdklAH7OXjVsqnCRmcsbWvkdr2Uz7Wc3nbBeKxTiomeTgn3uLVyue1DCb+45Cw0a1N/8Z8TS/xaQ2GYvHbw"
    "6CVkOKr+0rKn1dFCHEaaqjxmfiYR");
const auto sha1 = QByteArrayLiteral("MIIC/zCCAeegAwIBAgIUARkLcFhIP+KnY1WI2wDgHDn6wJ4wDQYJKoZIhvcNAQEFBQAwDzENMAsGA1UEAwwEYWNtZTAeFw0yNjEx"
    "MjMyMjE0MDFaFw0yNjEyMjMyMjE0MDFaMA8xDTALBgNVBAMMBGFjbWUwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQCQ"
    "//Gx1oGEuSnzGAYyBzVdY5uaqUEQZ6+n5IBdmtRGgvqJKs29ldgegjSuo0cnkWLzfl2u2L9zSMMr5UyuGWGlbLGjNhv3oTsi9s0Q"
    "u3kf/HjMkASCbDWRGteVEuLDyIZTB+Y7nSm5qpt8dFEHYbBJo/Ou+8JwH5l08Z/yzIjteTg+DOepODQLJobtv69XL4Q48JFKv4EK"
    "qa816Ylchr38q3R1zLier62DW24R541201tTT+5EV+RXxgnkzATOPfoP50T1Ngok4dnJUi7jLp7VAmKpA8MQq380x7rvXdGJ71Wf"
    "JV0b8Cr6RIzi63kVfTa46jcxrEm8KAnJ5r5E7ERDAgMBAAGjUzBRMB0GA1UdDgQWBBRO5VA+I34iDNZ2bJSdgHaeCnh/CDAfBgNV"
    "HSMEGDAWgBRO5VA+I34iDNZ2bJSdgHaeCnh/CDAPBgNVHRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBBQUAA4IBAQAM9Xatr/fz1GlE"
    "leQMpD6WBG+6CaM80qXkLW+65SeG95RDKnSUrZw+Ci/8HEzeYFQlDTnRAMe8/pWabUofysnoB7mtP/9U+MuEIi8VkoSb/gDJlchJ"
    "b1zaV4N4yggm0Qj+1qKcWOCdA0vuB8H+2mcA3Tty1kniKo/MBLKwRRagOpdWDDT1SYTp5mIwqKA98qBVmMouTzaOCxWISBqrF3ZB"
    "7H8d4eFx7buIfCCpwy9JTDpIUU+kX/wXRpzEjRT8Y/cYHXMglAcgUgVSt/JBsiPtUsMl1JjBU/CzxwsDPTRuYrwdo7EYXMCrouET"
    "twvdDNPIdXLFPN6iTWrSzwQEvXG8");

QByteArray metadata(const QByteArray &certificate, const QByteArray &location = "https://acme.okta.com/app/acme_cf/exk1/sso/saml"_ba,
                    const QByteArray &descriptor = "IDPSSODescriptor"_ba)
{
    QByteArray xml =
        "<?xml version='1.0' encoding='UTF-8'?><md:EntityDescriptor entityID='http://www.okta.com/exk1'"
        " xmlns:md='urn:oasis:names:tc:SAML:2.0:metadata'><md:ROLE WantAuthnRequestsSigned='false'"
        " protocolSupportEnumeration='urn:oasis:names:tc:SAML:2.0:protocol'><md:KeyDescriptor use='signing'><ds:KeyInfo"
        " xmlns:ds='http://www.w3.org/2000/09/xmldsig#'><ds:X509Data><ds:X509Certificate>\n CERTIFICATE \n"
        "</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>"
        "<md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat>"
        "<md:SingleSignOnService Binding='urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST' Location='LOCATION'/>"
        "<md:SingleSignOnService Binding='urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect' Location='LOCATION'/></md:ROLE>"
        "</md:EntityDescriptor>";
    return xml.replace("ROLE", descriptor).replace("CERTIFICATE", certificate).replace("LOCATION", location);
}

QStringList ids(const QList<saml::Remark> &remarks)
{
    QStringList all;
    for (const saml::Remark &remark : remarks)
        all << remark.id;
    return all;
}
} // namespace

class SamlMetadataTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatCloudflareNeeds()
    {
        const auto read = saml::parse(metadata(modern));
        QVERIFY(read);
        QCOMPARE(read->entityId, u"http://www.okta.com/exk1"_s);
        QCOMPARE(read->signOnUrl(), QUrl(u"https://acme.okta.com/app/acme_cf/exk1/sso/saml"_s));
        QCOMPARE(read->signingCertificates.size(), 1);
        QVERIFY(saml::pem(read->signingCertificates.first()).startsWith(u"-----BEGIN CERTIFICATE-----"));
        QVERIFY(saml::pem(read->signingCertificates.first()).remove(u'\n').contains(QString::fromLatin1(modern)));
    }

    void refusesWhatIsNotIt_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a web page") << "<html><body>Sign in</body></html>"_ba;
        QTest::newRow("cut off") << metadata(modern).left(900);
        QTest::newRow("a service provider's") << metadata(modern, "https://x/acs"_ba, "SPSSODescriptor"_ba);
        QTest::newRow("no certificate") << metadata("bm90IGEgY2VydGlmaWNhdGU="_ba);
        QTest::newRow("no address") << metadata(modern, QByteArray());
        QTest::newRow("entity expansion") << "<!DOCTYPE a [<!ENTITY b \"bb\">]>"_ba + metadata(modern).mid(38);
        QTest::newRow("enormous") << metadata(modern) + QByteArray(600 * 1024, ' ');
    }
    void refusesWhatIsNotIt()
    {
        QFETCH(QByteArray, xml);
        const auto read = saml::parse(xml);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::BadInput);
        QVERIFY(!read.error().message.isEmpty());
    }

    void warnsInTime()
    {
        const auto read = saml::parse(metadata(sha1));
        QVERIFY(read);
        const QDateTime end = read->signingCertificates.first().expiryDate();
        const QString host = u"acme.okta.com"_s;
        QVERIFY(ids(saml::lint(*read, host, end.addDays(-10))).contains(u"certificate-expires-soon"_s));
        QVERIFY(ids(saml::lint(*read, host, end.addDays(1))).contains(u"certificate-expired"_s));
        QVERIFY(ids(saml::lint(*read, host, end.addDays(-100))).contains(u"certificate-valid"_s));
        QVERIFY(ids(saml::lint(*read, host, end)).contains(u"certificate-sha1"_s));
        QVERIFY(ids(saml::lint(*read, u"other.okta.com"_s, end)).contains(u"sign-on-host"_s));
        QVERIFY(!ids(saml::lint(*read, host, end)).contains(u"sign-on-host"_s));
    }
};

QTEST_GUILESS_MAIN(SamlMetadataTest)
#include "metadata_test.moc"
