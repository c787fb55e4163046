#include "tests/targets/cloudflare/room.h"

#include <QTest>

using namespace bw;

namespace {
// Self-signed for these tests; their keys were thrown away.
const auto oneCertificate = QByteArrayLiteral("-----BEGIN CERTIFICATE-----\n"
                                              "MIIBgTCCASegAwIBAgIUQUgqIP/+Rx8BTROe+usKO+E91e0wCgYIKoZIzj0EAwIw\n"
                                              "FjEUMBIGA1UEAwwLZXhhbXBsZS1vbmUwHhcNMjYxMTIzMjM0NjUyWhcNMzYxMTIw\n"
                                              "MjM0NjUyWjAWMRQwEgYDVQQDDAtleGFtcGxlLW9uZTBZMBMGByqGSM49AgEGCCqG\n"
                                              "SM49AwEHA0IABJyUeUDKX6rQhD/vI+qfEhQnNLvlNhV+47hRtkk3kQ7XjJbWmaui\n"
                                              "e3fehAvTqzVRWB/OYKFqC8+V1iTvzpt1ZtujUzBRMB0GA1UdDgQWBBTcqKMQb3bj\n"
                                              "MDThGVzoqTYKxgIwqTAfBgNVHSMEGDAWgBTcqKMQb3bjMDThGVzoqTYKxgIwqTAP\n"
                                              "BgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIQCneSHEzhGgRzJTZQzb\n"
                                              "NXALsgxgUKpEImJj/gzKaft2dAIgBrixC661FMgwJQwdJ5vGyvxSMsYWk+RAplAh\n"
                                              "MZljCE4=\n"
                                              "-----END CERTIFICATE-----\n");
const auto otherCertificate = QByteArrayLiteral("-----BEGIN CERTIFICATE-----\n"
                                                "MIIBgTCCASegAwIBAgIUYQ3QxJvB+Ut8PZtsDc1OkHZFKAEwCgYIKoZIzj0EAwIw\n"
                                                "FjEUMBIGA1UEAwwLZXhhbXBsZS10d28wHhcNMjYxMTIzMjM0NjUyWhcNMzYxMTIw\n"
                                                "MjM0NjUyWjAWMRQwEgYDVQQDDAtleGFtcGxlLXR3bzBZMBMGByqGSM49AgEGCCqG\n"
                                                "SM49AwEHA0IABHdRW7icvPdxZUsYaxq53usEKqjvlFj1P6tvA5w6tnYK1yHArgaO\n"
                                                "oPOuZtL2Ehz+IMP/ch/5cgTJBWBcuU3xHBGjUzBRMB0GA1UdDgQWBBR57/mcHqaw\n"
                                                "bLva24UfdAX5/LrNzjAfBgNVHSMEGDAWgBR57/mcHqawbLva24UfdAX5/LrNzjAP\n"
                                                "BgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIG2qj9h6ZvQC6RN9W0SB\n"
                                                "nEpzmCJYuSYjTeA0YSU6xEPUAiEA3TttLzE17N3tehcw7xHRb0Y/SCJVcacK22To\n"
                                                "36WGDZc=\n"
                                                "-----END CERTIFICATE-----\n");
} // namespace

