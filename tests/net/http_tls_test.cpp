#include "app/net/http_client.h"
#include "app/net/trust.h"
#include "tests/support/recording_log.h"
#include "tests/support/scripted_server.h"

#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bw;
using namespace bw::tests;

/// Real handshakes with a certificate authority that nobody else trusts.
class HttpTlsTest : public QObject
{
    Q_OBJECT

    static Result<HttpResponse> wait(HttpClient &client, const QUrl &url, const QByteArray &verb = "GET"_ba)
    {
        HttpRequest request{.verb = verb, .url = url};
        request.authorization = Secret("a-real-secret");
        return QCoro::waitFor(client.send(request, {}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS backend here.");
    }

    void untrustedAuthorityIsNamed()
    {
        ScriptedServer server(u"loopback.pem"_s);
        HttpClient client;
        const Error error = wait(client, server.url()).error();
        QCOMPARE(error.kind, Error::Kind::Unreachable);
        QVERIFY2(error.message.contains(u"Example Inspection CA"_s), qPrintable(error.message + error.detail));
        QVERIFY2(error.action.contains(u"CA certificate"_s), qPrintable(error.action));
        QVERIFY(server.seen().isEmpty());
    }

    void addedAuthorityIsTrusted()
    {
        ScriptedServer server(u"loopback.pem"_s);
        server.always([](const SeenRequest &) { return Scripted::answer(200, "{}"); });
        HttpClient client;
        client.setExtraCertificates(ScriptedServer::certificateAuthority());
        const auto response = wait(client, server.url());
        QVERIFY2(response, qPrintable(response.error().message + response.error().detail));
        QCOMPARE(response->body, "{}"_ba);
        QCOMPARE(server.seen().constFirst().header("Authorization"), "a-real-secret"_ba);

        client.setExtraCertificates({});
        HttpClient other;
        QVERIFY(!wait(other, server.url()));
    }

    void anAddedAuthorityStandsBesideThoseOfTheSystem()
    {
        const QList<QSslCertificate> own = ScriptedServer::certificateAuthority();
        QVERIFY(!own.isEmpty());
        Trust trust;
        QVERIFY(!trust.configuration());
        trust.setExtra(own + own); // the same file, chosen twice
        const QList<QSslCertificate> trusted = trust.configuration()->caCertificates();
        QCOMPARE(trusted.count(own.constFirst()), 1);
        const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
        for (const QSslCertificate &certificate : system)
            QVERIFY2(trusted.contains(certificate), qPrintable(certificate.subjectDisplayName()));
        QCOMPARE(trusted.size(), system.size() + own.size());
        trust.setExtra({});
        QVERIFY(!trust.configuration());
        if (system.isEmpty())
            QSKIP("The system names no certificate authority here.");
    }

    void wrongHostIsSaid()
    {
        const ScriptedServer server(u"elsewhere.pem"_s);
        HttpClient client;
        client.setExtraCertificates(ScriptedServer::certificateAuthority());
        const Error error = wait(client, server.url()).error();
        QCOMPARE(error.kind, Error::Kind::Unreachable);
        QVERIFY2(error.message.contains(u"elsewhere.example"_s), qPrintable(error.message + error.detail));
    }

    void expiryIsSaid()
    {
        const ScriptedServer server(u"expired.pem"_s);
        HttpClient client;
        client.setExtraCertificates(ScriptedServer::certificateAuthority());
        const Error error = wait(client, server.url()).error();
        QCOMPARE(error.kind, Error::Kind::Unreachable);
        QVERIFY2(error.message.contains(u"valid from"_s), qPrintable(error.message + error.detail));
        QVERIFY2(error.cause.contains(u"clock"_s), qPrintable(error.cause));
    }

    void notTlsAtAll()
    {
        const ScriptedServer plain;
        QUrl url = plain.url();
        url.setScheme(u"https"_s);
        HttpClient client;
        HttpRequest request{.url = url};
        request.timeout = std::chrono::seconds(2);
        const Error error = QCoro::waitFor(client.send(request, {})).error();
        QCOMPARE(error.kind, Error::Kind::Unreachable);
        QVERIFY(!error.action.isEmpty());
    }

    void changesGoOutOnceOverTlsToo()
    {
        ScriptedServer server(u"loopback.pem"_s);
        server.script(Scripted::answer(200));
        server.always([](const SeenRequest &) { return Scripted::close(); });
        RecordingLog log;
        HttpClient client;
        client.setWaitFactor(0);
        client.setChangeLog(&log);
        client.setExtraCertificates(ScriptedServer::certificateAuthority());
        QVERIFY(wait(client, server.url()));
        QCOMPARE(wait(client, server.url(), "POST").error().kind, Error::Kind::Unreachable);
        QTest::qWait(50);
        QCOMPARE(server.seen().size(), 2);
    }

    void aChangeThatNeverLeftIsClosed()
    {
        const ScriptedServer server(u"loopback.pem"_s);
        RecordingLog log;
        HttpClient client;
        client.setChangeLog(&log);
        QVERIFY(!wait(client, server.url(u"/x"_s), "POST"));
        QCOMPARE(log.told, QStringList({u"before POST /x"_s, u"after POST /x 0"_s}));
    }
};

QTEST_GUILESS_MAIN(HttpTlsTest)
#include "http_tls_test.moc"