/// The login method of type SAML.
class CloudflareSamlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<Room>();
        QVERIFY(m_room->ok);
        m_room->withProof = false;
        m_room->setup.signIn->method = SignInMethod::Saml;
        m_room->metadata = metadata(oneCertificate);
    }
    void cleanup() { m_room.reset(); }

    void makesItFromTheMetadata()
    {
        QCOMPARE(room().run(), RunEnd::Done);
        const QJsonObject provider = samlProvider();
        const QJsonObject config = provider[u"config"_s].toObject();
        QCOMPARE(config[u"issuer_url"_s].toString(), u"http://www.okta.com/exk1"_s);
        QCOMPARE(config[u"sso_target_url"_s].toString(), u"https://acme.okta.com/app/acme_cf/exk1/sso/saml"_s);
        QCOMPARE(config[u"attributes"_s].toArray(), (QJsonArray{u"email"_s, u"groups"_s}));
        QCOMPARE(config[u"email_attribute_name"_s].toString(), u"email"_s);
        QCOMPARE(config[u"sign_request"_s].toBool(), true);
        QCOMPARE(config[u"idp_public_certs"_s].toArray().size(), 1);
        QVERIFY(!config.contains(u"client_id"_s));
        QCOMPARE(provider[u"scim_config"_s][u"enabled"_s].toBool(), true);
        QCOMPARE(room().state(u"cloudflare.scim-probe"_s), StepState::Proven);
        QCOMPARE(room().facts->type, u"saml"_s);
    }

    void changesNothingTheSecondTime()
    {
        QCOMPARE(room().run(), RunEnd::Done);
        room().tenant.forgetRecorded();
        room().restart(false);
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().writes(), 0);
    }

    void findsItByItsIssuerWhenTheJournalIsLost()
    {
        QCOMPARE(room().run(), RunEnd::Done);
        const QString id = room().facts->id;
        QVERIFY(room().journal().removed(cloudflare::made::identityProvider, id));
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().facts->id, id);
        QCOMPARE(room().tenant.identityProviders().size(), 2);
    }

    void addsANewCertificateAndKeepsTheOld()
    {
        QCOMPARE(room().run(), RunEnd::Done);
        room().metadata = metadata(otherCertificate);
        QCOMPARE(room().run(), RunEnd::Done);
        const QJsonArray certificates = samlProvider()[u"config"_s][u"idp_public_certs"_s].toArray();
        QCOMPARE(certificates.size(), 2);
        QVERIFY(certificates.contains(QString::fromLatin1(oneCertificate.trimmed())));
        QVERIFY(certificates.contains(QString::fromLatin1(otherCertificate.trimmed())));
        room().tenant.forgetRecorded();
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().writes(), 0);
    }

    void knowsACertificateWithoutItsLines()
    {
        QCOMPARE(room().run(), RunEnd::Done);
        practice::cloudflare::IdentityProvider *provider = room().tenant.account().provider(room().facts->id);
        QString bare = provider->config[u"idp_public_certs"_s].toArray().at(0).toString();
        bare.remove(QRegularExpression(u"-----[A-Z ]+-----|\\s"_s));
        provider->config.insert(u"idp_public_certs"_s, QJsonArray{bare});
        room().tenant.forgetRecorded();
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().writes(), 0);
    }

    void asksForTheClaimsAsAttributes()
    {
        room().setup.signIn->claims = QStringList{u"department"_s};
        room().setup.signIn->emailClaim = u"mail"_s;
        QCOMPARE(room().run(), RunEnd::Done);
        const QJsonObject config = samlProvider()[u"config"_s].toObject();
        QCOMPARE(config[u"attributes"_s].toArray(), (QJsonArray{u"mail"_s, u"groups"_s, u"department"_s}));
        QCOMPARE(config[u"email_attribute_name"_s].toString(), u"mail"_s);
    }

    void previewsBeforeTheAppIsThere()
    {
        room().metadata.reset();
        QCOMPARE(room().preview(), RunEnd::Done);
        QCOMPARE(room().field(u"issuer_url"_s).comparison, Comparison::Different);
        QVERIFY(room().field(u"client_secret"_s).field.isEmpty());
        QCOMPARE(room().writes(), 0);
    }

private:
    static saml::Metadata metadata(const QByteArray &certificate)
    {
        saml::Metadata metadata;
        metadata.entityId = u"http://www.okta.com/exk1"_s;
        metadata.postUrl = QUrl(u"https://acme.okta.com/app/acme_cf/exk1/sso/saml"_s);
        metadata.signingCertificates = {QSslCertificate(certificate, QSsl::Pem)};
        return metadata;
    }
    QJsonObject samlProvider() const
    {
        for (const QJsonObject &provider : m_room->tenant.identityProviders()) {
            if (provider.value(u"type"_s) == u"saml"_s)
                return provider;
        }
        return {};
    }
    Room &room() { return *m_room; }
    std::unique_ptr<Room> m_room;
};

QTEST_GUILESS_MAIN(CloudflareSamlTest)
#include "tst_cloudflare_saml.moc"
